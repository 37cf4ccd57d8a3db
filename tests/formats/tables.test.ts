import { expect, test } from "vitest";
import { columnsOf, tableNames } from "../../src/formats/table-schemas.ts";
import { tables } from "../../src/formats/tables.ts";
import { createUrls } from "../../src/urls.ts";
import { archiveWith } from "../support/content.ts";
import { rich, richArchive } from "../support/rich.ts";

const rows = tables(archiveWith(), createUrls("/sub/", "https://example.org"));

test("an article's row has its address, meeting, and what its text mentions", () => {
  expect(rows.articles()).toEqual([
    {
      id: "2024-07-04-gazette-belarus-joins",
      url: "https://example.org/sub/articles/2024-07-04-gazette-belarus-joins/",
      title: "Belarus joins",
      publisher: "The Astana Gazette",
      published: "2024-07-04",
      publishedCertainty: "printed",
      originalUrl: "https://example.org/belarus",
      meeting: "2024-astana",
      states: ["BY", "KZ"],
      people: [],
      organisations: [],
      topics: ["enlargement"],
      rights: "Rights: The Astana Gazette, unclear. None found. The archive's account: CC BY 4.0",
    },
  ]);
});

test("a meeting's row gives states by code and articles by id", () => {
  expect(rows.summits()[0]).toEqual({
    id: "2024-astana",
    ordinal: 24,
    kind: "heads-of-state",
    start: "2024-07-03",
    end: "2024-07-04",
    city: "Astana",
    host: "KZ",
    chair: "KZ",
    format: "in-person",
    articles: ["2024-07-04-gazette-belarus-joins"],
  });
});

test("a state's row has its status at the newest meeting and its history", () => {
  const [belarus, kazakhstan] = rows.states();
  expect(belarus).toMatchObject({ iso: "BY", status: null, history: [] });
  expect(kazakhstan).toMatchObject({
    iso: "KZ",
    status: "member",
    history: [
      { status: "member", from: "2024-07-03", decidedAt: "2024-astana", sources: ["https://example.org/a"], certain: true },
    ],
  });
});

test("every mention has a row, with the name as it stands", () => {
  expect(rows.mentions().map(({ paragraph, kind, id, text }) => [paragraph, kind, id, text])).toEqual([
    [1, "state", "belarus", "Belarus"],
    [1, "state", "kazakhstan", "Kazakh"],
    [2, "state", "belarus", "Belarus"],
  ]);
});

test("every field is explained, and no other", () => {
  // In content that has every field.
  const full = tables(
    richArchive({
      "people/zhaparov.md": "---\nname: Aidar Zhaparov\nstate: kyrgyzstan\naliases: [Zhaparov]\n---\n",
      "articles/2020-11-herald-month.md": (rich["articles/2020-11-herald-month.md"] ?? "").replace(
        "form:",
        "language: ru\nbyline: Anna\nrevisions: [{ day: 2020-12-01, what: The day., why: It is not known. }]\nnotes: [{ paragraph: 1, text: So., compares: itself }]\nform:",
      ),
      "summits/2019-bishkek.md": (rich["summits/2019-bishkek.md"] ?? "").replace("ordinal:", "chairBasis: By rule.\nordinal:"),
      "summits/2017-astana.md": (rich["summits/2017-astana.md"] ?? "").replace(
        "city:",
        "notSeen: [https://example.org/c]\ncity:",
      ),
    }),
    createUrls("/"),
  );
  for (const name of tableNames) {
    const used = new Set(full[name]().flatMap((row) => Object.keys(row)));
    expect([...used].sort(), name).toEqual(
      columnsOf(name)
        .map(([field]) => field)
        .sort(),
    );
  }
});
