import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { matrixOf } from "../../src/archive/matrix.ts";
import { statesByStatus } from "../../src/archive/membership.ts";
import { timelinePicture } from "../../src/graphics/timeline.ts";
import { coverageOf } from "../../src/archive/meetings.ts";
import { coverage } from "../../src/graphics/coverage.ts";
import { mapShapes, statusMap } from "../../src/graphics/map.ts";
import { matrixPicture } from "../../src/graphics/matrix.ts";
import { statusBar } from "../../src/graphics/statusbar.ts";
import { createUrls } from "../../src/urls.ts";
import { archiveWith, edit } from "../support/content.ts";
import { richArchive } from "../support/rich.ts";

const archive = richArchive();
const urls = createUrls("/sub/");
const parse = (svg: string) => parseHTML(`<html><body>${svg}</body></html>`).document;

/** A small archive whose pictures are kept as files, to be looked at when they change. */
const small = () =>
  archiveWith({
    "states/belarus.md": edit(
      "states/belarus.md",
      "aliases: [Belarusian]\n",
      "aliases: [Belarusian]\nhistory:\n  - status: partner\n    from: 2024-07-04\n    decidedAt: 2024-astana\n    certain: false\n    sources: [https://example.org/a]\n",
    )["states/belarus.md"],
  });

describe("as before", () => {
  test("the map", () =>
    expect(statusMap(small(), urls, "2024-07-04", small().get("summit", "2024-astana"))).toMatchFileSnapshot(
      "../golden/map.svg",
    ));
  test("the shapes of the map", () => expect(mapShapes(small())).toMatchFileSnapshot("../golden/map-shapes.svg"));
  test("the timeline", () => expect(timelinePicture(small(), urls)).toMatchFileSnapshot("../golden/timeline.svg"));
  test("the coverage", () => expect(coverage(small())).toMatchFileSnapshot("../golden/coverage.svg"));
  test("the matrix", () => expect(matrixPicture(matrixOf(small()))).toMatchFileSnapshot("../golden/matrix.svg"));
  test.each(["kazakhstan", "belarus"])("the status bar of %s, in force or only decided", (id) => {
    const archiveNow = small();
    return expect(statusBar(archiveNow, archiveNow.get("state", id))).toMatchFileSnapshot(`../golden/status-${id}.svg`);
  });
});

test("every picture has a title and a description by which it is named, and no style of its own", () => {
  const pictures = [
    timelinePicture(archive, urls),
    coverage(archive),
    matrixPicture(matrixOf(archive)),
    statusBar(archive, archive.get("state", "russia")),
    statusMap(archive, urls, "2019-06-14", archive.get("summit", "2019-bishkek")),
  ];
  for (const svg of pictures) {
    const root = parse(svg).querySelector("svg");
    const [title, description] = ["aria-labelledby", "aria-describedby"].map((name) =>
      parse(svg).getElementById(root?.getAttribute(name) ?? ""),
    );
    expect(title?.textContent.length).toBeGreaterThan(5);
    expect(description?.textContent.length).toBeGreaterThan(20);
    expect(svg).not.toMatch(/style=|<style|fill="#|NaN|undefined/);
  }
});

test("the timeline links every meeting, and says what it is", () => {
  const picture = parse(timelinePicture(archive, urls));
  expect([...picture.querySelectorAll("a")].map((link) => link.getAttribute("href"))).toEqual(
    ["2017-astana", "2019-bishkek", "2020-moscow-foreign-ministers", "2020-moscow", "2024-astana"].map(
      (id) => `/sub/summits/${id}/`,
    ),
  );
  expect(picture.querySelector('[href$="/2019-bishkek/"]')?.textContent).toBe(
    "Bishkek 2019: 19th meeting of the Council of Heads of State, 13–14 June 2019, 2 articles, 1 new member (Russia)",
  );
  expect([...picture.querySelectorAll(".joined")].map((label) => label.textContent)).toEqual([
    "+ Kazakhstan",
    "+ Kyrgyzstan",
    "+ Russia",
  ]);
});

test("the coverage draws a column for each meeting with articles and a gap for each without", () => {
  const picture = parse(coverage(archive));
  const rows = coverageOf(archive);
  expect(picture.querySelectorAll(".gap")).toHaveLength(rows.filter(({ articles }) => articles === 0).length);
  expect([...picture.querySelectorAll(".count")].map((label) => Number(label.textContent))).toEqual(
    rows.map(({ articles }) => articles).filter(Boolean),
  );
});

test("the picture of the matrix has the same numbers as the matrix", () => {
  const matrix = matrixOf(archive);
  const cells = matrix.rows.flatMap((row) => row.cells);
  const picture = parse(matrixPicture(matrix));
  const cellsOf = (mark: string) =>
    [...picture.querySelectorAll(`rect[fill="url(#matrix-${mark})"]`)].reduce(
      (sum, area) => sum + Number(area.getAttribute("width")) / 22,
      0,
    );
  expect(cellsOf("observer")).toBe(cells.filter(({ status }) => status === "observer").length);
  expect(picture.querySelectorAll(".host")).toHaveLength(4);
  expect(cellsOf("decided")).toBe(3);
  expect(cellsOf("articles")).toBe(cells.filter(({ articles }) => articles > 0).length);
});

test.each(["2017-06-08", "2019-06-13", "2024-07-04"])(
  "the map of %s marks every state with a status, small ones too",
  (day) => {
    const marks = parse(statusMap(archive, urls, day)).querySelectorAll("path.mark");
    expect(marks).toHaveLength(statesByStatus(archive.states, day).reduce((sum, { states }) => sum + states.length, 0));
  },
);

test("without meetings the timeline is empty, not broken", () => {
  const none = archiveWith({
    "summits/2024-astana.md": undefined,
    "articles/2024-07-04-gazette-belarus-joins.md": undefined,
    "states/kazakhstan.md": undefined,
  });
  expect(timelinePicture(none, urls)).toBe("");
});

test("every shape that a map uses stands in the file of shapes, which has no colour", () => {
  const file = parse(mapShapes(archive));
  const used = [...parse(statusMap(archive, urls, "2019-06-13")).querySelectorAll("use")].map((use) =>
    use.getAttribute("href"),
  );
  expect(used).toEqual([
    "/sub/map.svg#land",
    "/sub/map.svg#state-398",
    "/sub/map.svg#state-417",
    "/sub/map.svg#state-496",
    "/sub/map.svg#state-104",
    "/sub/map.svg#state-643",
    "/sub/map.svg#disputed",
  ]);
  for (const address of used) expect(file.getElementById(address?.split("#")[1] ?? "")?.getAttribute("d")).toMatch(/^M/);
  expect(mapShapes(archive)).not.toMatch(/fill|stroke|class|style/);
});
