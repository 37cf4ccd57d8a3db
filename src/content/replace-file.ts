import { existsSync, linkSync, renameSync, rmSync, writeFileSync } from "node:fs";

/** Writes a text beside its place, and puts it there: what fails on the way leaves nothing behind. */
function placed(path: string, text: string, put: (from: string) => void): void {
  const next = `${path}.new`;
  try {
    writeFileSync(next, text);
    put(next);
  } catch (error) {
    rmSync(next, { force: true });
    throw error;
  }
}

/** Writes a file over another in one step: it is there as it was, or as it is to be. */
export const replaceFile = (path: string, text: string): void => placed(path, text, (from) => renameSync(from, path));

/**
 * Writes a file that is not there yet, in one step.
 * @throws Error, with the code EEXIST, where it is.
 */
export function newFile(path: string, text: string): void {
  placed(path, text, (from) => {
    try {
      linkSync(from, path);
    } catch (error) {
      // Some disks know no links.
      if ((error as NodeJS.ErrnoException).code === "EEXIST" || existsSync(path)) throw error;
      renameSync(from, path);
      return;
    }
    rmSync(from);
  });
}
