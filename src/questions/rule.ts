import { beingWords } from "../language/words.ts";
import type { Facts, MeetingFact } from "./facts.ts";
import type { Mark } from "./lexicon.ts";
import { meetingsMeant, settled } from "./meetings-meant.ts";
import type { Moment, Question } from "./question.ts";
import type { Slots } from "./slots.ts";

/**
 * One way to understand a question; nothing where it does not apply. Each says which marks it allows and which names: a question that holds
 * anything else asks for something else as well, and is none of its own.
 */
export type Rule = (slots: Slots, facts: Facts) => Question | undefined;

/** Whether a question has no other marks than these. */
export const hasOnly = ({ marks }: Slots, ...allowed: Mark[]): boolean => [...marks].every((mark) => allowed.includes(mark));

/** Whether it has one of them. */
export const hasAny = ({ marks }: Slots, ...some: Mark[]): boolean => some.some((mark) => marks.has(mark));

type Names = "states" | "people" | "organisations" | "topics" | "cities" | "periods" | "ordinals" | "statuses";

/** Whether it has no names, times, numbers or statuses of these kinds. */
export const hasNo = (slots: Slots, ...kinds: Names[]): boolean => kinds.every((kind) => slots[kind].length === 0);

/** Whether "first" or "last" is of something else than meetings. */
export const isEndOfOthers = (slots: Slots): boolean => hasAny(slots, "first", "last") && !hasAny(slots, "summit", "meeting");

/** Whether it asks what somebody is or was. */
export const isBeing = ({ words }: Slots): boolean => words.some((word) => beingWords.includes(word));

/** The marks of a question with one more. */
export const withMark = (slots: Slots, mark: Mark): Slots => ({ ...slots, marks: new Set([...slots.marks, mark]) });

/** The moments that a question names: times, or meetings; `choice` where a city leaves open which. Nothing where there is no such meeting. */
function momentsOf(slots: Slots, facts: Facts): Moment[] | { choice: MeetingFact[] } | undefined {
  const { cities, ordinals, periods, marks } = slots;
  const isMeeting = cities.length > 0 || ordinals.length > 0 || marks.has("first") || marks.has("last");
  if (!isMeeting && !(hasAny(slots, "summit", "meeting", "ministers") && periods.length > 0))
    return periods.map((period) => ({ period }));
  const found = meetingsMeant(slots, facts);
  if (found.length === 0) return undefined;
  return settled(found, slots)?.map((meeting) => ({ meeting })) ?? { choice: found };
}

/** A question about the moments that it names, or which of several is meant. */
export function atMoments(slots: Slots, facts: Facts, question: (moments: Moment[]) => Question): Question | undefined {
  const moments = momentsOf(slots, facts);
  if (moments === undefined) return undefined;
  return "choice" in moments ? { kind: "choice", meetings: moments.choice } : question(moments);
}
