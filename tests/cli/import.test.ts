import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeContent } from "../support/content.ts";
import { run, temporaryFolder } from "../support/project.ts";

const filesIn = (folder: string) => readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
function take(table: string | Uint8Array, args: string[] = [], folder = writeContent()) {
  const path = join(temporaryFolder("table"), "articles.csv");
  writeFileSync(path, table);
  const before = filesIn(folder);
  const { status, stdout, stderr } = run(".", "import", [path, ...args], { ARCHIVE_CONTENT: folder });
  const added = filesIn(folder).filter((one) => !before.includes(one));
  return { status, stdout, stderr: stderr.replaceAll(path, "articles.csv"), added, folder };
}
const read = (folder: string, file: string) => readFileSync(join(folder, file), "utf8");

const table = `title,publisher,published,meeting,topics,rights.holder,rights.status,rights.statement,originalUrl,sourceSha256,text
"A Road, at Last: Astana",The Astana Gazette,4.7.2024,Astana 2024,Enlargement,The Astana Gazette,unclear,None found.,https://example.org/road,${"b".repeat(64)},"Belarus has a road.

It leads to Astana."
Horses,gazette,"July 5, 2024",2024-astana,,,,,https://example.org/horses,,
`;

test("a table is tried first, and written where that is wanted: each row a draft", () => {
  const dry = take(table);
  expect(dry).toMatchObject({ status: 0, stderr: "", added: [] });
  expect(dry.stdout).toMatch(
    /articles\/2024-07-04-gazette-road-last-astana\.md\n.*articles\/2024-07-05-gazette-horses\.md\n2 drafts would be written; --yes writes them\.\n$/,
  );
  const { status, stdout, added, folder } = take(table, ["--yes"]);
  expect([status, added]).toEqual([
    0,
    ["articles/2024-07-04-gazette-road-last-astana.md", "articles/2024-07-05-gazette-horses.md"],
  ]);
  expect(stdout).toContain("2 drafts written.");
  expect(read(folder, "articles/2024-07-04-gazette-road-last-astana.md")).toBe(`---
draft: true
title: "A Road, at Last: Astana"
publisher: gazette
published: 2024-07-04
meeting: 2024-astana
topics:
  - enlargement
rights:
  holder: The Astana Gazette
  status: unclear
  statement: None found.
originalUrl: https://example.org/road
sourceSha256: ${"b".repeat(64)}
form: account
---

Belarus has a road.

It leads to Astana.
`);
  const check = run(".", "check", [], { ARCHIVE_CONTENT: folder, GITHUB_ACTIONS: "" });
  expect(check.status).toBe(0);
  expect(check.stdout).not.toContain("road-last-astana");
  expect(check.stdout).toMatch(/2024-07-05-gazette-horses\.md:\d+: a draft, in which is still missing: found no "rights"/);
});

test("a table in UTF-16, as spreadsheets write text, is the same table", () => {
  const bytes = Uint8Array.from(
    [...`\ufeff${table}`].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
  );
  expect(take(bytes, ["--yes"]).added).toEqual([
    "articles/2024-07-04-gazette-road-last-astana.md",
    "articles/2024-07-05-gazette-horses.md",
  ]);
});

test("every wrong cell is told, with row and column, and nothing is written", () => {
  const { status, stderr, added } = take(
    `title,publisher,published,meeting,topics,originalUrl,id,sorce
Horses,gazzette,04/07/2024,2024-astana,enlargment,https://example.org/belarus,,x
Cows,gazette,2024-07-04,Astana 1924,,htp:/x,Upper Case,
Goats,gazette,2024-07-04,2024-astana,,https://example.org/goats,2024-07-04-gazette-belarus-joins,
Sheep,gazette,2024-07-04,2024-astana,,http://www.example.org/goats/,,,too many
`,
    ["--yes"],
  );
  expect([status, added]).toEqual([1, []]);
  expect(stderr.trimEnd().split("\n")).toEqual([
    "11 problems in articles.csv, and nothing written:",
    expect.stringMatching(/^articles\.csv: row 1, column sorce: found a column of this name, expected one of id, title, /),
    expect.stringMatching(/row 2, column published: found "04\/07\/2024" as "published", expected a day that exists/),
    expect.stringMatching(
      /row 2, column publisher: found organisation "gazzette", expected the id of a file in organisations\/\. Did you mean "gazette"\?/,
    ),
    expect.stringMatching(/row 2, column topics: found topic "enlargment"/),
    expect.stringMatching(
      /row 2, column originalUrl: found the address https:\/\/example\.org\/belarus, expected one that no other article has \(articles\/2024-07-04-gazette-belarus-joins\.md has it\)\./,
    ),
    expect.stringMatching(/row 3, column originalUrl: found "htp:\/x" as "originalUrl", expected an address/),
    expect.stringMatching(/row 3, column meeting: found summit "Astana 1924"/),
    expect.stringMatching(/row 3, column id: found "Upper Case", expected lower case letters/),
    expect.stringMatching(
      /row 4, column id: found "2024-07-04-gazette-belarus-joins", expected an id that no other article has\./,
    ),
    expect.stringMatching(/row 5: found 9 cells, expected 8/),
    expect.stringMatching(/row 5, column originalUrl: .*\(row 4 has it\)/),
  ]);
});

test("a mark that is not closed, a table without headlines, and what is no table are told", () => {
  expect(take('title,publisher\n"Horses,gazette\nCows,gazette\n').stderr).toContain(
    "row 2: found a quotation mark that is not closed",
  );
  expect(take("headline,publisher\nHorses,gazette\n").stderr).toMatch(/row 1, column title: found no such column/);
  expect(take("").status).toBe(2);
  expect(take("PK\x03\x04")).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("found a ZIP file, or a document of a word processor"),
  });
  expect(run(".", "import", ["nosuch.csv"], { ARCHIVE_CONTENT: writeContent() })).toMatchObject({
    status: 3,
    stderr: expect.stringContaining("found no such file"),
  });
  expect(run(".", "import", [], { ARCHIVE_CONTENT: writeContent() })).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("Its first row names the columns: id, title, "),
  });
});

test("programs are told the files and the problems", () => {
  const { stdout, added } = take(table, ["--json"]);
  const told = JSON.parse(stdout) as { written: boolean; files: { file: string }[]; problems: unknown[] };
  expect(told).toMatchObject({ written: false, problems: [] });
  expect(told.files.map(({ file }) => file)).toEqual([
    "articles/2024-07-04-gazette-road-last-astana.md",
    "articles/2024-07-05-gazette-horses.md",
  ]);
  expect(added).toEqual([]);
});
