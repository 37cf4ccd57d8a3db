import type { ScaleLinear } from "d3-scale";
import type { ElementContent } from "hast";
import { s } from "hastscript";
import type { Archive } from "../archive/archive.ts";
import { yearOf } from "../model/day.ts";

/** The year of the first meeting. */
export function firstYear(archive: Archive): number {
  return Number(yearOf(archive.summits[0]?.start ?? archive.asOf));
}

/** The year of the newest meeting. */
export function lastYear(archive: Archive): number {
  return Number(yearOf(archive.asOf));
}

/** Where a day falls on an axis of years: the middle of 2013 is about 2013.5. Months of 31 days are near enough for a picture. */
export function dayPosition(day: string): number {
  return Number(yearOf(day)) + (Number(day.slice(5, 7)) - 1) / 12 + (Number(day.slice(8)) - 1) / 372;
}

/** Ticks for every year and a label for the first and every `step`th. */
export function yearTicks(archive: Archive, x: ScaleLinear<number, number>, y: number, step: number): ElementContent[] {
  const first = firstYear(archive);
  return Array.from({ length: lastYear(archive) - first + 1 }, (_, index) => first + index).flatMap((year) => [
    s("line", { className: ["tick"], x1: Math.round(x(year)), x2: Math.round(x(year)), y1: y - 8, y2: y - 4 }),
    ...((year - first) % step === 0
      ? [s("text", { className: ["year"], x: Math.round(x(year + 0.5)), y: y + 8, ariaHidden: "true" }, String(year))]
      : []),
  ]);
}
