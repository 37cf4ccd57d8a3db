import { expect, test } from "vitest";
import { documentHtml } from "../../src/indexing/document-html.ts";
import { searchDocuments } from "../../src/indexing/documents.ts";
import { article, richArchive } from "../support/rich.ts";

const documents = searchDocuments(
  richArchive({
    "organisations/herald.md":
      "---\nname: Bishkek Herald\nkind: news\ndescription: A paper.\nsources: [https://example.org/a]\n---\n",
    "articles/2021-01-02-herald-odd.md": article(
      "2021-01-02",
      "herald",
      "2020-moscow",
      "summary: What it says.\nlanguage: ru\ntopics: [roads]\nnotes: [{ compares: itself, text: An odd page }, { paragraph: 1, compares: itself, text: Not <b> the host }]",
      "& “co”, said Kazakhstan.",
      "[2] removed on 2024-07-05: it stood there twice.",
    ).replace("title: On 2020-moscow", 'title: "A \\"<i>\\" & b"'),
    "pages/about.md": "---\ntitle: About\ndescription: What it is.\n---\n\nSee the [summits](archive:summits).\n",
  }),
);
const documentOf = (id: string) => documents.find((one) => one.id === id);

test("every entry is a document, in the order of their days", () => {
  expect(documents.map(({ kind, id, day }) => `${day} ${kind}/${id}`)).toEqual([
    "2001-06-15 page/about",
    "2001-06-15 person/akmatov",
    "2017-06-08 summit/2017-astana",
    "2019-06-13 state/mongolia",
    "2019-06-13 summit/2019-bishkek",
    "2019-06-14 article/2019-06-14-herald-road-planned",
    "2019-06-14 organisation/shanghai-cooperation-organisation",
    "2019-06-20 article/2019-06-20-gazette-road-paid",
    "2019-06-20 state/burma",
    "2020-09-09 summit/2020-moscow-foreign-ministers",
    "2020-09-11 article/2020-09-11-herald-water",
    "2020-09-11 topic/aqueducts",
    "2020-11 article/2020-11-herald-month",
    "2020-11 state/russia",
    "2020-11-10 article/2020-11-10-gazette-road-open",
    "2020-11-10 person/zhaparov",
    "2020-11-10 state/kyrgyzstan",
    "2020-11-10 summit/2020-moscow",
    "2021-01-02 article/2021-01-02-herald-odd",
    "2021-01-02 organisation/herald",
    "2021-01-02 state/kazakhstan",
    "2021-01-02 topic/roads",
    "2024-07-03 summit/2024-astana",
    "2024-07-04 article/2024-07-04-gazette-belarus-joins",
    "2024-07-04 organisation/gazette",
    "2024-07-04 state/belarus",
    "2024-07-04 topic/enlargement",
  ]);
});

test("a meeting: what it was, what changed, what it brought, and the states that its articles name", () => {
  expect(documentOf("2019-bishkek")).toEqual({
    kind: "summit",
    id: "2019-bishkek",
    day: "2019-06-13",
    title: "Bishkek 2019",
    line: "19th meeting of the Council of Heads of State · 13–14 June 2019",
    names: ["Bishkek summit 2019", "19th summit"],
    filters: {
      entry: ["summit/2019-bishkek"],
      year: ["2019"],
      meeting: ["2019-bishkek"],
      state: ["kyrgyzstan", "russia", "burma", "kazakhstan"],
    },
    texts: [
      "19th meeting of the Council of Heads of State",
      "Days: 13–14 June 2019",
      "Place: Bishkek, Kyrgyzstan, in person",
      "Chair: Kyrgyzstan",
      "SCO partner (decided, not known to be in force): Mongolia",
      "Member state (until then observer): Russia",
      "A road is planned",
      "A declaration",
    ],
  });
  expect(documentOf("2017-astana")?.texts.slice(-2)).toEqual([
    "Member states: Kazakhstan, Kyrgyzstan",
    "Observers: Mongolia, Russia",
  ]);
});

