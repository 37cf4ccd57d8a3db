import { createEngine } from "../../search/answer.ts";
import type { TextIndex } from "../../search/sources.ts";
import { openIndex } from "./index-client.ts";
import type { Part } from "./merged.ts";
import { openNames } from "./names-client.ts";
import type { Questions } from "./questions.ts";

/** An index that is still on its way: whoever asks it waits. */
function coming(index: Promise<TextIndex>): TextIndex {
  // Whoever asks hears that it could not be loaded.
  index.catch(() => undefined);
  return {
    stands: async (word) => (await index).stands(word),
    search: async (parts, query, within) => (await index).search(parts, query, within),
    all: async () => (await index).all(),
  };
}

/**
 * Opens names and index, whose addresses the page has; what needs the names alone does not wait for the index. Rejects where the names cannot be
 * loaded. `questions` brings what understands questions, when it is first needed; nothing where that cannot be loaded.
 */
export async function openEngine() {
  const { searchIndex = "", searchNames = "", searchParts = "[]", searchPage = "" } = document.body.dataset;
  const index = coming(openIndex(searchIndex, JSON.parse(searchParts) as Part[]));
  const names = await openNames(searchNames);
  const facts = searchNames.replace(/names\.json$/, "facts.json");
  let opened: Promise<Questions> | undefined;
  const questions = async (): Promise<Questions | undefined> => {
    try {
      opened ??= import("./questions.ts").then(({ openQuestions }) => openQuestions(facts, names, searchPage));
      return await opened;
    } catch {
      opened = undefined;
      return undefined;
    }
  };
  return { ...createEngine(index, names), questions };
}

export type OpenEngine = Awaited<ReturnType<typeof openEngine>>;
