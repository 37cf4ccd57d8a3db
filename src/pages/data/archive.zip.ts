import { readFileSync } from "node:fs";
import type { APIRoute } from "astro";
import { archive, urls } from "../../bridge.ts";
import { calendar } from "../../formats/calendar.ts";
import { citationEndings, citationFormats } from "../../formats/citation/formats.ts";
import { allItems } from "../../formats/citation/works.ts";
import { dataPackage } from "../../formats/datapackage.ts";
import { tableCsv, tableNames } from "../../formats/table-schemas.ts";
import { tables } from "../../formats/tables.ts";
import { zip } from "../../formats/zip.ts";
import { data } from "../../language/words.ts";

const all = tables(archive, urls);

/** Every table, bibliography and calendar in one file, with what it is, whose it is, and how it is cited. */
export const GET: APIRoute = () => {
  const items = allItems(archive, urls);
  const files = {
    "README.txt": data.readme(urls.absolute(urls.list("data"))),
    "LICENSE-CONTENT.md": readFileSync("LICENSE-CONTENT.md", "utf8"),
    "CITATION.cff": readFileSync("CITATION.cff", "utf8"),
    "datapackage.json": `${JSON.stringify(dataPackage(archive, urls), null, 2)}\n`,
    ...Object.fromEntries(
      tableNames.flatMap((name) => {
        const rows = all[name]();
        return [
          [`${name}.csv`, tableCsv(name, rows)],
          [`${name}.json`, `${JSON.stringify(rows)}\n`],
        ];
      }),
    ),
    ...Object.fromEntries(citationEndings.map((ending) => [`archive.${ending}`, citationFormats[ending].write(items)])),
    "summits.ics": calendar(archive, urls, archive.summits),
  };
  return new Response(new Uint8Array(zip(files)));
};
