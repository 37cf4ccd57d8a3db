import { geoAzimuthalEqualArea, geoCentroid, geoPath } from "d3-geo";
import type { Feature } from "geojson";
import { feature, merge } from "topojson-client";
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from "topojson-specification";
import coarse from "world-atlas/countries-110m.json" with { type: "json" };
import fine from "world-atlas/countries-50m.json" with { type: "json" };
import type { State } from "../model/kinds.ts";
import { disputed, undisputed } from "./disputed.ts";

type Atlas = Topology<{ countries: GeometryCollection }>;
const world = coarse as unknown as Atlas;
const detailed = fine as unknown as Atlas;

/** The size of every map. */
export const width = 720;
export const height = 560;

type Shape = (Polygon | MultiPolygon) & { id?: string | number };
const shapesOf = (atlas: Atlas) => atlas.objects.countries.geometries as Shape[];
const find = (atlas: Atlas, state: State) => shapesOf(atlas).find(({ id }) => String(id) === state.isoNumeric);

/** Eurasia with its whole north, and the east of Africa, seen from above Central Asia: every state that ever had a status lies within. */
export const projection = geoAzimuthalEqualArea()
  .rotate([-78, -41])
  .scale(352)
  .translate([width / 2, height / 2 + 40])
  .clipExtent([
    [0, 0],
    [width, height],
  ]);
const draw = geoPath(projection).digits(0);

/** Where a state's mark stands, the middle of its largest piece, and how far it reaches: as the finer atlas has it. */
interface Extent {
  middle: [number, number];
  bounds: [[number, number], [number, number]];
}

/** The atlas is the same for every map: what was found in it once is not looked for again. */
const extents = new Map<string, Extent | undefined>();

export function extentOf(state: State): Extent | undefined {
  if (!extents.has(state.isoNumeric)) {
    const shape = find(detailed, state);
    const piece = shape && feature(detailed, shape);
    const place = piece && projection(geoCentroid(piece));
    extents.set(
      state.isoNumeric,
      place ? { middle: [Math.round(place[0]), Math.round(place[1])], bounds: draw.bounds(piece) } : undefined,
    );
  }
  return extents.get(state.isoNumeric);
}

/** The outline of a state; empty where the coarse atlas lacks it. */
export function outline(state: State): string {
  const shape = find(world, state);
  return (shape && draw(undisputed(feature(world, shape) as Feature))) ?? "";
}

/** All land but the states that are drawn by themselves. */
export const otherLand = (states: readonly State[]): string =>
  draw(
    merge(
      world,
      shapesOf(world).filter(({ id }) => !states.some(({ isoNumeric }) => isoNumeric === String(id))),
    ),
  ) ?? "";

/** The areas that are in dispute. */
export const disputedLand = (): string =>
  draw(disputed(shapesOf(world).map((shape) => feature(world, shape) as Feature))) ?? "";
