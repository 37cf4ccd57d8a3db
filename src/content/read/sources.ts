import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** The most that a source has, in bytes: what is longer is something else. */
const most = 20_000_000;

/** A source that is at hand: its file, its digest (SHA-256, hexadecimal) and its text. */
export interface SourceAtHand {
  name: string;
  sha256: string;
  text: string;
}

/** The sources at hand: the files of the folder that `ARCHIVE_SOURCES` names, and of the folders in it. They are their publishers', and no part of the project. */
export function sourcesAtHand(folder = process.env["ARCHIVE_SOURCES"]): SourceAtHand[] {
  if (!folder || !existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isFile() || statSync(path).size > most) return [];
    const bytes = readFileSync(path);
    return [{ name: path, sha256: createHash("sha256").update(bytes).digest("hex"), text: bytes.toString("utf8") }];
  });
}
