import type { Archive } from "../archive/archive.ts";

/** The pages of a build are made by a bundle with modules of its own, in the same process: what both know is the process's. */
const process: { [place: symbol]: Archive | undefined } = globalThis;
const place = Symbol.for("sco-summit-archive");

/** Hands the archive on to the pages that are built next, so that it is opened once. */
export function shareArchive(archive: Archive): void {
  process[place] = archive;
}

/** The archive that was handed on; nothing where pages are made without a build, as while developing. */
export const sharedArchive = (): Archive | undefined => process[place];
