import { expect, test } from "vitest";
import type { File } from "../../src/content/read/files.ts";
import { readFrontmatter } from "../../src/content/read/frontmatter.ts";
import { clue } from "../../src/ingest/clue.ts";
import { chooseSurest, draftId } from "../../src/ingest/fields.ts";
import { filesOf, ingest } from "../../src/ingest/ingest.ts";
import { createKnown } from "../../src/ingest/known.ts";
import { sharedOf, shinglesOf } from "../../src/ingest/shingles.ts";
import { archiveWith } from "../support/content.ts";

const archive = archiveWith();
const sentence = (where: string) =>
  `The leaders of Kazakhstan and Belarus met in ${where} and spoke of the SCO, of bread and of a road.`;
const page = (head = "", more = "") =>
  `<!doctype html><html lang="en"><head><meta property="og:site_name" content="The Steppe Wire"><meta property="og:title" content="Leaders of Two States Meet">${head}</head><body><h1>Leaders of Two States Meet</h1><article><p>ASTANA - ${sentence("a hall")} ${sentence("a garden")}</p><p>${sentence("the rain --> and")} ${sentence("the sun")}</p>${more}</article><footer><p>© 2024 The Steppe Wire</p></footer></body></html>`;
const bytes = (text: string) => new TextEncoder().encode(text);
const take = async (
  text: string,
  {
    name = "a.html",
    known = createKnown([], []),
    address,
  }: { name?: string; known?: ReturnType<typeof createKnown>; address?: string } = {},
) => {
  const ingested = await ingest(name, bytes(text), { archive, known, address });
  const [draft, ...others] = filesOf(new Set(), ingested, chooseSurest(ingested.proposals));
  return { ...ingested, draft, others, fields: readFrontmatter(draft.text) };
};

test("a draft has what was found, each with its evidence, and the source in comments alone", async () => {
  const { draft, others, fields } = await take(
    page('<meta property="article:published_time" content="2024-07-05T01:00:00+06:00">'),
    { address: "https://wire.example/a" },
  );
  expect(fields.faults).toEqual([]);
  expect(draft.file).toBe("articles/2024-07-05-the-steppe-wire-leaders-two-states-meet.md");
  expect(fields.data).toMatchObject({
    draft: true,
    title: "Leaders of Two States Meet",
    publisher: "the-steppe-wire",
    published: "2024-07-05",
    place: "ASTANA",
    meeting: "2024-astana",
    form: "account",
    rights: { holder: "The Steppe Wire", status: "unclear", statement: "The page has a notice of copyright." },
    originalUrl: "https://wire.example/a",
  });
  expect(draft.text).toContain("# certain: as given\noriginalUrl: https://wire.example/a\n");
  expect(fields.text.replace(/<!--[\s\S]*?-->/g, "").trim()).toBe("");
  // A sign that would end a comment does not.
  expect(draft.text).toContain("the rain - -> and");
  expect(others).toEqual([
    {
      file: "organisations/the-steppe-wire.md",
      isShared: true,
      text: expect.stringMatching(
        /^---\ndraft: true\n# certain: .*\nname: The Steppe Wire\nkind: news\n.*\ndescription: Publisher of an article of 2024\.\n---\n$/,
      ),
    },
  ]);
});

test("what is not sure enough is told beside an empty field, and two days of the same force both", async () => {
  const none = await take(page());
  expect(none.draft.text).toContain("# No day is printed in the text, and none in what the page says of itself.\npublished:\n");
  expect(none.draft.file).toMatch(/^articles\/undated-the-steppe-wire-/);
  expect(none.draft.text).toContain("# The source does not say where it stood.\noriginalUrl:\n");
  const doubted = await take(page("", "<p>07/04/2024</p>").replace("<article>", "<p>07/04/2024</p><article>"));
  expect(doubted.draft.text).toMatch(
    /# Not sure enough to be taken: 2024-04-07 \(guess: a line with the day: 07\/04\/2024\)\npublished:\n/,
  );
  const two = await take(
    page(
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Leaders of Two States Meet","datePublished":"2024-07-04T21:30:00Z"}</script><meta property="article:published_time" content="2024-07-05T02:30:00+05:00">',
    ),
  );
  expect(two.draft.text).toMatch(
    /# certain: meta tag article:published_time: 2024-07-05T02:30:00\+05:00; or 2024-07-04 \(JSON-LD, datePublished: .*\)\npublished: 2024-07-05\n/,
  );
});

