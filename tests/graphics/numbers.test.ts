import { expect, test } from "vitest";
import { matrixOf } from "../../src/archive/matrix.ts";
import { coverage } from "../../src/graphics/coverage.ts";
import { statusMap } from "../../src/graphics/map.ts";
import { matrixPicture } from "../../src/graphics/matrix.ts";
import { createUrls } from "../../src/urls.ts";
import { richArchive, state } from "../support/rich.ts";
import { description, drawn, parse } from "./drawn.ts";

const archive = richArchive();
const urls = createUrls("/");

test("the coverage has a column for each meeting, as high as it has articles, and a gap where it has none", () => {
  const picture = parse(coverage(archive));
  expect(drawn(picture, ".gap", "x", "y", "width", "height")).toEqual([[31, 88, 110, 8]]);
  expect(drawn(picture, ".column", "x", "y", "width", "height")).toEqual([
    [168, 18, 110, 78],
    [305, 57, 110, 39],
    [442, 18, 110, 78],
    [579, 57, 110, 39],
  ]);
  expect(drawn(picture, ".count", "x", "y", "text")).toEqual([
    [223, 13, 2],
    [360, 52, 1],
    [497, 13, 2],
    [634, 52, 1],
  ]);
  expect(drawn(picture, ".ministers", "d")).toEqual([["M360 114l4 4l-4 4l-4 -4z"]]);
  expect(drawn(picture, ".year", "text").flat()).toEqual(["’17", "’19", "’20", "’20", "’24"]);
  expect(drawn(picture, "g > title", "text").flat()).toEqual([
    "Astana 2017: none",
    "Bishkek 2019: 2 articles",
    "Moscow 2020 (foreign ministers): 1 article",
    "Moscow 2020: 2 articles",
    "Astana 2024: 1 article",
  ]);
  expect(description(picture)).toMatch(/^6 articles on 4 of 5 meetings; 1 /);
});

test("the matrix frames the host, shades the cells with articles and rings what is only decided", () => {
  const picture = parse(matrixPicture(matrixOf(archive)));
  expect(drawn(picture, "svg", "viewBox")).toEqual([["0 0 242 140"]]);
  expect(drawn(picture, ".host", "x", "y")).toEqual([
    [173.5, 27.5],
    [195.5, 49.5],
    [151.5, 71.5],
    [217.5, 71.5],
  ]);
  const areas = (mark: string) => drawn(picture, `rect[fill="url(#matrix-${mark})"]`, "x", "y", "width");
  expect(areas("articles")).toEqual([
    [194, 26, 22],
    [172, 48, 44],
    [172, 70, 22],
    [172, 92, 22],
  ]);
  expect(areas("decided")).toEqual([
    [216, 92, 22],
    [172, 114, 44],
  ]);
  expect(drawn(picture, ".year", "x", "text")).toEqual([
    [161, "’17"],
    [183, "’19"],
    [205, "’20"],
    [227, "’24"],
  ]);
  expect(areas("observer")).toEqual([
    [150, 48, 22],
    [150, 114, 44],
  ]);
  expect(description(picture)).toBe(
    "5 states by 4 summits: Member states, Observers, Dialogue partners, SCO partners. The table below it has every cell.",
  );
});

test("the map shows the states that ever had a status, a guest only on the day, each with its status of that day", () => {
  const laos = state("Laos", "LA", "418", ["status: guest, from: 2019-06-13, until: 2019-06-14, decidedAt: 2019-bishkek"]);
  const now = richArchive({ "states/laos.md": laos });
  const areas = (day: string) => drawn(parse(statusMap(now, urls, day)), ".area title", "text").flat();
  expect(areas("2019-06-13")).toEqual([
    "Kazakhstan: member state",
    "Kyrgyzstan: member state",
    "Laos: guest",
    "Mongolia: observer",
    "Myanmar: guest",
    "Russia: observer",
  ]);
  expect(areas("2019-06-14")).toEqual([
    "Kazakhstan: member state",
    "Kyrgyzstan: member state",
    "Mongolia: observer",
    "Myanmar: no status",
    "Russia: member state",
  ]);
  const marks = drawn(parse(statusMap(now, urls, "2019-06-13")), "path.mark", "class").flat();
  expect(marks).toEqual([
    "mark status status-member",
    "mark status status-member",
    "mark status status-observer",
    "mark status status-observer",
    "mark status status-guest outlined",
    "mark status status-guest outlined",
  ]);
  expect(description(parse(statusMap(now, urls, "2019-06-14", now.get("summit", "2019-bishkek"))))).toBe(
    "Member states: Kazakhstan, Kyrgyzstan, Russia. Observers: Mongolia. The meeting was in Bishkek.",
  );
});
