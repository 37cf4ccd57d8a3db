import { answerTo, questionIn, wordsUnknown } from "../../questions/ask.ts";
import type { Card, Link } from "../../search/card.ts";
import type { Facts, Shelf } from "../../questions/facts.ts";
import { createKnown } from "../../questions/known.ts";
import { questionsAbout } from "../../questions/examples.ts";
import { pagesFor } from "../../questions/pages.ts";
import { hasSigns, parseQuery } from "../../search/parse.ts";
import type { NameEntry } from "../../search/lookup.ts";
import type { Names } from "../../search/sources.ts";
import { createLoader, load } from "./load.ts";

/** A question that was understood: the pages made for it, and its answer, which is absent where what was reported cannot be loaded. */
interface Understood {
  pages: readonly NameEntry[];
  card: Promise<Card | undefined>;
}

/**
 * Loads the facts that stand at `address`, what was reported beside them, and understands questions by them; `searchPage` is the address of the
 * search. Rejects where the facts cannot be loaded.
 */
export async function openQuestions(address: string, names: Names, searchPage: string) {
  const facts = await load<Facts>(address);
  const { entries, inEnglish } = names;
  const shelf = createLoader<string, Shelf>((key) => address.replace(/facts\.json$/, `reported/${key}.json`));
  const known = createKnown(entries, facts, shelf, searchPage);

  /** What a text asks for; nothing where it is not understood. Names of other languages are put into English where they stand beside words of a question. */
  const understand = async (text: string): Promise<Understood | undefined> => {
    if (hasSigns(parseQuery(text))) return undefined;
    const words = await inEnglish(text);
    const again = wordsUnknown(words, known) ? await inEnglish(words, true) : words;
    const question = questionIn(words, known) ?? (again === words ? undefined : questionIn(again, known));
    if (!question) return undefined;
    return { pages: pagesFor(question, known), card: answerTo(question, known, text).catch(() => undefined) };
  };
  /** Questions about a name that have an answer. */
  const about = (entry: NameEntry): Link[] =>
    questionsAbout(known, entry).map((text) => ({ text, url: known.searchFor(text) }));
  return { understand, about };
}

export type Questions = Awaited<ReturnType<typeof openQuestions>>;
