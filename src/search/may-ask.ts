import {
  dayOfMonth,
  monthWords,
  ownNames,
  prepositions,
  questionMarks,
  sideWords,
  smallWords,
  statusWords,
  titleWords,
  withoutPossessor,
} from "../language/words.ts";
import type { NameEntry } from "./lookup.ts";
import { normal, scriptOf } from "./normal.ts";
import { isYear } from "./year.ts";

const groupsOf = (texts: readonly string[]) => texts.flatMap((text) => text.split("|"));
/** Groups of words by which questions ask; and words that they hold besides. */
const asking = [...groupsOf([...Object.values(questionMarks), ...Object.values(statusWords)]), ...prepositions.subject];
const beside = new Set(groupsOf([smallWords, sideWords, ownNames, titleWords]).flatMap((group) => group.split(" ")));

/** So many words may be slips in a name, or names in another language. */
const slips = 2;

/**
 * Whether a text may be a question: several words, of which none is unknown but some names; or few are, beside a word by which questions ask, or a
 * year. What understands questions is loaded for these alone.
 */
export function mayAsk(text: string, entries: readonly NameEntry[]): boolean {
  const within = ` ${normal(withoutPossessor(text))} `;
  const words = within.trim().split(" ");
  if (words.length < 2) return false;
  const isNamed = (word: string) =>
    entries.some(({ names, words: own = [] }) => own.includes(word) || names.some((name) => name.split(" ").includes(word)));
  const isAsking = asking.some((group) => within.includes(` ${group} `)) || words.some(isYear);
  const isTime = (word: string) => isYear(word) || dayOfMonth.test(word) || monthWords.some((names) => names.includes(word));
  const isKnown = (word: string) => beside.has(word) || isTime(word) || scriptOf(word) !== "Latin" || isNamed(word);
  const unknown = words.filter((word) => !isKnown(word));
  return isAsking ? unknown.filter((word) => !asking.includes(word)).length <= slips : unknown.length === 0;
}
