import { DOMParser } from "linkedom";
import { expect, test } from "vitest";
import { atomFeed, jsonFeed } from "../../src/formats/feeds.ts";
import { createUrls } from "../../src/urls.ts";
import { article, richArchive } from "../support/rich.ts";

const urls = createUrls("/sub/", "https://example.org");
const archive = richArchive();
const parse = (atom: string) => new DOMParser().parseFromString(atom, "text/xml");
const texts = (atom: string, path: string) => [...parse(atom).querySelectorAll(path)].map(({ textContent }) => textContent);
const links = (atom: string, rel: string) =>
  [...parse(atom).querySelectorAll(`feed > link[rel="${rel}"]`)].map((link) => [
    link.getAttribute("href"),
    link.getAttribute("type"),
  ]);
const newestFirst = [
  "2024-07-04-gazette-belarus-joins",
  "2020-11-10-gazette-road-open",
  "2020-11-herald-month",
  "2020-09-11-herald-water",
  "2019-06-20-gazette-road-paid",
  "2019-06-14-herald-road-planned",
].map((id) => `tag:sco-summit-archive,2026:articles/${id}`);

test("the newest article comes first in both feeds", () => {
  expect(texts(atomFeed(archive, urls), "entry > id")).toEqual(newestFirst);
  expect(jsonFeed(archive, urls).items.map(({ id }) => id)).toEqual(newestFirst);
});

test("of more than 50 articles the feeds hold the newest 50", () => {
  const day = (index: number) => `2020-12-${String(index).padStart(2, "0")}`;
  const more = (from: string, count: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `articles/${day(index + 1)}-${from}-more.md`,
        article(day(index + 1), from, "2020-moscow", "", "More."),
      ]),
    );
  const full = richArchive({ ...more("gazette", 31), ...more("herald", 17) });
  const ids = texts(atomFeed(full, urls), "entry > id");
  expect(full.articles).toHaveLength(54);
  expect(ids).toHaveLength(50);
  expect(ids[0]).toBe("tag:sco-summit-archive,2026:articles/2024-07-04-gazette-belarus-joins");
  expect(ids[1]).toBe("tag:sco-summit-archive,2026:articles/2020-12-31-gazette-more");
  expect(ids.at(-1)).toBe("tag:sco-summit-archive,2026:articles/2020-11-10-gazette-road-open");
  expect(jsonFeed(full, urls).items.map(({ id }) => id)).toEqual(ids);
});

test("the feed of all says where it stands itself and which page it follows", () => {
  const atom = atomFeed(archive, urls);
  expect(links(atom, "self")).toEqual([["https://example.org/sub/feed.xml", "application/atom+xml"]]);
  expect(links(atom, "alternate")).toEqual([["https://example.org/sub/", "text/html"]]);
  expect([texts(atom, "feed > id"), texts(atom, "feed > title")]).toEqual([
    ["tag:sco-summit-archive,2026:feed"],
    ["SCO Summit Archive"],
  ]);
  expect(jsonFeed(archive, urls)).toMatchObject({
    title: "SCO Summit Archive",
    home_page_url: "https://example.org/sub/",
    feed_url: "https://example.org/sub/feed.json",
  });
});

test.each([
  ["topics/roads", "Roads", archive.articlesOn("roads"), [1, 4, 5]],
  ["states/russia", "Russia", archive.articlesMentioning("state", "russia"), [2, 4]],
])("the feed of %s has its own address, page, id and title, and its articles alone", (path, name, articles, places) => {
  const atom = atomFeed(archive, urls, { name, page: `/sub/${path}/`, articles });
  expect(links(atom, "self")).toEqual([[`https://example.org/sub/${path}/feed.xml`, "application/atom+xml"]]);
  expect(links(atom, "alternate")).toEqual([[`https://example.org/sub/${path}/`, "text/html"]]);
  expect(texts(atom, "feed > id")).toEqual([`tag:sco-summit-archive,2026:feed/${path}/`]);
  expect(texts(atom, "feed > title")).toEqual([`${name} · SCO Summit Archive`]);
  expect(texts(atom, "entry > id")).toEqual(places.map((place) => newestFirst[place]));
});

test("ids are the same wherever the site stands", () => {
  const moved = createUrls("/", "https://example.com");
  const about = (page: string) => ({ name: "Roads", page, articles: archive.articlesOn("roads") });
  expect(texts(atomFeed(archive, moved, about("/topics/roads/")), "id")).toEqual(
    texts(atomFeed(archive, urls, about("/sub/topics/roads/")), "id"),
  );
});

