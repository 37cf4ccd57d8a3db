import type { Archive } from "../archive/archive.ts";
import { meetingLine, meetingName } from "../archive/labels.ts";
import { formatNames, site } from "../language/words.ts";
import { dayAfter } from "../model/day.ts";
import type { Summit } from "../model/kinds.ts";
import type { Urls } from "../urls.ts";

const bytes = (text: string) => new TextEncoder().encode(text).length;

/** A line in pieces of at most 75 octets, none of which cuts a letter in two (RFC 5545, 3.1). */
function folded(line: string): string {
  let rows = "";
  let row = "";
  for (const letter of line) {
    if (bytes(row + letter) > 75) {
      rows += `${row}\r\n`;
      row = " ";
    }
    row += letter;
  }
  return rows + row;
}

/** A text as a value (RFC 5545, 3.3.11). */
const escaped = (text: string) => text.replace(/\s+/g, " ").replace(/[\\;,]/g, (sign) => `\\${sign}`);
const compact = (day: string) => day.replaceAll("-", "");

/** A meeting as an event over whole days. It is stamped by its last change in the content, never by the clock. */
function event(archive: Archive, urls: Urls, summit: Summit): string[] {
  const { id, start, end, city, host, format, modified, document } = summit;
  const address = urls.absolute(urls.entry("summit", id));
  return [
    "BEGIN:VEVENT",
    `UID:${id}@sco-summit-archive`,
    `DTSTAMP:${compact(modified ?? end)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(start)}`,
    `DTEND;VALUE=DATE:${compact(dayAfter(end))}`,
    `SUMMARY:${escaped(`${site.calendarName} ${meetingName(summit)}`)}`,
    // One by video conference was in no place.
    ...(format === "virtual" ? [] : [`LOCATION:${escaped(`${city}, ${archive.get("state", host).name}`)}`]),
    `DESCRIPTION:${escaped([`${meetingLine(summit)}, ${formatNames[format]}`, ...(document ? [document] : [])].join(". "))}`,
    ...(urls.hasAddress ? [`URL:${address}`] : []),
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

/** Meetings as a calendar (RFC 5545) that can be subscribed to. */
export function calendar(archive: Archive, urls: Urls, summits: readonly Summit[]): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//${site.title}//EN`,
    "CALSCALE:GREGORIAN",
    `NAME:${escaped(site.title)}`,
    `X-WR-CALNAME:${escaped(site.title)}`,
    ...summits.flatMap((summit) => event(archive, urls, summit)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}
