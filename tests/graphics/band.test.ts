import { expect, test } from "vitest";
import { timelineBand } from "../../src/graphics/band.ts";
import { createUrls } from "../../src/urls.ts";
import { archiveWith } from "../support/content.ts";

test("the band links every meeting, says what it is, and marks where the reader is", () => {
  const svg = timelineBand(archiveWith(), createUrls("/sub/"), "2024-astana");
  expect(svg).toContain('href="/sub/summits/2024-astana/"');
  expect(svg).toContain("Astana 2024: 24th meeting of the Council of Heads of State, 3–4 July 2024, 1 article");
  expect(svg).toContain('aria-current="page"');
});

test("without any meeting the band is empty, not broken", () => {
  const none = archiveWith({
    "summits/2024-astana.md": undefined,
    "articles/2024-07-04-gazette-belarus-joins.md": undefined,
    "states/kazakhstan.md": undefined,
  });
  expect(timelineBand(none, createUrls("/"))).toBe("");
});
