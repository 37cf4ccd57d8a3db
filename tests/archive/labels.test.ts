import { expect, test } from "vitest";
import {
  dayLine,
  decidedLine,
  labelOf,
  meetingDays,
  meetingLine,
  meetingName,
  ordinalName,
  shortened,
  sinceLine,
  summaryOf,
} from "../../src/archive/labels.ts";
import { namesInLanguages, namesOf, otherNames } from "../../src/archive/names.ts";
import { readingMinutes } from "../../src/archive/reading.ts";
import type { StatusSpan } from "../../src/model/history.ts";
import type { Article, Content } from "../../src/model/kinds.ts";
import { rich, richArchive } from "../support/rich.ts";

const archive = richArchive();
const council = archive.get("summit", "2020-moscow");
const ministers = archive.get("summit", "2020-moscow-foreign-ministers");

test("a meeting is named by city and year, one of ministers as such", () => {
  expect([meetingName(council), meetingName(ministers)]).toEqual(["Moscow 2020", "Moscow 2020 (foreign ministers)"]);
});

test("the line of a meeting has its number where it has one, and the body that met", () => {
  expect([meetingLine(council), meetingLine(ministers)]).toEqual([
    "20th meeting of the Council of Heads of State",
    "Meeting of the Council of Ministers of Foreign Affairs",
  ]);
  expect([ordinalName(council), ordinalName(ministers)]).toEqual(["20th", undefined]);
});

test("the days of a meeting are one where it ends as it starts", () => {
  expect([meetingDays(council), meetingDays(ministers)]).toEqual(["10 November 2020", "9–10 September 2020"]);
});

test("lists call an entry by its name, an article and a page by its title, a meeting by city and year", () => {
  expect(labelOf("state", archive.get("state", "burma"))).toBe("Myanmar");
  expect(labelOf("article", archive.get("article", "2020-11-herald-month"))).toBe("On 2020-moscow");
  expect(labelOf("summit", ministers)).toBe("Moscow 2020 (foreign ministers)");
});

const span = (confidence?: StatusSpan["confidence"]): StatusSpan => ({
  status: "member",
  from: "2005-07-05",
  certain: true,
  decidedAt: "x",
  sources: ["https://example.org/a"],
  ...(confidence === undefined ? {} : { confidence }),
});

test("a status is told since a day, or by a decision where its day is open", () => {
  expect(
    [undefined, "one-source", "two-or-more-sources"].map((one) => sinceLine(span(one as StatusSpan["confidence"]))),
  ).toEqual(["since 5 July 2005", "since 5 July 2005", "since 5 July 2005"]);
  expect([sinceLine(span("conflicting")), sinceLine(span("unverified"))]).toEqual([
    "by a decision of 5 July 2005",
    "by a decision of 5 July 2005",
  ]);
  expect([dayLine(span()), dayLine(span("unverified"))]).toEqual(["5 July 2005", "by a decision of 5 July 2005"]);
});

test("what is only decided is told with its day, status and every state", () => {
  expect(decidedLine({ status: "partner", from: "2025-09-01", states: [{ name: "Laos" }, { name: "Mongolia" }] })).toBe(
    "Decided on 1 September 2025, but not known to be in force: Laos (SCO partner), Mongolia (SCO partner). The lists show the status before it.",
  );
});

test("a text is cut behind a whole word where it is a tenth too long, and not before", () => {
  expect(shortened("one two three", 13)).toBe("one two three");
  expect(shortened("one two three four five", 21)).toBe("one two three four five");
  expect(shortened("one two three four five", 20)).toBe("one two three four …");
  expect(shortened("one two three four five", 18)).toBe("one two three four …");
  expect(shortened("one two three four five", 17)).toBe("one two three …");
  expect(shortened("one two three", 4)).toBe("one …");
  expect(shortened("", 10)).toBe("");
});

test("a text without blanks is cut all the same", () => {
  expect(shortened("abcdefghijklmno", 10)).toBe("abcdefghij …");
  expect(shortened("abcdefghi\u{1f600}jklmno", 10)).toBe("abcdefghi …");
  expect(shortened("abcdefgh\u{1f600}jklmno", 10)).toBe("abcdefgh\u{1f600} …");
});

const told = (summary: string | undefined, ...texts: string[]) =>
  ({ summary, body: { passages: texts.map((text) => ({ text })) } }) as unknown as Article;

test("an article is told by its summary, else by the beginning of its first paragraph", () => {
  expect(summaryOf(told("In short.", "At length."))).toBe("In short.");
  expect(summaryOf(told(undefined, "At length.", "Further."))).toBe("At length.");
  expect(summaryOf(told(undefined, "word ".repeat(60).trim()))).toBe(`${"word ".repeat(40)}…`);
  expect(summaryOf(told(undefined))).toBe("");
});

test("an article takes a minute for 238 words, one at least", () => {
  const minutes = (...counts: number[]) =>
    readingMinutes(told(undefined, ...counts.map((count) => Array(count).fill("word").join(" "))));
  expect([minutes(), minutes(1), minutes(356), minutes(358), minutes(200, 158), minutes(2380)]).toEqual([1, 1, 1, 2, 2, 10]);
});

test("an entity has its names once each, those in other languages with the language; a meeting has none", () => {
  const sco = rich["organisations/shanghai-cooperation-organisation.md"]?.replace(
    "aliases: [SCO]",
    "aliases: [SCO, Shanghai Cooperation Organisation]\nnamesIn: { ru: [ШОС], fr: [OCS, SCO] }",
  );
  const entry = richArchive({ "organisations/shanghai-cooperation-organisation.md": sco }).get(
    "organisation",
    "shanghai-cooperation-organisation",
  );
  expect(namesInLanguages(entry)).toEqual([
    { name: "Shanghai Cooperation Organisation" },
    { name: "SCO" },
    { name: "ШОС", language: "ru" },
    { name: "OCS", language: "fr" },
    { name: "SCO", language: "fr" },
  ]);
  expect(namesOf(entry)).toEqual(["Shanghai Cooperation Organisation", "SCO", "ШОС", "OCS"]);
  expect(namesOf(archive.get("state", "burma"))).toEqual(["Myanmar", "Republic of Myanmar"]);
  expect(namesOf(council)).toEqual([]);
});

test("names that mean something else are those of every kind", () => {
  const none = { notIn: [] };
  const content = {
    state: [{ notIn: ["South China Sea"] }, none],
    person: [{ notIn: ["Xi'an"] }],
    organisation: [none],
    summit: [{}],
  };
  expect(otherNames(content as unknown as Content)).toEqual(["South China Sea", "Xi'an"]);
});
