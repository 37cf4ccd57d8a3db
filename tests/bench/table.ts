import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** A figure with what it is of; `unit` is "s", "MB", "kB", "ms", "%", or nothing for a count. */
export interface Figure {
  of: string;
  value: number;
  unit: string;
}

const written = ({ value, unit }: Figure) =>
  `${Number.isInteger(value) ? value : value.toFixed(unit === "ratio" ? 2 : 1)}${unit === "" || unit === "ratio" ? "" : ` ${unit}`}`;

/** Figures as lines, each with that of the run before, where there was one of the same size. */
export function table(figures: readonly Figure[], before: readonly Figure[]): string {
  const old = new Map(before.map((figure) => [figure.of, written(figure)]));
  const rows = figures.map((figure) => [figure.of, written(figure), old.get(figure.of) ?? ""] as const);
  const [name, now] = [0, 1].map((column) => Math.max(...rows.map((row) => (row[column] ?? "").length))) as [number, number];
  const head = ["", "now", before.length > 0 ? "before" : ""] as const;
  return [head, ...rows]
    .map((row) => `${row[0].padEnd(name)}  ${row[1].padStart(now)}  ${row[2].padStart(now)}`.trimEnd())
    .join("\n");
}

const fileOf = (articles: number) => join("reports", "bench", `${articles}.json`);

/** The figures of the last run with so many articles; none where there was none. */
export function lastRun(articles: number): Figure[] {
  try {
    return JSON.parse(readFileSync(fileOf(articles), "utf8")) as Figure[];
  } catch {
    return [];
  }
}

/** Keeps the figures of a run for the next to be compared with. */
export function keepRun(articles: number, figures: readonly Figure[]): void {
  const file = fileOf(articles);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(figures, null, 1));
}
