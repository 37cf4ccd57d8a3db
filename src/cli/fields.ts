import { writeFileSync } from "node:fs";
import { fieldsPage } from "../content/fields-page.ts";
import { report } from "./report.ts";
import { readOptions } from "./usage.ts";

/** The page of the fields, in the project. */
const page = "docs/fields.md";

await report(() => {
  readOptions("npm run fields", {}, process.argv.slice(2));
  writeFileSync(page, fieldsPage());
  console.log(`Wrote ${page}`);
});
