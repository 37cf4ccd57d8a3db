import { scaleLinear } from "d3-scale";
import { s } from "hastscript";
import type { Archive } from "../archive/archive.ts";
import { stepsOf } from "../archive/topics.ts";
import { pictures } from "../language/words.ts";
import { yearOf } from "../model/day.ts";
import type { Topic } from "../model/kinds.ts";
import { picture } from "./picture.ts";
import { dayPosition, firstYear, lastYear } from "./years.ts";

const width = 440;
const lineY = 12;
/** Two years nearer to one another than this would run together. */
const apart = 32;

/**
 * A question on the line of the years: a disc for each meeting from which articles treat it, with its year, and a ring for each that has articles
 * and treats it not. What the archive has no article on leaves no mark.
 */
export function questionPicture(archive: Archive, topic: Topic): string {
  const [first, last] = [firstYear(archive), lastYear(archive)];
  const x = scaleLinear([first, last + 1], [4, width - 4]);
  const treated = new Set(stepsOf(archive, topic).map(({ article }) => article.meeting));
  const meetings = archive.summits.filter(({ id }) => archive.articlesOf(id).length > 0);
  let free = Number.NEGATIVE_INFINITY;
  const marks = meetings.flatMap(({ id, start }) => {
    const at = Math.round(x(dayPosition(start)));
    if (!treated.has(id)) return [s("circle", { className: ["silent"], cx: at, cy: lineY, r: 4 })];
    const isLabelled = at >= free;
    if (isLabelled) free = at + apart;
    return [
      s("circle", { className: ["treated"], cx: at, cy: lineY, r: 7 }),
      ...(isLabelled ? [s("text", { className: ["year"], x: at, y: lineY + 24, ariaHidden: "true" }, yearOf(start))] : []),
    ];
  });
  const told = meetings.filter(({ id }) => treated.has(id)).map(({ start }) => yearOf(start));
  return picture(
    {
      name: `question-${topic.id}`,
      title: pictures.question(topic.name),
      description: pictures.questionText([...new Set(told)], first, last, meetings.length - told.length),
      width,
      height: lineY + 30,
    },
    [s("line", { className: ["axis"], x1: 0, x2: width, y1: lineY, y2: lineY }), ...marks],
  );
}
