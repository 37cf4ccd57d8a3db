import { scaleBand, scaleLinear } from "d3-scale";
import { s } from "hastscript";
import type { Archive } from "../archive/archive.ts";
import { meetingName } from "../archive/labels.ts";
import { coverageOf, isSummit } from "../archive/meetings.ts";
import { counts, pictures } from "../language/words.ts";
import { picture } from "./picture.ts";

const width = 720;
const base = 96;

/** Articles by meeting as columns; a meeting without any is an empty place, drawn as such. */
export function coverage(archive: Archive): string {
  const rows = coverageOf(archive);
  const most = Math.max(1, ...rows.map(({ articles }) => articles));
  const x = scaleBand(
    rows.map(({ summit }) => summit.id),
    [4, width - 4],
  ).padding(0.2);
  const y = scaleLinear([0, most], [base, 18]);
  const bar = Math.round(x.bandwidth());
  const columns = rows.flatMap(({ summit, articles }) => {
    const left = Math.round(x(summit.id) ?? 0);
    const middle = left + Math.round(bar / 2);
    return [
      s("g", [
        s("title", pictures.column(meetingName(summit), articles > 0 ? counts.articles(articles) : pictures.noArticles)),
        articles > 0
          ? s("rect", {
              className: ["column"],
              x: left,
              y: Math.round(y(articles)),
              width: bar,
              height: base - Math.round(y(articles)),
            })
          : s("rect", { className: ["gap"], x: left, y: base - 8, width: bar, height: 8 }),
      ]),
      ...(articles > 0
        ? [s("text", { className: ["count"], x: middle, y: Math.round(y(articles)) - 5 }, String(articles))]
        : []),
      ...(isSummit(summit) ? [] : [s("path", { className: ["ministers"], d: `M${middle} ${base + 18}l4 4l-4 4l-4 -4z` })]),
      s("text", { className: ["year"], x: middle, y: base + 14 }, `’${summit.start.slice(2, 4)}`),
    ];
  });
  const none = rows.filter(({ articles }) => articles === 0).length;
  return picture(
    {
      name: "coverage",
      title: pictures.coverage,
      description: pictures.coverageText(
        counts.articles(archive.articles.length),
        rows.length - none,
        counts.meetings(rows.length),
        none,
      ),
      width,
      height: base + 30,
    },
    columns,
  );
}
