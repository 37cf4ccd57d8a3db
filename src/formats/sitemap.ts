import { toXml } from "./xml.ts";
import { x } from "xastscript";
import type { Archive } from "../archive/archive.ts";
import type { Kind } from "../model/kinds.ts";
import type { List, Urls } from "../urls.ts";

const lists: readonly List[] = [
  "home",
  "summits",
  "states",
  "articles",
  "topics",
  "people",
  "organisations",
  "data",
  "questions",
  "corrections",
  "verify",
];

/**
 * Every page that search engines are to find, with the day on which its file last changed, where that is known (sitemaps.org, 0.9). One file holds
 * 50,000 addresses; an archive with more is built in parts, each with its own.
 */
export function sitemap(archive: Archive, urls: Urls): string {
  const entries: [Kind, readonly { id: string; modified?: string | undefined }[]][] = [
    ["page", archive.pages],
    ["article", archive.articles],
    ["summit", archive.summits],
    ["state", archive.states],
    ["topic", archive.topics],
    ["person", archive.people],
    ["organisation", archive.organisations],
  ];
  const url = (path: string, changed?: string) =>
    x("url", [x("loc", urls.absolute(path)), ...(changed === undefined ? [] : [x("lastmod", changed)])]);
  return toXml([
    { type: "instruction", name: "xml", value: 'version="1.0" encoding="utf-8"' },
    x("urlset", { xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9" }, [
      ...lists.map((list) => url(urls.list(list))),
      ...archive.releases.map(({ day }) => url(urls.file(`releases/${day}/`), day)),
      ...entries.flatMap(([kind, list]) => list.map(({ id, modified }) => url(urls.entry(kind, id), modified))),
    ]),
  ]);
}

/** What programs may read, all of it, and where they find every page (RFC 9309; sitemaps.org). */
export const robots = (urls: Urls): string =>
  `${["User-agent: *", "Allow: /", "", `Sitemap: ${urls.absolute(urls.file("sitemap.xml"))}`].join("\n")}\n`;
