import { expect, test } from "vitest";
import type { Sealed } from "../../src/content/check/kept-numbers.ts";
import { digestsOf, numberFaults } from "../../src/content/check/numbers.ts";
import { parseBody } from "../../src/markdown/body.ts";
import type { Article } from "../../src/model/kinds.ts";

const names = { find: () => [], ids: { state: [], person: [], organisation: [], summit: [] } };
/** Paragraphs are given by their texts, one after the other; what was published as its numbers and texts: "1 A, 2 B". */
const body = (paragraphs: readonly string[]) => parseBody(paragraphs.join("\n\n"), names, { numbered: true }).body;
const sealed = (published: string): Sealed[] =>
  published === ""
    ? []
    : published.split(", ").map((one) => {
        const [, number = "", digest = ""] = /^(\w+) (.*)$/.exec(one) ?? [];
        return { number: /^\d+$/.test(number) ? Number(number) : (number as Sealed["number"]), digest };
      });
const told = (published: string, paragraphs: readonly string[]) =>
  numberFaults({ file: "articles/a.md", body: body(paragraphs) } as Article, sealed(published), (text) => text);
const lost = (number: string) => ({
  found: `no ¶${number}, which was published`,
  expected: `its text, or in its place the line [${number}] removed on DAY: why`,
  hint: "A paragraph that became part of another is removed as well.",
});
const moved = (found: string, line: number, mark: string | number, column = 1) => ({
  file: "articles/a.md",
  path: [],
  line,
  found,
  expected: `[${mark}] before it, so that the numbers stay`,
  hint: "`npm run check -- --fix` writes it there.",
  mend: { line, column, mark },
});

test.each([
  ["nothing published", "", ["A", "B"]],
  ["as published", "1 A, 2 B", ["A", "B"]],
  ["edited in its place", "1 A, 2 B, 3 C", ["A", "Other", "C"]],
  ["more at the end", "1 A, 2 B", ["A", "B", "C", "D"]],
  ["the last edited and more behind it", "1 A, 2 B", ["A", "Other", "C"]],
  ["a new one with a letter", "1 A, 2 B", ["A", "[1a] New", "B"]],
  ["a new one with a letter beside an edited one", "1 A, 2 B, 3 C", ["A", "[1a] New", "[2] Other", "C"]],
  ["one removed", "1 A, 2 B, 3 C", ["A", "[2] removed on 2024-08-01: why.", "C"]],
  ["all in other words", "1 A, 2 B", ["X", "Y"]],
  ["no text at all", "1 A", []],
])("%s is sound", (_rule, published, paragraphs) => {
  expect(told(published, paragraphs)).toEqual([]);
});

test("a new paragraph is told the number that it has to bear, at its place", () => {
  expect(told("1 A, 2 B", ["New", "A", "B"])).toEqual([moved("a new paragraph where ¶1 was published", 1, "0a")]);
  expect(told("1 A, 2 B", ["A", "New", "B"])).toEqual([moved("a new paragraph where ¶2 was published", 3, "1a")]);
  expect(told("1 A, 2 B", ["A", "- New", "B"])).toEqual([moved("a new paragraph where ¶2 was published", 3, "1a", 3)]);
  expect(told("1 A, 1a N, 2 B", ["A", "[1a] N", "New", "B"])).toEqual([moved("a new paragraph where ¶2 was published", 5, "1b")]);
});

test("of two paragraphs in one piece of HTML neither has a place for a number", () => {
  const faults = told("1 A, 2 B", ["A", "<p>New</p><p>B</p>"]);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatchObject({ expected: "[1a] before it, so that the numbers stay", hint: "Take it out of the HTML first." });
  expect(faults[0]?.mend).toBeUndefined();
});

test("what stands elsewhere is told the number that it was published under", () => {
  expect(told("1 A, 2 B", ["B", "A"])).toEqual([
    moved("what was published as ¶2 where ¶1 comes next", 1, 2),
    moved("what was published as ¶1 where ¶3 comes next", 3, 1),
  ]);
  expect(told("1 A, 2 B, 3 C", ["A", "[3] B", "C"])).toEqual([moved("what was published as ¶2 as [3]", 3, 2)]);
  expect(told("1 A, 2 B", ["[1] A", "[2] B"])).toEqual([]);
});

test("what is gone is told where it stood", () => {
  const at = (line: number, number: string) => ({ file: "articles/a.md", path: [], line, ...lost(number) });
  expect(told("1 A, 2 B", ["A"])).toEqual([at(1, "2")]);
  expect(told("1 A, 2 B", ["B"])).toEqual([at(1, "1")]);
  expect(told("1 A, 2 B, 3 C", ["A", "C"])).toEqual([at(1, "2")]);
  expect(told("1 A, 2 B, 3 C, 4 D", ["A", "B", "D"])).toEqual([at(3, "3")]);
  expect(told("1 A, 2 B, 3 C", ["A"])).toEqual([at(1, "2"), at(1, "3")]);
});

test("more paragraphs than were published ask for judgement", () => {
  const asked = (line: number, found: string, expected: string) => ({ file: "articles/a.md", path: [], line, found, expected });
  expect(told("1 A, 2 B, 3 C", ["A", "B one", "B two", "C"])).toEqual([
    asked(3, "2 paragraphs where ¶2 was published", "a number with a letter before each that is new: [2a] behind ¶2, [1a] before ¶2"),
  ]);
  expect(told("1 A, 2 B, 3 C, 4 D", ["A", "X", "Y", "Z", "D", "E"])).toEqual([
    asked(3, "3 paragraphs where ¶2, ¶3 were published", "a number with a letter before each that is new: [3a] behind ¶3, [1a] before ¶2"),
  ]);
  expect(told("1 B, 2 C", ["X", "Y", "C"])).toEqual([
    asked(1, "2 paragraphs where ¶1 was published", "a number with a letter before each that is new: [1a] behind ¶1, [0a] before ¶1"),
  ]);
});

test("numbers that are written stand once and leave none out", () => {
  const twice = (line: number, number: number) => ({
    file: "articles/a.md",
    path: [],
    line,
    found: `¶${number} a second time`,
    expected: "a number for each paragraph",
  });
  const gap = (line: number, written: string, missing: number) => ({
    file: "articles/a.md",
    path: [],
    line,
    found: `[${written}] before a paragraph, and no ¶${missing}`,
    expected: "numbers without a gap",
    hint: "Write a backslash before the bracket if it belongs to the text.",
  });
  expect(told("", ["A", "[1] B"])).toEqual([twice(3, 1)]);
  expect(told("", ["[2] A"])).toEqual([gap(1, "2", 1)]);
  expect(told("", ["A", "[4] B", "C"])).toEqual([gap(3, "4", 2)]);
  expect(told("", ["A", "[3a] B"])).toEqual([gap(3, "3a", 2)]);
  expect(told("", ["[0a] A", "B", "[1a] C", "[2] D", "[0b] E"])).toEqual([]);
  // What follows from numbers that are to be put right is not told beside them.
  expect(told("1 A, 2 B", ["[2] A", "B"])).toEqual([moved("what was published as ¶1 as [2]", 1, 1)]);
});

test("each number has the digest of its text, one that was taken out none", () => {
  expect(digestsOf(body(["A", "[2] removed on 2024-08-01: why.", "*B* b"]), (text) => `<${text}>`)).toEqual([
    "<A>",
    undefined,
    "<B b>",
  ]);
});
