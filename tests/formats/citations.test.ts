import { plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { describe, expect, test } from "vitest";
import { openArchive } from "../../src/content/open.ts";
import { biblatex } from "../../src/formats/citation/biblatex.ts";
import type { CslItem } from "../../src/formats/citation/csl.ts";
import { articleItem, summitItem } from "../../src/formats/citation/item.ts";
import { ris } from "../../src/formats/citation/ris.ts";
import { works } from "../../src/formats/citation/works.ts";
import { sourceTags } from "../../src/formats/source-tags.ts";
import { createUrls } from "../../src/urls.ts";
import { article, richArchive } from "../support/rich.ts";

const urls = createUrls("/sub/", "https://example.org");
const item: CslItem = {
  id: "2013-09-13-moscow-times-syria",
  type: "article-newspaper",
  title: "SCO & Syria: 100 % of {it}, $5 #1_a ~ ^ \\end",
  author: [{ literal: "Анна Петрова" }, { literal: "王 and 李" }],
  "container-title": "The Moscow Times",
  issued: { "date-parts": [[2013, 9, 3]] },
  URL: "https://example.org/a?b=c&d={e}%20f_g#h",
  language: "en",
  archive: "SCO Summit Archive",
  archive_location: "https://archive.example/articles/x/",
  note: "Rights: The paper, in copyright",
};

test("biblatex, in full: signs of TeX stand for themselves, the address as it is", () => {
  expect(biblatex([item])).toBe(`@article{2013-09-13-moscow-times-syria,
  title = {{SCO \\& Syria: 100 \\% of \\{it\\}, \\$5 \\#1\\_a \\textasciitilde{} \\textasciicircum{} \\textbackslash{}end}},
  author = {{Анна Петрова} and {王 and 李}},
  journaltitle = {The Moscow Times},
  date = {2013-09-03},
  url = {https://example.org/a?b=c&d=%7Be%7D%20f_g#h},
  langid = {english},
  entrysubtype = {newspaper},
  note = {SCO Summit Archive: https://archive.example/articles/x/. Rights: The paper, in copyright},
}
`);
});

test("RIS, in full: a line for each field, the whole day", () => {
  expect(
    ris([
      { ...item, title: "Two\r\nTY  - BOOK lines" },
      { ...item, id: "b" },
    ])
      .split("\r\n")
      .slice(0, 18),
  ).toEqual([
    "TY  - NEWS",
    "ID  - 2013-09-13-moscow-times-syria",
    "TI  - Two TY - BOOK lines",
    "AU  - Анна Петрова",
    "AU  - 王 and 李",
    "T2  - The Moscow Times",
    "PY  - 2013",
    "DA  - 2013/09/03/",
    "LA  - en",
    "UR  - https://example.org/a?b=c&d={e}%20f_g#h",
    "DP  - SCO Summit Archive",
    "N1  - SCO Summit Archive: https://archive.example/articles/x/",
    "N1  - Rights: The paper, in copyright",
    "ER  - ",
    "",
    "TY  - NEWS",
    "ID  - b",
    "TI  - SCO & Syria: 100 % of {it}, $5 #1_a ~ ^ \\end",
  ]);
});

test("a month, a year, a day that is not sure, and the days of a meeting", () => {
  const dated = (issued: CslItem["issued"]) => {
    const one = { ...item, issued } as CslItem;
    return [/ date = \{(.*)\}/.exec(biblatex([one]))?.[1], /DA {2}- (.*)\r/.exec(ris([one]))?.[1]];
  };
  expect(dated({ "date-parts": [[2020, 11]] })).toEqual(["2020-11", "2020/11//"]);
  expect(dated({ "date-parts": [[2020]] })).toEqual(["2020", "2020///"]);
  expect(dated({ "date-parts": [[2019, 6, 14]], circa: true })).toEqual(["2019-06-14~", "2019/06/14/"]);
});

test("a meeting's page is the archive's own, without a day: that of the meeting stands in its title", () => {
  const page = summitItem(urls, richArchive().get("summit", "2019-bishkek"));
  expect(page).toEqual({
    id: "2019-bishkek",
    type: "webpage",
    title: "Bishkek 2019: 19th meeting of the Council of Heads of State, 13–14 June 2019",
    "container-title": "SCO Summit Archive",
    URL: "https://example.org/sub/summits/2019-bishkek/",
    language: "en",
    archive: "SCO Summit Archive",
    archive_location: "https://example.org/sub/summits/2019-bishkek/",
    note: "Rights: CC BY 4.0",
  });
  expect(ris([page])).not.toMatch(/^(?:PY|DA)/m);
  expect(biblatex([page])).not.toContain("date =");
});

test("a day that is approximate is told in words where a format cannot hold it", () => {
  expect(ris([{ ...item, issued: { "date-parts": [[2019, 6, 14]], circa: true } }])).toContain(
    "N1  - The day of publication is approximate.\r\n",
  );
  expect(ris([item])).not.toContain("approximate");
});

test("of an article the work is the source, and the archive is where it was read", () => {
  const archive = richArchive();
  expect(articleItem(archive, urls, archive.get("article", "2019-06-20-gazette-road-paid"))).toEqual({
    id: "2019-06-20-gazette-road-paid",
    type: "article-newspaper",
    title: "On 2019-bishkek",
    "container-title": "The Astana Gazette",
    issued: { "date-parts": [[2019, 6, 20]] },
    URL: expect.stringMatching(/^https:\/\/example\.org\/page-\d+$/),
    language: "en",
    archive: "SCO Summit Archive",
    archive_location: "https://example.org/sub/articles/2019-06-20-gazette-road-paid/",
    custom: { form: "account" },
    note: "Rights: The paper, unclear. None found. The archive's account: CC BY 4.0",
  });
});

describe("a foreign reader finds what was written", () => {
  plugins.config.get("@bibtex").format.asciiOnly = false;
  const read = (text: string, type: string) =>
    plugins.input.chain(text, {
      forceType: type,
      generateGraph: false,
      maxChainLength: 10,
      strict: true,
      target: "@csl/list+object",
    }) as Record<string, unknown>[];
  const archive = openArchive();
  const all = [...works(archive, urls)].flatMap(({ items }) => items()).concat(item);
  const unique = [...new Map(all.map((one) => [one.id, one])).values()];

  test("in biblatex: title, author, publication, day, address; languages by their names", () => {
    const found = read(biblatex(unique), "@biblatex/text");
    expect(found.length).toBe(unique.length);
    for (const [index, one] of unique.entries()) {
      const other = found[index] ?? {};
      expect([
        other["title"],
        (other["author"] as { family?: string; literal?: string }[] | undefined)?.map(
          ({ family, literal }) => literal ?? family,
        ),
      ]).toEqual([one.title, one.author?.map(({ literal }) => literal)]);
      if (one.issued) expect(other["issued"]).toMatchObject({ "date-parts": one.issued["date-parts"] });
      expect(decodeURI(String(other["URL"]))).toBe(decodeURI(one.URL));
    }
  });

  test("in RIS: the same", () => {
    const found = read(ris(unique), "@ris/file");
    expect(found.length).toBe(unique.length);
    for (const [index, one] of unique.entries()) {
      const other = found[index] ?? {};
      expect([other["title"], other["URL"]]).toEqual([one.title, one.URL]);
    }
  });
});

test("every article, meeting and topic has its bibliography once, and a state that is named", () => {
  const archive = richArchive();
  const paths = [...works(archive, urls)].map(({ path, items }) => `${path} ${items().length}`);
  expect(paths).toContain("summits/2019-bishkek 3");
  expect(paths).toContain("topics/roads 3");
  expect(paths).toContain("articles/2019-06-20-gazette-road-paid 1");
  expect(paths.filter((path) => path.startsWith("states/mongolia"))).toEqual([]);
  expect(paths.at(-1)).toBe(`data/archive ${archive.summits.length + archive.articles.length}`);
  expect(new Set(paths).size).toBe(paths.length);
});

test("an article's page says what the source is, and no value ends its attribute", () => {
  const archive = richArchive({
    "articles/2020-09-11-herald-water.md": article(
      "2020-09-11",
      "herald",
      "2020-moscow-foreign-ministers",
      "topics: [aqueducts]\nbyline: '\"A\" & <b>'",
      "Water was spoken of with Kyrgyzstan.",
    ),
  });
  expect(sourceTags(archive, archive.get("article", "2020-09-11-herald-water"))).toBe(
    '<meta name="DC.type" content="newspaperArticle"><meta name="DC.title" content="On 2020-moscow-foreign-ministers">' +
      '<meta name="DC.creator" content="&quot;A&quot; &amp; &lt;b&gt;"><meta name="DC.source" content="Bishkek Herald">' +
      '<meta name="DC.date.issued" content="2020-09-11">',
  );
});

test("a full text has its publisher's rights alone: the archive's licence is that of its own accounts", () => {
  const found = openArchive();
  const [first] = found.articles as [(typeof found.articles)[number]];
  expect(articleItem(found, urls, first).note).toMatch(/ The archive's account: CC BY 4\.0$/);
  expect(articleItem(found, urls, { ...first, form: "full-text" }).note).not.toContain("CC BY");
});
