import { DOMParser } from "linkedom";
import { expect, test } from "vitest";
import { robots, sitemap } from "../../src/formats/sitemap.ts";
import { createUrls } from "../../src/urls.ts";
import { meeting, richArchive } from "../support/rich.ts";

test("every page once, below the base, with the day of its last change where one is known", () => {
  const archive = richArchive({
    "summits/2017-astana.md": meeting(
      "2017-06-08",
      "2017-06-09",
      "kazakhstan",
      "Astana",
      "ordinal: 17\nformat: in-person\nchair: kazakhstan\nmodified: 2026-11-22",
    ),
  });
  const found = new DOMParser().parseFromString(sitemap(archive, createUrls("/sub/", "https://example.org")), "text/xml");
  const entries = [...found.querySelectorAll("url")].map((url) => [
    url.querySelector("loc")?.textContent,
    url.querySelector("lastmod")?.textContent,
  ]);
  expect(entries[0]).toEqual(["https://example.org/sub/", undefined]);
  expect(entries).toContainEqual(["https://example.org/sub/summits/2017-astana/", "2026-11-22"]);
  expect(entries).toContainEqual(["https://example.org/sub/articles/2019-06-14-herald-road-planned/", undefined]);
  expect(entries.every(([address]) => address?.startsWith("https://example.org/sub/"))).toBe(true);
  expect(new Set(entries.map(([address]) => address)).size).toBe(entries.length);
});

test("robots.txt lets all read, and leads to the sitemap", () => {
  expect(robots(createUrls("/", "https://example.org"))).toBe(
    "User-agent: *\nAllow: /\n\nSitemap: https://example.org/sitemap.xml\n",
  );
});
