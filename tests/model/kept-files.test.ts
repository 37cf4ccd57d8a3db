import { expect, test } from "vitest";
import { isKeptOffline } from "../../src/model/kept-files.ts";

test("pages, faces, scripts and the search are kept; other forms of what pages say, and what speaks to hosts, are not", () => {
  for (const path of [
    "index.html",
    "404.html",
    "data/index.html",
    "articles/2013-09-13-moscow-times-syria-in-bishkek/index.html",
    "articles/2013-09-13-moscow-times-syria-in-bishkek.json",
    "_astro/Base.CPm3QFxO.js",
    "faces/regular-afd1a3a3.woff2",
    "pagefind/pagefind-entry.json",
    "pagefind/fragment/en_3bc967c.pf_fragment",
    "search/names.json",
    "states/histories.json",
    "map.svg",
    "licences.txt",
  ])
    expect([path, isKeptOffline(path)]).toEqual([path, true]);
  for (const path of [
    "data/articles.json",
    "data/archive.zip",
    "cards/general.png",
    "feed.xml",
    "feed.json",
    "states/russia/feed.json",
    "articles/2013-09-13-moscow-times-syria-in-bishkek.csl.json",
    "articles/2013-09-13-moscow-times-syria-in-bishkek.bib",
    "index.html.br",
    "_headers",
    "offline.js",
    "manifest-sha256.txt",
  ])
    expect([path, isKeptOffline(path)]).toEqual([path, false]);
});
