import { describe, expect, test } from "vitest";
import { parseBody } from "../../src/markdown/body.ts";
import { findNames, type Names } from "../../src/markdown/find-names.ts";
import { typedHtml } from "../support/typed-html.ts";

const names: Names = {
  find: findNames([
    { text: "China", kind: "state", id: "china" },
    { text: "Russia", kind: "state", id: "russia" },
    { text: "Turkey", kind: "state", id: "turkey" },
  ]),
  ids: { state: ["china", "russia", "turkey"], person: [], organisation: [], summit: [] },
};
const read = (markdown: string, numbered = false) => parseBody(markdown, names, { numbered });
const html = (markdown: string) => read(markdown).body.blocks.map(typedHtml).join("\n");

describe("what a text cannot hold is told in full", () => {
  const backslash = "Write a backslash before the bracket if it belongs to the text.";
  const mark = "the number of a paragraph in brackets and a space, as in [4a] and the text";
  const removal = (number: string) =>
    `the day and the reason of a removal, as in [${number}] removed on 2026-11-25: It repeated ¶3`;
  test.each<[typed: string, line: number, found: string, expected: string, hint?: string]>([
    ["One.[^1]", 1, "a footnote", "a note", "Write it under notes: with the number of its paragraph."],
    [
      "One.\n\n    Two",
      3,
      "a block of code (four spaces before a line, or ``` round it)",
      "a paragraph",
      "Take the spaces or the ``` away.",
    ],
    ["![a](b.jpg)", 1, "an image", "words", "Say in the text or in a note what it shows, where that matters."],
    ["| A | B |\n| - | - |", 1, "a table", "sentences or a list", "Tables are not read."],
    ["A | B\n:-- | --:\n1 | 2", 1, "a table", "sentences or a list", "Tables are not read."],
    ["A | B | C\n--|--|--", 1, "a table", "sentences or a list", "Tables are not read."],
    [
      "One\n---",
      1,
      "a line of --- or === right below a text, which makes the text a heading",
      "an empty line between them, or ## before a heading",
    ],
    ["One.\n\n# Two", 3, "a heading with #", "##, ### or ####", "The first heading of the page is the title."],
    ["###### One", 1, "a heading with ######", "##, ### or ####", "The first heading of the page is the title."],
    [
      "100. One",
      1,
      "100 and a stop at the beginning of a line, which makes a list of it",
      "a text that begins otherwise",
      "Write 100\\. with a backslash if it belongs to the text.",
    ],
    ["1. One\n3. Two", 2, "3. in a list that counts 2 there", "items that are numbered one after the other"],
    [
      "<table><tr></tr></table> <b title='x'>y</b> <tr>",
      1,
      "HTML that holds more than its text: <table>, <tr>, <b>",
      "words, or a link as [words](https://…)",
    ],
    [
      "One.\n\n[two]: https://example.org/",
      3,
      "an address for [two], which no link uses",
      "a link of this name in the text, and one address for it",
    ],
    ["::note[One]", 1, '"::note" on a line of its own', "one colon, within a paragraph, as in :note[…]{id=…}"],
    [":::note\nOne\n:::", 1, '":::note" on a line of its own', "one colon, within a paragraph, as in :note[…]{id=…}"],
    [
      ":sate[A]{id=russia}",
      1,
      'the directive ":sate"',
      ":state, :person, :organisation, :summit, :plain",
      'Did you mean "state"?',
    ],
    [":city[A]{id=russia}", 1, 'the directive ":city"', ":state, :person, :organisation, :summit, :plain"],
    [":state[]{id=russia}", 1, ":state{id=russia} without a name", ":state[name]{id=russia}"],
    [":state[A]", 1, ":state[A] without an id", "the id of a state, as in :state[A]{id=…}"],
    [":state[A]{id=rusia}", 1, 'state "rusia"', "the id of a state, as in :state[A]{id=…}", 'Did you mean "russia"?'],
    [
      "A :state [Moscow]{id=russia} spoke.",
      1,
      '"[Moscow]{id=russia} spoke."',
      "a name without spaces round its signs, as in :state[Moscow]{id=russia}",
    ],
    [
      "A : state[Moscow] spoke.",
      1,
      '"A : state[Moscow] spoke."',
      "a name without spaces round its signs, as in :state[Moscow]{id=russia}",
    ],
    [
      `${"x ".repeat(40)}: plain [Moscow]`,
      1,
      `"${"x ".repeat(30)}"`,
      "a name without spaces round its signs, as in :state[Moscow]{id=russia}",
    ],
  ])("%j", (typed, line, found, expected, hint) => {
    const told = read(typed).problems.map((problem) => [problem.line, problem.found, problem.expected, problem.hint]);
    expect(told).toContainEqual([line, found, expected, hint]);
    expect(told).toHaveLength(1);
  });

  test.each<[typed: string, found: string, expected: string, hint?: string]>([
    ["[4 a] Two.", "[4 a] at the beginning of a paragraph", mark, backslash],
    ["[ 4] Two.", "[ 4] at the beginning of a paragraph", mark, backslash],
    ["[# 4] Two.", "[# 4] at the beginning of a paragraph", mark, backslash],
    ["[4ab ]Two.", "[4ab ] at the beginning of a paragraph", mark, backslash],
    ["[4a]", "[4a] without a text", "the text of the paragraph behind it, in the same paragraph"],
    ["[2] removed.", '"[2] removed."', removal("2")],
    ["[2] removed ; why", '"[2] removed ; why"', removal("2")],
    ["[2] removed  on  5 July: why", '"[2] removed  on  5 July: why"', removal("2")],
    ["[2] removed on 2024-07-05:", '"[2] removed on 2024-07-05:"', removal("2")],
    ["[2] removed on 2024-07-35: why", '"[2] removed on 2024-07-35: why"', removal("2")],
    [`[2] removed on 2024-07-35: ${"x".repeat(60)}`, `"[2] removed on 2024-07-35: ${"x".repeat(37)}"`, removal("2")],
  ])("%j", (typed, found, expected, hint) => {
    expect(read(typed, true).problems).toEqual([{ line: 1, found, expected, ...(hint ? { hint } : {}) }]);
  });

  test("an id that is none has no file to make", () => {
    expect(read(":state[A]{id=Rusia}").problems.map(({ make }) => make)).toEqual([undefined]);
    expect(read(":state[A]{id=rusia}").problems.map(({ make }) => make)).toEqual(["states/rusia.md"]);
    expect(read(":state[A]").problems.map(({ make }) => make)).toEqual([undefined]);
  });
});

