import { geoAzimuthalEqualArea, geoCentroid, geoPath } from "d3-geo";
import type { Feature } from "geojson";
import { s } from "hastscript";
import { feature, merge } from "topojson-client";
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from "topojson-specification";
import coarse from "world-atlas/countries-110m.json" with { type: "json" };
import fine from "world-atlas/countries-50m.json" with { type: "json" };
import type { Archive } from "../archive/archive.ts";
import { statesByStatus, statusOn } from "../archive/membership.ts";
import { formatDay, noStatus, pictures, statusNames } from "../language/words.ts";
import type { Day } from "../model/day.ts";
import type { State, Summit } from "../model/kinds.ts";
import { disputed, undisputed } from "./disputed.ts";
import { picture } from "./picture.ts";
import { shapes } from "./shapes.ts";

type Atlas = Topology<{ countries: GeometryCollection }>;
const world = coarse as unknown as Atlas;
const detailed = fine as unknown as Atlas;

const width = 720;
const height = 500;

type Shape = (Polygon | MultiPolygon) & { id?: string | number };
const shapesOf = (atlas: Atlas) => atlas.objects.countries.geometries as Shape[];
const find = (atlas: Atlas, state: State) => shapesOf(atlas).find(({ id }) => String(id) === state.isoNumeric);

/** Eurasia and the east of Africa, seen from above Central Asia: every state that ever had a status lies within. */
const projection = geoAzimuthalEqualArea()
  .rotate([-72, -37])
  .scale(372)
  .translate([width / 2 - 8, height / 2 + 6])
  .clipExtent([
    [0, 0],
    [width, height],
  ]);
const draw = geoPath(projection).digits(0);

/** Where a state's mark stands: the middle of its largest piece, as the finer atlas has it. */
function middleOf(state: State): [number, number] | undefined {
  const shape = find(detailed, state);
  const place = shape && projection(geoCentroid(feature(detailed, shape)));
  return place ? [Math.round(place[0]), Math.round(place[1])] : undefined;
}

const drawn = new Map<string, string>();
/** The outline of a state; empty where the coarse atlas lacks it. */
function outline(state: State): string {
  const known = drawn.get(state.isoNumeric);
  if (known !== undefined) return known;
  const shape = find(world, state);
  const path = (shape && draw(undisputed(feature(world, shape) as Feature))) ?? "";
  drawn.set(state.isoNumeric, path);
  return path;
}

/** Where no state's colour may stand. */
const hatched = draw(disputed(shapesOf(world).map((shape) => feature(world, shape) as Feature))) ?? "";

let land: { key: string; path: string } | undefined;
/** All land but the states that are drawn by themselves. */
function otherLand(states: readonly State[]): string {
  const key = states.map(({ isoNumeric }) => isoNumeric).join();
  if (land?.key !== key)
    land = {
      key,
      path:
        draw(
          merge(
            world,
            shapesOf(world).filter(({ id }) => !states.some(({ isoNumeric }) => isoNumeric === String(id))),
          ),
        ) ?? "",
    };
  return land.path;
}

/**
 * Who was what on a day, as a map: a state is coloured and bears the shape of its status; states too small to be seen are shapes
 * alone. A meeting's city is marked where one is given. Shapes: Natural Earth.
 */
export function statusMap(archive: Archive, day: Day, summit?: Summit): string {
  const states = archive.states.filter(
    (state) => statusOn(state, day) !== undefined || state.history.some(({ status }) => status !== "guest"),
  );
  const groups = statesByStatus(states, day);
  const areas = states.map((state) => {
    const status = statusOn(state, day);
    return s("path", { className: ["area", ...(status ? ["status", `status-${status}`] : [])], d: outline(state) }, [
      s("title", pictures.mapState(state.name, status ? statusNames[status].inText : noStatus.inText)),
    ]);
  });
  const marks = groups.flatMap(({ status, states: members }) =>
    members.flatMap((state) => {
      const middle = middleOf(state);
      const { path, outlined } = shapes[status];
      if (!middle) return [];
      return [
        s("path", {
          className: ["mark", "status", `status-${status}`, ...(outlined ? ["outlined"] : [])],
          d: path,
          transform: `translate(${middle[0] - 6} ${middle[1] - 6})`,
        }),
      ];
    }),
  );
  const place = summit && projection([summit.coordinates[1], summit.coordinates[0]]);
  const [cityX, cityY] = (place ?? [0, 0]).map(Math.round) as [number, number];
  const city =
    summit && place
      ? [
          s("path", { className: ["city"], d: `M${cityX} ${cityY}l-5 -13a6 6 0 1 1 10 0z` }),
          s("text", { className: ["city-name"], x: cityX + 9, y: cityY - 8 }, summit.city),
        ]
      : [];
  return picture(
    {
      name: "map",
      title: pictures.map(formatDay(day)),
      description: pictures.mapText(
        groups.map(({ status, states: members }) => ({
          status: statusNames[status].many,
          states: members.map(({ name }) => name),
        })),
        summit?.city,
      ),
      width,
      height,
    },
    [
      s("defs", [
        s("pattern", { id: "disputed", patternUnits: "userSpaceOnUse", width: 4, height: 4, patternTransform: "rotate(45)" }, [
          s("rect", { className: ["disputed-ground"], width: 4, height: 4 }),
          s("path", { className: ["disputed-line"], d: "M0 0V4" }),
        ]),
      ]),
      s("path", { className: ["land"], d: otherLand(states) }),
      ...areas,
      s("path", { className: ["disputed"], d: hatched, fill: "url(#disputed)" }),
      ...marks,
      ...city,
    ],
  );
}
