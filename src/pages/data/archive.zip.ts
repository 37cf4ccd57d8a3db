import { readFileSync } from "node:fs";
import type { APIRoute } from "astro";
import { archive, publishedUrls } from "../../bridge.ts";
import { dataFiles, termsFiles } from "../../formats/data-files.ts";
import { zip } from "../../formats/zip.ts";

/** Every table, bibliography and calendar in one file, with what it is, whose it is, and how it is cited. */
export const GET: APIRoute = () => {
  const terms = termsFiles.map((name) => readFileSync(name, "utf8"));
  return new Response(new Uint8Array(zip(dataFiles(archive, publishedUrls, terms))));
};
