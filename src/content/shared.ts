import type { Archive } from "../archive/archive.ts";
import type { Shards } from "../model/shards.ts";

/** What a build knows before its pages are made. */
interface Shared {
  archive: Archive;
  /** Where this is a part of an archive: which, and what stands beside it. */
  shards: Shards | undefined;
  /** Where the site will stand: its path, and its host where that is known. An environment may have a `BASE_URL` of another program's. */
  base: string;
  /** The path of the published site: another than `base` in a copy that opens from a folder. */
  published: string;
  site: string | undefined;
}

/** The pages of a build are made by a bundle with modules of its own, in the same process: what both know is the process's. */
const process: { [place: symbol]: Shared | undefined } = globalThis;
const place = Symbol.for("sco-summit-archive");

/** Hands the archive on to the pages that are built next, so that it is opened once. */
export function share(shared: Shared): void {
  process[place] = shared;
}

/** What was handed on; nothing where pages are made without a build, as while developing. */
export const shared = (): Shared | undefined => process[place];
