import { dayLine, isDayOpen } from "../archive/labels.ts";
import { isFounding } from "../archive/meetings.ts";
import { answers as words, formatDay } from "../language/words.ts";
import { byText } from "../model/order.ts";
import { statuses as allStatuses, type Status } from "../model/status.ts";
import type { Card, Sentence } from "../search/card.ts";
import { dayLink, fill, inRow, type Known, linkOf, statesInRow } from "./card.ts";
import type { StateFact } from "./facts.ts";
import { asOfLine, daysOf, whenOf } from "./moments.ts";
import { openAt, openRemarks, type StateSpan } from "./open.ts";
import type { Moment, Question } from "./question.ts";

interface Became extends StateSpan {
  state: StateFact;
}

/** The sentences on who became what, together where it was decided at one meeting. */
function becameLines(known: Known, list: readonly Became[]): Sentence[] {
  const groups = new Map<string, Became[]>();
  for (const one of list) {
    const key = [one.span.from, one.span.decidedAt, one.span.status, one.span.certain].join();
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((group) => {
    const [{ span } = {}] = group;
    if (!span) return [];
    const { status, decidedAt, certain } = span;
    const parts = {
      day: dayLine(span),
      meeting: linkOf(known, "summit", decidedAt),
      states: statesInRow(
        known,
        group.map(({ state }) => state),
      ),
    };
    const template = !certain ? words.toBecome : isDayOpen(span) ? words.becameBy : words.became;
    return [fill(template(status, group.length), parts)];
  });
}

/** Who became what, when. */
export function answerJoined(
  known: Known,
  { statuses, moments, end, isFresh, isCount }: Extract<Question, { kind: "joined" }>,
): Card {
  const { facts } = known;
  const all = facts.states
    .flatMap((state) => state.history.filter(({ status }) => status !== "guest").map((span): Became => ({ state, span })))
    .sort(
      (a, b) => byText(a.span.from, b.span.from) || allStatuses.indexOf(a.span.status) - allStatuses.indexOf(b.span.status),
    );
  const isIn = ({ span }: Became, moment: Moment) => {
    if ("meeting" in moment) return span.decidedAt === moment.meeting.id;
    const [from, to] = daysOf(moment, facts);
    return from <= span.from && span.from <= to;
  };
  // Founders are no new members.
  const isNew = ({ span }: Became) => !isFresh || moments.length > 0 || span.from !== facts.founded;
  const wanted: readonly Status[] = statuses.length > 0 ? statuses : moments.length === 0 || end ? ["member"] : [];
  const ofStatus = ({ span }: Became) => wanted.length === 0 || wanted.includes(span.status);
  const found = all.filter(
    (one) => ofStatus(one) && isNew(one) && (moments.length === 0 || moments.some((moment) => isIn(one, moment))),
  );
  const certain = found.filter(({ span }) => span.certain);
  const edge = certain[end === "first" ? 0 : certain.length - 1]?.span.from;
  const shown = end ? certain.filter(({ span }) => span.from === edge) : found;
  if (shown.length > 0) {
    const remarks = openRemarks(
      known,
      shown.filter(({ span }) => span.certain),
    );
    const lead = isCount ? { lead: [`${words.joinedCount(new Set(shown.map(({ state }) => state)).size)}:`] } : {};
    return {
      ...lead,
      statements: becameLines(known, shown),
      remarks: [...remarks, ...openAt(known, moments), ...(moments.length === 0 ? [asOfLine(known)] : [])],
    };
  }
  const when = moments.length === 0 ? "" : [" ", ...inRow(moments.map((moment) => whenOf(known, moment)))];
  return {
    statements: [fill(statuses[0] ? words.noneBecame(statuses[0]) : words.noChange, { when })],
    remarks: openAt(known, moments),
  };
}

/** Who founded the organisation, and when. */
export function answerFounded(known: Known, { asks }: Extract<Question, { kind: "founded" }>): Card {
  const { founded, meetings, states: all } = known.facts;
  const meeting = meetings.find(isFounding);
  const day = formatDay(founded);
  const at = meeting ? fill(words.atFounding, { meeting: linkOf(known, "summit", meeting.id) }) : "";
  const founders = all.filter(({ history }) => history.some(({ status, from }) => status === "member" && from === founded));
  const line = fill(words.founded, { day: dayLink(known, founded), at });
  const who = founders.length > 0 ? [fill(words.founders(founders.length), { day, states: statesInRow(known, founders) })] : [];
  return { statements: asks === "day" || who.length === 0 ? [line, ...who] : who, remarks: [] };
}
