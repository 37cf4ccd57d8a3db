import { geoContains } from "d3-geo";
import type { Feature, MultiPolygon, Polygon, Position } from "geojson";

/**
 * Areas that more than one state holds to be its own and that the atlas gives to one that the map colours. The atlas (Natural Earth 4.1, of
 * 2018) draws them for all days by who held them then; the map takes no side: none of them has the colour of a state.
 */

/** Areas that are a piece of their own in the atlas, each by a place within: Crimea. */
const pieces: readonly [longitude: number, latitude: number][] = [[34.1, 45]];

/** Areas that are no pieces of their own, by an outline of the archive's, a degree or so exact: Kashmir with Aksai Chin, Arunachal Pradesh. */
const outlines: readonly Position[][] = [
  [
    [73.7, 32.9],
    [74, 34.4],
    [72.6, 35.8],
    [73, 36.7],
    [75, 37],
    [76.5, 35.9],
    [78, 35.5],
    [80.2, 35.5],
    [79.6, 32.8],
    [78.4, 32.5],
    [76.8, 33.1],
    [75.5, 32.4],
    [73.7, 32.9],
  ],
  [
    [91.6, 27.8],
    [93.5, 28.7],
    [95.3, 29.1],
    [97.3, 28.2],
    [96.9, 27.4],
    [95.2, 26.8],
    [93.3, 26.9],
    [91.9, 26.9],
    [91.6, 27.8],
  ],
];

const polygonsOf = ({ geometry }: Feature): Position[][][] =>
  geometry.type === "Polygon"
    ? [(geometry as Polygon).coordinates]
    : geometry.type === "MultiPolygon"
      ? (geometry as MultiPolygon).coordinates
      : [];
const isDisputed = (coordinates: Position[][]) => pieces.some((place) => geoContains({ type: "Polygon", coordinates }, place));
const shapeOf = (coordinates: Position[][][]): MultiPolygon => ({ type: "MultiPolygon", coordinates });

/** The shape of a state without the pieces that are in dispute. */
export const undisputed = (state: Feature): MultiPolygon => shapeOf(polygonsOf(state).filter((piece) => !isDisputed(piece)));

/** All areas in dispute: those pieces of `states`, and those of which the archive has an outline. Rings run clockwise, as on a sphere a shape lies to their right. */
export const disputed = (states: readonly Feature[]): MultiPolygon =>
  shapeOf([...states.flatMap(polygonsOf).filter(isDisputed), ...outlines.map((ring) => [ring])]);
