import { scaleLinear } from "d3-scale";
import { toHtml } from "hast-util-to-html";
import { s } from "hastscript";
import type { Archive } from "../archive/archive.ts";
import { counted, meetingDays, meetingLine, meetingName } from "../archive/labels.ts";
import { yearOf } from "../model/day.ts";
import type { Urls } from "../urls.ts";

const width = 1080;
const height = 92;
const lineY = 40;

/** Where in its year a day falls, from 0 to 1: months of 31 days are near enough for a picture. */
function within(day: string): number {
  return (Number(day.slice(5, 7)) - 1) / 12 + (Number(day.slice(8)) - 1) / 372;
}

/**
 * The slim timeline of all meetings as SVG: a circle for a summit, a diamond for a meeting of ministers, filled where the archive
 * has articles. Every mark is a link. Without meetings it is an empty text.
 */
export function timelineBand(archive: Archive, urls: Urls, current?: string): string {
  if (archive.summits.length === 0) return "";
  const years = archive.summits.map(({ start }) => Number(yearOf(start)));
  const first = Math.min(...years);
  const last = Math.max(...years);
  const x = scaleLinear([first, last + 1], [16, width - 16]);
  const marks = archive.summits.map((summit) => {
    const articles = archive.articlesOf(summit.id).length;
    const name = `${meetingName(summit)}: ${meetingLine(summit)}, ${meetingDays(summit)}, ${articles ? counted(articles, "article") : "no article yet"}`;
    const at = Math.round(x(Number(yearOf(summit.start)) + within(summit.start)));
    const council = summit.kind === "heads-of-state";
    const shape = council
      ? s("circle.mark", { cx: at, cy: lineY, r: articles ? 8 : 5.5 })
      : s("path.mark", { d: `M${at} ${lineY - 8}l8 8l-8 8l-8 -8z` });
    // The visible name stands beside the link: inside, it would be read twice.
    return s("g", { dataArticles: articles > 0 ? "" : undefined, dataCurrent: summit.id === current ? "" : undefined }, [
      s("a", { href: urls.entry("summit", summit.id), ariaCurrent: summit.id === current ? "page" : undefined }, [
        s("title", name),
        s("rect", { x: at - 14, y: lineY - 28, width: 28, height: 44, fill: "transparent" }),
        shape,
      ]),
      ...(articles > 0 && council ? [s("text", { x: at, y: lineY - 16, ariaHidden: "true" }, summit.city)] : []),
    ]);
  });
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => first + index).map((year) =>
    s("g", [
      s("line", { x1: Math.round(x(year)), x2: Math.round(x(year)), y1: lineY + 18, y2: lineY + 24 }),
      s(
        "text",
        { x: Math.round(x(year + 0.5)), y: lineY + 36 },
        year % 5 === 1 || years.length < 8 ? String(year) : `’${String(year).slice(2)}`,
      ),
    ]),
  );
  return toHtml(
    s("svg", { viewBox: `0 0 ${width} ${height}`, role: "group", ariaLabel: `Meetings by year, ${first} to ${last}` }, [
      s("line", { x1: 0, x2: width, y1: lineY, y2: lineY }),
      ...ticks,
      ...marks,
    ]),
  );
}
