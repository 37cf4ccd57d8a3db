import { toHtml } from "hast-util-to-html";
import { s } from "hastscript";
import type { Archive } from "../archive/archive.ts";
import { site } from "../language/words.ts";
import { yearOf } from "../model/day.ts";

/** What a card shows beside the timeline: the largest words first. */
export interface CardText {
  title: string;
  lines: readonly string[];
  /** The ids of the meetings that are marked on the timeline. */
  meetings: readonly string[];
}

/** The size of a card, in pixels: what sites that show a picture for a link ask for (Open Graph). */
const cardSize = { width: 1200, height: 630 } as const;

const margin = 80;
/** A card has the light colours of the pages (styles/tokens.css), whatever the reader prefers: it is shown on pages of others. */
const colours = { paper: "#fcfbf8", ink: "#1a1916", quiet: "#56524a", line: "#ded9cd", control: "#7a7568", link: "#00545d" };
/** The weights of the reading face, each a family of its own to the renderer. */
const familyOf = { 400: "Source Serif 4", 600: "Source Serif 4 SemiBold" } as const;
/** The letters that the faces of a card have: Latin ones with those of Europe's and Asia's romanised names, and the signs of the archive's own words. */
const covered = /^[ -~\u00a0-\u012b\u012e-\u0131\u0134-\u0165\u0168-\u017fȘșȚțḌḍḠḡḤḥḪḫṂṃṄṅṆṇṚṛṢṣṬṭẒẓ‘’“”–—…·×]*$/u;

/** Whether a card can show a text: a letter that its faces lack would be a box. */
export const canShow = (text: string): boolean => covered.test(text);

/** The widest letter is as wide as the type is high; on average a letter has a little over half of that. */
const lettersIn = (size: number): number => Math.floor((cardSize.width - 2 * margin) / (size * 0.53));

/** A text in lines of at most `letters` letters, broken between words; of more than `most` lines the last ends with an ellipsis. */
function wrapped(text: string, letters: number, most: number): string[] {
  const lines: string[] = [""];
  for (const word of text.split(" ")) {
    const last = lines.at(-1) ?? "";
    const longer = last === "" ? word : `${last} ${word}`;
    if (longer.length > letters && last !== "") lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  const cut = lines.map((line) => (line.length > letters ? `${line.slice(0, letters - 1)}…` : line));
  if (cut.length <= most) return cut;
  const last = cut[most - 1] ?? "";
  return [...cut.slice(0, most - 1), `${last.slice(0, letters - 2).replace(/[\s,;:.–-]+$/, "")}…`];
}

function timeline({ summits, articlesOf }: Archive, marked: ReadonlySet<string>) {
  const y = 500;
  const step = summits.length > 1 ? (cardSize.width - 2 * margin) / (summits.length - 1) : 0;
  const marks = summits.map(({ id }, index) => {
    const here = marked.has(id);
    const filled = here || articlesOf(id).length > 0;
    return s("circle", {
      cx: Math.round((margin + index * step) * 10) / 10,
      cy: y,
      r: here ? 15 : 7,
      fill: filled ? colours.link : colours.paper,
      stroke: filled ? colours.link : colours.control,
      "stroke-width": 3,
    });
  });
  const years = [summits[0], summits.length > 1 ? summits.at(-1) : undefined].map(
    (summit, index) =>
      summit &&
      s(
        "text",
        {
          x: index === 0 ? margin : cardSize.width - margin,
          y: y + 50,
          "text-anchor": index === 0 ? "start" : "end",
          "font-size": 26,
          fill: colours.quiet,
        },
        yearOf(summit.start),
      ),
  );
  const band = s("line", { x1: margin, x2: cardSize.width - margin, y1: y, y2: y, stroke: colours.line, "stroke-width": 3 });
  return [band, ...marks, ...years.filter((year) => year !== undefined)];
}

/** The picture of a page for those to whom its address is sent: what it is about, and where that stands on the timeline of the meetings. As SVG text. */
export function card(archive: Archive, { title, lines, meetings }: CardText): string {
  const size = title.length > lettersIn(84) ? 60 : 84;
  const headline = wrapped(title, lettersIn(size), 2);
  const words = lines.flatMap((line) => wrapped(line, lettersIn(36), 2)).slice(0, 4);
  const top = 196;
  const below = top + headline.length * size + 12;
  const text = (x: number, y: number, fontSize: number, fill: string, weight: keyof typeof familyOf, value: string) =>
    s("text", { x, y, "font-size": fontSize, fill, "font-family": familyOf[weight] }, value);
  const svg = toHtml(
    s("svg", { xmlns: "http://www.w3.org/2000/svg", ...cardSize, "font-family": familyOf[400] }, [
      s("rect", { ...cardSize, fill: colours.paper }),
      s("rect", { width: cardSize.width, height: 14, fill: colours.link }),
      text(margin, 100, 30, colours.link, 600, site.title),
      ...headline.map((line, index) => text(margin, top + index * size, size, colours.ink, 600, line)),
      ...words.map((line, index) => text(margin, below + index * 48, 36, colours.quiet, 400, line)),
      ...timeline(archive, new Set(meetings)),
    ]),
  );
  // As XML reads it: `]]>` ends in no text what was never begun.
  return svg.replaceAll("]]>", "]]&gt;");
}
