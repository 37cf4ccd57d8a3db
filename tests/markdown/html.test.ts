import { expect, test } from "vitest";
import { parseBody } from "../../src/markdown/body.ts";
import { htmlWith } from "../../src/model/archive-link.ts";

const names = { find: () => [], ids: { state: ["russia"], person: [], organisation: [], summit: [] } };
const blocks = (text: string) => parseBody(text, names, { numbered: false }).body.blocks.map(({ html }) => html);

test("HTML is cut where the address of a link within the archive belongs, and nowhere else", () => {
  expect(
    blocks("A [state](archive:state/russia), [data](archive:data) and [a page](https://example.org/?q=archive:data)."),
  ).toEqual([
    {
      pieces: [
        '<p>A <a href="',
        '">state</a>, <a href="',
        '">data</a> and <a href="https://example.org/?q=archive:data">a page</a>.</p>',
      ],
      links: ["archive:state/russia", "archive:data"],
    },
  ]);
});

test.each([
  ['`href="archive:data"` as code', '<p><code>href="archive:data"</code> as code</p>'],
  ['href="archive:data" as text', '<p>href="archive:data" as text</p>'],
  ["&amp;#x0; &#0; \u0000 `&#x0;`", "<p>&#x26;#x0; \uFFFD \uFFFD <code>&#x26;#x0;</code></p>"],
  ['[a](https://example.org/ "&#x26;#x0; &#0;")', '<p><a href="https://example.org/" title="&#x26;#x0; \uFFFD">a</a></p>'],
])("what is no link stays as it is: %s", (typed, html) => {
  expect(blocks(typed)).toEqual([{ pieces: [html], links: [] }]);
});

test("addresses stand where the links were", () => {
  expect(htmlWith({ pieces: ["<1>", "<2>", "<3>"], links: ["archive:home", "archive:data"] }, (link) => `[${link}]`)).toBe(
    "<1>[archive:home]<2>[archive:data]<3>",
  );
  expect(htmlWith({ pieces: ["<1>"], links: [] }, String)).toBe("<1>");
});
