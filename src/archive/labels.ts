import {
  bodyNames,
  formatDay,
  formatDays,
  formatOrdinal,
  meeting,
  onDay,
  state,
  statusNames,
  summit as summitWords,
} from "../language/words.ts";
import { yearOf } from "../model/day.ts";
import type { StatusSpan } from "../model/history.ts";
import type { Article, Entry, Kind, Summit } from "../model/kinds.ts";
import { isSummit } from "./meetings.ts";
import { type Change, confidenceOf, type Decided, type Supported } from "./membership.ts";

/** The short name of a meeting: "Bishkek 2013", "Moscow 2020 (foreign ministers)". */
export function meetingName(summit: Summit): string {
  return meeting.name(summit.city, yearOf(summit.start), isSummit(summit));
}

/** The number of a meeting in words, as "13th"; nothing where it has none. */
export function ordinalName({ ordinal }: Summit): string | undefined {
  return ordinal === undefined ? undefined : formatOrdinal(ordinal);
}

/** The line that tells what a meeting is: "13th meeting of the Council of Heads of State". */
export function meetingLine(summit: Summit): string {
  return meeting.line(ordinalName(summit), bodyNames[summit.kind]);
}

/** The days of a meeting, as readers write them. */
export function meetingDays({ start, end }: Summit): string {
  return formatDays(start, end);
}

/** The name by which lists show an entry. */
export function labelOf<K extends Kind>(kind: K, entry: Entry<K>): string {
  if (kind === "summit") return meetingName(entry as Summit);
  return "name" in entry ? entry.name : (entry as { title: string }).title;
}

/** A status with its first day, and how well it is supported. */
type Dated = Supported & Pick<StatusSpan, "from">;

/** Whether it is open from which day a status holds: its sources do not agree, or none was seen. */
export const isDayOpen = (span: Supported) => ["conflicting", "unverified"].includes(confidenceOf(span));

/** The day from which a status holds; where that is open, the decision. */
export function dayLine(span: Dated): string {
  const day = formatDay(span.from);
  return isDayOpen(span) ? state.byDecision(day) : day;
}

/** Since when a status holds; where that is open, by which decision. */
export const sinceLine = (span: Dated): string => (isDayOpen(span) ? dayLine(span) : state.sinceDay(dayLine(span)));

/** What a state is and since when: "Observer since 5 July 2005". */
export const standingLine = (span: StatusSpan): string => `${statusNames[span.status].one} ${sinceLine(span)}`;

/** What the states of changes that are alike became, with `{states}` for their names: "Observers (until then guest): {states}". */
export function changeLine([first, ...others]: readonly Change[]): string {
  if (!first) return "";
  const { span, before } = first;
  const status = statusNames[span.status][others.length === 0 ? "one" : "many"];
  return summitWords.change(status, before && statusNames[before].inText, span.certain);
}

/** What was decided and is not known to be in force, in a sentence. */
export function decidedLine({ from, status, states }: Decided<{ name: string }>): string {
  return onDay.decided(
    formatDay(from),
    statusNames[status].inText,
    states.map(({ name }) => name),
  );
}

/** What an article reports, in a sentence: its summary, or the beginning of its text where it has none. */
export function summaryOf({ summary, body }: Article): string {
  return summary ?? shortened(body.passages[0]?.text ?? "", 200);
}

/** The beginning of a text, about `most` letters of it: whole words, with an ellipsis where there is more. */
export function shortened(text: string, most: number): string {
  if (text.length <= most * 1.1) return text;
  const space = text.lastIndexOf(" ", most);
  // A letter of two units is not cut in two.
  return `${text.slice(0, space > 0 ? space : most).replace(/[\ud800-\udbff]$/, "")} …`;
}
