import type { ElementContent } from "hast";
import { s } from "hastscript";
import type { Matrix, MatrixCell } from "../archive/matrix.ts";
import { pictures, statusNames } from "../language/words.ts";
import { yearOf } from "../model/day.ts";
import { type Status, statuses } from "../model/status.ts";
import { picture } from "./picture.ts";
import { shapes } from "./shapes.ts";

const cell = 22;
const left = 150;
const top = 26;

/** A pattern that repeats a mark in each cell. */
const pattern = (name: string, mark: ElementContent) =>
  s("pattern", { id: `matrix-${name}`, patternUnits: "userSpaceOnUse", x: left, y: top, width: cell, height: cell }, [mark]);

const outlined = (status: Status, isOutlined: boolean) => ["status", `status-${status}`, ...(isOutlined ? ["outlined"] : [])];

/** The marks of the matrix, drawn once: of each status, of one that is only decided, and the ground of cells with articles. */
const patterns = (present: readonly Status[]) => [
  ...present.flatMap((status) => [
    pattern(
      status,
      s("path", {
        className: outlined(status, shapes[status].outlined),
        d: shapes[status].path,
        transform: "translate(5 5)",
      }),
    ),
  ]),
  // What is least certain is quietest: a thin ring round whatever stands in the cell.
  pattern("decided", s("circle", { className: ["decided"], cx: cell / 2, cy: cell / 2, r: cell / 2 - 2 })),
  pattern("articles", s("rect", { className: ["articles"], width: cell, height: cell })),
];

/** A row's cells with the same mark, side by side, as one area of its pattern: cells by themselves would be most of a page. */
function areas(cells: readonly MatrixCell[], row: number, markOf: (cell: MatrixCell) => string | undefined): ElementContent[] {
  const runs: { mark: string | undefined; column: number; length: number }[] = [];
  for (const [column, one] of cells.entries()) {
    const mark = markOf(one);
    const last = runs.at(-1);
    if (last && last.mark === mark) last.length++;
    else runs.push({ mark, column, length: 1 });
  }
  return runs
    .filter(({ mark }) => mark !== undefined)
    .map(({ mark, column, length }) =>
      s("rect", {
        x: left + column * cell,
        y: top + row * cell,
        width: length * cell,
        height: cell,
        fill: `url(#matrix-${mark})`,
      }),
    );
}

/** The matrix as a picture: the shape of the status in each cell, a frame round the host, a shaded ground where articles mention the state. */
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
      ...areas(cells, row, ({ articles }) => (articles > 0 ? "articles" : undefined)),
      ...areas(cells, row, ({ status }) => status),
      ...areas(cells, row, ({ decided }) => decided && "decided"),
      ...cells.flatMap(({ host }, column) =>
        host
          ? [
              s("rect", {
                className: ["host"],
                x: left + column * cell + 1.5,
                y: y + 1.5,
                width: cell - 3,
                height: cell - 3,
              }),
            ]
          : [],
      ),
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
    [s("defs", patterns(present)), ...heads, ...body],
  );
}
