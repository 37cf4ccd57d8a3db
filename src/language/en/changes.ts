import { formatNumber } from "./numbers.ts";
import type { ParagraphNumber } from "../../model/paragraph-number.ts";

/** What was changed after it had been published. */
export const corrections = {
  title: "Corrections",
  description: "What was corrected or withdrawn after it had been published, with the day and the reason.",
  on: (day: string) => `Corrected on ${day}`,
  why: (why: string) => `Why: ${why}`,
  /** Above the wording of a paragraph before it was corrected. */
  before: (number: ParagraphNumber | string) => `What ¶${number} said until then`,
  /** Beside a paragraph that was corrected, with a link to what it said. */
  earlier: (number: ParagraphNumber | string, day: string) => `¶${number} was corrected on ${day}`,
  none: "Nothing that was published has been corrected or withdrawn so far.",
  lead: "An article, a meeting or a state that was published changes only with an entry that tells what was changed, when and why. What a paragraph said before it was corrected stays readable at an address of its own.",
  newest: (all: number, shown: number) => `There are ${formatNumber(all)} in all; here are the newest ${shown}.`,
  table: "Every page that was added, corrected or withdrawn is a row of {table}.",
  removed: (number: ParagraphNumber) => `¶${number} was taken out.`,
};

/** An article that is no longer published. */
export const withdrawnWords = {
  mark: (title: string) => `Withdrawn: ${title}`,
  on: (day: string) => `This article was withdrawn from the archive on ${day}.`,
  gone: "Its text is no longer shown, and nothing in the archive rests on it. Its address stays.",
  source: "The article is the work of {publisher}, and may still be found at its {original}.",
  original: "original address",
};

/** The page of an address that has moved. */
export const moved = {
  title: "Moved",
  text: "What was here is now at",
  nearest: "There is no page of its own here any more. The nearest is",
};

/** What the kinds of a change are called. */
export const changeNames = { added: "Added", revised: "Corrected", withdrawn: "Withdrawn" } as const;