test.each([
  "A - B\n- - -",
  "One: a - b | c",
  "A list of 99. things",
  "99. One",
  "Of the state: member [sic]{1}",
  "x [removed on 5 July]",
  "At 10:plain [x]",
])("%j is no such thing", (typed) => {
  expect(read(typed).problems).toEqual([]);
});

test("of Markdown every element that a text may have stays", () => {
  expect(html("## Two\n\n### Three\n\n#### Four")).toBe("<h2>Two</h2>\n<h3>Three</h3>\n<h4>Four</h4>");
  expect(html("- *a*\n- **b**")).toBe("<ul>\n<li><em>a</em></li>\n<li><strong>b</strong></li>\n</ul>");
  expect(html("1. `a`")).toBe("<ol>\n<li><code>a</code></li>\n</ol>");
  expect(html("> a\\\n> b")).toBe("<blockquote>\n<p>a<br>\nb</p>\n</blockquote>");
  expect(html("a\n\n---\n\nb")).toBe("<p>a</p>\n<hr>\n<p>b</p>");
  expect(html("قمة شنغهاي (2024)")).toBe("<p><bdi>قمة شنغهاي</bdi> (2024)</p>");
  expect(html("a قمة b قمة")).toBe("<p>a <bdi>قمة</bdi> b <bdi>قمة</bdi></p>");
  expect(html("[a](http://example.org/ 'b') [c](https://example.org/) [d](mailto:a@example.org) [e](archive:data)")).toBe(
    '<p><a href="http://example.org/" title="b">a</a> <a href="https://example.org/">c</a> <a href="mailto:a@example.org">d</a> <a href="archive:data">e</a></p>',
  );
  expect(html("[a](javascript:b) [c](ftp://example.org/)")).toBe("<p><a>a</a> <a>c</a></p>");
});

