import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import { DOMParser } from "linkedom";
import { expect, test } from "vitest";
import { atomFeed, feedTopics, jsonFeed } from "../../src/formats/feeds.ts";
import { site } from "../../src/language/words.ts";
import { createUrls } from "../../src/urls.ts";
import { archiveWith, edit } from "../support/content.ts";
import { richArchive } from "../support/rich.ts";

const article = "articles/2024-07-04-gazette-belarus-joins.md";
const archive = archiveWith(edit(article, "title: Belarus joins", 'title: "Belarus <joins> & more"'));
const urls = createUrls("/", "https://example.org");

test("the Atom feed has what RFC 4287 asks of feed and entry, and is well-formed", () => {
  const feed = new DOMParser().parseFromString(atomFeed(archive, urls), "text/xml");
  const text = (path: string) => feed.querySelector(path)?.textContent;
  expect(text("feed > id")).toMatch(/^tag:/);
  expect(text("feed > updated")).toBe("2024-07-04T12:00:00Z");
  expect(text("entry > title")).toBe("Belarus <joins> & more");
  expect(feed.querySelector("entry > link")?.getAttribute("href")).toBe(
    "https://example.org/articles/2024-07-04-gazette-belarus-joins/",
  );
  for (const field of ["id", "updated", "author > name", "summary"]) expect(text(`entry > ${field}`), field).toBeTruthy();
});

test("the author of the feeds is the archive, and each entry says from whom it is retold and how sure its day is", () => {
  const about = archiveWith(
    edit(
      article,
      "published: 2024-07-04",
      "published: 2024-07-04\npublishedCertainty: approximate\nsummary: Belarus is a member now.",
    ),
  );
  const feed = jsonFeed(about, urls);
  expect(feed.authors).toEqual([{ name: "SCO Summit Archive" }]);
  expect(feed.items[0]).toMatchObject({
    authors: [{ name: "SCO Summit Archive" }],
    content_text: "Belarus is a member now. (retold from The Astana Gazette, about 4 July 2024)",
  });
  expect(atomFeed(about, urls)).toContain(
    "<summary>Belarus is a member now. (retold from The Astana Gazette, about 4 July 2024)</summary>",
  );
  expect(atomFeed(about, urls)).not.toContain("<name>The Astana Gazette</name>");
});

test("an article that changed is newer than its day of publication, which stays", () => {
  const changed = archiveWith(edit(article, "published: 2024-07-04", "published: 2024-07-04\nmodified: 2026-11-25"));
  const atom = atomFeed(changed, urls);
  expect(atom.match(/<updated>2026-11-25T12:00:00Z<\/updated>/g)).toHaveLength(2);
  expect(atom).toContain("<published>2024-07-04T12:00:00Z</published>");
  expect(jsonFeed(changed, urls).items[0]).toMatchObject({
    date_published: "2024-07-04T12:00:00Z",
    date_modified: "2026-11-25T12:00:00Z",
  });
});

test("the JSON feed has what version 1.1 asks, with the same ids", () => {
  const feed = jsonFeed(archive, urls);
  expect(feed).toMatchObject({ version: "https://jsonfeed.org/version/1.1", feed_url: "https://example.org/feed.json" });
  expect(feed.items[0]).toMatchObject({ title: "Belarus <joins> & more", date_published: "2024-07-04T12:00:00Z" });
  expect(atomFeed(archive, urls)).toContain(feed.items[0]?.id);
});

test("a feed is these lines", () => {
  const lines = atomFeed(archiveWith(), createUrls("/sub/", "https://example.org")).replaceAll("><", ">\n<").split("\n");
  expect(lines).toEqual([
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    "<id>tag:sco-summit-archive,2026:feed</id>",
    "<title>SCO Summit Archive</title>",
    `<subtitle>${site.description}</subtitle>`,
    "<updated>2024-07-04T12:00:00Z</updated>",
    "<author>",
    "<name>SCO Summit Archive</name>",
    "</author>",
    '<link rel="self" type="application/atom+xml" href="https://example.org/sub/feed.xml">',
    "</link>",
    '<link rel="alternate" type="text/html" href="https://example.org/sub/">',
    "</link>",
    "<entry>",
    "<id>tag:sco-summit-archive,2026:articles/2024-07-04-gazette-belarus-joins</id>",
    "<title>Belarus joins</title>",
    '<link rel="alternate" type="text/html" href="https://example.org/sub/articles/2024-07-04-gazette-belarus-joins/">',
    "</link>",
    '<link rel="via" type="text/html" href="https://example.org/belarus">',
    "</link>",
    "<published>2024-07-04T12:00:00Z</published>",
    "<updated>2024-07-04T12:00:00Z</updated>",
    "<author>",
    "<name>SCO Summit Archive</name>",
    "</author>",
    '<category term="Astana 2024">',
    "</category>",
    "<rights>Rights: The Astana Gazette, unclear. None found. The archive's account: CC BY 4.0</rights>",
    "<summary>Belarus joins, the Kazakh host said. (retold from The Astana Gazette, 4 July 2024)</summary>",
    '<content type="html" xml:lang="en">&#x3C;p id="p1">&#x3C;a href="https://example.org/sub/articles/2024-07-04-gazette-belarus-joins/#p1" data-number="" aria-label="Paragraph 1">1&#x3C;/a> &#x3C;a href="https://example.org/sub/states/belarus/">Belarus&#x3C;/a> joins, the &#x3C;a href="https://example.org/sub/states/kazakhstan/">Kazakh&#x3C;/a> host said.&#x3C;/p>',
    '&#x3C;p id="p2">&#x3C;a href="https://example.org/sub/articles/2024-07-04-gazette-belarus-joins/#p2" data-number="" aria-label="Paragraph 2">2&#x3C;/a> A second paragraph names Belarus again.&#x3C;/p>',
    "</content>",
    "</entry>",
    "</feed>",
  ]);
});

