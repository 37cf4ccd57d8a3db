import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { openArchive } from "../../src/content/open.ts";
import { pagesOf } from "../support/pages.ts";
import { citationEndings } from "../../src/formats/citation/formats.ts";

/** What a built site holds for other programs, and where its pages lead to it. */
const { root, below } = inject("sites");
const archive = openArchive();
const page = (path: string) => readFileSync(join(root.folder, path, "index.html"), "utf8");
const files = (path: string) => citationEndings.map((format) => `${path}.${format}`);

test("every article, meeting and topic leads to its bibliographies, which are there, and so does a state that is named", () => {
  const paths = [
    ...archive.articles.map(({ id }) => `articles/${id}`),
    ...archive.summits.map(({ id }) => `summits/${id}`),
    ...archive.topics.filter(({ id }) => archive.articlesOn(id).length > 0).map(({ id }) => `topics/${id}`),
    ...archive.states.filter(({ id }) => archive.articlesMentioning("state", id).length > 0).map(({ id }) => `states/${id}`),
  ];
  const missing = paths.flatMap((path) => {
    const html = page(path);
    return files(path).filter((file) => !existsSync(join(root.folder, file)) || html.split(`href="/${file}"`).length < 3);
  });
  expect(missing).toEqual([]);
  expect(files("data/archive").filter((file) => !page("data").includes(`href="/${file}"`))).toEqual([]);
});

test("an article is described as the source that it retells, once", () => {
  for (const { id, title, published, publisher } of archive.articles) {
    const html = page(`articles/${id}`);
    const tags = Object.fromEntries(
      [...html.matchAll(/<meta name="(DC\.[\w.]+)" content="([^"]*)">/g)].map(([, name, value]) => [name, value]),
    );
    expect(html.match(/name="DC\.type"/g), id).toHaveLength(1);
    const type = archive.get("organisation", publisher).kind === "news" ? "newspaperArticle" : "webpage";
    expect(tags, id).toMatchObject({ "DC.type": type, "DC.date.issued": published });
    expect(tags["DC.title"]?.replaceAll("&amp;", "&"), id).toBe(title);
  }
});

test("absolute addresses stand only where the archive's own is known", () => {
  expect(existsSync(join(root.folder, "sitemap.xml"))).toBe(false);
  expect(readFileSync(join(below.folder, "sitemap.xml"), "utf8")).toContain(
    "<loc>https://example.org/sub/path/summits/2013-bishkek/</loc>",
  );
  expect(readFileSync(join(root.folder, "data/summits.ics"), "utf8")).not.toMatch(/^URL/m);
  expect(readFileSync(join(below.folder, "data/summits.ics"), "utf8")).toMatch(
    /^URL:https:\/\/example\.org\/sub\/path\/summits\//m,
  );
  expect(readFileSync(join(root.folder, "feed.xml"), "utf8")).not.toContain("<content");
  expect(readFileSync(join(below.folder, "feed.xml"), "utf8")).toContain("<content");
});

test("who published has a feed, found from the page", () => {
  for (const id of new Set(archive.articles.map(({ publisher }) => publisher))) {
    for (const feed of ["feed.xml", "feed.json"])
      expect(page(`organisations/${id}`)).toContain(`href="/organisations/${id}/${feed}"`);
    expect(readFileSync(join(root.folder, `organisations/${id}/feed.xml`), "utf8")).toMatch(/<entry>/);
  }
});

/** What a page tells programs, as they read it. */
const graphs = (html: string): { "@graph": Record<string, unknown>[] }[] =>
  [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, json]) => JSON.parse(json ?? ""));

test.each([
  ["root", root],
  ["below a base path", below],
])(
  "every page tells what it is in one graph at most, and every article, meeting, state, topic, person and organisation does: %s",
  (_, site) => {
    const kinds: [string, readonly { id: string }[], string][] = [
      ["articles", archive.articles, "NewsArticle"],
      ["summits", archive.summits, "Event"],
      ["states", archive.states, "Country"],
      ["topics", archive.topics, "DefinedTerm"],
      ["people", archive.people, "Person"],
    ];
    const wrong = kinds.flatMap(([folder, entries, type]) =>
      entries
        .filter(({ id }) => {
          const found = graphs(readFileSync(join(site.folder, folder, id, "index.html"), "utf8"));
          const types = found[0]?.["@graph"].map((node) => node["@type"]);
          return found.length !== 1 || JSON.stringify(types) !== JSON.stringify([type, "BreadcrumbList"]);
        })
        .map(({ id }) => id),
    );
    expect(wrong).toEqual([]);
    expect(graphs(page("")).map((graph) => graph["@graph"].map((node) => node["@type"]))).toEqual([["WebSite"]]);
  },
);

