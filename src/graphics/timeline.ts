import { scaleLinear } from "d3-scale";
import { s } from "hastscript";
import type { Archive } from "../archive/archive.ts";
import { meetingDays, meetingLine, meetingName } from "../archive/labels.ts";
import { accessionsAt, isFounding, isSummit } from "../archive/meetings.ts";
import { counts, meeting, pictures } from "../language/words.ts";
import type { Summit } from "../model/kinds.ts";
import type { Urls } from "../urls.ts";
import { picture } from "./picture.ts";
import { dayPosition, firstYear, lastYear, yearTicks } from "./years.ts";

const width = 1080;
/** From one line of names to the next, and about how wide a letter of them is. */
const [leading, letter] = [13, 6.2];
/** So many names at most stand below a mark; of more, their number. */
const mostNames = 3;

/** Who became members at a meeting, a line each; the founders by their number. */
function joinedLines(archive: Archive, summit: Summit): string[] {
  const joined = accessionsAt(archive, summit).map(({ name }) => name);
  if (joined.length === 0) return [];
  if (isFounding(summit)) return [pictures.founders(joined.length)];
  return joined.length > mostNames ? [pictures.joined(String(joined.length))] : joined.map(pictures.joined);
}

interface Label {
  at: number;
  lines: string[];
  /** The line on which it begins, counted from the timeline, from 0. */
  row: number;
  /** `mark` is none: it keeps the place of a diamond free. */
  name: "city" | "kind" | "joined" | "mark";
}

/** Half the width of a label. */
const half = ({ lines }: Pick<Label, "lines">) => (Math.max(...lines.map((line) => line.length)) * letter) / 2 + 3;

/** Labels on their lines, or so far away from the timeline that each meets none of those before it. */
function stacked(labels: readonly Label[]): Label[] {
  const placed: Label[] = [];
  for (const given of labels) {
    // None reaches beyond the picture.
    const label = { ...given, at: Math.round(Math.min(Math.max(given.at, half(given)), width - half(given))) };
    const isMet = (row: number) =>
      placed.some(
        (one) =>
          label.at - one.at < half(label) + half(one) && row < one.row + one.lines.length && one.row < row + label.lines.length,
      );
    let { row } = label;
    while (isMet(row)) row++;
    placed.push({ ...label, row });
  }
  return placed;
}

/**
 * The timeline of all meetings: a circle for a summit, a diamond for a meeting of ministers, filled and with its city where the archive
 * has articles; below it which states became members. Every mark is a link. Without meetings it is an empty text.
 */
export function timelinePicture(archive: Archive, urls: Urls): string {
  if (archive.summits.length === 0) return "";
  const [first, last] = [firstYear(archive), lastYear(archive)];
  const x = scaleLinear([first, last + 1], [16, width - 16]);
  // With many covered meetings their names would run into one another.
  const crowded = archive.summits.filter(({ id }) => archive.articlesOf(id).length > 0).length > 10;
  const place = ({ start }: Summit) => Math.round(x(dayPosition(start)));
  const above = stacked(
    archive.summits.flatMap((summit): Label[] => {
      if (crowded) return [];
      if (!isSummit(summit))
        return [
          { at: place(summit) - 3, lines: ["◆◆"], row: 0, name: "mark" },
          { at: place(summit), lines: [pictures.ministers], row: 1, name: "kind" },
        ];
      return archive.articlesOf(summit.id).length > 0
        ? [{ at: place(summit), lines: [summit.city], row: 0, name: "city" }]
        : [];
    }),
  );
  const lineY = 31 + (leading + 2) * Math.max(1, ...above.map(({ row }) => row));
  const labels = stacked(
    archive.summits
      .map((summit) => ({ at: place(summit), lines: joinedLines(archive, summit), row: 0, name: "joined" as const }))
      .filter(({ lines }) => lines.length > 0),
  );
  const ticksY = lineY + 22 + leading * Math.max(1, ...labels.map(({ row, lines }) => row + lines.length));
  const marks = archive.summits.map((summit) => {
    const articles = archive.articlesOf(summit.id).length;
    const joined = accessionsAt(archive, summit).map((state) => state.name);
    const name = pictures.mark(meetingName(summit), [
      meetingLine(summit),
      meetingDays(summit),
      articles > 0 ? counts.articles(articles) : meeting.noArticle,
      ...(joined.length > 0 ? [`${counts.members(joined.length)} (${joined.join(", ")})`] : []),
    ]);
    const at = place(summit);
    const council = isSummit(summit);
    const radius = articles > 0 ? 8 : 5.5;
    const shape = council
      ? s("circle.mark", { cx: at, cy: lineY, r: radius })
      : s("path.mark", { d: `M${at - 3} ${lineY - 25}l6 6l-6 6l-6 -6z` });
    return s("g", { dataArticles: articles > 0 ? "" : undefined }, [
      s("a", { href: urls.entry("summit", summit.id) }, [
        s("title", name),
        council
          ? s("rect", { x: at - 14, y: lineY - 14, width: 28, height: 30, fill: "transparent" })
          : s("rect", { x: at - 17, y: lineY - 33, width: 28, height: 26, fill: "transparent" }),
        shape,
      ]),
    ]);
  });
  const withArticles = archive.summits.filter(({ id }) => archive.articlesOf(id).length > 0).length;
  return picture(
    {
      name: "timeline",
      title: pictures.timeline(first, last),
      description: pictures.timelineText(counts.meetings(archive.summits.length), first, last, withArticles),
      width,
      height: ticksY + 16,
    },
    [
      s("line", { className: ["axis"], x1: 0, x2: width, y1: lineY, y2: lineY }),
      ...yearTicks(archive, x, ticksY, 1),
      ...marks,
      // The visible names stand beside the links: inside, they would be read twice.
      ...above
        .filter(({ name }) => name !== "mark")
        .flatMap(({ at, lines, row, name }) =>
          lines.map((line) => s(`text.${name}`, { x: at, y: lineY - 15 - (leading + 2) * row, ariaHidden: "true" }, line)),
        ),
      ...labels.flatMap(({ at, lines, row, name }) =>
        lines.map((line, index) =>
          s(`text.${name}`, { x: at, y: lineY + 22 + leading * (row + index), ariaHidden: "true" }, line),
        ),
      ),
    ],
    true,
  );
}