test("a publisher that the archive has is named by its id, and its rights by its name", async () => {
  const { others, fields } = await take(page().replace("The Steppe Wire", "The Astana Gazette"));
  expect(others).toEqual([]);
  expect(fields.data).toMatchObject({ publisher: "gazette", rights: { holder: "The Astana Gazette" } });
});

test("what was taken out of the article stands at the end of its draft, with the reason", async () => {
  const { draft } = await take(page("", "<p>Read more: A bear is seen in the town</p>"));
  expect(draft.text).toMatch(
    /<!-- Taken out:\n[\s\S]*Read more: A bear is seen in the town \(a list of other articles\)[\s\S]*-->\n$/,
  );
});

test("a day that stands in the address alone is derived", async () => {
  const { fields } = await take(page(), { address: "https://wire.example/2024/07/05/leaders" });
  expect(fields.data).toMatchObject({
    published: "2024-07-05",
    publishedCertainty: "derived",
    publishedNote: "From the address of the page; the page itself prints no day.",
  });
});

test("ids are of the day, the publisher and words that say something, and none that is taken", () => {
  const choices = {
    title: clue("The Leaders of the SCO: a Road, at Last", "certain", ""),
    published: clue("2024-07-05", "certain", ""),
    topics: [],
  };
  expect(draftId(new Set(), choices)).toBe("2024-07-05-unknown-leaders-road-last");
  expect(draftId(new Set(["2024-07-05-unknown-leaders-road-last", "2024-07-05-unknown-leaders-road-last-2"]), choices)).toBe(
    "2024-07-05-unknown-leaders-road-last-3",
  );
  const chinese = { title: clue("上合组织峰会", "certain", ""), meeting: clue("2018-qingdao", "certain", ""), topics: [] };
  expect(draftId(new Set(), chinese)).toBe("undated-unknown-2018-qingdao");
  expect(draftId(new Set(), { topics: [] })).toBe("undated-unknown-draft");
});

test("texts share their runs of four words; of short ones nothing is said", () => {
  const [a, b] = [
    shinglesOf(`${sentence("a hall")} ${sentence("a garden")}`),
    shinglesOf(`Before it. ${sentence("a hall")} ${sentence("a garden")} Behind it.`),
  ];
  expect(sharedOf(a, b)).toBe(1);
  expect(
    sharedOf(
      a,
      shinglesOf("Nobody spoke of anything at all on that day, and the doors of the hall stayed shut until it was late."),
    ),
  ).toBe(0);
  expect(sharedOf(shinglesOf("four words in all"), a)).toBe(0);
});

test("a duplicate is known by its bytes, its address and its text: of articles, drafts, sources and earlier inputs", async () => {
  const file = (name: string, source: string): File => ({ kind: "article", id: name, file: `articles/${name}.md`, source });
  const text = (await take(page())).source.paragraphs.map((one) => one.text).join("\n");
  const { sha256 } = (await take(page())).source;
  const fields = (more: string) => `---\n${more}\n---\n\n`;
  const known = () =>
    createKnown(
      [
        file("bytes", fields(`sourceSha256: ${sha256}`)),
        file("address", fields("originalUrl: http://www.wire.example/a/")),
        file("draft", `${fields("draft: true")}<!-- ${text} -->`),
        file("full", `${fields("form: full-text")}${text}`),
        file("account", `${fields("form: account")}${text}`),
      ],
      [
        { name: "sources/near.txt", sha256: "x", text },
        { name: "sources/itself.html", sha256, text },
      ],
    );
  const { duplicates } = await take(page(), { known: known(), address: "https://wire.example/a" });
  expect(duplicates.map(({ of, isSame }) => [of, isSame])).toEqual([
    ["articles/bytes.md", true],
    ["articles/address.md", true],
    ["articles/draft.md", false],
    ["articles/full.md", false],
    ["sources/near.txt", false],
  ]);
  const run = createKnown([], []);
  await take(page(), { name: "one.html", known: run });
  expect((await take(page(), { name: "two.html", known: run })).duplicates).toEqual([
    { of: "one.html", why: "the same bytes", isSame: true },
  ]);
  expect(
    (await take(page("<!-- x -->"), { name: "three.html", known: run })).duplicates.map(({ of, why }) => `${of}: ${why}`),
  ).toEqual(["one.html: 100 % of its runs of four words", "two.html: 100 % of its runs of four words"]);
});
