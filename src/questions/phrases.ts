import { articleWords, conjunctions, prepositions } from "../language/words.ts";
import type { Lexicon, Mark, Reading } from "./lexicon.ts";

/** What a name does in a question, by the word before it; of names that "and" puts together, each does what the first does. */
export interface Part {
  /** Where something is: "in China". */
  isPlace: boolean;
  /** What is spoken of: "on Syria". */
  isSubject: boolean;
  /** Who did it: "hosted by China". */
  isAgent: boolean;
  /** Whose, or whence: "partners of Iran". */
  isOrigin: boolean;
}

const meetings: readonly Mark[] = ["summit", "summits", "meeting", "meetings", "ministers", "heads"];
/** What follows upon the name of the organisation and takes it in: its summit, its members. */
export const isOfSelf = (reading: Reading) =>
  reading.type === "status" || (reading.type === "mark" && meetings.includes(reading.mark));

/** What the name at a place does; `last` is the name before it. */
export function partAt(words: readonly string[], at: number, last: (Part & { end: number }) | undefined): Part {
  let index = at - 1;
  while (articleWords.includes(words[index] ?? "")) index--;
  const before = words[index] ?? "";
  if (last && conjunctions.includes(before) && last.end === index) return last;
  const isOne = (kind: keyof typeof prepositions) => prepositions[kind].includes(before);
  return { isPlace: isOne("place"), isSubject: isOne("subject"), isAgent: isOne("agent"), isOrigin: isOne("origin") };
}

/** The longest group of known words at a place. */
export function groupAt({ readings, longest }: Lexicon, words: readonly string[], at: number) {
  for (let length = Math.min(longest, words.length - at); length > 0; length--) {
    const found = readings.get(words.slice(at, at + length).join(" "));
    if (found) return { readings: found, end: at + length };
  }
  return undefined;
}

/** Whether what follows at a place, behind the organisation, other numbers and "and", is a meeting; so is the end of a question. */
export function isOfMeeting(lexicon: Lexicon, words: readonly string[], at: number): boolean {
  const group = groupAt(lexicon, words, at);
  if (!group) return at >= words.length;
  const [first] = group.readings;
  if (first?.type === "mark" && meetings.includes(first.mark)) return true;
  const isBetween = first?.type === "self" || first?.type === "ordinal" || conjunctions.includes(words[at] ?? "");
  const isEnd = first?.type === "mark" && (first.mark === "first" || first.mark === "last");
  return (isBetween || isEnd) && group.end < words.length && isOfMeeting(lexicon, words, group.end);
}