test("a feed is as new as what changed last in it; one without articles, as the newest meeting", () => {
  const changed = richArchive({
    "articles/2020-09-11-herald-water.md": article(
      "2020-09-11",
      "herald",
      "2020-moscow-foreign-ministers",
      "topics: [aqueducts]\nmodified: 2026-11-25",
      "Water.",
    ),
  });
  const on = (topic: string) => ({ name: topic, page: `/sub/topics/${topic}/`, articles: changed.articlesOn(topic) });
  expect(texts(atomFeed(changed, urls), "feed > updated")).toEqual(["2026-11-25T12:00:00Z"]);
  expect(texts(atomFeed(changed, urls, on("roads")), "feed > updated")).toEqual(["2020-11-10T12:00:00Z"]);
  expect(texts(atomFeed(changed, urls, { ...on("roads"), articles: [] }), "feed > updated")).toEqual(["2024-07-04T12:00:00Z"]);
  expect(texts(atomFeed(changed, urls, on("aqueducts")), "entry > updated")).toEqual([
    "2026-11-25T12:00:00Z",
    "2019-06-20T12:00:00Z",
  ]);
  expect(texts(atomFeed(changed, urls, on("aqueducts")), "entry > published")).toEqual([
    "2020-09-11T12:00:00Z",
    "2019-06-20T12:00:00Z",
  ]);
  expect(jsonFeed(changed, urls).items.map(({ date_modified }) => date_modified)).toEqual([
    undefined,
    undefined,
    undefined,
    "2026-11-25T12:00:00Z",
    undefined,
    undefined,
  ]);
});

test("an entry has the day of its publication, not of its meeting; where only a month is known, none", () => {
  const about = { name: "x", page: "/sub/x/", articles: archive.articlesOf("2020-moscow") };
  const atom = atomFeed(archive, urls, about);
  expect(texts(atom, "entry > published")).toEqual(["2020-11-10T12:00:00Z"]);
  expect(texts(atom, "entry > updated")).toEqual(["2020-11-10T12:00:00Z", "2020-11-01T12:00:00Z"]);
  expect(jsonFeed(archive, urls).items.map(({ date_published }) => date_published)).toEqual([
    "2024-07-04T12:00:00Z",
    "2020-11-10T12:00:00Z",
    undefined,
    "2020-09-11T12:00:00Z",
    "2019-06-20T12:00:00Z",
    "2019-06-14T12:00:00Z",
  ]);
});

test("an entry names its meeting and publisher and leads to its article", () => {
  const item = jsonFeed(archive, urls).items[3];
  expect(item).toMatchObject({
    url: "https://example.org/sub/articles/2020-09-11-herald-water/",
    content_text: "Water was spoken of with Kyrgyzstan. (retold from Bishkek Herald, 11 September 2020)",
    tags: ["Moscow 2020 (foreign ministers)"],
  });
  const entry = parse(atomFeed(archive, urls)).querySelectorAll("entry")[3];
  expect(entry?.querySelector("link")?.getAttribute("href")).toBe(item?.url);
  expect(entry?.querySelector("category")?.getAttribute("term")).toBe("Moscow 2020 (foreign ministers)");
  expect(entry?.querySelector("summary")?.textContent).toBe(item?.content_text);
});

test("signs of XML in titles, names and summaries are escaped, and a title in another language says so", () => {
  const fields = 'summary: A & <b> are "one".\nlanguage: ru';
  const text = article("2020-11", "herald", "2020-moscow", fields, "Text.").replace("On 2020-moscow", "'A <i>road</i> & more'");
  const odd = richArchive({ "articles/2020-11-herald-month.md": text });
  const atom = atomFeed(odd, urls, { name: "R&D <x>", page: "/sub/x/", articles: odd.articles.slice(3, 4) });
  expect(atom).toContain('<title xml:lang="ru">A &#x3C;i>road&#x3C;/i> &#x26; more</title>');
  expect(atom).toContain('<summary>A &#x26; &#x3C;b> are "one". (retold from Bishkek Herald, November 2020)</summary>');
  expect(atom).toContain("<title>R&#x26;D &#x3C;x> · SCO Summit Archive</title>");
  expect(
    atom.startsWith('<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">'),
  ).toBe(true);
});