test("the whole text goes along, its links absolute and its numbers leading to their paragraphs; without an address of its own none does", () => {
  const linked = archiveWith(
    edit(article, "A second paragraph names Belarus again.", "A second one names [the state](archive:state/belarus)."),
  );
  const below = createUrls("/sub/", "https://example.org");
  const page = "https://example.org/sub/articles/2024-07-04-gazette-belarus-joins/";
  const [{ content_html = "", content_text = "" } = {}] = jsonFeed(linked, below).items;
  expect(content_html).toContain('href="https://example.org/sub/states/belarus/"');
  expect(content_html).toContain(`href="${page}#p2"`);
  expect([...content_html.matchAll(/href="([^"]*)"/g)].filter(([, href = ""]) => !href.startsWith("https://"))).toEqual([]);
  expect(content_text).toMatch(/retold from The Astana Gazette/);
  const feed = new DOMParser().parseFromString(atomFeed(linked, below), "text/xml");
  expect(feed.querySelector("entry > content")?.textContent).toBe(content_html);
  expect(atomFeed(linked, createUrls("/sub/"))).not.toContain("<content");
  expect(jsonFeed(linked, createUrls("/sub/")).items[0]).not.toHaveProperty("content_html");
});

test("another program reads both kinds of feed, of the archive, of each state, topic and publisher: the same articles, in the same order", () => {
  const many = richArchive();
  const below = createUrls("/sub/", "https://example.org");
  const topics = feedTopics(many, below);
  expect(topics.map(({ path }) => path)).toEqual(
    expect.arrayContaining([undefined, "states/russia", "topics/roads", "organisations/herald"]),
  );
  for (const { path, about } of topics) {
    const atom = parseAtomFeed(atomFeed(many, below, about));
    const json = parseJsonFeed(jsonFeed(many, below, about));
    const expected = (about?.articles ?? many.articles)
      .map(({ id }) => `tag:sco-summit-archive,2026:articles/${id}`)
      .toReversed();
    expect(atom.entries?.map(({ id }) => id) ?? [], path).toEqual(expected);
    expect(json.items?.map(({ id }) => id) ?? [], path).toEqual(expected);
    const page = `https://example.org/sub/${path === undefined ? "" : `${path}/`}`;
    expect(atom.links?.find(({ rel }) => rel === "self")?.href).toBe(`${page}feed.xml`);
    expect([json.feed_url, json.home_page_url]).toEqual([`${page}feed.json`, page]);
    for (const { rights } of atom.entries ?? []) expect(JSON.stringify(rights)).toContain("Rights: The ");
  }
});

test("a note goes along below the paragraph that it is on, with its sources: an account may repeat what it corrects", () => {
  const noted = archiveWith(
    edit(
      article,
      "form: account",
      "form: account\nnotes: [{ paragraph: 1, text: Not <so>., sources: [https://other.example/] }, { text: All of it., compares: itself }]",
    ),
  );
  const [{ content_html = "", external_url } = {}] = jsonFeed(noted, urls).items;
  expect(content_html.split("\n")).toEqual([
    "<aside><p><b>Note.</b> All of it.</p></aside>",
    expect.stringMatching(/^<p id="p1">/),
    '<aside><p><b>Note on ¶1.</b> Not &#x3C;so>. <a href="https://other.example/">other.example</a></p></aside>',
    expect.stringMatching(/^<p id="p2">/),
  ]);
  expect(external_url).toBe("https://example.org/belarus");
});

test("what would end a section of XML that was never begun does not", () => {
  const odd = archiveWith(edit(article, "title: Belarus joins", 'title: "a ]]> b"'));
  expect(atomFeed(odd, urls)).toContain("<title>a ]]&gt; b</title>");
});
