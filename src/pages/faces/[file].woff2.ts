import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { APIRoute } from "astro";
import subsetFont from "subset-font";
import { letters, faceNamed } from "../../bridge.ts";
import { type Face, faceFeatures, faces } from "../../formats/faces.ts";

export function getStaticPaths() {
  return faces.map((face) => ({ params: { file: faceNamed(face) }, props: { face } }));
}

/** The face with the letters that the archive has. */
export const GET: APIRoute<{ face: Face }> = async ({ props: { face } }) => {
  const file = `@fontsource/source-serif-4/files/source-serif-4-${face.part}-${face.weight}-${face.style}.woff2`;
  const whole = readFileSync(createRequire(`${process.cwd()}/package.json`).resolve(file));
  return new Response(new Uint8Array(await subsetFont(whole, letters, { targetFormat: "woff2", keepFeatures: faceFeatures })));
};
