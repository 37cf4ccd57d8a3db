import ICAL from "ical.js";
import { expect, test } from "vitest";
import { openArchive } from "../../src/content/open.ts";
import { calendar } from "../../src/formats/calendar.ts";
import { createUrls } from "../../src/urls.ts";
import { meeting, richArchive } from "../support/rich.ts";

const urls = createUrls("/sub/", "https://example.org");

test("a meeting, in full: whole days, the day after the last as the end, stamped by the content", () => {
  const archive = richArchive({
    "summits/2019-bishkek.md": meeting(
      "2019-06-13",
      "2019-06-30",
      "kyrgyzstan",
      "Bishkek",
      "ordinal: 19\nformat: in-person\nchair: kyrgyzstan\ndocument: Roads, rails; and \\ seas\nmodified: 2026-11-22",
    ),
  });
  expect(calendar(archive, urls, [archive.get("summit", "2019-bishkek")])).toBe(
    [
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//SCO Summit Archive//EN",
      "CALSCALE:GREGORIAN",
      "NAME:SCO Summit Archive",
      "X-WR-CALNAME:SCO Summit Archive",
      "BEGIN:VEVENT",
      "UID:2019-bishkek@sco-summit-archive",
      "DTSTAMP:20261122T000000Z",
      "DTSTART;VALUE=DATE:20190613",
      "DTEND;VALUE=DATE:20190701",
      "SUMMARY:SCO Bishkek 2019",
      "LOCATION:Bishkek\\, Kyrgyzstan",
      "DESCRIPTION:19th meeting of the Council of Heads of State\\, in person. Road",
      " s\\, rails\\; and \\\\ seas",
      "URL:https://example.org/sub/summits/2019-bishkek/",
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
      "END:VCALENDAR",
      "",
    ].join("\r\n"),
  );
});

test("a foreign reader finds every meeting on its days, and no line is too long", () => {
  const archive = openArchive();
  const text = calendar(archive, urls, archive.summits);
  expect(text.split("\r\n").filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([]);
  const events = new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents("vevent")
    .map((one) => new ICAL.Event(one));
  expect(
    events.map(({ uid, startDate, description }) => [uid, startDate.toString(), startDate.isDate, description.length > 10]),
  ).toEqual(archive.summits.map(({ id, start }) => [`${id}@sco-summit-archive`, start, true, true]));
});

test("without an address of its own the archive makes none up", () => {
  const archive = richArchive();
  expect(calendar(archive, createUrls("/sub/"), archive.summits)).not.toMatch(/^URL/m);
});

test("a meeting by video conference was in no place", () => {
  const archive = richArchive();
  const of = (id: string) => calendar(archive, createUrls("/"), [archive.get("summit", id)]);
  expect(of("2020-moscow")).not.toContain("LOCATION");
  expect(of("2020-moscow-foreign-ministers")).toContain("LOCATION:Moscow\\, Russia");
});
