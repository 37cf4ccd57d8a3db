import type { ElementContent } from "hast";
import { s } from "hastscript";
import type { Matrix } from "../archive/matrix.ts";
import { pictures, statusNames } from "../language/words.ts";
import { yearOf } from "../model/day.ts";
import { type Status, statuses } from "../model/status.ts";
import { picture } from "./picture.ts";
import { shapes } from "./shapes.ts";

const cell = 22;
const left = 150;
const top = 26;

/** The matrix as a picture: the shape of the status in each cell, a frame round the host, a dot where articles mention the state. */
export function matrixPicture({ summits, rows }: Matrix): string {
  const width = left + summits.length * cell + 4;
  const height = top + rows.length * cell + 4;
  const heads = summits.map(({ start }, column) =>
    s("text", { className: ["year"], x: left + column * cell + cell / 2, y: 16 }, `’${yearOf(start).slice(2)}`),
  );
  const body = rows.flatMap(({ state, cells }, row): ElementContent[] => {
    const y = top + row * cell;
    return [
      s("text", { className: ["name"], x: left - 8, y: y + 15 }, state.name),
      s("line", { className: ["tick"], x1: left, x2: width, y1: y + cell, y2: y + cell }),
      ...cells.flatMap(({ decided, host, articles }, column): ElementContent[] => {
        const x = left + column * cell;
        if (!decided && !host && articles === 0) return [];
        return [
          ...(host ? [s("rect", { className: ["host"], x: x + 1.5, y: y + 1.5, width: cell - 3, height: cell - 3 })] : []),
          ...(decided
            ? [
                s("rect", {
                  className: ["status", `status-${decided}`, "outlined"],
                  x: x + 3,
                  y: y + 3,
                  width: cell - 6,
                  height: cell - 6,
                }),
              ]
            : []),
          ...(articles > 0 ? [s("circle", { className: ["articles"], cx: x + cell - 4, cy: y + 4, r: 2.5 })] : []),
        ];
      }),
    ];
  });
  /** The shapes of a status: they have the colour of their group. */
  const marks = (status: Status) => {
    const className = ["status", `status-${status}`, ...(shapes[status].outlined ? ["outlined"] : [])];
    const places = rows.flatMap(({ cells }, row) =>
      cells.flatMap((one, column) => (one.status === status ? [{ x: left + column * cell + 5, y: top + row * cell + 5 }] : [])),
    );
    return s(
      "g",
      { className },
      places.map((place) => s("use", { href: `#matrix-${status}`, ...place })),
    );
  };
  const present = statuses.filter((status) =>
    rows.some(({ cells }) => cells.some((one) => one.status === status || one.decided === status)),
  );
  return picture(
    {
      name: "matrix",
      title: pictures.matrix(yearOf(summits[0]?.start ?? ""), yearOf(summits.at(-1)?.start ?? "")),
      description: pictures.matrixText(
        rows.length,
        summits.length,
        present.map((status) => statusNames[status].many),
      ),
      width,
      height,
    },
    [
      s(
        "defs",
        present.map((status) => s("path", { id: `matrix-${status}`, d: shapes[status].path })),
      ),
      ...heads,
      ...present.map(marks),
      ...body,
    ],
  );
}
