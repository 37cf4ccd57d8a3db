import { isSummit } from "../archive/meetings.ts";
import {
  answers as words,
  bodyNames,
  formatDays,
  formatNames,
  formatOrdinal,
  meeting as meetingWords,
} from "../language/words.ts";
import { fill, type Known, linkOf } from "./card.ts";
import { yearOf } from "../model/day.ts";
import type { Card, Sentence } from "../search/card.ts";
import type { MeetingFact } from "./facts.ts";
import { openMeetings } from "./open.ts";
import type { Ask, Question } from "./question.ts";

/** So many meetings an answer tells by themselves; more stand in a row. */
const most = 9;

const lineOf = ({ ordinal, kind }: MeetingFact) =>
  meetingWords.line(ordinal === undefined ? undefined : formatOrdinal(ordinal), bodyNames[kind]);

/** How a meeting met, where it was not in person. */
const formatOf = ({ format }: MeetingFact) => (format === "in-person" ? "" : words.remote(formatNames[format]));

/** What is asked of a meeting, in a sentence. */
function told(known: Known, ask: Ask, one: MeetingFact): Sentence {
  const meeting = linkOf(known, "summit", one.id);
  const host = linkOf(known, "state", one.host);
  const days = formatDays(one.start, one.end);
  const format = formatOf(one);
  switch (ask) {
    case "chair":
      return fill(words.chairAt, {
        meeting,
        days,
        chair: linkOf(known, "state", one.chair),
        person: [one.chairedBy, one.chairBasis].flatMap((text) => (text ? words.basis(text) : [])).join(""),
      });
    case "host":
      return fill(words.hostOf, { meeting, host, days, format });
    case "format":
      return fill(words.formatOf, { meeting, days, format: formatNames[one.format] });
    case "number":
      return fill(words.numberOf, { meeting, line: lineOf(one), days });
    case "document":
      return one.document
        ? fill(words.documentOf, { meeting, document: one.document, days })
        : fill(words.noDocument, { meeting });
    default:
      return fill(words.met, { meeting, days, line: lineOf(one), city: one.city, host, format });
  }
}

/** What was asked of meetings. */
export function answerMeetings(known: Known, question: Extract<Question, { kind: "meetings" }>): Card {
  const { ask, meetings, of, isNewest, isOpen } = question;
  const host = of ? linkOf(known, "state", of.id) : "";
  if (meetings.length === 0)
    return { statements: [fill(ask === "chair" ? words.noneChaired : words.noneHosted, { host })], remarks: [] };
  const only = meetings.length === 1 ? meetings[0] : undefined;
  const remarks = [...(isNewest ? [[words.newest]] : []), ...openMeetings(known, meetings)];
  if (only) return { statements: [told(known, ask, only)], remarks };
  const count = meetings.every(isSummit) ? words.summits(meetings.length) : words.meetings(meetings.length);
  const lead = isOpen ? words.which : `${count}:`;
  const rows =
    meetings.length > most
      ? meetings.map((one): Sentence => [linkOf(known, "summit", one.id)])
      : meetings.map((one) => told(known, ask, one));
  return meetings.length > most
    ? { lead: [lead], statements: [rows.flatMap((row, index) => (index === 0 ? row : [", ", ...row]))], remarks }
    : { lead: [lead], statements: rows, remarks };
}

/** Which meeting is meant, asked back: each leads to the question with its year. */
export function askBack(known: Known, { meetings }: Extract<Question, { kind: "choice" }>, text: string): Card {
  const statements = meetings.map((one): Sentence => {
    const { text: label } = linkOf(known, "summit", one.id);
    const year = yearOf(one.start);
    const asked = [text.trim(), ...(text.includes(year) ? [] : [year]), ...(isSummit(one) ? [] : [words.ministers])];
    return [{ text: label, url: known.searchFor(asked.join(" ")) }, `, ${formatDays(one.start, one.end)}`];
  });
  return { lead: [words.which], statements, remarks: [] };
}
