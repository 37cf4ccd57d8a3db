import { renameSync, writeFileSync } from "node:fs";

/** Writes a file over another in one step: it is there as it was, or as it is to be. */
export function replaceFile(path: string, text: string): void {
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
}
