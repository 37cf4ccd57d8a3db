import { scaleLinear } from "d3-scale";
import { s } from "hastscript";
import type { Archive } from "../archive/archive.ts";
import { meetingName } from "../archive/labels.ts";
import { formatDay, pictures, statusLetters, statusNames } from "../language/words.ts";
import type { State } from "../model/kinds.ts";
import { picture } from "./picture.ts";
import { shapes } from "./shapes.ts";
import { dayPosition, firstYear, lastYear, yearTicks } from "./years.ts";

const width = 720;
const barY = 10;
const barHeight = 22;

/** What the bar says, in words. */
function describe(archive: Archive, state: State): string {
  const spans = state.history.map(({ status, from, until, certain, decidedAt }) =>
    status === "guest"
      ? pictures.guestAt(meetingName(archive.get("summit", decidedAt)))
      : pictures.span(statusNames[status].inText, formatDay(from), until && formatDay(until), certain),
  );
  return pictures.statusBarText(state.name, spans);
}

/** The status of one state over the years, as a bar: solid where it is in force, outlined where it is only decided. */
export function statusBar(archive: Archive, state: State): string {
  const x = scaleLinear([firstYear(archive), lastYear(archive) + 1], [4, width - 4]);
  const at = (day: string) => Math.round(x(dayPosition(day)));
  const end = at(archive.asOf);
  const bars = state.history.flatMap(({ status, from, until, certain }) => {
    const left = at(from);
    const right = until ? at(until) : end;
    const { path } = shapes[status];
    if (status === "guest")
      return [
        s("path", {
          className: ["status", "status-guest", "outlined"],
          d: path,
          transform: `translate(${left - 6} ${barY + 5})`,
        }),
      ];
    const y = certain ? barY : barY + barHeight + 4;
    const height = certain ? barHeight : 10;
    const label = right - left > 90 ? statusNames[status].one : right - left > 14 ? statusLetters[status] : "";
    return [
      s("rect", {
        className: ["status", `status-${status}`, ...(certain ? [] : ["outlined"])],
        x: left,
        y,
        width: Math.max(3, right - left),
        height,
      }),
      ...(certain && label ? [s("text", { className: ["on-bar"], x: left + 6, y: y + 15 }, label)] : []),
    ];
  });
  return picture(
    {
      name: `status-${state.id}`,
      title: pictures.statusBar(state.name),
      description: describe(archive, state),
      width,
      height: 74,
    },
    [...bars, ...yearTicks(archive, x, 54, 5)],
  );
}
