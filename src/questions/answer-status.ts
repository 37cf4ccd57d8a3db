import { isDayOpen, sinceLine } from "../archive/labels.ts";
import { standingOn } from "../archive/membership.ts";
import { answers as words, formatDay, noStatus, state as stateWords, statusNames } from "../language/words.ts";
import type { Day } from "../model/day.ts";
import type { Status } from "../model/status.ts";
import { dayLink, fill, inRow, type Known, linkOf } from "./card.ts";
import type { Card, Sentence } from "../search/card.ts";
import type { SpanFact, StateFact } from "./facts.ts";
import { asOfDay, asOfLine, daysOf, whenOf } from "./moments.ts";
import { openRemarks, type StateSpan } from "./open.ts";
import type { Moment, Question } from "./question.ts";

const inText = (status: Status) => statusNames[status].inText;
const isVisit = ({ status }: SpanFact) => status === "guest";

const decidedAt = (known: Known, span: SpanFact, standing: string): Sentence =>
  fill(words.decidedAt, { standing, meeting: linkOf(known, "summit", span.decidedAt) });

/** A status with since when, and where it was decided. */
const spanText = (known: Known, span: SpanFact) => decidedAt(known, span, `${inText(span.status)} ${sinceLine(span)}`);

/** What a state is told to have been as a guest: at the meetings from one day to another; nothing where it was none. */
function visits(known: Known, state: StateFact, from: Day, to: Day): Sentence | undefined {
  const spans = state.history.filter((span) => isVisit(span) && span.from <= to && (span.until ?? from) >= from);
  const meetings = spans.map(({ decidedAt }) => linkOf(known, "summit", decidedAt));
  return meetings.length === 0 ? undefined : fill(words.guestAt, { meetings: inRow(meetings) });
}

/** The same of one meeting, which is named already. */
const visitAt = (state: StateFact, meeting: string): Sentence | undefined =>
  state.history.some((span) => isVisit(span) && span.decidedAt === meeting) ? [inText("guest")] : undefined;

/** What was decided for a state and is not known to be in force on a day. */
function decided(state: StateFact, day: Day): string {
  const { decided: span } = standingOn(state, day);
  return span ? stateWords.toBecome(inText(span.status), formatDay(span.from)) : "";
}

const inForce = (span: SpanFact | undefined): Sentence[] => (span?.effect ? [[words.inForce(span.status, span.effect)]] : []);

/** What followed on a day on which a state became something else. */
function step(known: Known, day: Day, span: SpanFact | undefined): Sentence {
  if (span && isDayOpen(span)) return fill(words.thenBy, { standing: spanText(known, span) });
  const standing = span ? decidedAt(known, span, inText(span.status)) : noStatus.inText;
  return fill(words.thenFrom, { day: dayLink(known, day), standing });
}

/** Where a state stood at a moment: one status, or those that followed one another. */
function standing(known: Known, state: StateFact, moment: Moment): Sentence {
  const [from, to] = daysOf(moment, known.facts);
  const lasting = state.history.filter((span) => !isVisit(span) && span.certain);
  const on = (day: Day) => standingOn({ history: lasting }, day).span;
  const turns = [...new Set(lasting.flatMap(({ from: start, until = start }) => [start, until]))]
    .filter((day) => from < day && day <= to)
    .sort();
  const guest = "meeting" in moment ? visitAt(state, moment.meeting.id) : visits(known, state, from, to);
  const first = on(from);
  const [turn] = turns;
  if (turn === undefined) {
    if (first) return [...spanText(known, first), ...(guest ? ["; ", ...guest] : [])];
    return guest ? [...guest, words.noOther] : [noStatus.inText];
  }
  const second = on(turn);
  const start = fill(second && isDayOpen(second) ? words.firstly : words.untilThen, {
    day: dayLink(known, turn),
    standing: first ? inText(first.status) : noStatus.inText,
  });
  return [...start, ...turns.flatMap((day) => step(known, day, on(day))), ...(guest ? ["; ", ...guest] : [])];
}

/** Where a state stands, and stood before. */
function now(known: Known, state: StateFact): Sentence[] {
  const { asOf, founded } = known.facts;
  const link = linkOf(known, "state", state.id);
  if (state.history.length === 0) return [fill(words.never, { state: link })];
  const { span } = standingOn(state, asOf);
  const lasting = span && !isVisit(span) ? span : undefined;
  const former = state.history.filter((one) => one.certain && !isVisit(one) && one.until !== undefined && one.until <= asOf);
  const guest = visits(known, state, founded, asOf);
  const past = [
    ...former.map(({ status, from, until = "" }): Sentence => [words.span(inText(status), formatDay(from), formatDay(until))]),
    ...(guest ? [guest] : []),
  ];
  const standing = [...(lasting ? spanText(known, lasting) : [noStatus.inText]), decided(state, asOf)];
  return [
    fill(words.standing, { state: link, standing }),
    ...inForce(lasting),
    ...(past.length > 0 ? [fill(words.before, { spans: inRow(past, "; ", "; ") })] : []),
  ];
}

/** Where a state stood at a moment. */
function then(known: Known, state: StateFact, moment: Moment): Sentence[] {
  const [, to] = daysOf(moment, known.facts);
  const parts = { state: linkOf(known, "state", state.id), when: whenOf(known, moment) };
  return [
    fill(words.standingThen, {
      ...parts,
      standing: [...standing(known, state, moment), decided(state, to)],
    }),
    ...inForce(standingOn(state, to).span),
  ];
}

/** What is not so is said as well: a state that was asked for as a member and is none. */
function denied(known: Known, state: StateFact, status: Status, moment: Moment | undefined): Sentence[] {
  const [from, to] = moment ? daysOf(moment, known.facts) : ["", known.facts.asOf];
  const had = state.history.some(
    (span) => span.certain && span.status === status && span.from <= to && (span.until ?? "9") > from,
  );
  if (had || state.history.length === 0) return [];
  const link = linkOf(known, "state", state.id);
  if (status === "guest") return [fill(words.noVisit, { state: link, when: moment ? [" ", ...whenOf(known, moment)] : "" })];
  return [
    moment
      ? fill(words.notAmong(status), { state: link, when: whenOf(known, moment) })
      : fill(words.notYetAmong(status), { state: link }),
  ];
}

/** Where states stood, and since when. */
export function answerStatus(known: Known, { states, status, moments }: Extract<Question, { kind: "status" }>): Card {
  const facts = known.facts.states.filter(({ id }) => states.some((one) => one.id === id));
  const asked = moments.length === 0 ? [undefined] : moments;
  const statements = facts.flatMap((state) =>
    asked.flatMap((moment) => [
      ...(status ? denied(known, state, status, moment) : []),
      ...(moment && state.history.length > 0 ? then(known, state, moment) : now(known, state)),
    ]),
  );
  const isNow = moments.length === 0 && facts.some(({ history }) => history.length > 0);
  const told = facts.flatMap((state) =>
    asked.flatMap((moment): StateSpan[] => {
      const { span } = standingOn(state, moment ? daysOf(moment, known.facts)[1] : known.facts.asOf);
      return span ? [{ state, span }] : [];
    }),
  );
  const remarks = [
    ...(status === "guest" ? [[words.visits]] : []),
    ...openRemarks(known, told),
    ...(isNow ? [asOfLine(known)] : []),
  ];
  return { statements, remarks, asOf: asOfDay(known, moments) };
}
