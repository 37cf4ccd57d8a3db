import type { Archive } from "../../archive/archive.ts";
import type { Article } from "../../model/kinds.ts";
import type { Fault } from "../check/check.ts";

/** What the rules of writing look at: the archive, and the source of an article where it is at hand. */
export interface Desk {
  archive: Archive;
  sourceOf(article: Article): string | undefined;
}

/** A rule of writing. What it finds has a subject, by which an exception names it. */
export interface Editorial {
  /** Whether it only asks: what it finds may be right, and fails nothing. */
  isQuestion?: true;
  check(desk: Desk): Iterable<Fault & { subject: string }>;
}
