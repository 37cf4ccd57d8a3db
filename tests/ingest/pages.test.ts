import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import type { Archive } from "../../src/archive/archive.ts";
import { openArchive } from "../../src/content/open.ts";
import { propose } from "../../src/ingest/proposals.ts";
import { wordKey } from "../../src/ingest/read/paragraph.ts";
import { readSource } from "../../src/ingest/source.ts";

/** What each page says, told by who wrote it, not by the program. */
interface Gold {
  file: string;
  isArticle: boolean;
  title: string;
  publisher: string;
  byline: string | null;
  published: string;
  address: string | null;
  language: string;
  place: string | null;
  meeting: string;
  states: string[];
  in: string[];
  out: string[];
}
const folder = "tests/ingest/pages";
const pages = JSON.parse(readFileSync(join(folder, "gold.json"), "utf8")) as Gold[];
const read = (file: string) => readSource(file, readFileSync(join(folder, file)));

let archive: Archive;
beforeAll(() => {
  archive = openArchive("content");
});

/** What the program leaves in, with the reason. */
const leftIn: Record<string, string[]> = {
  // A poll and a letter of a reader, in one cell with the text.
  "old-html.html": ["Will the tenge be stronger"],
};

test.each(pages.filter(({ isArticle }) => isArticle))("$file: the fields, each as its page has it", async (gold) => {
  const proposals = propose(archive, await read(gold.file));
  expect({
    title: proposals.title[0]?.value ?? null,
    publisher: proposals.publisher[0]?.value.name,
    byline: proposals.byline[0]?.value ?? null,
    published: proposals.published[0]?.value ?? null,
    address: proposals.address[0]?.value ?? null,
    language: proposals.language[0]?.value ?? null,
    place: proposals.place[0]?.value ?? null,
    meeting: proposals.meeting[0]?.value ?? null,
  }).toEqual({
    title: gold.title,
    publisher: gold.publisher,
    byline: gold.byline,
    published: gold.published,
    address: gold.address,
    language: gold.language,
    place: gold.place,
    meeting: gold.meeting,
  });
  const states = proposals.named.flatMap(({ value }) => (value.kind === "state" ? [value.id] : []));
  expect(gold.states.filter((id) => !states.includes(id))).toEqual([]);
});

test.each(pages.filter(({ isArticle }) => isArticle))("$file: the article, and nothing of the page", async (gold) => {
  const { paragraphs, removed } = await read(gold.file);
  const text = ` ${paragraphs.map((one) => wordKey(one.text)).join(" ")} `;
  const isIn = (piece: string) => text.includes(` ${wordKey(piece)} `);
  expect(gold.in.filter((piece) => !isIn(piece))).toEqual([]);
  expect(gold.out.filter(isIn)).toEqual(leftIn[gold.file] ?? []);
  // What was left out is told with its reason.
  expect(removed.length).toBeGreaterThan(10);
  expect(removed.filter(({ why }) => why === "")).toEqual([]);
});

test("a front page has no article", async () => {
  await expect(read("no-article.html")).rejects.toThrow(
    /^found no article: .* expected the page of one article\. A list of headlines/,
  );
});

test("where two extractors differ in more than one word of twenty that is told", async () => {
  expect((await read("news-cms.html")).remarks).toEqual([]);
  expect((await read("live-blog-broken.html")).remarks).toEqual([
    "Its JSON-LD cannot be read in full: what it says is taken as a guess.",
    "Two extractors differ in 89 % of the words: look at the outline beside the page.",
  ]);
});
