import { fieldsOf } from "../model/fields.ts";
import { columnsOf, type Table, tableNames, tableSchemas } from "../formats/table-schemas.ts";

const cell = (text: string) => text.replaceAll("|", "\\|");

function tablePart(table: Table): string {
  const { key, row } = tableSchemas[table];
  const told = new Map(fieldsOf(row).map((field) => [field.name, field]));
  const rows = columnsOf(table).map(([name]) => {
    const { form = "", description = "", isNeeded = false } = told.get(name) ?? {};
    return `| \`${name}\` | ${isNeeded ? "yes" : ""} | ${cell(form)} | ${cell(description)} |`;
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
