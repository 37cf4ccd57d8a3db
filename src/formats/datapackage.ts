import { data, site, tableFields } from "../language/words.ts";
import type { Table } from "./tables.ts";

/** The types of fields that are no texts (Table Schema); every list stands in a cell, between semicolons. */
const types: Record<string, string> = {
  ordinal: "integer",
  start: "date",
  end: "date",
  from: "date",
  until: "date",
  certain: "boolean",
};

/** What tells the rows of a table apart, where that is not an id. */
const keys: Partial<Record<Table, string[]>> = {
  statuses: ["state", "status", "from"],
  positions: ["article", "paragraph", "topic", "holderKind", "holder", "text"],
};

/** Fields that hold the id of a row of another table. */
const references: Partial<Record<Table, Record<string, Table>>> = {
  articles: { meeting: "summits" },
  statuses: { state: "states", decidedAt: "summits" },
  positions: { article: "articles", topic: "topics", meeting: "summits" },
  people: { state: "states" },
  mentions: { article: "articles" },
};

/** Fields that may be empty. */
const optional = new Set([
  "ordinal",
  "until",
  "status",
  "state",
  "states",
  "people",
  "organisations",
  "topics",
  "articles",
  "related",
  "otherNames",
  "history",
]);

function schemaOf(table: Table) {
  const key = keys[table] ?? ("id" in tableFields[table].fields && table !== "mentions" ? ["id"] : undefined);
  return {
    fields: Object.entries(tableFields[table].fields).map(([name, description]) => ({
      name,
      type: types[name] ?? "string",
      description,
      ...(optional.has(name) && !key?.includes(name) ? {} : { constraints: { required: true } }),
    })),
    missingValues: [""],
    ...(key ? { primaryKey: key } : {}),
    ...(references[table]
      ? {
          foreignKeys: Object.entries(references[table]).map(([field, resource]) => ({
            fields: field,
            reference: { resource, fields: "id" },
          })),
        }
      : {}),
  };
}

/** What the tables are, for programs: a Data Package (Frictionless Data, v1) with a Table Schema for each. */
export function dataPackage() {
  return {
    profile: "tabular-data-package",
    name: "sco-summit-archive",
    title: site.title,
    description: data.description,
    licenses: [{ name: "CC-BY-4.0", path: "https://creativecommons.org/licenses/by/4.0/", title: data.licence }],
    resources: (Object.keys(tableFields) as Table[]).map((table) => ({
      profile: "tabular-data-resource",
      name: table,
      path: `${table}.csv`,
      format: "csv",
      mediatype: "text/csv",
      encoding: "utf-8",
      description: tableFields[table].about,
      dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, header: true },
      schema: schemaOf(table),
    })),
  };
}
