import { expect, test } from "vitest";
import { openArchive } from "../../src/content/open.ts";
import { foreignNames, nameTable } from "../../src/indexing/name-table.ts";
import { scriptOf } from "../../src/search/normal.ts";
import { createUrls } from "../../src/urls.ts";

const archive = openArchive();
const { entries, foreign } = nameTable(archive, createUrls("/sub/"));
test("states have their names in the languages of the SCO, from the CLDR", () => {
  const names = foreignNames(archive.get("state", "kazakhstan"));
  expect(names).toEqual(expect.arrayContaining(["Казахстан", "Қазақстан", "哈萨克斯坦", "कज़ाखस्तान", "قزاقستان"]));
  expect(names).not.toContain("Kazakhstan");
  const table = foreign.Cyrillic ?? {};
  expect((table["казахстан"] ?? []).map((index) => entries[index]?.url)).toEqual(["/sub/states/kazakhstan/"]);
});

test("names in other scripts stay out of what every search loads", () => {
  expect(entries.flatMap(({ names }) => names).filter((name) => scriptOf(name) !== "Latin")).toEqual([]);
  expect(JSON.stringify(entries).length).toBeLessThan(40_000);
});
