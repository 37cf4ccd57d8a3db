import { expect, test } from "vitest";
import { createTimelineNav } from "../../src/graphics/timeline-nav.ts";
import { createUrls } from "../../src/urls.ts";
import { archiveWith } from "../support/content.ts";
import { richArchive } from "../support/rich.ts";
import { drawn, parse } from "./drawn.ts";

const archive = richArchive({ "articles/2020-09-11-herald-water.md": undefined });
const urls = createUrls("/sub/");
const nav = (at: string[], isOwn = false) => parse(`<ol>${createTimelineNav(archive, urls)(new Set(at), isOwn)}</ol>`);

test("an item for each year, a link for each meeting, with what it was and whether articles report it", () => {
  expect(nav([]).querySelector("ol")?.innerHTML).toBe(
    '<li><a href="/sub/summits/2017-astana/" data-kind="heads-of-state" aria-label="Astana 2017, no article yet"><span class="name">Astana 2017</span></a><span class="year" aria-hidden="true"><span>20</span>17</span></li>' +
      '<li><a href="/sub/summits/2019-bishkek/" data-kind="heads-of-state" data-articles="" aria-label="Bishkek 2019, 2 articles"><span class="name">Bishkek 2019</span></a><span class="year" aria-hidden="true"><span>20</span>19</span></li>' +
      '<li><a href="/sub/summits/2020-moscow-foreign-ministers/" data-kind="foreign-ministers" aria-label="Moscow 2020 (foreign ministers), no article yet"><span class="name">Moscow 2020 (foreign ministers)</span></a><a href="/sub/summits/2020-moscow/" data-kind="heads-of-state" data-articles="" aria-label="Moscow 2020, 2 articles"><span class="name">Moscow 2020</span></a><span class="year" aria-hidden="true"><span>20</span>20</span></li>' +
      '<li><a href="/sub/summits/2024-astana/" data-kind="heads-of-state" data-articles="" aria-label="Astana 2024, 1 article"><span class="name">Astana 2024</span></a><span class="year" aria-hidden="true"><span>20</span>24</span></li>',
  );
});

test("the meetings that a page treats are marked, and the meeting whose page it is", () => {
  const marked = (document: ReturnType<typeof nav>) => drawn(document, "[data-here]", "href", "aria-current");
  expect(marked(nav([]))).toEqual([]);
  expect(marked(nav(["2020-moscow", "2017-astana"]))).toEqual([
    ["/sub/summits/2017-astana/", "true"],
    ["/sub/summits/2020-moscow/", "true"],
  ]);
  expect(marked(nav(["2019-bishkek"], true))).toEqual([["/sub/summits/2019-bishkek/", "page"]]);
});

test("without meetings there is nothing", () => {
  const none = archiveWith({
    "summits/2024-astana.md": undefined,
    "articles/2024-07-04-gazette-belarus-joins.md": undefined,
    "states/kazakhstan.md": undefined,
  });
  expect(createTimelineNav(none, urls)(new Set(), false)).toBe("");
});
