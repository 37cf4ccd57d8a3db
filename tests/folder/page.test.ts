import { describe, expect, test } from "vitest";
import { relativeAddress } from "../../src/folder/address.ts";
import { folderPage, relativeSelectors } from "../../src/folder/page.ts";

const root = "/archive-in-a-folder/";

test.each([
  ["states/syria/", "states/iran/", "../../states/iran/index.html"],
  ["states/syria/", "articles/a/#p4", "../../articles/a/index.html#p4"],
  ["states/syria/", "search/?q=a/b&kind=state#x/", "../../search/index.html?q=a/b&kind=state#x/"],
  ["states/syria/", "", "../../index.html"],
  ["states/syria/", "data/states.json", "../../data/states.json"],
  ["", "states/", "./states/index.html"],
  ["404.html", "icon.svg", "./icon.svg"],
  ["states/on/2013-09-13/", "#main", "../../../index.html#main"],
])("from %j the address of %j is %j", (from, path, expected) => {
  expect(relativeAddress(from, path)).toBe(expected);
});

describe("a page for a folder", () => {
  const made = (html: string, path = "states/syria/") => folderPage(html, path, "/base/");

  test("has links, files and refreshes from where it stands; what leads elsewhere, or to itself, stays", () => {
    const html = `<a href="${root}states/">States</a><a href="#main">Main</a><a href="https://example.org${root}x/">Other</a><img src="${root}map.svg"><form action="${root}search/"><meta content="0; url=${root}topics/roads/">`;
    expect(made(html).html).toBe(
      `<a href="../../states/index.html">States</a><a href="#main">Main</a><a href="https://example.org/base/x/">Other</a><img src="../../map.svg"><form action="../../search/index.html"><meta content="0; url=../../topics/roads/index.html">`,
    );
  });

  test("has its scripts as such, behind the one that serves the others, and tells them", () => {
    const { html, scripts } = made(
      `<script>inline()</script><script type="module" src="${root}_astro/a.js"></script><script type="module" src="${root}_astro/b.js"></script>`,
      "",
    );
    expect(html).toBe(
      `<script>inline()</script><script defer src="./folder.js"></script><script defer src="./_astro/a.js"></script><script defer src="./_astro/b.js"></script>`,
    );
    expect(scripts).toEqual(["_astro/a.js", "_astro/b.js"]);
    expect(made("<p>None</p>")).toEqual({ html: "<p>None</p>", scripts: [] });
  });

  test("asks for nothing ahead, and leaves what scripts read as it is", () => {
    const rules = `<script type="speculationrules">{"href_matches":"${root}*"}</script>`;
    const body = `<body data-search-page="${root}search/">`;
    expect(made(`<link rel="preload" as="font" href="${root}faces/a.woff2" crossorigin>${rules}${body}`).html).toBe(body);
  });

  test("lets its forms be sent: a disk is not the same origin to every browser", () => {
    expect(made(`<meta content="default-src 'none'; base-uri 'none'; form-action 'self'">`).html).toBe(
      `<meta content="default-src 'none'; base-uri 'none'">`,
    );
  });

  test("has the faces from where it stands, and links are known by their beginning", () => {
    expect(made(`<style>@font-face{src:url(${root}faces/a.woff2)}.text a[href^="/"]{color:red}</style>`).html).toBe(
      `<style>@font-face{src:url(../../faces/a.woff2)}.text a[href^="."]{color:red}</style>`,
    );
    expect(relativeSelectors(`closest("a[href^='/']")`)).toBe(`closest("a[href^='.']")`);
  });

  test("has the addresses of the published site in its texts", () => {
    expect(
      made(
        `<p>SCO Summit Archive · ${root}states/syria/ and https://example.org${root.slice(0, -1)}</p><script type="application/ld+json">{"url":"${root}a/"}</script>`,
      ).html,
    ).toBe(
      `<p>SCO Summit Archive · /base/states/syria/ and https://example.org/base</p><script type="application/ld+json">{"url":"/base/a/"}</script>`,
    );
  });
});
