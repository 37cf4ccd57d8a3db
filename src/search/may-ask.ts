import { questionMarks, statusWords } from "../language/words.ts";
import type { NameEntry } from "./lookup.ts";
import { normal, scriptOf } from "./normal.ts";
import { isYear } from "./year.ts";

const groups = [...Object.values(questionMarks), ...Object.values(statusWords)].flatMap((text) => text.split("|"));

/**
 * Whether a text may be a question: several words, some of them of the grammar of questions, a year or a part of a name. What understands questions
 * is loaded for these alone.
 */
export function mayAsk(text: string, entries: readonly NameEntry[]): boolean {
  const within = ` ${normal(text)} `;
  const words = within.trim().split(" ");
  if (words.length < 2) return false;
  const isNamed = (word: string) => entries.some(({ names }) => names.some((name) => name.split(" ").includes(word)));
  return (
    groups.some((group) => within.includes(` ${group} `)) ||
    words.some((word) => isYear(word) || scriptOf(word) !== "Latin" || isNamed(word))
  );
}
