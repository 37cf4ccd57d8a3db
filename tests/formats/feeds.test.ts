import { DOMParser } from "linkedom";
import { expect, test } from "vitest";
import { atomFeed, jsonFeed } from "../../src/formats/feeds.ts";
import { site } from "../../src/language/words.ts";
import { createUrls } from "../../src/urls.ts";
import { archiveWith, edit } from "../support/content.ts";

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
    "<published>2024-07-04T12:00:00Z</published>",
    "<updated>2024-07-04T12:00:00Z</updated>",
    "<author>",
    "<name>SCO Summit Archive</name>",
    "</author>",
    '<category term="Astana 2024">',
    "</category>",
    "<summary>Belarus joins, the Kazakh host said. (retold from The Astana Gazette, 4 July 2024)</summary>",
    "</entry>",
    "</feed>",
  ]);
});
