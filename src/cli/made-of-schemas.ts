import { fieldsPage } from "../content/fields-page.ts";
import { jsonSchema, schemaFile } from "../content/json-schemas.ts";
import { snippets } from "../content/snippets.ts";
import { dataPage } from "./data-page.ts";
import { kindNames } from "../model/kinds.ts";

/** All that is made of the schemas, by its place in the project: pages for people, schemas and snippets for editors. */
export const madeOfSchemas = (): Record<string, string> => ({
  "docs/fields.md": fieldsPage(),
  "docs/data.md": dataPage(),
  ...Object.fromEntries(kindNames.map((kind) => [schemaFile(kind), `${JSON.stringify(jsonSchema(kind), null, 2)}\n`])),
  ".vscode/archive.code-snippets": `${JSON.stringify(snippets(), null, 2)}\n`,
});
