import { z } from "zod";
import { data, site, tableWords } from "../language/words.ts";
import { innerSchema, noteOn } from "../model/fields.ts";
import { type Kind, kinds } from "../model/kinds.ts";
import { daySchema } from "../model/schema.ts";
import { columnsOf, type Table, tableNames, tableSchemas } from "./table-schemas.ts";

/** What a field means, as plain text. */
export const meaningOf = (schema: z.ZodType): string => String(noteOn(schema, "description")).replaceAll("`", "");

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
      ...(mayBeEmpty(schema) ? {} : { constraints: { required: true } }),
    })),
    missingValues: [""],
    ...(key ? { primaryKey: key } : {}),
    ...(references.length > 0 ? { foreignKeys: references } : {}),
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
