import fc from "fast-check";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { parseBody } from "../../src/markdown/body.ts";
import { findNames, type Names } from "../../src/markdown/find-names.ts";
import { decisions } from "../../src/markdown/nodes.ts";
import { runs } from "../support/runs.ts";
import { typedHtml } from "../support/typed-html.ts";

const names: Names = {
  find: findNames([
    { text: "China", kind: "state", id: "china" },
    { text: "Russia", kind: "state", id: "russia" },
    { text: "Republic of Korea", kind: "state", id: "south-korea" },
    { text: "Shanghai Cooperation Organisation", kind: "organisation", id: "sco" },
  ]),
  ids: { state: ["china", "russia", "south-korea"], person: [], organisation: ["sco"], summit: [] },
};
const read = (markdown: string) => parseBody(markdown, names, { numbered: true });
const html = (markdown: string) =>
  read(markdown)
    .body.blocks.map((block) => typedHtml(block))
    .join("");
const passages = (markdown: string) => read(markdown).body.passages.map(({ text }) => text);
const told = (markdown: string) => read(markdown).problems.map(({ line, found }) => `${line}: ${found}`);

/** The text of a page's blocks, without the numbers of the paragraphs. */
function pageText(markdown: string): string {
  const { document } = parseHTML(`<html><body>${html(markdown)}</body></html>`);
  for (const number of document.querySelectorAll("a[data-number]")) number.remove();
  for (const line of document.querySelectorAll("br")) line.replaceWith(" ");
  return document.body.textContent;
}

