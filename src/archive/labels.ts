import { formatDays, yearOf } from "../model/day.ts";
import type { Entry, Kind, Summit } from "../model/kinds.ts";
import { bodyNames } from "../model/summit.ts";

const tens = ["th", "st", "nd", "rd"];

/** `13` as "13th". */
export function ordinalName(ordinal: number): string {
  const teen = ordinal % 100 >= 11 && ordinal % 100 <= 13;
  return `${ordinal}${teen ? "th" : (tens[ordinal % 10] ?? "th")}`;
}

/** The short name of a meeting: "Bishkek 2013", "Moscow 2020 (foreign ministers)". */
export function meetingName(summit: Summit): string {
  const name = `${summit.city} ${yearOf(summit.start)}`;
  return summit.kind === "heads-of-state" ? name : `${name} (foreign ministers)`;
}

/** The line that tells what a meeting is: "13th meeting of the Council of Heads of State". */
export function meetingLine(summit: Summit): string {
  const ordinal = summit.ordinal === undefined ? "Meeting" : `${ordinalName(summit.ordinal)} meeting`;
  return `${ordinal} of the ${bodyNames[summit.kind]}`;
}

/** The days of a meeting, as readers write them. */
export function meetingDays(summit: Summit): string {
  return formatDays(summit.start, summit.end);
}

/** The name by which lists show an entry. */
export function labelOf<K extends Kind>(kind: K, entry: Entry<K>): string {
  if (kind === "summit") return meetingName(entry as Summit);
  return "name" in entry ? entry.name : (entry as { title: string }).title;
}

/** "1 article", "2 articles". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${String(count).replace(/\B(?=(\d{3})+$)/g, ",")} ${count === 1 ? one : many}`;
}
