import { join } from "node:path";
import { Package } from "datapackage";
import { describe, expect, test } from "vitest";
import { openArchive } from "../../src/content/open.ts";
import { csv } from "../../src/formats/csv.ts";
import { dataPackage } from "../../src/formats/datapackage.ts";
import { columnsOf, tableCsv, tableNames, tableSchemas } from "../../src/formats/table-schemas.ts";
import { tables } from "../../src/formats/tables.ts";
import { createUrls } from "../../src/urls.ts";
import { writeFiles } from "../support/files.ts";
import { temporaryFolder } from "../support/project.ts";
import { richArchive } from "../support/rich.ts";

test("CSV, in full: quotes, lists, what is nested, what is absent, and no formula", () => {
  expect(
    csv(
      ["id", "text", "list", "nested", "number", "absent"],
      [
        { id: "a", text: 'Say "yes", twice', list: ["x", "y"], nested: [{ b: 1 }], number: -5 },
        { id: "=1+1", text: "two\nlines", list: [], nested: null, number: 0, absent: undefined },
        { id: "@a", text: "+b", list: ["-c"] },
      ],
    ),
  ).toBe(
    'id,text,list,nested,number,absent\r\na,"Say ""yes"", twice",x; y,"[{""b"":1}]",-5,\r\n\'=1+1,"two\nlines",,,0,\r\n\'@a,\'+b,\'-c,,,\r\n',
  );
});

const urls = createUrls("/", "https://example.org");

test("positions and statuses have a row each, with what they rest on", () => {
  const rows = tables(richArchive(), urls);
  expect(rows.positions()).toEqual([
    {
      article: "2019-06-14-herald-road-planned",
      paragraph: 2,
      topic: "roads",
      holderKind: "organisation",
      holder: "shanghai-cooperation-organisation",
      published: "2019-06-14",
      meeting: "2019-bishkek",
      text: "For it.",
    },
    {
      article: "2019-06-20-gazette-road-paid",
      paragraph: 2,
      topic: "roads",
      holderKind: "state",
      holder: "kazakhstan",
      published: "2019-06-20",
      meeting: "2019-bishkek",
      text: "It pays.",
    },
  ]);
  expect(rows.statuses().filter(({ state }) => state === "mongolia")).toEqual([
    {
      state: "mongolia",
      status: "observer",
      from: "2017-06-09",
      until: "2020-11-10",
      decidedAt: "2017-astana",
      certain: true,
      confidence: "one-source",
      sources: ["https://example.org/a"],
    },
    {
      state: "mongolia",
      status: "partner",
      from: "2019-06-13",
      until: "2024-07-03",
      decidedAt: "2019-bishkek",
      certain: false,
      confidence: "one-source",
      sources: ["https://example.org/a"],
    },
  ]);
  expect(rows.people()).toEqual([
    { id: "zhaparov", name: "Aidar Zhaparov", otherNames: [] },
    { id: "akmatov", name: "Bolot Akmatov", otherNames: [] },
  ]);
});

describe("a foreign reader of the format finds in the CSV of the archive what the package says", () => {
  const archive = openArchive();
  const all = tables(archive, urls);
  const folder = temporaryFolder("data");
  const written = dataPackage(archive, urls);
  const files: Record<string, string> = {
    "datapackage.json": JSON.stringify(written),
    ...Object.fromEntries(tableNames.map((name) => [`${name}.csv`, tableCsv(name, all[name]())])),
  };
  writeFiles(folder, files);
  const read = Package.load(join(folder, "datapackage.json"), { basePath: folder });

  test("the package is valid by the profile of the format, and describes every table", async () => {
    const { valid, errors } = await read;
    expect(errors).toEqual([]);
    expect(valid).toBe(true);
    expect(written.resources.map(({ name }) => name).sort()).toEqual(Object.keys(all).sort());
    for (const { schema } of written.resources)
      for (const { name, description } of schema.fields) expect(description, name).toMatch(/^\S.{4,}[^`]$/);
  });

  // Types, needed fields, keys and references: the library reads each table by its schema, and refuses what breaks it.
  test.each(tableNames)("%s", async (name) => {
    const resource = (await read).getResource(name);
    const rows: Record<string, unknown>[] = await resource.read({ keyed: true, relations: true });
    expect(rows).toHaveLength(all[name]().length);
    expect(resource.headers).toEqual(columnsOf(name).map(([field]) => field));
  });

  test("each row is what the schema of its table says, in JSON as well", () => {
    for (const name of tableNames)
      for (const row of all[name]()) expect(tableSchemas[name].row.safeParse(row).error?.issues, name).toBeUndefined();
  });

  test.each([
    ["a reference to nothing", "statuses", (text: string) => text.replace(/,2001-shanghai,/, ",2001-nowhere,")],
    ["a day that is none", "summits", (text: string) => text.replace(/,2001-06-15,/, ",2001-06-35,")],
    ["a key twice", "topics", (text: string) => `${text}${text.split("\r\n")[1]}\r\n`],
  ])("it would find %s", async (_, table, change) => {
    const other = temporaryFolder("data-broken");
    writeFiles(other, { ...files, [`${table}.csv`]: change(files[`${table}.csv`] ?? "") });
    const broken = await Package.load(join(other, "datapackage.json"), { basePath: other });
    await expect(broken.getResource(table).read({ keyed: true, relations: true })).rejects.toThrow();
  });
});

test("statements name the pages that carry them, each its own; sources what they carry", () => {
  const rows = tables(
    richArchive({
      "organisations/herald.md":
        "---\nname: Bishkek Herald\nkind: news\ndescription: A paper.\nsources: [https://example.org/b]\n---\n",
    }),
    urls,
  );
  const statement = (id: string) => rows.statements().find((one) => one.id === id);
  expect(statement("state/mongolia#status-2")).toEqual({
    id: "state/mongolia#status-2",
    entryKind: "state",
    entry: "mongolia",
    field: "status",
    text: "Mongolia: SCO partner from 13 June 2019, no longer from 3 July 2024; decided, not known to be in force.",
    sources: ["https://example.org/a"],
    confidence: "one-source",
  });
  expect(statement("summit/2020-moscow#meeting-1")?.text).toBe(
    "Moscow 2020: 20th meeting of the Council of Heads of State, 10 November 2020, by video conference.",
  );
  expect(statement("summit/2019-bishkek#meeting-1")?.text).toBe(
    "Bishkek 2019: 19th meeting of the Council of Heads of State, 13–14 June 2019, in Bishkek, Kyrgyzstan.",
  );
  expect(statement("summit/2020-moscow#chair-1")?.text).toBe("Moscow 2020: chair Kyrgyzstan.");
  expect(statement("summit/2019-bishkek#outcome-2")?.text).toBe("A declaration");
  expect(rows.sources().find(({ url }) => url === "https://example.org/b")).toEqual({
    url: "https://example.org/b",
    host: "example.org",
    seen: true,
    statements: ["organisation/herald#description-1"],
  });
  const article = rows.articles()[0]?.id ?? "";
  expect(rows.sources().filter((row) => row.article === article)).toHaveLength(1);
});
