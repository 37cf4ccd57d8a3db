import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { openArchive } from "../../src/content/open.ts";
import { citationFormats } from "../../src/formats/citation/works.ts";

/** What a built site holds for other programs, and where its pages lead to it. */
const { root, below } = inject("sites");
const archive = openArchive();
const page = (path: string) => readFileSync(join(root.folder, path, "index.html"), "utf8");
const files = (path: string) => Object.keys(citationFormats).map((format) => `${path}.${format}`);

test("every article, meeting and topic leads to its bibliographies, which are there, and so does a state that is named", () => {
  const paths = [
    ...archive.articles.map(({ id }) => `articles/${id}`),
    ...archive.summits.map(({ id }) => `summits/${id}`),
    ...archive.topics.filter(({ id }) => archive.articlesOn(id).length > 0).map(({ id }) => `topics/${id}`),
    ...archive.states.filter(({ id }) => archive.articlesMentioning("state", id).length > 0).map(({ id }) => `states/${id}`),
  ];
  const missing = paths.flatMap((path) => {
    const html = page(path);
    return files(path).filter((file) => !existsSync(join(root.folder, file)) || html.split(`href="/${file}"`).length < 2);
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
    expect(page(`organisations/${id}`)).toContain(`href="/organisations/${id}/feed.xml"`);
    expect(readFileSync(join(root.folder, `organisations/${id}/feed.xml`), "utf8")).toMatch(/<entry>/);
  }
});