test("every article has its signposts once, and a link set that says the same", () => {
  for (const { id } of archive.articles) {
    const html = readFileSync(join(below.folder, "articles", id, "index.html"), "utf8");
    const rels = [...html.matchAll(/<link rel="([^"]*)"[^>]*href="([^"]*)"/g)].map(([, rel, href]) => [rel, href]);
    const set = JSON.parse(readFileSync(join(below.folder, `articles/${id}.linkset.json`), "utf8")).linkset[0];
    for (const rel of ["cite-as", "author", "license", "type"]) {
      const heads = rels.filter(([name]) => name === rel).map(([, href]) => ({ href }));
      expect(heads, `${id} ${rel}`).toEqual(set[rel] ?? []);
    }
    expect(rels.filter(([rel]) => rel === "linkset")).toEqual([["linkset", `/sub/path/articles/${id}.linkset.json`]]);
    expect(set["cite-as"]).toEqual([{ href: `https://example.org/sub/path/articles/${id}/` }]);
  }
});

test("links that are shared show what they lead to, where the archive's address is known", () => {
  const { id, title } = archive.articles[0] as (typeof archive.articles)[number];
  expect(page(`articles/${id}`)).not.toContain("og:");
  const html = readFileSync(join(below.folder, "articles", id, "index.html"), "utf8");
  const shared = Object.fromEntries(
    [...html.matchAll(/<meta property="(og:[^"]*)" content="([^"]*)">/g)].map(([, name, value]) => [name, value]),
  );
  expect(shared["og:title"]?.replaceAll("&amp;", "&")).toBe(title);
  expect(shared["og:url"]).toBe(`https://example.org/sub/path/articles/${id}/`);
  expect(html).not.toContain("og:type");
  expect(existsSync(join(root.folder, "cards"))).toBe(false);
  const cards = [...pagesOf(below.folder)].map(
    ([path, text]) => [path, /<meta property="og:image" content="([^"]*)">/.exec(text)?.[1] ?? ""] as const,
  );
  const missing = cards.filter(
    ([path, card]) => path !== "404.html" && !existsSync(card.replace("https://example.org/sub/path", below.folder)),
  );
  expect(missing).toEqual([]);
  expect(new Set(cards.map(([, card]) => card)).size).toBeGreaterThan(archive.summits.length + archive.states.length);
});

test("the box of every article and meeting has each style once", () => {
  const paths = [...archive.articles.map(({ id }) => `articles/${id}`), ...archive.summits.map(({ id }) => `summits/${id}`)];
  const styles = (path: string) => [...page(path).matchAll(/data-style="(\w+)"/g)].map(([, style]) => style);
  expect(paths.filter((path) => styles(path).join() !== "chicago,apa,mla,gost")).toEqual([]);
});

test("every link outwards to a source carries the day on which it was stated", () => {
  const bare = [...pagesOf(root.folder)]
    .filter(([path]) => /^(?:articles|summits|states|people|organisations)\/[^/]+\/index\.html$/.test(path))
    .flatMap(([path, html]) =>
      [...html.matchAll(/<a [^>]*rel="external"[^>]*>/g)]
        .map(([tag]) => tag)
        .filter((tag) => !/data-versiondate="\d{4}-\d\d-\d\d"/.test(tag))
        .map((tag) => `${path}: ${tag}`),
    );
  // What lists captures leads to no page of a day.
  expect(bare.filter((tag) => !tag.includes("web.archive.org/web/"))).toEqual([]);
});

/**
 * What Zotero's Embedded Metadata translator takes from the head of a page, by its rules for the tags that stand there (translators of June 2026): the type from
 * `DC.type`, unless Highwire tags or `og:type` say another; title, author and day from Dublin Core; the newspaper from `DC.source`, else from `og:site_name`; the
 * address from `og:url`.
 */
function asZotero(html: string) {
  const tags = new Map(
    [...html.matchAll(/<meta (?:name|property)="([^"]*)" content="([^"]*)">/g)].map(([, name = "", value = ""]) => [
      name,
      value.replaceAll("&quot;", '"').replaceAll("&amp;", "&").replaceAll("&#39;", "'"),
    ]),
  );
  const isHighwire = [...tags.keys()].some((name) => name.startsWith("citation_"));
  const shared = { article: "journalArticle", website: "webpage" }[tags.get("og:type") ?? ""];
  return {
    itemType: isHighwire ? "journalArticle" : (tags.get("DC.type") ?? shared ?? "webpage"),
    title: tags.get("DC.title"),
    author: tags.get("DC.creator"),
    date: tags.get("DC.date.issued"),
    publicationTitle: tags.get("DC.source") ?? tags.get("og:site_name"),
    url: tags.get("og:url"),
  };
}

test("Zotero takes every article for what its source is: with title, author, day, publication and address", () => {
  for (const { id, title, byline, published, publisher } of archive.articles) {
    const { name, kind } = archive.get("organisation", publisher);
    expect(asZotero(readFileSync(join(below.folder, "articles", id, "index.html"), "utf8"))).toEqual({
      itemType: kind === "news" ? "newspaperArticle" : "webpage",
      title,
      author: byline,
      date: published,
      publicationTitle: name,
      url: `https://example.org/sub/path/articles/${id}/`,
    });
  }
});
