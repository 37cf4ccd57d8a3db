import type { Day } from "./day.ts";
import type { Digests } from "./manifest.ts";

/** A state of the content that was given a day, by which it can be cited as a whole. */
export interface Release {
  day: Day;
  /** What is new in it, in a sentence. */
  what: string;
  /** The files of its articles and all other entries, by their digests. */
  manifest: Digests;
}
