import { wordsOf } from "../model/text.ts";

/** How many words in a row are compared. */
const size = 4;

/** Every run of four words of a text. */
export function shinglesOf(text: string): ReadonlySet<string> {
  const words = wordsOf(text);
  const runs = new Set<string>();
  for (let at = 0; at + size <= words.length; at++) runs.add(words.slice(at, at + size).join(" "));
  return runs;
}

/** How much of the shorter of two texts stands in the other, from 0 to 1: one with furniture round it is still the same. */
export function sharedOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [less, more] = a.size < b.size ? [a, b] : [b, a];
  if (less.size < 10) return 0;
  return [...less].filter((run) => more.has(run)).length / less.size;
}

/** From how much on a text is likely to be another's, told a second time. */
export const nearSame = 0.6;