/** One of each kind of node that Markdown can have, alone, in a list, in a quotation: how it is read, or what is told of it. */
const table: [type: keyof typeof decisions, markdown: string, text: string[] | RegExp][] = [
  ["paragraph", "One.\nTwo.", ["One. Two."]],
  ["emphasis", "*One* _two_", ["One two"]],
  ["strong", "**One** __two__", ["One two"]],
  ["inlineCode", "`One * two`", ["One * two"]],
  ["break", "One\\\ntwo", ["One two"]],
  ["link", "[One](https://example.org/)", ["One"]],
  ["linkReference", "[one] [two][one]\n\n[one]: https://example.org/", ["one two"]],
  ["linkReference", "[one] is no link", ["[one] is no link"]],
  ["definition", "One.\n\n[one]: https://example.org/", /an address for \[one\], which no link uses/],
  [
    "definition",
    "[One]\n\n[one]: https://example.org/\n[one]: https://example.com/",
    /an address for \[one\], which no link uses/,
  ],
  ["definition", "One.[^1]\n\n[^1]: https://example.org/", /a footnote/],
  ["list", "- One\n- Two", ["One", "Two"]],
  ["list", "7. One\n8. Two", ["One", "Two"]],
  ["list", "1. One\n1. Two", ["One", "Two"]],
  ["list", "1. One\n3. Two", /3\. in a list that counts 2 there/],
  ["list", "2019. A year of many meetings", /2019 and a stop at the beginning of a line/],
  ["listItem", "- One\n\n  Two", ["One", "Two"]],
  ["blockquote", "> One", ["One"]],
  ["heading", "## One :am\n\nTwo", ["Two"]],
  ["heading", "# One", /a heading with #/],
  ["heading", "##### One", /a heading with #####/],
  ["heading", "One\n---\n\nTwo", /a line of --- or === right below a text/],
  ["heading", "One\n===\n\nTwo", /a line of --- or === right below a text/],
  ["thematicBreak", "One\n\n---\n\nTwo", ["One", "Two"]],
  ["html", "One <sic> a “Shangai” group, <inaudible> and left", ["One <sic> a “Shangai” group, <inaudible> and left"]],
  ["html", "<inaudible>\n\nTwo", ["<inaudible>", "Two"]],
  ["html", "One.<br>Two.<br/>Three.", ["One. Two. Three."]],
  ["html", "<p>Russia &amp; China &ndash; &#8211; one.<br>Two</p><p>Three</p>", ["Russia & China – – one. Two", "Three"]],
  ["html", "<div>One.</div>", ["One."]],
  ["html", "One<!-- for the editor --> two <b class='x'>three</b>", ["One two three"]],
  ["html", 'One <a href="https://example.org/">two</a>', /HTML that holds more than its text: <a>/],
  ["html", "<table><tr><td>One</td></tr></table>", /HTML that holds more than its text: <table>, <tr>, <td>/],
  ["html", "<script>one()</script>", /HTML that holds more than its text: <script>/],
  ["html", '<p title="One">Two</p>', /HTML that holds more than its text: <p>/],
  ["textDirective", "At 10:am, x:y{draft}, a:b[]", ["At 10:am, x:y{draft}, a:b[]"]],
  ["textDirective", ":state[Mos\ncow]{id=russia} spoke", ["Mos cow spoke"]],
  ["textDirective", ":sate[Moscow]{id=russia}", /the directive ":sate"/],
  ["leafDirective", "::note", /"::note" on a line of its own/],
  ["containerDirective", ":::note\nOne\n:::", /":::note" on a line of its own/],
  ["code", "    One", /a block of code/],
  ["code", "```\nOne", /a block of code/],
  ["image", "![](one.jpg)", /an image/],
  ["imageReference", "![one][two]\n\n[two]: https://example.org/one.png", /an image/],
  ["text", "| A | B |\n| - | - |\n| 1 | 2 |", /a table/],
  ["text", "One \\* two &amp; &copy; three", ["One * two & © three"]],
];

describe.each([
  ["alone", (markdown: string) => markdown],
  ["in a quotation", (markdown: string) => markdown.replace(/^/gm, "> ")],
  ["in a list", (markdown: string) => markdown.replace(/^/gm, "  ").replace(/^ {2}/, "- ")],
  ["in a list in a quotation", (markdown: string) => markdown.replace(/^/gm, ">   ").replace(/^> {3}/, "> - ")],
])("%s", (place, within) => {
  test.each(table)("%s is read or told: %j", (_type, markdown, expected) => {
    // A line of its own that is drawn by two hyphens is a list of lists in a list.
    const typed = within(markdown);
    if (expected instanceof RegExp) expect(told(typed).join("\n"), place).toMatch(expected);
    else expect([passages(typed), told(typed)], place).toEqual([expected, []]);
  });
});

test("each kind of node has a line in the table of this test, or is of an extension that is not in use", () => {
  const tried = new Set(table.map(([type]) => type));
  const unused = ["root", "delete", "footnoteDefinition", "footnoteReference", "table", "tableCell", "tableRow", "yaml"];
  expect(Object.keys(decisions).filter((type) => !tried.has(type as never) && !unused.includes(type))).toEqual([]);
});

test("lists keep the number at which they begin, and reference links their address and title", () => {
  expect(html("7. One\n8. Two")).toContain('<ol start="7">');
  expect(html("[One][two]\n\n[two]: https://example.org/ 'Three'")).toContain(
    '<a href="https://example.org/" title="Three">One</a>',
  );
});

test("names are found across emphasis, links and breaks, and linked as a whole where that can be", () => {
  const found = (markdown: string) =>
    read(markdown).body.passages.flatMap(({ mentions }) => mentions.map(({ id, text }) => `${id}: ${text}`));
  expect(found("The *Republic* of **Korea**, **Ch**ina, [Rus](https://example.org/)sia, Republic\nof\\\nKorea")).toEqual([
    "south-korea: Republic of Korea",
    "china: China",
    "russia: Russia",
    "south-korea: Republic of Korea",
  ]);
  expect(html("The *Republic* of **Korea**.")).toContain(
    '<a href="archive:state/south-korea"><em>Republic</em> of <strong>Korea</strong></a>',
  );
  expect(html("**The Republic** of Korea, and the Republic of Korea")).toMatch(
    /<strong>The Republic<\/strong> of Korea, and the <a [^>]*>Republic of Korea<\/a>/,
  );
  expect(html("[Rus](https://example.org/)sia and Russia")).toContain(
    '<a href="https://example.org/">Rus</a>sia and <a href="archive:state/russia">Russia</a>',
  );
  expect(found("`China`, `Ch`ina, :plain[China] and https://example.org/China, <https://example.org/Russia>")).toEqual([]);
});

test("a label may be long, emphasised and over a line's end, and is counted clean", () => {
  const [passage] = read("Of :organisation[the\n*Co\u00adop* Organisation]{id=sco}, Russia").body.passages;
  expect(passage?.mentions).toEqual([
    { kind: "organisation", id: "sco", text: "the Coop Organisation", start: 3, end: 25 },
    { kind: "state", id: "russia", text: "Russia", start: 27, end: 33 },
  ]);
});

/** Marks up words: each a way to write them, all of which keep every word. */
const words = fc.array(fc.constantFrom("Alpha", "Beta", "China", "Gamma", "Republic of Korea", "2019", "Delta"), {
  minLength: 1,
  maxLength: 4,
});
const inline = words.chain((list) =>
  fc
    .constantFrom<((text: string) => string)[]>(
      (text) => text,
      (text) => `*${text}*`,
      (text) => `**${text}**`,
      (text) => `[${text}](https://example.org/)`,
      (text) => `<b>${text}</b>`,
      (text) => `:plain[${text}]`,
      (text) => `:state[${text}]{id=russia}`,
      (text) => `\`${text}\``,
      (text) => `${text}\\\n`,
      (text) => `<${text.split(" ")[0]?.toLowerCase()}> ${text}`,
    )
    .map((mark) => mark(list.join(" "))),
);
const paragraph = fc.array(inline, { minLength: 1, maxLength: 4 }).map((parts) => `Of ${parts.join(" ")} end.`);
const block = paragraph.chain((text) =>
  fc.constantFrom(
    text,
    `> ${text.replaceAll("\n", "\n> ")}`,
    `- ${text.replaceAll("\n", "\n  ")}`,
    `3. ${text.replaceAll("\n", "\n   ")}`,
    `## ${text.replace(/\\?\n/g, " ")}`,
    `<div>\n\n${text}\n\n</div>`,
  ),
);
/** What a reader sees of a text, as words. */
const asWords = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** How many texts each property is tried with. */
const numRuns = runs(3000);

test("of what is marked up nothing is lost: page, passages and what was typed have the same words", () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 5 }), (blocks) => {
      const typed = blocks.join("\n\n");
      const { problems, body } = read(typed);
      expect(problems).toEqual([]);
      const less = typed
        .replace(/\]\(https:\/\/example\.org\/\)|\]\{id=russia\}|:(?:plain|state)\[/g, " ")
        .replace(/<\/?(?:div|b)>/g, "")
        .replace(/^3\. /gm, "");
      expect(asWords(pageText(typed))).toEqual(asWords(less));
      const inHeadings = blocks.filter((one) => one.startsWith("##")).flatMap((one) => asWords(pageText(one))).length;
      const inPassages = body.passages.flatMap(({ text }) => asWords(text)).length;
      expect(inPassages + inHeadings).toBe(asWords(less).length);
      for (const { text, mentions } of body.passages)
        for (const { start, end, text: name } of mentions) expect(text.slice(start, end)).toBe(name);
    }),
    { numRuns },
  );
});

