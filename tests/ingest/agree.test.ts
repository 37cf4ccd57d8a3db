import { expect, test } from "vitest";
import { agreed, differenceOf } from "../../src/ingest/read/agree.ts";
import type { Paragraph } from "../../src/ingest/read/paragraph.ts";

const one = (text: string, kind: Paragraph["kind"] = "paragraph"): Paragraph => ({ kind, text });
const long = (about: string) =>
  one(
    `${about}: the leaders of ten states met in a hall on that day, and signed a declaration on trade, on water and on the roads between them all.`,
  );
const [first, second, third] = [long("First"), long("Second"), long("Third")];
const texts = (list: readonly Paragraph[]) => list.map(({ text }) => text.split(":")[0]);

test("what both have stays; what is short and one alone has goes, with the reason", () => {
  const { paragraphs, removed } = agreed([one("Read this"), first, second, third], [first, second, third, one("And that")]);
  expect(texts(paragraphs)).toEqual(["First", "Second", "Third"]);
  expect(removed).toEqual(
    ["Read this", "And that"].map((text) => ({ text, why: "one of two extractors alone takes it for the article" })),
  );
});

test("a long paragraph that one alone has stays where it stood, and so does an item between paragraphs", () => {
  expect(texts(agreed([first, second, third], [first, third]).paragraphs)).toEqual(["First", "Second", "Third"]);
  expect(texts(agreed([first, third], [first, second, third]).paragraphs)).toEqual(["First", "Second", "Third"]);
  expect(texts(agreed([second, third], [first, second, third]).paragraphs)).toEqual(["First", "Second", "Third"]);
  const item = one("A road", "item");
  expect(texts(agreed([first, item, second, third], [first, second, third]).paragraphs)).toEqual([
    "First",
    "A road",
    "Second",
    "Third",
  ]);
  expect(texts(agreed([first, second, third], [first, item, second, third]).paragraphs)).toEqual([
    "First",
    "A road",
    "Second",
    "Third",
  ]);
  // Behind the text it is one of a list of links.
  expect(texts(agreed([first, second, third, item], [first, second, third]).paragraphs)).toEqual(["First", "Second", "Third"]);
});

test("a paragraph that another reading parts in two is parted", () => {
  const caption = one("The hall on Tuesday");
  const joined = one(`${caption.text} ${first.text}`);
  expect(agreed([joined, second], [caption, first, second]).paragraphs.map(({ text }) => text)).toEqual([
    caption.text,
    first.text,
    second.text,
  ]);
});

test("where they have not found the same article the one that has more counts", () => {
  expect(texts(agreed([one("A short note of another thing altogether")], [first, second]).paragraphs)).toEqual([
    "First",
    "Second",
  ]);
  expect(texts(agreed([first], []).paragraphs)).toEqual(["First"]);
  expect(differenceOf([first], [first])).toBe(0);
  expect(differenceOf([one("one two")], [one("two three")])).toBe(0.5);
  expect(differenceOf([], [])).toBe(0);
});
