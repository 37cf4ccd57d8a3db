import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseEntities } from "parse-entities";
import { ContentError } from "../../model/problem.ts";
import { decode, mostBytes } from "./decode.ts";

/** A source that is at hand: its file, its digest (SHA-256, hexadecimal) and its words. */
export interface SourceAtHand {
  name: string;
  sha256: string;
  text: string;
}

const unseen = /<(script|style|template)\b[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->|<[a-z/!][^>]*>/gi;

/** The words of a source: of a page what stands between its tags. Nothing where it is no text. */
function wordsIn(bytes: Uint8Array): string {
  try {
    const { text } = decode(bytes);
    return /<(?:html|body|p|div)\b/i.test(text) ? parseEntities(text.replace(unseen, " ")) : text;
  } catch {
    return "";
  }
}

/**
 * The sources at hand: the files of the folder that `ARCHIVE_SOURCES` names, and of the folders in it. They are their publishers', and no part of the project.
 * @throws ContentError where there is no such folder.
 */
export function sourcesAtHand(folder = process.env["ARCHIVE_SOURCES"]): SourceAtHand[] {
  if (!folder) return [];
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new ContentError([{ file: "", line: 1, found: "no such folder", expected: "the folder of the sources", hint: "ARCHIVE_SOURCES names it." }], folder);
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isFile() || statSync(path).size > mostBytes) return [];
    const bytes = readFileSync(path);
    return [{ name: path, sha256: createHash("sha256").update(bytes).digest("hex"), text: wordsIn(bytes) }];
  });
}
