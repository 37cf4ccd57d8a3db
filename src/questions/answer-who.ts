import { decidedOn, standingOn } from "../archive/membership.ts";
import { answers as words, formatDay, statusNames } from "../language/words.ts";
import type { Day } from "../model/day.ts";
import type { Status } from "../model/status.ts";
import { dayLink, fill, type Known, linkOf, statesInRow } from "./card.ts";
import type { Card, Sentence } from "../search/card.ts";
import type { StateFact } from "./facts.ts";
import { asOfDay, asOfLine, daysOf, whenOf } from "./moments.ts";
import { openAt, openRemarks, type StateSpan } from "./open.ts";
import type { Moment, Question } from "./question.ts";

/** The states that had a status on a day. */
const withStatus = ({ facts }: Known, status: Status, day: Day) =>
  facts.states.filter((state) => standingOn(state, day).span?.status === status);

/** The days of a time on which the states with a status became others, its first day among them. */
function turns({ facts }: Known, status: Status, from: Day, to: Day): Day[] {
  const days = facts.states.flatMap(({ history }) =>
    history
      .filter((span) => span.certain && span.status === status)
      .flatMap((span) => [span.from, ...(span.until ? [span.until] : [])]),
  );
  return [from, ...[...new Set(days)].filter((day) => from < day && day <= to).sort()];
}

/** Who had a status at a moment: a sentence for each stretch of it in which it was the same. */
function group(known: Known, status: Status, moment: Moment | undefined): Sentence[] {
  const [from, to] = moment ? daysOf(moment, known.facts) : [known.facts.asOf, known.facts.asOf];
  const days = turns(known, status, from, to);
  return days.flatMap((day, index) => {
    const list = withStatus(known, status, day);
    const next = days[index + 1];
    const time: Sentence = moment ? whenOf(known, moment) : [];
    const when =
      days.length === 1
        ? time
        : next === undefined
          ? fill(words.fromDay, { when: time, day: dayLink(known, day) })
          : index === 0
            ? fill(words.untilDay, { when: time, day: dayLink(known, next) })
            : fill(words.fromUntil, { when: time, from: dayLink(known, day), until: dayLink(known, next) });
    if (list.length === 0) return [fill(when.length > 0 ? words.nobody(status) : words.nobodyNow(status), { when })];
    return [
      fill(when.length > 0 ? words.groupThen(status, list.length) : words.group(status, list.length), {
        when,
        states: statesInRow(known, list),
      }),
    ];
  });
}

/** Who came as a guest. */
function guests(known: Known, moment: Moment): Sentence[] {
  const [first, last] = "meeting" in moment ? [moment.meeting.start, moment.meeting.end] : daysOf(moment, known.facts);
  const meetings = known.facts.meetings.filter(({ start, end }) => start <= last && first <= end);
  const found = meetings.flatMap((meeting): Sentence[] => {
    const came = known.facts.states.filter(({ history }) =>
      history.some((span) => span.status === "guest" && span.decidedAt === meeting.id),
    );
    return came.length === 0
      ? []
      : [fill(words.guests, { meeting: linkOf(known, "summit", meeting.id), states: statesInRow(known, came) })];
  });
  return found.length > 0 ? found : [fill(words.noGuests, { when: whenOf(known, moment) })];
}

/** What was decided by a day, and is not known to be in force: as what is asked for, or for states that are it. */
function decided(known: Known, statuses: readonly Status[], day: Day): Sentence[] {
  const isAsked = (state: StateFact, status: Status) => {
    const { span } = standingOn(state, day);
    return statuses.includes(status) || (span !== undefined && statuses.includes(span.status));
  };
  return decidedOn(known.facts.states, day).flatMap(({ status, from, states: list }) => {
    const asked = list.filter((state) => isAsked(state, status));
    const template = words.decided(formatDay(from), statusNames[status].many);
    return asked.length > 0 ? [fill(template, { states: statesInRow(known, asked) })] : [];
  });
}

/** Who was what. */
export function answerWho(known: Known, { statuses, moments }: Extract<Question, { kind: "who" }>): Card {
  const asked = moments.length > 0 ? moments : [undefined];
  const statements = asked.flatMap((moment) => {
    const day = moment ? daysOf(moment, known.facts)[1] : known.facts.asOf;
    const open = decided(known, statuses, day);
    const groups = statuses.flatMap((status) => {
      if (status === "guest") return moment ? guests(known, moment) : [];
      // Nobody has what was only decided: that is said, and no more.
      const isOpen = status === "partner" && (open.length > 0 || statuses.length > 1);
      return isOpen ? [] : group(known, status, moment);
    });
    return [...groups, ...open];
  });
  const isMeeting = moments.some((moment) => "meeting" in moment) && statuses.some((status) => status !== "guest");
  const told = asked.flatMap((moment): StateSpan[] => {
    const [, day] = moment ? daysOf(moment, known.facts) : ["", known.facts.asOf];
    return known.facts.states.flatMap((state) => {
      const { span } = standingOn(state, day);
      return span && statuses.includes(span.status) ? [{ state, span }] : [];
    });
  });
  return {
    statements,
    asOf: asOfDay(known, moments),
    remarks: [
      ...openRemarks(known, told),
      ...openAt(known, moments),
      ...(statuses.includes("guest") ? [[words.visits]] : []),
      ...(isMeeting ? [[words.notAttendance]] : []),
      ...(moments.length === 0 ? [asOfLine(known)] : []),
    ],
  };
}
