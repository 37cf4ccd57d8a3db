import type { ElementContent } from "hast";
import { s } from "hastscript";
import type { Matrix } from "../archive/matrix.ts";
import { pictures, statusNames } from "../language/words.ts";
import { yearOf } from "../model/day.ts";
import { statuses } from "../model/status.ts";
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
      ...cells.flatMap(({ status, decided, host, articles }, column): ElementContent[] => {
        const x = left + column * cell;
        if (!status && !decided && !host && articles === 0) return [];
        return [
          ...(host ? [s("rect", { className: ["host"], x: x + 1.5, y: y + 1.5, width: cell - 3, height: cell - 3 })] : []),
          ...(status ? [s("use", { href: `#matrix-${status}`, x: x + 5, y: y + 5 })] : []),
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
        present.map((status) => {
          const { path, outlined } = shapes[status];
          const className = ["status", `status-${status}`, ...(outlined ? ["outlined"] : [])];
          return s("path", { id: `matrix-${status}`, className, d: path });
        }),
      ),
      ...heads,
      ...body,
    ],
  );
}
