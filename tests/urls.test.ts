import { describe, expect, test } from "vitest";
import { createUrls, listNames } from "../src/urls.ts";

test("addresses stand below the base, however it is written, and end in a slash", () => {
  for (const base of ["/sub/path/", "/sub/path", "sub/path"]) {
    const urls = createUrls(base);
    expect(urls.entry("article", "x")).toBe("/sub/path/articles/x/");
    expect(urls.list("home")).toBe("/sub/path/");
    expect(urls.paragraph("x", 4)).toBe("/sub/path/articles/x/#p4");
  }
  expect(createUrls("/").entry("state", "russia")).toBe("/states/russia/");
  expect(createUrls("/").list("home")).toBe("/");
  expect(createUrls("/").entry("page", "about")).toBe("/about/");
  expect(createUrls("/").entry("page", "method")).toBe("/about/method/");
});

test.each([
  ["", "/"],
  ["/", "/"],
  ["//", "/"],
  ["sub", "/sub/"],
  ["/sub", "/sub/"],
  ["sub/", "/sub/"],
  ["/a/b/", "/a/b/"],
  ["//a/b//", "/a/b/"],
])("the base %j is the root %j", (base, root) => {
  const urls = createUrls(base);
  expect([urls.root, urls.list("search"), urls.file("icon.svg")]).toEqual([root, `${root}search/`, `${root}icon.svg`]);
});

test("every kind of entry has its own folder", () => {
  const { entry } = createUrls("/sub/");
  expect(
    (["article", "summit", "state", "topic", "person", "organisation", "page"] as const).map((kind) => entry(kind, "x")),
  ).toEqual([
    "/sub/articles/x/",
    "/sub/summits/x/",
    "/sub/states/x/",
    "/sub/topics/x/",
    "/sub/people/x/",
    "/sub/organisations/x/",
    "/sub/about/x/",
  ]);
});

test("the first page of a list of passages is the entry's own, the others are numbered", () => {
  const { passages } = createUrls("/sub/");
  expect([1, 2, 10].map((page) => passages("state", "russia", page))).toEqual([
    "/sub/states/russia/",
    "/sub/states/russia/page/2/",
    "/sub/states/russia/page/10/",
  ]);
  expect(passages("topic", "roads", 2)).toBe("/sub/topics/roads/page/2/");
});

test("a paragraph is a place on the page of its article, also one with letters", () => {
  const { paragraph } = createUrls("/sub/");
  expect([4, "4a", "0b", "12aa"].map((number) => paragraph("x", number))).toEqual([
    "/sub/articles/x/#p4",
    "/sub/articles/x/#p4a",
    "/sub/articles/x/#p0b",
    "/sub/articles/x/#p12aa",
  ]);
});

test("days, orders and years of the lists have pages of their own", () => {
  const urls = createUrls("/sub/");
  expect([urls.onDay("2013-09-13"), urls.statesBy("since"), urls.year("2013")]).toEqual([
    "/sub/states/on/2013-09-13/",
    "/sub/states/by/since/",
    "/sub/articles/2013/",
  ]);
});

test("every list has an address, no two the same", () => {
  const { list } = createUrls("/sub/");
  expect(Object.fromEntries(listNames.map((name) => [name, list(name)]))).toEqual({
    home: "/sub/",
    articles: "/sub/articles/",
    summits: "/sub/summits/",
    summitsOldestFirst: "/sub/summits/oldest-first/",
    states: "/sub/states/",
    matrix: "/sub/states/matrix/",
    topics: "/sub/topics/",
    people: "/sub/people/",
    organisations: "/sub/organisations/",
    dossier: "/sub/dossier/",
    questions: "/sub/about/questions/",
    search: "/sub/search/",
    data: "/sub/data/",
    corrections: "/sub/about/corrections/",
    verify: "/sub/verify/",
    about: "/sub/about/",
    design: "/sub/about/design/",
    licences: "/sub/licences.txt",
    feed: "/sub/feed.xml",
    jsonFeed: "/sub/feed.json",
  });
});

test("an address is whole where the origin is known, else it stays a path", () => {
  expect(createUrls("/sub/", "https://example.org").absolute("/sub/x/#p4a")).toBe("https://example.org/sub/x/#p4a");
  expect(createUrls("/sub/", "https://example.org/other/").absolute("/sub/x/")).toBe("https://example.org/sub/x/");
  expect(createUrls("/sub/").absolute("/sub/x/")).toBe("/sub/x/");
});

test.each([
  ["archive:article/2013-09-13-x#p4a", "/sub/articles/2013-09-13-x/#p4a"],
  ["archive:article/x#p12", "/sub/articles/x/#p12"],
  ["archive:page/about", "/sub/about/"],
  ["archive:page/method", "/sub/about/method/"],
  ["archive:person/x", "/sub/people/x/"],
  ["archive:home", "/sub/"],
  ["archive:summitsOldestFirst", "/sub/summits/oldest-first/"],
  ["archive:feed", "/sub/feed.xml"],
  ["archive:state/russia", "/sub/states/russia/"],
  ["archive:data", "/sub/data/"],
])("a link to %s leads to %s", (link, address) => {
  expect(createUrls("sub").resolve(link)).toBe(address);
});

describe("in a part of an archive", () => {
  const own = { name: "2012-2013", from: "2012", to: "2013" };
  const other = { name: "2020-2024", from: "2020", to: "2024" };
  const beside = createUrls("/sco/2012-2013/", undefined, { own, all: [own, other] });
  const alone = createUrls("/sco/", undefined, { own, all: [own] });
  test.each([
    ["an article of its own", beside, "2012-06-07-x", "/sco/2012-2013/articles/2012-06-07-x/#p2"],
    ["an article of another part", beside, "2024-07-04-x", "/sco/2020-2024/articles/2024-07-04-x/#p2"],
    ["an article of no part", beside, "2016-06-24-x", "/sco/2012-2013/articles/#p2"],
    ["an article elsewhere, where no other part is known", alone, "2024-07-04-x", "/sco/articles/#p2"],
  ] as const)("%s", (_name, urls, id, expected) => expect(urls.paragraph(id, 2)).toBe(expected));
  test("the home page of another part", () => expect(beside.beside(other)).toBe("/sco/2020-2024/"));
});
