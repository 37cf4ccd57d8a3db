import { createEngine } from "../../search/answer.ts";
import type { Link } from "../../search/card.ts";
import type { NameEntry } from "../../search/lookup.ts";
import type { TextIndex } from "../../search/sources.ts";
import { openIndex } from "./index-client.ts";
import type { Part } from "./merged.ts";
import { openNames } from "./names-client.ts";
import type { Questions } from "./questions.ts";

/** How long after a failure the code and the facts of questions are not asked for again, in milliseconds. */
const pauseAfterFailure = 5000;

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
  let opened: Promise<Questions | undefined> | undefined;
  let isReady = false;
  const questions = (): Promise<Questions | undefined> => {
    opened ??= import("./questions.ts")
      .then(({ openQuestions }) => openQuestions(facts, names, searchPage))
      .then((open) => {
        isReady = true;
        return open;
      })
      .catch(() => {
        // Tried again, but not with each letter.
        setTimeout(() => (opened = undefined), pauseAfterFailure);
        return undefined;
      });
    return opened;
  };
  /** Questions about a name; none as long as what understands them is on its way. */
  const questionsAbout = async (entry: NameEntry): Promise<Link[]> => {
    const open = questions();
    return isReady ? ((await open)?.about(entry) ?? []) : [];
  };
  return { ...createEngine(index, names), questions, questionsAbout };
}

export type OpenEngine = Awaited<ReturnType<typeof openEngine>>;