test("an article: the day it was published, its meeting, and all that it names", () => {
  const { texts, ...fields } = documentOf("2020-11-10-gazette-road-open") ?? {};
  expect(fields).toEqual({
    kind: "article",
    id: "2020-11-10-gazette-road-open",
    day: "2020-11-10",
    title: "On 2020-moscow",
    line: "retold from The Astana Gazette · 10 November 2020 · about Moscow 2020",
    names: [],
    filters: {
      year: ["2020"],
      meeting: ["2020-moscow"],
      state: ["kyrgyzstan"],
      topic: ["roads"],
      person: ["zhaparov"],
      publisher: ["gazette"],
    },
  });
  expect(texts).toHaveLength(2);
});

test.each([
  ["mongolia", "State without a status in the SCO", ["Republic of Mongolia", "MN"], { state: ["mongolia"] }],
  ["burma", "Dialogue partner since 10 November 2020", ["Republic of Myanmar", "MM"], { state: ["burma"] }],
  ["zhaparov", "Minister, 10 November 2020", ["Aidar Zhaparov"], { person: ["zhaparov"] }],
  ["akmatov", "", ["Bolot Akmatov"], { person: ["akmatov"] }],
  ["shanghai-cooperation-organisation", "Bodies of the SCO", ["Shanghai Cooperation Organisation", "SCO"], {}],
  ["roads", "Who builds the road?", ["road"], { topic: ["roads"] }],
])("what %s is found as", (id, line, names, filters) => {
  const found = documentOf(id);
  expect(found).toMatchObject({ line, names });
  expect(found?.filters).toEqual({ entry: [`${found?.kind}/${id}`], ...filters });
});

test.each([
  [
    "belarus",
    [
      "State without a status in the SCO",
      "Official name: Republic of Belarus",
      "Capital: Minsk",
      "Also written as: Republic of Belarus, Belarusian",
    ],
  ],
  ["zhaparov", ["Deputy, 14 June 2019", "Minister, 10 November 2020"]],
  ["akmatov", []],
  ["gazette", ["A paper."]],
  ["aqueducts", ["Who has the water?"]],
])("what of %s is searched", (id, texts) => {
  expect(documentOf(id)?.texts).toEqual(texts);
});

const html = (id: string) => {
  const found = documentOf(id);
  return found && documentHtml(found);
};

test("a document as Pagefind reads it: nothing is written as a tag, the name of an entity weighs more", () => {
  expect(html("2021-01-02-herald-odd")).toBe(
    '<html lang="en"><head><meta data-pagefind-sort="day[content]" content="2021-01-02"><meta data-pagefind-filter="kind[content]" content="article"><meta data-pagefind-filter="year[content]" content="2021"><meta data-pagefind-filter="meeting[content]" content="2020-moscow"><meta data-pagefind-filter="state[content]" content="kazakhstan"><meta data-pagefind-filter="topic[content]" content="roads"><meta data-pagefind-filter="publisher[content]" content="herald"><meta data-pagefind-meta="kind[content]" content="Article"><meta data-pagefind-meta="line[content]" content="retold from Bishkek Herald · 2 January 2021 · about Moscow 2020"><meta data-pagefind-meta="summary[content]" content="What it says."><meta data-pagefind-meta="language[content]" content="ru"></head><body data-pagefind-body=""><h1>A "&#x3C;i>" &#x26; b</h1><p id="p1"><a href="#p1" data-number="" aria-label="Paragraph 1">1</a> &#x26; “co”, said <a href="">Kazakhstan</a>.</p><p id="note-1" data-pagefind-weight="0.5">Not &#x3C;b> the host</p><p id="p2" data-removed=""><a href="#p2" data-number="" aria-label="Paragraph 2">2</a> Removed on 5 July 2024: it stood there twice.</p><p id="note-0" data-pagefind-weight="0.5">An odd page</p></body></html>',
  );
  expect(html("akmatov")).toBe(
    '<html lang="en"><head><meta data-pagefind-sort="day[content]" content="2001-06-15"><meta data-pagefind-filter="kind[content]" content="person"><meta data-pagefind-filter="entry[content]" content="person/akmatov"><meta data-pagefind-filter="person[content]" content="akmatov"><meta data-pagefind-meta="kind[content]" content="Person"><meta data-pagefind-meta="names[content]" content="Bolot Akmatov"></head><body data-pagefind-body=""><h1 data-pagefind-weight="10">Bolot Akmatov</h1></body></html>',
  );
  expect(html("about")).toContain('<p>See the <a href="">summits</a>.</p></body>');
});
