import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseBody } from "../../src/markdown/body.ts";
import { findNames, type Names } from "../../src/markdown/find-names.ts";
import { runs } from "../support/runs.ts";
import { typedHtml } from "../support/typed-html.ts";

const names: Names = {
  find: findNames([{ text: "Russia", kind: "state", id: "russia" }]),
  ids: { state: ["russia"], person: [], organisation: [], summit: [] },
};
const read = (markdown: string) => parseBody(markdown, names, { numbered: true });
const numbers = (markdown: string) => read(markdown).body.passages.map(({ number, text }) => `${number}: ${text}`);
const html = (markdown: string) =>
  read(markdown)
    .body.blocks.map((block) => typedHtml(block))
    .join("");
const told = (markdown: string) => read(markdown).problems.map(({ line, found }) => `${line}: ${found}`);

describe.each([
  ["alone", (text: string) => text],
  ["in a list", (text: string) => `- ${text}`],
  ["in a quotation", (text: string) => `> ${text}`],
  ["in a list in a quotation", (text: string) => `> 1. ${text}`],
])("a paragraph %s", (_place, within) => {
  test("has the number that is written before it, and the next one counts on", () => {
    const typed = `One.\n\n${within("[1a] Two.")}\n\nThree.\n\n${within("[4] Four, *Russia*.")}\n\nFive.`;
    expect(numbers(typed)).toEqual(["1: One.", "1a: Two.", "2: Three.", "4: Four, Russia.", "5: Five."]);
    expect(told(typed)).toEqual([]);
    expect(html(typed)).toMatch(/<(?:p|li) id="p1a"><a href="#p1a" data-number="" aria-label="Paragraph 1a">1a<\/a> Two\.</);
  });

  test("leaves a line where it was taken out, which is no passage and names nothing", () => {
    const typed = `One.\n\n${within("[2] removed on 2024-07-05: *Russia* stood there twice.")}\n\nThree, Russia.`;
    expect(numbers(typed)).toEqual(["1: One.", "3: Three, Russia."]);
    expect(read(typed).body.passages.flatMap(({ mentions }) => mentions.map(({ id }) => id))).toEqual(["russia"]);
    expect(html(typed)).toMatch(
      /<(?:p|li) id="p2" data-removed=""><a[^>]*>2<\/a> Removed on 5 July 2024: <em>Russia<\/em> stood there twice\.</,
    );
    expect(html(typed)).toContain('Three, <a href="archive:state/russia">Russia</a>');
  });

  test("says where its number is or would be written", () => {
    const typed = `One.\n\n${within("[1a] Two.")}\n\n${within("*Three.*")}`;
    const column = within("").length + 1;
    expect(read(typed).body.places).toEqual([
      { number: 1, line: 1, column: 1, isMarked: false, isRemoved: false },
      { number: "1a", line: 3, column, isMarked: true, isRemoved: false },
      { number: 2, line: 5, column, isMarked: false, isRemoved: false },
    ]);
  });
});

test.each([
  ["\\[2012] was a year.", "[2012] was a year."],
  ["[Moscow] is added.", "[Moscow] is added."],
  ["[4a](https://example.org/) is a link.", "4a is a link."],
  ["In [4a] the middle.", "In [4a] the middle."],
  ["*[4a]* emphasised.", "[4a] emphasised."],
  ["`[4a]` as code.", "[4a] as code."],
  ["&#91;4a] as an entity.", "[4a] as an entity."],
  ["removed on 2024-07-05: a text like another.", "removed on 2024-07-05: a text like another."],
])("%s belongs to the text", (typed, text) => {
  expect([numbers(typed), told(typed)]).toEqual([[`1: ${text}`], []]);
});

test.each([
  ["[4A] Two.", /^3: \[4A\] at the beginning of a paragraph$/],
  ["[4 a] Two.", /^3: \[4 a\] at/],
  ["[¶4] Two.", /^3: \[¶4\] at/],
  ["[p4a] Two.", /^3: \[p4a\] at/],
  ["[04] Two.", /^3: \[04\] at/],
  ["[0] Two.", /^3: \[0\] at/],
  ["[4abc] Two.", /^$/],
  ["[4a]Two.", /^3: \[4a\] at/],
  ["[4a]", /^3: \[4a\] without a text$/],
  ["[2] removed on 2024-07-05", /^3: "\[2\] removed on 2024-07-05"$/],
  ["[2] removed on 2024-07-05: ", /^3: "\[2\] removed on 2024-07-05:"$/],
  ["[2] removed on 5 July 2024: why", /^3: "\[2\] removed on 5 July 2024: why"$/],
  ["[2] removed on 2024-02-30: why", /^3: "\[2\] removed on 2024-02-30: why"$/],
  ["[2] removed: why", /^3: "\[2\] removed: why"$/],
  ["[2] removed", /^3: "\[2\] removed"$/],
])("%s is told, or belongs to the text", (typed, expected) => {
  expect(told(`One.\n\n${typed}`).join("\n")).toMatch(expected);
});

test("an inserted paragraph may begin as a removal does not", () => {
  expect(numbers("One.\n\n[1a] Removed from office, he left.")).toEqual(["1: One.", "1a: Removed from office, he left."]);
});

test("texts that are not numbered keep their brackets", () => {
  expect(parseBody("[4a] Text.", names, { numbered: false }).body.blocks.map(typedHtml)).toEqual(["<p>[4a] Text.</p>"]);
});

test("lines and columns are those of the file, behind tabs and within HTML", () => {
  const { places } = parseBody("-\tOne.\n\n<div>\nTwo.\n</div>", names, { numbered: true, firstLine: 10 }).body;
  expect(places.map(({ line, column }) => [line, column])).toEqual([
    [10, 3],
    [12, 1],
  ]);
});

test("of several paragraphs in one piece of HTML none can be marked", () => {
  expect(read("<p>One.</p><p>Two.</p>").body.places.map(({ column }) => column)).toEqual([undefined, undefined]);
});

test("each number stands in the page once, whatever is marked", () => {
  const mark = fc.constantFrom("", "[1a] ", "[2b] ", "[7] ", "[3] removed on 2024-07-05: ");
  fc.assert(
    fc.property(fc.array(fc.tuple(mark, fc.constantFrom("", "> ", "- ")), { minLength: 1, maxLength: 8 }), (paragraphs) => {
      const typed = paragraphs.map(([before, within], index) => `${within}${before}Text ${index}.`).join("\n\n---\n\n");
      const { places } = read(typed).body;
      const ids = [...html(typed).matchAll(/ id="p(\w+)"/g)].map(([, id]) => id);
      expect(ids).toEqual(places.map(({ number }) => String(number)));
      expect(ids).toHaveLength(paragraphs.length);
    }),
    { numRuns: runs(500) },
  );
});
