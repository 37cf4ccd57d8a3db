import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createArchive } from "../../src/archive/archive.ts";
import { contentDigests } from "../../src/cli/content-digests.ts";
import { loadContent } from "../../src/content/load.ts";
import { openCache } from "../../src/content/read/cache.ts";
import { readSeals, sealTexts } from "../../src/content/seal/seals.ts";
import { manifestName, manifestText } from "../../src/model/manifest.ts";
import { warnings } from "../../src/content/warnings.ts";
import { ContentError } from "../../src/model/problem.ts";
import { writeContent } from "./content.ts";
import { writeFiles } from "./files.ts";

const cache = () => openCache("/dev/null/none");

/** Seals a content folder as it stands. */
export function seal(folder: string, day = "2024-07-05"): void {
  writeFiles(folder, sealTexts(createArchive(loadContent(folder, { cache: cache() })), readSeals(folder).seals, day));
  writeFiles(folder, { [manifestName]: manifestText(contentDigests(folder)) });
}

/** A content folder that is published: the least content with changes. */
export function sealedFolder(changes: Record<string, string | undefined> = {}): string {
  const folder = writeContent(changes);
  seal(folder);
  return folder;
}

/** Replaces a piece of a file; fails where it is not there. */
export function editIn(folder: string, file: string, piece: string, by: string): void {
  const path = join(folder, file);
  const text = readFileSync(path, "utf8");
  if (!text.includes(piece)) throw new Error(`${file} does not contain ${piece}`);
  writeFileSync(
    path,
    text.replace(piece, () => by),
  );
}

/** The problems of a content folder, without the folder's name. */
export function problemsIn(folder: string): string[] {
  try {
    loadContent(folder, { cache: cache() });
    return [];
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.message
      .split("\n")
      .slice(1)
      .map((line) => line.replace(/^content\//, ""));
  }
}

/** What is no fault in a content folder and is told all the same. */
export const warningsIn = (folder: string): string[] => [
  ...warnings(createArchive(loadContent(folder, { cache: cache() })), readSeals(folder).seals),
];