test("of whatever is typed every word is on the page, or a problem is told", () => {
  const sign = fc.constantFrom(
    ..."*_`~#>+-=|:;.,!?()[]{}<>&\\/'\"^@ \n\t".split(""),
    "\n\n",
    "\n    ",
    "](",
    "]: ",
    ":::",
    "---",
    "<!--",
    "-->",
    "<br>",
    "&amp;",
  );
  const word = fc.integer({ min: 0, max: 99 }).map((number) => `Qw${number}x`);
  fc.assert(
    fc.property(
      fc.array(fc.oneof({ weight: 1, arbitrary: word }, { weight: 2, arbitrary: sign }), { maxLength: 25 }),
      (pieces) => {
        const typed = pieces.join("");
        const { problems, body } = read(typed);
        if (problems.length > 0) return;
        // An address and a link's title are on the page as well, in their attributes; a comment is for editors.
        const page = html(typed).replace(/&#x26;/g, "&");
        for (const [one] of typed.replace(/<!--[\s\S]*?(?:-->|$)/g, "").matchAll(/Qw\d+x/g))
          expect(decodeURI(page), JSON.stringify(typed)).toContain(one);
        const inBlocks = pageText(typed).replace(/\s+/g, " ");
        for (const { text } of body.passages) expect(inBlocks).toContain(text.replace(/\s+/g, " ").trim());
      },
    ),
    { numRuns },
  );
});

test("what is written from right to left has a direction of its own", () => {
  expect(html("Said “أحمد (مراسل)” 1, שלום.")).toMatch(/Said “<bdi>أحمد \(مراسل<\/bdi>\)” 1, <bdi>שלום<\/bdi>\.<\/p>/);
  expect(html("Said Ahmed.")).not.toContain("bdi");
});
