import { expect, test } from "vitest";
import { disputed, undisputed } from "../../src/graphics/disputed.ts";
import { statusMap } from "../../src/graphics/map.ts";
import { createUrls } from "../../src/urls.ts";
import { archiveWith } from "../support/content.ts";

const ring = (x: number, y: number) => [
  [x, y],
  [x, y + 1],
  [x + 1, y + 1],
  [x + 1, y],
  [x, y],
];
/** A state of two pieces, one of which lies where Crimea does. */
const state = {
  type: "Feature",
  properties: {},
  geometry: { type: "MultiPolygon", coordinates: [[ring(50, 50)], [ring(33.8, 44.5)]] },
} as const;

test("a piece of a state that is in dispute is the state's no longer, and is among the areas in dispute", () => {
  const feature = structuredClone(state) as never;
  expect(undisputed(feature).coordinates).toEqual([[ring(50, 50)]]);
  expect(disputed([feature]).coordinates[0]).toEqual([ring(33.8, 44.5)]);
});

test("areas in dispute are hatched above the colours of the states, on every day", () => {
  for (const day of ["2001-06-15", "2024-07-04"]) {
    const svg = statusMap(archiveWith(), createUrls("/"), day);
    expect(svg).toMatch(/class="disputed" href="\/map\.svg#disputed" fill="url\(#disputed\)"/);
    expect(svg.lastIndexOf('class="area')).toBeLessThan(svg.indexOf('class="disputed"'));
  }
});
