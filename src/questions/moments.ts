import { answers as words, formatDay } from "../language/words.ts";
import type { Day } from "../model/day.ts";
import { fill, type Known, linkOf } from "./card.ts";
import type { Sentence } from "../search/card.ts";
import type { Facts } from "./facts.ts";
import type { Moment } from "./question.ts";
import type { Period } from "./when.ts";

/** The first and the last day of a moment, within what the archive knows; of a meeting its last day. */
export function daysOf(moment: Moment, { founded, asOf }: Facts): [from: Day, to: Day] {
  if ("meeting" in moment) return [moment.meeting.end, moment.meeting.end];
  const { from, to } = moment.period;
  return [from < founded ? founded : from, to > asOf ? asOf : to];
}

/** A time in words: "in 2012", "on 7 June 2012", "from 2005 to 2010". */
export function periodText({ written }: Period): string {
  if (typeof written !== "string") return words.range(written.from, written.to);
  return written.length === 10 ? words.onDay(formatDay(written)) : words.inPeriod(formatDay(written));
}

/** A moment in words, a meeting with its link. */
export const whenOf = (known: Known, moment: Moment): Sentence =>
  "period" in moment
    ? [periodText(moment.period)]
    : fill(words.atMeeting, { meeting: linkOf(known, "summit", moment.meeting.id) });

/** As of when an answer holds that names no time. */
export const asOfLine = ({ facts }: Known): Sentence => fill(words.asOf, { day: formatDay(facts.asOf) });

/** The day of which an answer tells, where it is one. */
export function asOfDay({ facts }: Known, moments: readonly Moment[]): Day | undefined {
  const [first] = moments;
  if (!first) return facts.asOf;
  const [from, to] = daysOf(first, facts);
  return moments.length === 1 && from === to ? to : undefined;
}
