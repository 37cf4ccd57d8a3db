import { expect, test } from "vitest";
import { openSearch } from "../../src/formats/opensearch.ts";
import { tables } from "../../src/formats/tables.ts";
import { createUrls } from "../../src/urls.ts";
import { richArchive } from "../support/rich.ts";

const rows = tables(richArchive(), createUrls("/", "https://example.org"));
const early = "2019-06-14-herald-road-planned";
const late = "2019-06-20-gazette-road-paid";

test("the tables are in the order of days and names, not of ids", () => {
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  expect(ids(rows.articles())).toEqual([
    early,
    late,
    "2020-09-11-herald-water",
    "2020-11-herald-month",
    "2020-11-10-gazette-road-open",
    "2024-07-04-gazette-belarus-joins",
  ]);
  expect(ids(rows.summits())).toEqual([
    "2017-astana",
    "2019-bishkek",
    "2020-moscow-foreign-ministers",
    "2020-moscow",
    "2024-astana",
  ]);
  expect(ids(rows.states())).toEqual(["belarus", "kazakhstan", "kyrgyzstan", "mongolia", "burma", "russia"]);
});

test("an article has its own day and its meeting, the codes of its states, and its topics in order", () => {
  expect(rows.articles()[1]).toEqual({
    id: late,
    url: `https://example.org/articles/${late}/`,
    title: "On 2019-bishkek",
    publisher: "The Astana Gazette",
    published: "2019-06-20",
    publishedCertainty: "printed",
    originalUrl: expect.stringMatching(/^https:\/\/example\.org\/page-\d+$/),
    meeting: "2019-bishkek",
    states: ["KZ", "MM", "RU"],
    people: [],
    organisations: [],
    topics: ["aqueducts", "roads"],
    rights: "Rights: The paper, unclear. None found. The archive's account: CC BY 4.0",
  });
  expect(rows.articles()[0]).toMatchObject({
    publisher: "Bishkek Herald",
    states: [],
    people: ["zhaparov"],
    organisations: ["shanghai-cooperation-organisation"],
  });
  expect(rows.articles()[3]).toMatchObject({ published: "2020-11", states: ["RU"], topics: [] });
});

test("a meeting has its host and its chair, each for itself, and the articles on it alone", () => {
  expect(rows.summits()[3]).toEqual({
    id: "2020-moscow",
    ordinal: 20,
    kind: "heads-of-state",
    start: "2020-11-10",
    end: "2020-11-10",
    city: "Moscow",
    host: "RU",
    chair: "KG",
    format: "virtual",
    articles: ["2020-11-herald-month", "2020-11-10-gazette-road-open"],
  });
  expect(rows.summits()[1]).toMatchObject({ start: "2019-06-13", end: "2019-06-14", articles: [early, late] });
});

test("a meeting without a number has none in the table either", () => {
  expect(rows.summits()[2]).toEqual({
    id: "2020-moscow-foreign-ministers",
    kind: "foreign-ministers",
    start: "2020-09-09",
    end: "2020-09-10",
    city: "Moscow",
    host: "RU",
    chair: "RU",
    format: "hybrid",
    articles: ["2020-09-11-herald-water"],
  });
});

test("a state has what is in force as its status, and every span with its end and whether it is certain", () => {
  const sources = ["https://example.org/a"];
  expect(rows.states()[3]).toEqual({
    id: "mongolia",
    iso: "MN",
    name: "Mongolia",
    status: null,
    history: [
      { status: "observer", from: "2017-06-09", until: "2020-11-10", decidedAt: "2017-astana", sources, certain: true },
      { status: "partner", from: "2019-06-13", until: "2024-07-03", decidedAt: "2019-bishkek", sources, certain: false },
    ],
    articles: [],
  });
  expect(rows.states()[4]).toMatchObject({ id: "burma", iso: "MM", status: "dialogue-partner", articles: [late] });
  expect(rows.states()[4]?.history[2]).toEqual({
    status: "observer",
    from: "2024-07-04",
    decidedAt: "2024-astana",
    sources,
    certain: false,
  });
  expect(rows.states()[5]).toMatchObject({ status: "member", articles: [late, "2020-11-herald-month"] });
});

test("a mention has a row for each time, with its article and paragraph", () => {
  expect(rows.mentions().filter(({ id }) => id === "russia")).toEqual([
    { article: late, paragraph: 1, kind: "state", id: "russia", text: "Russia" },
    { article: late, paragraph: 2, kind: "state", id: "russia", text: "Russia" },
    { article: late, paragraph: 2, kind: "state", id: "russia", text: "Russia" },
    { article: "2020-11-herald-month", paragraph: 1, kind: "state", id: "russia", text: "Russia" },
  ]);
});

test("the description for browsers leads to the search of this copy, below its base", () => {
  const said = openSearch(createUrls("/sub/", "https://example.org"));
  expect(said).toContain(
    '<?xml version="1.0" encoding="utf-8"?><OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
  );
  expect(said).toContain(
    '<Url type="text/html" method="get" template="https://example.org/sub/search/?q={searchTerms}"></Url>',
  );
  expect(said).toContain('<Image width="16" height="16" type="image/svg+xml">https://example.org/sub/icon.svg</Image>');
  expect(said).toContain("<InputEncoding>UTF-8</InputEncoding>");
});

test("browsers are told the archive's names, the short one of at most 16 letters, the long one of at most 48", () => {
  const said = openSearch(createUrls("/"));
  const name = (element: string) => new RegExp(`<${element}>([^<]+)</${element}>`).exec(said)?.[1] ?? "";
  expect([name("ShortName"), name("LongName")]).toEqual(["SCO Archive", "SCO Summit Archive"]);
  expect(name("ShortName").length).toBeLessThanOrEqual(16);
  expect(name("LongName").length).toBeLessThanOrEqual(48);
  expect(said).toContain('template="/search/?q={searchTerms}"');
});
