import { expect, test } from "vitest";
import { parseBody } from "../../src/markdown/body.ts";
import { findNames, type Names } from "../../src/markdown/find-names.ts";
import { typedHtml } from "../support/typed-html.ts";

const names: Names = {
  find: findNames([
    { text: "Russia", kind: "state", id: "russia" },
    { text: "Turkey", kind: "state", id: "turkey" },
  ]),
  ids: { state: ["russia", "turkey"], person: [], organisation: [], summit: [] },
};
const parse = (markdown: string) => parseBody(markdown, names, { numbered: true });
const html = (markdown: string) =>
  parse(markdown)
    .body.blocks.map((block) => typedHtml(block))
    .join("");

test("numbers paragraphs and list items in order, and no headings", () => {
  const { passages, blocks } = parse("One.\n\n## Heading\n\n- Two\n- Three\n\n> Four").body;
  expect(passages.map(({ number, text }) => [number, text])).toEqual([
    [1, "One."],
    [2, "Two"],
    [3, "Three"],
    [4, "Four"],
  ]);
  expect(blocks.map(({ paragraphs }) => paragraphs)).toEqual([[1], [], [2, 3], [4]]);
  expect(blocks.slice(2, 3).map(typedHtml)).toEqual([expect.stringContaining('<li id="p2">')]);
});

test("links the first mention of each and keeps all", () => {
  const { body } = parse("Russia and Turkey.\n\nRussia again, and *Russia*.");
  expect(body.passages.flatMap(({ mentions }) => mentions.map(({ id }) => id))).toEqual([
    "russia",
    "turkey",
    "russia",
    "russia",
  ]);
  expect(
    body.blocks
      .map((block) => typedHtml(block))
      .join("")
      .match(/archive:state\/russia/g),
  ).toHaveLength(1);
});

test("offsets of mentions are those of the paragraph's plain text", () => {
  const [passage] = parse("In *Turkey*\nand **Russia**, [Turkey](https://example.org/).").body.passages;
  expect(passage?.mentions.map(({ start, end }) => passage.text.slice(start, end))).toEqual(["Turkey", "Russia", "Turkey"]);
});

test("a directive settles what a name cannot, and :plain takes a mention away", () => {
  const { body, problems } = parse(":state[Moscow]{id=russia} had :plain[Turkey] for dinner at 10:30 and 3:am.");
  expect(problems).toEqual([]);
  expect(body.passages[0]?.mentions).toEqual([{ kind: "state", id: "russia", text: "Moscow", start: 0, end: 6 }]);
  expect(body.passages[0]?.text).toBe("Moscow had Turkey for dinner at 10:30 and 3:am.");
});

test("a directive that leads nowhere is a problem with its line", () => {
  expect(parse("Fine.\n\nA :state[Moscow]{id=rusia}.").problems).toEqual([
    {
      line: 3,
      found: 'state "rusia"',
      expected: "the id of a state, as in :state[Moscow]{id=…}",
      hint: 'Did you mean "russia"?',
      make: "states/rusia.md",
    },
  ]);
  expect(parse(":sate[Moscow]{id=russia}").problems[0]?.hint).toBe('Did you mean "state"?');
});

test("raw HTML, scripts and dangerous links are made harmless", () => {
  const hostile = html(
    'A <img src=x onerror=alert(1)> <script>alert(2)</script> [x](javascript:alert(3)) ![y](http://evil.example/y.png)\n\n<iframe src="//evil.example"></iframe>\n\n<div onclick="x()">B</div>',
  );
  expect(hostile).not.toMatch(/<(?:img|script|iframe|div)|onerror|onclick|javascript:/i);
});

test("a text cannot take an id or an attribute of the site", () => {
  expect(html("# Title {#main}\n\n:state[x]{id=russia onclick=evil .class #p9}")).not.toMatch(/onclick|class=|id="(?!p\d)/);
});

test("of raw HTML the text stays, and nothing else", () => {
  expect(
    parse("<div onclick='x()'>Russia &amp; more</div>\n\n<script>alert(1)</script>\n\nEnd.").body.passages.map(
      ({ text }) => text,
    ),
  ).toEqual(["Russia & more", "End."]);
  expect(html("## Vote at 10:pm")).toBe("<h2>Vote at 10:pm</h2>");
});

test("offsets hold where a paragraph begins with something that is no text, and labels may be emphasised", () => {
  const [first, second] = parse("![ ](y.png) Russia said so.\n\n:state[*Moscow*]{id=russia} too.").body.passages;
  expect(first?.mentions.map(({ start, end }) => first.text.slice(start, end))).toEqual(["Russia"]);
  expect(second?.mentions.map(({ text }) => text)).toEqual(["Moscow"]);
});
