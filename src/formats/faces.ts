import { createHash } from "node:crypto";
import type { Archive } from "../archive/archive.ts";

/** A file of the reading face, Source Serif 4 (SIL Open Font License 1.1): a weight and a style, of the Latin letters or of the extended ones. */
export interface Face {
  name: string;
  weight: 400 | 600;
  style: "normal" | "italic";
  part: "latin" | "latin-ext";
}

const family = "Source Serif 4";
const face = (name: string, weight: Face["weight"], style: Face["style"], part: Face["part"]) => ({
  name,
  weight,
  style,
  part,
});
/** What a page shows first, and so asks for at once. */
export const firstFaces: readonly Face[] = [face("regular", 400, "normal", "latin"), face("semibold", 600, "normal", "latin")];
export const faces: readonly Face[] = [
  ...firstFaces,
  face("italic", 400, "italic", "latin"),
  face("regular-extended", 400, "normal", "latin-ext"),
  face("semibold-extended", 600, "normal", "latin-ext"),
];

/** The letters of a part: a browser loads its file when a page shows one of them in its style ("Erdoğan"). */
const ranges: Record<Face["part"], string> = {
  latin: "U+0-FF,U+131,U+152-153,U+2BB-2BC,U+2C6,U+2DA,U+2DC,U+2000-206F,U+20AC,U+2122,U+2212",
  "latin-ext": "U+100-130,U+132-151,U+154-2BA,U+1E00-1E9F,U+1EF2-1EFF",
};

/**
 * The rules of the reading face, each file at its `address`. A face that has not come with the page is used from the next page on (`optional`): nothing
 * that is read moves.
 */
export const facesCss = (address: (face: Face) => string): string =>
  faces
    .map(
      (one) =>
        `@font-face{font-family:"${family}";font-weight:${one.weight};font-style:${one.style};font-display:optional;src:url(${address(one)})format("woff2");unicode-range:${ranges[one.part]}}`,
    )
    .join("");

/** What a keyboard has, and the signs of the archive's own words. */
const always = `${Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join("")}\u00a0’‘“”–—…·×¶•«»←→`;

/** The letters that pages may show: all that the content has, beside those of the archive's own words. */
export function faceText(archive: Archive): string {
  const letters = new Set(always);
  const lists = [
    archive.articles,
    archive.withdrawn,
    archive.summits,
    archive.states,
    archive.people,
    archive.organisations,
    archive.topics,
    archive.pages,
  ];
  for (const { body, ...fields } of lists.flat())
    for (const text of [JSON.stringify(fields), ...body.blocks.flatMap(({ html }) => html.pieces)])
      for (const [letter] of text.matchAll(/[^\0-~]/gu)) letters.add(letter);
  return [...letters].sort().join("");
}

/**
 * What of the face a browser uses by itself (CSS Fonts 4, 6.3 to 6.5), and the figures that the styles ask for. Small capitals, fractions and the like would bring their
 * signs along: a seventh of the file.
 */
export const faceFeatures = ["calt", "ccmp", "clig", "kern", "liga", "lnum", "locl", "mark", "mkmk", "rlig", "tnum"];

/** The name of a face with the letters of `text` alone: another for each text, so that a copy of an older one is never taken for it. */
export const faceName = ({ name }: Face, text: string): string =>
  `${name}-${createHash("sha256").update(text).digest("hex").slice(0, 8)}`;
