import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { APIRoute } from "astro";
import subsetFont from "subset-font";
import { letters } from "../../bridge.ts";
import { type Face, faceName, faces } from "../../formats/faces.ts";

export function getStaticPaths() {
  return faces.map((face) => ({ params: { file: faceName(face, letters) }, props: { face } }));
}

/**
 * What of the face a browser uses by itself (CSS Fonts 4, 6.3 to 6.5), and the figures that the styles ask for. Small capitals, fractions and the like would bring their
 * signs along: a seventh of the file.
 */
const keepFeatures = ["calt", "ccmp", "clig", "kern", "liga", "lnum", "locl", "mark", "mkmk", "rlig", "tnum"];

/** The face with the letters that the archive has. */
export const GET: APIRoute<{ face: Face }> = async ({ props: { face } }) => {
  const file = `@fontsource/source-serif-4/files/source-serif-4-${face.part}-${face.weight}-${face.style}.woff2`;
  const whole = readFileSync(createRequire(`${process.cwd()}/package.json`).resolve(file));
  return new Response(new Uint8Array(await subsetFont(whole, letters, { targetFormat: "woff2", keepFeatures })));
};
