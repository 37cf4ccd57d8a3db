import { scaleLinear } from "d3-scale";
import { s } from "hastscript";
import type { Archive } from "../archive/archive.ts";
import { meetingDays, meetingLine, meetingName } from "../archive/labels.ts";
import { accessionsAt, isSummit } from "../archive/meetings.ts";
import { counts, meeting, pictures } from "../language/words.ts";
import type { Urls } from "../urls.ts";
import { picture } from "./picture.ts";
import { dayPosition, firstYear, lastYear, yearTicks } from "./years.ts";

const width = 1080;
const lineY = 46;

/**
 * The timeline of all meetings: a circle for a summit, a diamond for a meeting of ministers, filled and with its city where the archive
 * has articles; below it how many states became members. Every mark is a link. Without meetings it is an empty text.
 */
export function timelinePicture(archive: Archive, urls: Urls): string {
  if (archive.summits.length === 0) return "";
  const [first, last] = [firstYear(archive), lastYear(archive)];
  const x = scaleLinear([first, last + 1], [16, width - 16]);
  // With many covered meetings their names would run into one another.
  const crowded = archive.summits.filter(({ id }) => archive.articlesOf(id).length > 0).length > 10;
  const marks = archive.summits.map((summit) => {
    const articles = archive.articlesOf(summit.id).length;
    const joined = accessionsAt(archive, summit);
    const name = pictures.mark(meetingName(summit), [
      meetingLine(summit),
      meetingDays(summit),
      articles > 0 ? counts.articles(articles) : meeting.noArticle,
      ...(joined > 0 ? [counts.members(joined)] : []),
    ]);
    const at = Math.round(x(dayPosition(summit.start)));
    const council = isSummit(summit);
    const radius = articles > 0 ? 8 : 5.5;
    const shape = council
      ? s("circle.mark", { cx: at, cy: lineY, r: radius })
      : s("path.mark", { d: `M${at - 3} ${lineY - 25}l6 6l-6 6l-6 -6z` });
    const label = articles > 0 && council && !crowded;
    // The visible names stand beside the link: inside, they would be read twice.
    return s("g", { dataArticles: articles > 0 ? "" : undefined }, [
      s("a", { href: urls.entry("summit", summit.id) }, [
        s("title", name),
        council
          ? s("rect", { x: at - 14, y: lineY - 14, width: 28, height: 30, fill: "transparent" })
          : s("rect", { x: at - 17, y: lineY - 33, width: 28, height: 26, fill: "transparent" }),
        shape,
      ]),
      ...(label ? [s("text.city", { x: at, y: lineY - 15, ariaHidden: "true" }, summit.city)] : []),
      ...(joined > 0 ? [s("text.joined", { x: at, y: lineY + 22, ariaHidden: "true" }, `+${joined}`)] : []),
    ]);
  });
  const withArticles = archive.summits.filter(({ id }) => archive.articlesOf(id).length > 0).length;
  return picture(
    {
      name: "timeline",
      title: pictures.timeline(first, last),
      description: pictures.timelineText(counts.meetings(archive.summits.length), first, last, withArticles),
      width,
      height: 96,
    },
    [s("line", { className: ["axis"], x1: 0, x2: width, y1: lineY, y2: lineY }), ...yearTicks(archive, x, 80, 1), ...marks],
    true,
  );
}
