import { Cite } from "@citation-js/core";
import "@citation-js/plugin-csl";
import { describe, expect, test } from "vitest";
import type { CslItem } from "../../src/formats/citation/csl.ts";
import { accessed, type CitationStyle, citationStyles } from "../../src/formats/citation/styles.ts";

/**
 * The citations by the letter. Those of Chicago, APA and MLA were held once against what `citeproc` 2.4.63 makes of the same items with the styles of the CSL
 * project (chicago-fullnote-bibliography, apa, modern-language-association): decision 23 tells where they differ, and why. No such style describes GOST R 7.0.100.
 */
const news: CslItem = {
  id: "a",
  type: "article-newspaper",
  title: "Presidents Meet: What Follows",
  author: [{ literal: "Ann Lee" }],
  "container-title": "The Herald",
  issued: { "date-parts": [[2013, 9, 3]] },
  URL: "https://herald.example/1",
  language: "en",
  archive: "SCO Summit Archive",
  archive_location: "https://archive.example/articles/a/",
  custom: { form: "account" },
  note: "",
};
const { author: _author, ...unsigned } = news;
const cases: Record<string, CslItem> = {
  signed: news,
  unsigned,
  "of a month, in Cyrillic": { ...unsigned, title: "Саммит ШОС", issued: { "date-parts": [[2013, 9]] } },
  "of about a day": { ...unsigned, issued: { "date-parts": [[2013, 5, 14]], circa: true } },
  "a question with quotation marks": {
    ...unsigned,
    title: 'Is the "Shanghai Spirit" Alive?',
    issued: { "date-parts": [[2013]] },
  },
  "a page of a site": { ...unsigned, type: "webpage", "container-title": "United Nations" },
  "of the archive": {
    id: "2013-bishkek",
    type: "webpage",
    title: "Bishkek 2013",
    "container-title": "SCO Summit Archive",
    URL: "https://archive.example/summits/2013-bishkek/",
    language: "en",
    archive: "SCO Summit Archive",
    archive_location: "https://archive.example/summits/2013-bishkek/",
    note: "",
  },
};
const written = (style: CitationStyle, item: CslItem, address = item.archive_location) =>
  citationStyles[style](item, address)
    .map((piece) => (typeof piece === "string" ? piece : "work" in piece ? `_${piece.work}_` : `<${piece.address}>`))
    .join("");

