import { csvParse } from "d3-dsv";
import { describe, expect, test } from "vitest";
import { openArchive } from "../../src/content/open.ts";
import { csv } from "../../src/formats/csv.ts";
import { dataPackage } from "../../src/formats/datapackage.ts";
import { type Table, tables } from "../../src/formats/tables.ts";
import { isDay } from "../../src/model/day.ts";
import { createUrls } from "../../src/urls.ts";
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
      sources: ["https://example.org/a"],
    },
    {
      state: "mongolia",
      status: "partner",
      from: "2019-06-13",
      until: "2024-07-03",
      decidedAt: "2019-bishkek",
      certain: false,
      sources: ["https://example.org/a"],
    },
  ]);
  expect(rows.people()).toEqual([
    { id: "zhaparov", name: "Aidar Zhaparov", otherNames: [] },
    { id: "akmatov", name: "Bolot Akmatov", otherNames: [] },
  ]);
});

describe("a foreign reader finds in the CSV of the archive what the package says", () => {
  const all = tables(openArchive(), urls);
  const { resources } = dataPackage();
  const read = Object.fromEntries(
    resources.map(({ name, schema }) => [
      name,
      csvParse(
        csv(
          schema.fields.map((field) => field.name),
          all[name as Table](),
        ),
      ),
    ]),
  ) as Record<Table, { columns: string[] } & Record<string, string>[]>;

  test("every table has its description", () =>
    expect(resources.map(({ name }) => name).sort()).toEqual(Object.keys(all).sort()));

  test.each(resources)("$name", ({ name, schema }) => {
    const rows = read[name as Table];
    expect(rows.length).toBe(all[name as Table]().length);
    expect(rows.columns).toEqual(schema.fields.map((field) => field.name));
    // No row holds a field that is not described.
    const known = new Set(rows.columns);
    expect(all[name as Table]().flatMap((row) => Object.keys(row).filter((field) => !known.has(field)))).toEqual([]);
    for (const { name: field, type, constraints } of schema.fields) {
      const values = rows.map((row) => row[field] ?? "");
      if (constraints)
        expect(
          values.filter((value) => value === ""),
          field,
        ).toEqual([]);
      const is = {
        date: isDay,
        integer: (value: string) => /^\d+$/.test(value),
        boolean: (value: string) => /^(?:true|false)$/.test(value),
      }[type];
      if (is)
        expect(
          values.filter((value) => value !== "" && !is(value)),
          field,
        ).toEqual([]);
    }
    const { primaryKey, foreignKeys = [] } = schema as {
      primaryKey?: string[];
      foreignKeys?: { fields: string; reference: { resource: Table } }[];
    };
    if (primaryKey) expect(new Set(rows.map((row) => primaryKey.map((field) => row[field]).join("\n"))).size).toBe(rows.length);
    for (const { fields, reference } of foreignKeys) {
      const ids = new Set(read[reference.resource].map(({ id }) => id));
      expect(
        rows.map((row) => row[fields] ?? "").filter((value) => value !== "" && !ids.has(value)),
        fields,
      ).toEqual([]);
    }
  });
});
