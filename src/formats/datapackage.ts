import { z } from "zod";
import type { Archive } from "../archive/archive.ts";
import { data, site, tableWords } from "../language/words.ts";
import { innerSchema, noteOn } from "../model/fields.ts";
import { type Kind, kinds } from "../model/kinds.ts";
import { daySchema } from "../model/schema.ts";
import { ownLicence } from "../site.ts";
import type { Urls } from "../urls.ts";
import { columnsOf, type Table, tableNames, tableSchemas } from "./table-schemas.ts";

/** What a field means, as plain text; what an id is one of, and that a cell of CSV holds a list, is said behind. */
export function meaningOf(schema: z.ZodType): string {
  const inner = innerSchema(schema);
  const kind = noteOn(inner instanceof z.ZodArray ? inner.element : schema, "ref");
  const of = typeof kind === "string" ? data.idOf(kinds[kind as Kind].folder) : "";
  return [String(noteOn(schema, "description")).replaceAll("`", ""), of].filter(Boolean).join(" ");
}

/** The values that a field may have, where they are few. */
function valuesOf(schema: z.ZodType): string[] | undefined {
  const inner = innerSchema(schema);
  const core = inner instanceof z.ZodNullable ? innerSchema(inner.unwrap()) : inner;
  return core instanceof z.ZodEnum ? core.options.map(String) : undefined;
}

/** The type of a field in Table Schema (v1). A list stands in a cell, between semicolons. */
function typeOf(schema: z.ZodType): string {
  const inner = innerSchema(schema);
  if (inner instanceof z.ZodBoolean) return "boolean";
  if (inner instanceof z.ZodNumber) return "integer";
  return noteOn(schema, "form") === noteOn(daySchema, "form") ? "date" : "string";
}

/** Whether a cell may be empty: what is absent, no status, and a list without parts. */
function mayBeEmpty(schema: z.ZodType): boolean {
  const inner = innerSchema(schema);
  return schema instanceof z.ZodOptional || inner instanceof z.ZodNullable || inner instanceof z.ZodArray;
}

function constraintsOf(schema: z.ZodType) {
  const values = valuesOf(schema);
  const constraints = { ...(mayBeEmpty(schema) ? {} : { required: true }), ...(values ? { enum: values } : {}) };
  return Object.keys(constraints).length > 0 ? { constraints } : {};
}

function schemaOf(table: Table) {
  const columns = columnsOf(table);
  const { key } = tableSchemas[table];
  const references = columns.flatMap(([name, schema]) => {
    const kind = noteOn(schema, "ref");
    return typeof kind === "string"
      ? [{ fields: name, reference: { resource: kinds[kind as Kind].folder, fields: "id" } }]
      : [];
  });
  return {
    fields: columns.map(([name, schema]) => ({
      name,
      type: typeOf(schema),
      description: meaningOf(schema),
      ...constraintsOf(schema),
    })),
    missingValues: [""],
    ...(key ? { primaryKey: key } : {}),
    ...(references.length > 0 ? { foreignKeys: references } : {}),
  };
}

/** What the tables are, for programs: a Data Package (Frictionless Data, v1) with a Table Schema for each. */
export function dataPackage(archive: Archive, urls: Urls) {
  return {
    profile: "tabular-data-package",
    name: "sco-summit-archive",
    title: site.title,
    description: data.description,
    // The day on which the content was last changed: the data are of then.
    ...(archive.modified === undefined ? {} : { version: archive.modified, created: `${archive.modified}T00:00:00Z` }),
    ...(urls.hasAddress ? { homepage: urls.absolute(urls.list("data")) } : {}),
    licenses: [{ name: "CC-BY-4.0", path: ownLicence, title: data.licence }],
    resources: tableNames.map((table) => ({
      profile: "tabular-data-resource",
      name: table,
      path: `${table}.csv`,
      format: "csv",
      mediatype: "text/csv",
      encoding: "utf-8",
      description: tableWords[table].about,
      dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, header: true },
      schema: schemaOf(table),
    })),
  };
}
