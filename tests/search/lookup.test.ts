import { expect, test } from "vitest";
import { openArchive } from "../../src/content/open.ts";
import { corrected, namedBy, suggestionsFor } from "../../src/search/lookup.ts";
import { foreignNames, nameTable } from "../../src/indexing/name-table.ts";
import { normal, scriptOf } from "../../src/search/normal.ts";
import { createUrls } from "../../src/urls.ts";

const archive = openArchive();
const { entries, foreign } = nameTable(archive, createUrls("/sub/"));
const named = (query: string) => namedBy(entries, query).map(({ label }) => label);

test("case, accents and punctuation make no difference, vowel signs of other scripts do", () => {
  expect(normal("  TÜRKİYE! ")).toBe("turkiye");
  expect(normal("U.S.")).toBe(normal("us"));
  expect(normal("Oʻzbekiston")).toBe("ozbekiston");
  expect(normal("भारत")).toBe("भारत");
  expect(normal("(.*)[")).toBe("");
});

test("a text's script is that of its first letter in one of the known scripts", () => {
  expect(["Россия", "中国", "ایران", "भारत", "India", "123"].map(scriptOf)).toEqual([
    "Cyrillic",
    "Han",
    "Arabic",
    "Devanagari",
    "Latin",
    "Latin",
  ]);
});

test("a whole name names its page, and nothing else", () => {
  expect(named("kyrgyz")).toEqual(["Kyrgyzstan"]);
  expect(named("the Kyrgyz")).toEqual([]);
  expect(named("")).toEqual([]);
});

test("a meeting is named by city, year, number, host and document in any order, the newest first", () => {
  expect(named("13th summit")).toEqual(["Bishkek 2013"]);
  expect(named("summit bishkek 2013")).toEqual(["Bishkek 2013"]);
  expect(named("Bishkek summit").slice(0, 2)).toEqual(["Bishkek 2026", "Bishkek 2019"]);
  expect(named("foreign ministers Moscow")).toEqual(["Moscow 2020 (foreign ministers)"]);
  expect(named("summit")).toEqual([]);
  expect(named("Bishkek 1999")).toEqual([]);
});

test("a capital leads to its meetings, then to its state", () => {
  expect(named("Moscow")).toEqual(["Moscow 2020", "Moscow 2003", "Russia"]);
  expect(named("Ulaanbaatar")).toEqual(["Mongolia"]);
});

test("suggestions begin with what is typed, by label, then by other names, then within", () => {
  expect(suggestionsFor(entries, "kaz", 5).map(({ label }) => label)[0]).toBe("Kazakhstan");
  expect(suggestionsFor(entries, "jinp", 5).map(({ label }) => label)).toEqual(["Xi Jinping"]);
  expect(suggestionsFor(entries, "zzz", 5)).toEqual([]);
  expect(suggestionsFor(entries, "s", 3)).toHaveLength(3);
});

test("misspelt names are put right, words and short words stay", () => {
  expect(corrected(entries, "Kazahstan")).toBe("Kazakhstan");
  expect(corrected(entries, "Shangai")).toBe("Shanghai");
  expect(corrected(entries, "Kazahstan 2024")).toBe("Kazakhstan 2024");
  expect(corrected(entries, "Iraq")).toBeUndefined();
  for (const word of ["peace", "Serbia", "Argentina", "Romania", "inflation"])
    expect(corrected(entries, word), word).toBeUndefined();
  expect(corrected(entries, "Kazakhstan")).toBeUndefined();
});

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
