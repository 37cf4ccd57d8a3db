import { expect, test } from "vitest";
import { createUrls } from "../src/urls.ts";

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

test("archive: links of a text become addresses, and nothing else changes", () => {
  const urls = createUrls("/sub/");
  expect(
    urls.resolve('<a href="archive:state/russia">x</a> <a href="archive:data">y</a> <a href="https://example.org/">z</a>'),
  ).toBe('<a href="/sub/states/russia/">x</a> <a href="/sub/data/">y</a> <a href="https://example.org/">z</a>');
  expect(urls.resolve('<a href="archive:article/x#p3">')).toBe('<a href="/sub/articles/x/#p3">');
});
