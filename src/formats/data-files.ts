import type { Archive } from "../archive/archive.ts";
import { data } from "../language/words.ts";
import type { Urls } from "../urls.ts";
import { calendar } from "./calendar.ts";
import { citationEndings, citationFormats } from "./citation/formats.ts";
import { allItems } from "./citation/works.ts";
import { dataPackage } from "./datapackage.ts";
import { tableCsv, tableNames } from "./table-schemas.ts";
import { tables } from "./tables.ts";

/** The files of the project that go with the data: whose they are, and how they are cited. */
export const termsFiles = ["LICENSE-CONTENT.md", "CITATION.cff"] as const;

/** Every table, bibliography and calendar, by its name, with what it is; `terms` are the texts of `termsFiles`. */
export function dataFiles(archive: Archive, urls: Urls, terms: readonly string[]): Record<string, string> {
  const all = tables(archive, urls);
  const items = allItems(archive, urls);
  return {
    "README.txt": data.readme(urls.absolute(urls.list("data"))),
    ...Object.fromEntries(termsFiles.map((name, index) => [name, terms[index] ?? ""])),
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
}
