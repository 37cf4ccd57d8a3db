import { expect, test } from "vitest";
import { draftsOfTable } from "../../src/ingest/table.ts";
import { type Kind, kindNames } from "../../src/model/kinds.ts";
import { archiveWith } from "../support/content.ts";

const archive = archiveWith();
const ids = Object.fromEntries(
  kindNames.map((kind) => [kind, [...archive.entries()].flatMap(([one, { id }]) => (one === kind ? [id] : []))]),
) as Record<Kind, string[]>;
const taken = new Set(archive.articles.map(({ id }) => id));
const read = (text: string, addresses = new Map<string, string>()) => draftsOfTable(text, archive, ids, taken, addresses);
const problems = (text: string) => read(text).problems.map(({ row, column, message }) => `${row} ${column}: ${message}`);

test("names stand for ids, days of other forms for days, a list of topics for topics", () => {
  const { files, problems: none } = read(
    "title;publisher;published;meeting;topics;text\nA road;The Astana Gazette;4.7.2024;Astana 2024;Enlargement;One.\n",
  );
  expect(none).toEqual([]);
  expect(files).toEqual([
    {
      file: "articles/2024-07-04-gazette-road.md",
      text: "---\ndraft: true\ntitle: A road\npublisher: gazette\npublished: 2024-07-04\nmeeting: 2024-astana\ntopics:\n  - enlargement\nform: account\n---\n\nOne.\n",
    },
  ]);
});

test("rows without anything are none, fields in a field are put together, and ids of one table differ", () => {
  const { files } = read("title,rights.holder,rights.status\nA road,G,unclear\n,,\nA road,G,unclear\n");
  expect(files.map(({ file }) => file)).toEqual(["articles/undated-unknown-road.md", "articles/undated-unknown-road-2.md"]);
  expect(files[0]?.text).toContain("rights:\n  holder: G\n  status: unclear\n");
});

test.each([
  ["title,tilte\nA,B\n", [/^1 tilte: found a column of this name, expected one of .* Did you mean "title"\?$/]],
  ["title,title\nA,B\n", [/^1 title: found the column twice, expected it once$/]],
  ["publisher\ngazette\n", [/^1 title: found no such column/]],
  [
    "title,publisher\nA,Xinhua\n",
    [/^2 publisher: found organisation "Xinhua", .*Make a file for it first: npm run new -- KIND --id ID\.$/],
  ],
  ["title,publisher\nA,gazette,C\n", [/^2 : found 3 cells, expected 2/]],
  ['title,publisher\n"A,gazette\nB,gazette\n', [/^2 : found a quotation mark that is not closed/]],
  ["title,id\nA,Not An Id\n", [/^2 id: found "Not An Id", expected lower case letters/]],
  ["title,id\nA,2024-07-04-gazette-belarus-joins\n", [/^2 id: found ".*", expected an id that no other article has\.$/]],
  ["title,originalUrl\nA,https://x.example/1\nB,http://www.x.example/1/\n", [/^3 originalUrl: .*\(row 2 has it\)\.$/]],
  [
    "title,rights.status\nA,free\n",
    [/^2 rights\.status: found "free" as "rights\.status", expected in-copyright, public-domain or unclear\.$/],
  ],
  ["title\n", [/^2 : found no row below the names of the columns/]],
])("%j is told with row and column", (text, expected) => {
  const told = problems(text);
  expect(told).toHaveLength(expected.length);
  for (const [at, pattern] of expected.entries()) expect(told[at]).toMatch(pattern);
});

test("an address that an article has is told with its file", () => {
  const { problems: told } = read(
    "title,originalUrl\nA,https://www.x.example/1?utm_source=y\n",
    new Map([["x.example/1?", "articles/one.md"]]),
  );
  expect(told.map(({ message }) => message)).toEqual([
    "found the address https://www.x.example/1?utm_source=y, expected one that no other article has (articles/one.md has it).",
  ]);
});

test.each([
  ["commas", (text: string) => text],
  ["semicolons", (text: string) => text.replaceAll(",", ";")],
  ["tabs", (text: string) => text.replaceAll(",", "\t")],
  ["line ends of Windows and the mark of UTF-8", (text: string) => `\ufeff${text.replaceAll("\n", "\r\n")}`],
  ["a first line that names the sign", (text: string) => `sep=,\n${text}`],
])("a table with %s is the same table", (_, write) => {
  const { files, problems: none } = read(write('title,publisher,published\n"A ""Road""",gazette,2024-07-05\n'));
  expect(none).toEqual([]);
  expect(files).toEqual([
    { file: "articles/2024-07-05-gazette-road.md", text: expect.stringContaining('\ntitle: A "Road"\n') },
  ]);
});
