import { isDayOpen, sinceLine } from "../archive/labels.ts";
import { answers as words, confidenceNames, statusNames } from "../language/words.ts";
import type { Sentence } from "../search/card.ts";
import { fill, type Known, linkOf } from "./card.ts";
import type { MeetingFact, SpanFact } from "./facts.ts";
import type { Moment } from "./question.ts";

/** A state with one of its spans. */
export interface StateSpan {
  state: { id: string };
  span: SpanFact;
}

/** What is open about statuses that were told: from which day they hold, and how their sources stand to one another. */
export function openRemarks(known: Known, spans: readonly StateSpan[]): Sentence[] {
  return spans
    .filter(({ span }) => isDayOpen(span))
    .map(({ state, span }) =>
      fill(words.open, {
        state: linkOf(known, "state", state.id),
        standing: `${statusNames[span.status].inText} ${sinceLine(span)}`,
        confidence: confidenceNames[span.confidence],
      }),
    );
}

/** What is open about meetings. */
export const openMeetings = (known: Known, meetings: readonly MeetingFact[]): Sentence[] =>
  meetings
    .filter(({ confidence }) => confidence === "unverified" || confidence === "conflicting")
    .map(({ id, confidence }) => [linkOf(known, "summit", id), `: ${confidenceNames[confidence]}`]);

/** What is open about the meetings that were asked for, or that lie in the time that was. */
export const openAt = (known: Known, moments: readonly Moment[]): Sentence[] =>
  openMeetings(
    known,
    known.facts.meetings.filter(({ id, end }) =>
      moments.some((moment) =>
        "meeting" in moment ? moment.meeting.id === id : moment.period.from <= end && end <= moment.period.to,
      ),
    ),
  );
