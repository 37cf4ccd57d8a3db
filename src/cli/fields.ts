import { writeFileSync } from "node:fs";
import { madeOfSchemas } from "./made-of-schemas.ts";
import { report } from "./report.ts";
import { readOptions } from "./usage.ts";

/** Writes what is made of the schemas. */
await report(() => {
  readOptions("npm run fields", {}, process.argv.slice(2));
  const made = Object.entries(madeOfSchemas());
  for (const [file, text] of made) writeFileSync(file, text);
  console.log(`Wrote ${made.map(([file]) => file).join(", ")}`);
});
