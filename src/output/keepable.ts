import { statSync } from "node:fs";
import { join } from "node:path";
import { isKeptOffline, type Keepable } from "../model/kept-files.ts";
import { filesIn } from "./listing.ts";

/** What can be kept of the site in a folder for reading without a network, as JSON: how many files, and how many bytes they have unpacked. */
export function keepableText(folder: string): string {
  const kept = filesIn(folder).filter((path) => !path.startsWith(".") && isKeptOffline(path));
  const keepable: Keepable = {
    files: kept.length,
    bytes: kept.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0),
  };
  return `${JSON.stringify(keepable)}\n`;
}
