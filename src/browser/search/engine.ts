import { createEngine } from "../../search/answer.ts";
import { openIndex } from "./index-client.ts";
import type { Part } from "./merged.ts";
import { openNames } from "./names-client.ts";
import { openQuestions, type Questions } from "./questions.ts";

/** Opens index, names and questions, whose addresses the page has. Rejects where index or names cannot be loaded; without facts no question is understood. */
export async function openEngine() {
  const { searchIndex = "", searchNames = "", searchParts = "[]", searchPage = "" } = document.body.dataset;
  const naming = openNames(searchNames);
  const asking = openQuestions(searchNames.replace(/names\.json$/, "facts.json"), naming, searchPage);
  const [index, names, questions] = await Promise.all([
    openIndex(searchIndex, JSON.parse(searchParts) as Part[]),
    naming,
    asking.catch((): Questions | undefined => undefined),
  ]);
  return { ...createEngine(index, names), questions };
}

export type OpenEngine = Awaited<ReturnType<typeof openEngine>>;
