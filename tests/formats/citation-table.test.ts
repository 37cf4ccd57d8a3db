import { expect, test } from "vitest";
import { citedCsv } from "../../src/formats/citation/table.ts";

test("a row for each work: both addresses, the day as far as it is known, the rights", () => {
  const item = {
    id: "a",
    type: "article-newspaper" as const,
    title: "=Roads, and more",
    author: [{ literal: "Ann" }, { literal: "Бо" }],
    "container-title": "Herald",
    issued: { "date-parts": [[2013, 9]] as [number[]] },
    URL: "https://herald.example/1",
    language: "en",
    archive: "SCO Summit Archive",
    archive_location: "https://archive.example/articles/a/",
    note: "Rights: Herald",
  };
  expect(citedCsv([item])).toBe(
    `id,type,title,author,publication,published,publishedCertainty,url,archiveUrl,rights\r\na,article-newspaper,"'=Roads, and more",Ann; Бо,Herald,2013-09,,https://herald.example/1,https://archive.example/articles/a/,Rights: Herald\r\n`,
  );
});
