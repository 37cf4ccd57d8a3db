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
} from "../language/words.ts";
import { groupsOf } from "./groups.ts";
import type { NameEntry } from "./lookup.ts";
import { plain, scriptOf } from "./normal.ts";
import { isYear } from "./year.ts";

/** Groups of words by which questions ask; and words that they hold besides. */
const asking = [...[...Object.values(questionMarks), ...Object.values(statusWords)].flatMap(groupsOf), ...prepositions.subject];
const beside = new Set([smallWords, sideWords, ownNames, titleWords].flatMap(groupsOf).flatMap((group) => group.split(" ")));

/** The words of all names are put together once: every letter that is typed asks for them. */
const known = new WeakMap<readonly NameEntry[], ReadonlySet<string>>();
function wordsIn(entries: readonly NameEntry[]): ReadonlySet<string> {
  const words =
    known.get(entries) ??
    new Set(entries.flatMap(({ names, words: own = [] }) => [...own, ...names.flatMap((name) => name.split(" "))]));
  known.set(entries, words);
  return words;
}

/** So many words may be slips in a name, or names in another language. */
const slips = 2;

/**
 * Whether a text may be a question: several words, of which none is unknown but some names; or few are, beside a word by which questions ask, or a
 * year. What understands questions is loaded for these alone.
 */
export function mayAsk(text: string, entries: readonly NameEntry[]): boolean {
  const within = ` ${plain(text)} `;
  const words = within.trim().split(" ");
  if (words.length < 2) return false;
  const named = wordsIn(entries);
  const isAsking = asking.some((group) => within.includes(` ${group} `)) || words.some(isYear);
  const isTime = (word: string) => isYear(word) || dayOfMonth.test(word) || monthWords.some((names) => names.includes(word));
  const isKnown = (word: string) => beside.has(word) || isTime(word) || scriptOf(word) !== "Latin" || named.has(word);
  const unknown = words.filter((word) => !isKnown(word));
  return isAsking ? unknown.filter((word) => !asking.includes(word)).length <= slips : unknown.length === 0;
}