const page = "<https://archive.example/articles/a/>";
const own = "<https://archive.example/summits/2013-bishkek/>";
const expected: Record<CitationStyle, Record<keyof typeof cases, string>> = {
  chicago: {
    signed: `Ann Lee, “Presidents Meet: What Follows,” _The Herald_, September 3, 2013, https://herald.example/1, retold in SCO Summit Archive, ${page}.`,
    unsigned: `“Presidents Meet: What Follows,” _The Herald_, September 3, 2013, https://herald.example/1, retold in SCO Summit Archive, ${page}.`,
    "of a month, in Cyrillic": `“Саммит ШОС,” _The Herald_, September 2013, https://herald.example/1, retold in SCO Summit Archive, ${page}.`,
    "of about a day": `“Presidents Meet: What Follows,” _The Herald_, [May 14, 2013?], https://herald.example/1, retold in SCO Summit Archive, ${page}.`,
    "a question with quotation marks": `“Is the ‘Shanghai Spirit’ Alive?,” _The Herald_, 2013, https://herald.example/1, retold in SCO Summit Archive, ${page}.`,
    "a page of a site": `“Presidents Meet: What Follows,” United Nations, September 3, 2013, https://herald.example/1, retold in SCO Summit Archive, ${page}.`,
    "of the archive": `“Bishkek 2013,” SCO Summit Archive, ${own}.`,
  },
  apa: {
    signed: `Ann Lee. (2013, September 3). Presidents Meet: What Follows. _The Herald_. Retold in SCO Summit Archive. ${page}`,
    unsigned: `Presidents Meet: What Follows. (2013, September 3). _The Herald_. Retold in SCO Summit Archive. ${page}`,
    "of a month, in Cyrillic": `Саммит ШОС. (2013, September). _The Herald_. Retold in SCO Summit Archive. ${page}`,
    "of about a day": `Presidents Meet: What Follows. (ca. 2013, May 14). _The Herald_. Retold in SCO Summit Archive. ${page}`,
    "a question with quotation marks": `Is the "Shanghai Spirit" Alive? (2013). _The Herald_. Retold in SCO Summit Archive. ${page}`,
    "a page of a site": `_Presidents Meet: What Follows_. (2013, September 3). United Nations. Retold in SCO Summit Archive. ${page}`,
    "of the archive": `_Bishkek 2013_. (n.d.). SCO Summit Archive. ${own}`,
  },
  mla: {
    signed: `Ann Lee. “Presidents Meet: What Follows.” _The Herald_, 3 Sept. 2013, https://herald.example/1. Retold in _SCO Summit Archive_, ${page}.`,
    unsigned: `“Presidents Meet: What Follows.” _The Herald_, 3 Sept. 2013, https://herald.example/1. Retold in _SCO Summit Archive_, ${page}.`,
    "of a month, in Cyrillic": `“Саммит ШОС.” _The Herald_, Sept. 2013, https://herald.example/1. Retold in _SCO Summit Archive_, ${page}.`,
    "of about a day": `“Presidents Meet: What Follows.” _The Herald_, [14 May 2013?], https://herald.example/1. Retold in _SCO Summit Archive_, ${page}.`,
    "a question with quotation marks": `“Is the ‘Shanghai Spirit’ Alive?” _The Herald_, 2013, https://herald.example/1. Retold in _SCO Summit Archive_, ${page}.`,
    "a page of a site": `“Presidents Meet: What Follows.” _United Nations_, 3 Sept. 2013, https://herald.example/1. Retold in _SCO Summit Archive_, ${page}.`,
    "of the archive": `“Bishkek 2013.” _SCO Summit Archive_, ${own}.`,
  },
  gost: {
    signed: `Presidents Meet: What Follows / Ann Lee. – Текст : электронный // The Herald : [сайт]. – 2013. – 3 сент. – URL: https://herald.example/1. – Изложение: SCO Summit Archive : [сайт]. – URL: ${page}.`,
    unsigned: `Presidents Meet: What Follows. – Текст : электронный // The Herald : [сайт]. – 2013. – 3 сент. – URL: https://herald.example/1. – Изложение: SCO Summit Archive : [сайт]. – URL: ${page}.`,
    "of a month, in Cyrillic": `Саммит ШОС. – Текст : электронный // The Herald : [сайт]. – 2013. – Сентябрь. – URL: https://herald.example/1. – Изложение: SCO Summit Archive : [сайт]. – URL: ${page}.`,
    "of about a day": `Presidents Meet: What Follows. – Текст : электронный // The Herald : [сайт]. – 2013. – [14 мая?]. – URL: https://herald.example/1. – Изложение: SCO Summit Archive : [сайт]. – URL: ${page}.`,
    "a question with quotation marks": `Is the "Shanghai Spirit" Alive? – Текст : электронный // The Herald : [сайт]. – 2013. – URL: https://herald.example/1. – Изложение: SCO Summit Archive : [сайт]. – URL: ${page}.`,
    "a page of a site": `Presidents Meet: What Follows. – Текст : электронный // United Nations : [сайт]. – 2013. – 3 сент. – URL: https://herald.example/1. – Изложение: SCO Summit Archive : [сайт]. – URL: ${page}.`,
    "of the archive": `Bishkek 2013. – Текст : электронный // SCO Summit Archive : [сайт]. – URL: ${own}.`,
  },
};

describe.each(Object.keys(citationStyles) as CitationStyle[])("%s", (style) => {
  test.each(Object.keys(cases))("%s", (name) => {
    expect(written(style, cases[name] as CslItem)).toBe(expected[style][name]);
  });
  test("the address is that of the paragraph that is cited", () => {
    expect(written(style, news, "https://archive.example/articles/a/#p4")).toContain(
      "<https://archive.example/articles/a/#p4>",
    );
  });
});

/** `citeproc` with the style for APA that it comes with: the address is that where it was read. */
test.each(Object.keys(cases).filter((name) => name !== "a page of a site" && name !== "of the archive"))(
  "APA as citeproc writes it: %s",
  (name) => {
    const item = cases[name] as CslItem;
    const { archive_location: URL, ...others } = item;
    const cited = new Cite([{ ...others, URL, title: item.title.replace(/"([^"]*)"/, "“$1”") }]);
    const theirs: string = cited.format("bibliography", { format: "text", template: "apa", lang: "en-US" });
    expect(
      written("apa", item)
        .replace(/[_<>]/g, "")
        // That it is retold there no style knows.
        .replace("Retold in ", "")
        .replace(/"([^"]*)"/, "“$1”"),
    ).toBe(theirs.trim());
  },
);

test("what is written from right to left keeps its place in the line, and its own stop", () => {
  const arabic: CslItem = { ...news, title: "هل نجحت القمة؟", author: [{ literal: "أحمد" }] };
  expect(written("chicago", arabic)).toMatch(/^\u2068أحمد\u2069, “\u2068هل نجحت القمة؟\u2069,” /);
  expect(written("apa", arabic)).toMatch(/^\u2068أحمد\u2069\. \(2013, September 3\)\. \u2068هل نجحت القمة؟\u2069 _/);
});

test("GOST has the day of access, in figures", () => {
  expect(accessed(new Date(2026, 0, 5))).toBe(" (дата обращения: 05.01.2026)");
});
