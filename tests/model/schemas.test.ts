import { expect, test } from "vitest";
import { articleSchema, holderSchema, noteSchema } from "../../src/model/article.ts";
import { statusSpanSchema } from "../../src/model/history.ts";
import { isParagraphNumber, paragraphNumber, withFreeLetter, wholeOf } from "../../src/model/paragraph-number.ts";
import { summitSchema } from "../../src/model/summit.ts";

type Checked = { safeParse(value: unknown): { success: boolean; error?: { issues: { path: PropertyKey[] }[] } | undefined } };
/** The places of what is wrong; nothing where all is right. */
const wrong = (schema: unknown, value: object) =>
  (schema as Checked).safeParse(value).error?.issues.map(({ path }) => path.join(".")) ?? [];
const one = ["https://a.org/1"];
const ofOneHost = ["https://a.org/1", "https://www.a.org/2"];
const ofTwo = ["https://a.org/1", "https://b.org/1"];

const span = { status: "member", from: "2001-06-15", decidedAt: "2001-shanghai", sources: one };

test("a span is certain where nothing else is said, and its end may be left out", () => {
  expect(statusSpanSchema.parse(span)).toEqual({ ...span, certain: true });
  expect(statusSpanSchema.parse({ ...span, until: "2002-06-07", certain: false })).toEqual({
    ...span,
    until: "2002-06-07",
    certain: false,
  });
});

test.each([
  ["status", { status: "associate" }],
  ["from", { from: "2001-06" }],
  ["from", { from: "2001-06-31" }],
  ["until", { until: "2002" }],
  ["decidedAt", { decidedAt: 2001 }],
  ["certain", { certain: "no" }],
  ["sources", { sources: [] }],
  ["sources", { sources: undefined }],
  ["sources.0", { sources: ["a.org"] }],
  ["sources.0", { sources: ["ftp://a.org/1"] }],
  ["confidence", { confidence: "sure" }],
])("a span with another %s than there can be is refused: %j", (path, change) => {
  expect(wrong(statusSpanSchema, { ...span, ...change })).toEqual([path]);
});

test("two or more sources are of two hosts or more", () => {
  const told = (sources: string[]) => wrong(statusSpanSchema, { ...span, sources, confidence: "two-or-more-sources" });
  expect([told(one), told(ofOneHost), told(ofTwo)]).toEqual([["confidence"], ["confidence"], []]);
  expect(wrong(statusSpanSchema, { ...span, sources: ofOneHost, confidence: "one-source" })).toEqual([]);
});

const meeting = {
  kind: "heads-of-state",
  start: "2013-09-13",
  end: "2013-09-13",
  city: "Bishkek",
  coordinates: [42.87, 74.59],
  host: "kyrgyzstan",
  format: "in-person",
  chair: "kyrgyzstan",
  confidence: "one-source",
  sources: one,
};

test("an outcome is a sentence, or one with its topics and sources", () => {
  const outcomes = ["A declaration", { text: "A plan", topics: ["roads"], sources: one }];
  expect(summitSchema.parse({ ...meeting, outcomes }).outcomes).toEqual([
    { text: "A declaration", topics: [] },
    { text: "A plan", topics: ["roads"], sources: one },
  ]);
  expect(summitSchema.parse(meeting)).toMatchObject({ outcomes: [], cityAliases: [] });
});

test.each([
  [[], [90, 180]],
  [[], [-90, -180]],
  [["coordinates.0"], [90.1, 0]],
  [["coordinates.0"], [-90.1, 0]],
  [["coordinates.1"], [0, 180.1]],
  [["coordinates.1"], [0, -180.1]],
  [["coordinates"], [42.87]],
])("%j is wrong in the latitude and longitude %j", (paths, coordinates) => {
  expect(wrong(summitSchema, { ...meeting, coordinates })).toEqual(paths);
});

test("a meeting has a number from 1, or none", () => {
  const told = (ordinal: unknown) => wrong(summitSchema, { ...meeting, ordinal });
  expect([told(undefined), told(1), told(0), told(1.5)]).toEqual([[], [], ["ordinal"], ["ordinal"]]);
});

test("a meeting of which no source was seen names those that others cite, and is unverified", () => {
  const told = (change: object) => wrong(summitSchema, { ...meeting, sources: undefined, ...change });
  expect(told({ confidence: "unverified", notSeen: one })).toEqual([]);
  expect(told({ confidence: "unverified" })).toEqual(["sources"]);
  expect(told({ notSeen: one })).toEqual(["confidence"]);
});

test("a position has one holder", () => {
  expect(wrong(holderSchema, { state: "russia" })).toEqual([]);
  expect([wrong(holderSchema, {}), wrong(holderSchema, { state: "russia", person: "x" })]).toEqual([[""], [""]]);
});

test("a note names its sources, or compares the article with itself", () => {
  const told = (change: object) => wrong(noteSchema, { text: "It is older.", ...change });
  expect([told({ sources: one }), told({ compares: "itself" }), told({ compares: "sources", sources: one })]).toEqual([
    [],
    [],
    [],
  ]);
  expect([told({}), told({ compares: "sources" })]).toEqual([["sources"], ["sources"]]);
});

test.each([
  ["It met.", true],
  ["It met at 10.30 in Bishkek!", true],
  ["Led by V. Putin, it met.", true],
  ["It met", false],
  ["It met. It parted.", false],
  [`${"a".repeat(199)}.`, true],
  [`${"a".repeat(200)}.`, false],
])("the summary %j is one short sentence: %j", (summary, isRight) => {
  expect(articleSchema.shape.summary.safeParse(summary).success).toBe(isRight);
});

test("a paragraph's number is a whole number from 1, or one with letters", () => {
  expect([1, 999999, "4a", "4zz", "0a"].filter((value) => !isParagraphNumber(value))).toEqual([]);
  expect([0, -1, 1.5, Number.NaN, "4", "04a", "a", "4A", "4abc", "0", "", null].filter(isParagraphNumber)).toEqual([]);
  expect([paragraphNumber("4"), paragraphNumber("4a"), wholeOf(4), wholeOf("12ab"), wholeOf("0a")]).toEqual([
    4,
    "4a",
    4,
    12,
    0,
  ]);
});

test("a free letter is the first that is not taken, and two letters follow z", () => {
  const letters = [..."abcdefghijklmnopqrstuvwxyz"];
  expect(withFreeLetter(4, new Set())).toBe("4a");
  expect(withFreeLetter(4, new Set([4, "4a", "4b", "4d", "5c"]))).toBe("4c");
  expect(withFreeLetter(4, new Set(letters.map((letter) => `4${letter}`)))).toBe("4aa");
  const all = ["", ...letters].flatMap((first) => letters.map((letter) => `4${first}${letter}`));
  expect(withFreeLetter(4, new Set(all.slice(0, -1)))).toBe("4zz");
  expect(() => withFreeLetter(4, new Set(all))).toThrow("No letter is left behind 4.");
});
