import { z } from "zod";
import { fieldsOf, innerSchema } from "../model/fields.ts";
import { columnsOf, type Table, tableNames, tableSchemas } from "../formats/table-schemas.ts";

const cell = (text: string) => text.replaceAll("|", "\\|");

/** What a field of a table is that no field of an entry is, where its schema says no more than that. */
function plainForm(schema: z.core.$ZodType): string | undefined {
  const inner = innerSchema(schema);
  if (inner instanceof z.ZodNullable) return `${plainForm(inner.unwrap()) ?? "a value"}, or null`;
  if (inner instanceof z.ZodEnum) return inner.options.map((option) => `\`${option}\``).join(", ");
  if (inner instanceof z.ZodArray) return plainForm(inner.element)?.replace(/^/, "a list, of each: ");
  if (inner instanceof z.ZodString) return "a text";
  return inner instanceof z.ZodBoolean ? "true or false" : undefined;
}

function tablePart(table: Table): string {
  const { key, row } = tableSchemas[table];
  const told = new Map(fieldsOf(row).map((field) => [field.name, field]));
  const rows = columnsOf(table).map(([name, schema]) => {
    const { form = "", description = "", isNeeded = false } = told.get(name) ?? {};
    return `| \`${name}\` | ${isNeeded ? "yes" : ""} | ${cell(form.endsWith("the fields below") ? (plainForm(schema) ?? form) : form)} | ${cell(description)} |`;
  });
  return `## \`${table}\`

${key === undefined ? "No field tells its rows apart." : `Its rows are told apart by ${(key as readonly string[]).map((name) => `\`${name}\``).join(" and ")}.`}

| field | always | what stands in it | what it means |
| --- | --- | --- | --- |
${rows.join("\n")}
`;
}

/** The page that tells who uses the data of every table and its fields, made of the schemas themselves. */
export const dataPage = (): string => `# The data

Made of \`src/formats/table-schemas.ts\` and \`src/model/\` by \`npm run fields\`; a test holds it to that. A site has each table below \`/data/\` as JSON
and as CSV (UTF-8; the parts of a list with a semicolon between them), all of them in \`/data/archive.zip\`, and \`datapackage.json\` describes them
for programs (Frictionless Data Package). Days are \`YYYY-MM-DD\`. What the files of the content have in their fields is in [fields.md](fields.md).

${tableNames.map(tablePart).join("\n")}`;