test("a heading names what a directive says, and nothing else", () => {
  expect(html("## Of Russia :state[Moscow]{id=russia}")).toBe('<h2>Of Russia <a href="archive:state/russia">Moscow</a></h2>');
  expect(html("> ## Of Russia\n\nRussia")).toBe(
    '<blockquote>\n<h2>Of Russia</h2>\n</blockquote>\n<p><a href="archive:state/russia">Russia</a></p>',
  );
});

const link = (id: string, text: string) => `<a href="archive:state/${id}">${text}</a>`;
test.each([
  ["China, Russia, China", `<p>${link("china", "China")}, ${link("russia", "Russia")}, China</p>`],
  ["*China* and *Russia*.", `<p>${link("china", "<em>China</em>")} and ${link("russia", "<em>Russia</em>")}.</p>`],
  ["Chi*na* and China", `<p>${link("china", "Chi<em>na</em>")} and China</p>`],
  ["*x Chi*na and China", `<p><em>x Chi</em>na and ${link("china", "China")}</p>`],
  ["[China](https://example.org/), China", `<p><a href="https://example.org/">China</a>, ${link("china", "China")}</p>`],
  ["a\\\nRussia", `<p>a<br>\n${link("russia", "Russia")}</p>`],
  ["`a` Russia", `<p><code>a</code> ${link("russia", "Russia")}</p>`],
  ["*a Russia b China c*", `<p><em>a ${link("russia", "Russia")} b ${link("china", "China")} c</em></p>`],
  ["**_Turkey_ Russia**", `<p><strong>${link("turkey", "<em>Turkey</em>")} ${link("russia", "Russia")}</strong></p>`],
])("of %j the first mention of each is a link, where it can be one", (typed, expected) => {
  expect(html(typed)).toBe(expected);
});

const mentioned = (text: string) => names.find(text).map(({ id, start, end }) => [id, start, end]);
test.each([
  ["https://example.org/China x", []],
  ["www.China.org", []],
  ["ftp+x.y-2://China", []],
  ["see a.b@China.org now", []],
  ["a_b@Russia.com", []],
  [
    "China/Russia",
    [
      ["china", 0, 5],
      ["russia", 6, 12],
    ],
  ],
  ["x@China", []],
  ["China@x", [["china", 0, 5]]],
  ["China.org", []],
  [
    "China. Russia",
    [
      ["china", 0, 5],
      ["russia", 7, 13],
    ],
  ],
  [
    "(China) <Russia>",
    [
      ["china", 1, 6],
      ["russia", 9, 15],
    ],
  ],
  [
    "China's and Russia’s",
    [
      ["china", 0, 5],
      ["russia", 12, 18],
    ],
  ],
  ["O'China", []],
  ["'China'", [["china", 1, 6]]],
  ["China'x", []],
  ["CHINA china", []],
  ["China1 1China", []],
  ["", []],
])("in %j", (text, found) => {
  expect(mentioned(text)).toEqual(found);
});

test.each([
  ["<p align='a' class=b data-x-y=\"c\" id=d onclick=e style='f' dir lang=en width=1>T</p>", []],
  ["<p data-x>T</p>", []],
  ["<p xalign=a>T</p>", ["p"]],
  ["<p alignx=a>T</p>", ["p"]],
  ["<p data->T</p>", ["p"]],
  ["<b class = 'a b' cite=x>T</b>", ["b"]],
  ["<b class = \"a 'cite' b\">T</b>", []],
  ["<b class=''>T</b> <i id=\"\">U</i>", []],
  ["<b class='x' title>T</b>", ["b"]],
  ["T<!-- a -- b", []],
])("of HTML what a reader never misses may go: %s", (typed, lost) => {
  const told = read(typed).problems.map(({ found }) => found);
  expect(told).toEqual(lost.map((tag) => `HTML that holds more than its text: <${tag}>`));
});

test("HTML parts texts at its blocks, and at nothing within a line", () => {
  const texts = (typed: string) => read(typed, true).body.passages.map(({ text }) => text);
  expect(texts("<div>One <b>two</b><br>three</div><div>Four</div>")).toEqual(["One two three", "Four"]);
  expect(texts("<li>A</li><li>B</li><li></li>")).toEqual(["A", "B"]);
  expect(texts("One <span>two</span> three")).toEqual(["One two three"]);
  expect(texts("<sic> x &lt;y&gt; &amp;c")).toEqual(["<sic> x <y> &c"]);
  expect(texts("a<!-- b -->c")).toEqual(["ac"]);
});
