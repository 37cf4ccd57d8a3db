import { s } from "hastscript";
import { toHtml } from "hast-util-to-html";
import type { Archive } from "../archive/archive.ts";
import { statesByStatus, statusOn } from "../archive/membership.ts";
import { formatDay, noStatus, pictures, statusNames } from "../language/words.ts";
import type { Day } from "../model/day.ts";
import type { State, Summit } from "../model/kinds.ts";
import type { Urls } from "../urls.ts";
import { disputedLand, extentOf, height, otherLand, outline, projection, width } from "./atlas.ts";
import { picture } from "./picture.ts";
import { shapes } from "./shapes.ts";

/** How high a line of names is, and about how wide a letter. */
const [line, letter] = [11, 5.6];

/** Where the name of a state stands, below its mark; nothing where the state is smaller than its name. */
function namePlace(state: State): [number, number] | undefined {
  const extent = extentOf(state);
  if (!extent) return undefined;
  const { middle, bounds } = extent;
  const [[west, north], [east, south]] = bounds;
  const half = (state.name.length * letter) / 2;
  const isWide = middle[0] - half > west && middle[0] + half < east;
  return isWide && south - north > 3 * line && middle[1] + 2 * line < south ? [middle[0], middle[1] + 8 + line] : undefined;
}

/** The states that ever had a status or were guests: each is drawn by itself. */
const drawnStates = (archive: Archive) => archive.states.filter(({ history }) => history.length > 0);
const idOf = ({ isoNumeric }: State) => `state-${isoNumeric}`;

/**
 * The shapes of all maps, a file of its own that their pages share: outlines of states, the other land, and where no state's colour may stand.
 * Without colours, which a page gives to the shapes that it uses.
 */
export function mapShapes(archive: Archive): string {
  const states = drawnStates(archive);
  return toHtml(
    s("svg", { xmlns: "http://www.w3.org/2000/svg", viewBox: `0 0 ${width} ${height}` }, [
      s("path", { id: "land", d: otherLand(states) }),
      ...states.map((state) => s("path", { id: idOf(state), d: outline(state) })),
      s("path", { id: "disputed", d: disputedLand() }),
    ]),
  );
}

/**
 * Who was what on a day, as a map: a state is coloured and bears the shape of its status; states too small to be seen are shapes
 * alone. A meeting's city is marked where one is given. The shapes stand in a file of their own. Shapes: Natural Earth.
 */
export function statusMap(archive: Archive, urls: Urls, day: Day, summit?: Summit): string {
  const isShown = (state: State) =>
    statusOn(state, day) !== undefined || state.history.some(({ status }) => status !== "guest");
  const states = drawnStates(archive).filter(isShown);
  const shape = (id: string) => ({ href: urls.file(`map.svg#${id}`) });
  const groups = statesByStatus(states, day);
  const areas = states.map((state) => {
    const status = statusOn(state, day);
    return s("use", { className: ["area", ...(status ? ["status", `status-${status}`] : [])], ...shape(idOf(state)) }, [
      s("title", pictures.mapState(state.name, status ? statusNames[status].inText : noStatus.inText)),
    ]);
  });
  const marks = groups.flatMap(({ status, states: members }) =>
    members.flatMap((state) => {
      const middle = extentOf(state)?.middle;
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
  const drawn = groups.flatMap(({ states: members }) => members.flatMap((state) => extentOf(state) ?? []));
  const names = groups.flatMap(({ states: members }) =>
    members.flatMap((state) => {
      const at = namePlace(state);
      if (!at) return [];
      const [x, y] = at;
      // A name never covers the mark of another state.
      const half = (state.name.length * letter) / 2 + 6;
      const isCovering = drawn.some(
        ({ middle: [markX, markY] }) => Math.abs(markX - x) < half && markY > y - 2 * line + 4 && markY < y + 6,
      );
      return isCovering ? [] : [s("text", { className: ["name"], x, y, ariaHidden: "true" }, state.name)];
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
      s("rect", { className: ["sea"], x: 0.5, y: 0.5, width: width - 1, height: height - 1 }),
      s("g", { className: ["land"] }, [
        s("use", shape("land")),
        ...drawnStates(archive)
          .filter((state) => !isShown(state))
          .map((state) => s("use", shape(idOf(state)))),
      ]),
      ...areas,
      s("use", { className: ["disputed"], ...shape("disputed"), fill: "url(#disputed)" }),
      ...marks,
      ...names,
      ...city,
    ],
  );
}
