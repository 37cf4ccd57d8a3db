import type { FoundText } from "./excerpt.ts";
import type { NameEntry } from "./lookup.ts";
import type { Parts } from "./parse.ts";
import type { Filter, Query } from "./query.ts";

/** A found page. */
export interface Found extends FoundText {
  url: string;
  meta: { title?: string; kind?: string; line?: string; summary?: string; language?: string };
  filters: Record<string, string[]>;
}

/** How many pages each value of each filter has. */
export type Counts = Record<Filter, Record<string, number>>;

/** A found page that is loaded when it is shown. */
export interface Hit {
  id: string;
  /** How well it matches, where that is known. */
  score?: number;
  data(): Promise<Found>;
}

/** The pages that a search found, best first, and how many of them each value of each filter has, where that is known. */
export interface Hits {
  results: readonly Hit[];
  counts(): Promise<Counts | undefined>;
}

/** One filter of its own, in place of what is chosen in it: `entry` holds the pages of names, by kind and id. */
export interface Within {
  filter: "kind" | "entry";
  values: readonly string[];
}

/** The index of the texts. Every method rejects where a part of the index cannot be loaded. */
export interface TextIndex {
  /** Whether a word stands in any page: as it is, inflected, or as the beginning of a longer one. */
  stands(word: string): Promise<boolean>;
  /** Searches for `parts` with the filters and in the order of `query`. */
  search(parts: Parts, query: Query, within?: Within): Promise<Hits>;
  /** The values of every filter. */
  all(): Promise<Counts>;
}

/** What a query names; `words` are those to search for instead, where it does so in another script or language. */
export interface Naming {
  entries: readonly NameEntry[];
  words?: string;
}

/** The names of the archive: those in English at once, those of another script when a query is written in it. */
export interface Names {
  entries: readonly NameEntry[];
  find(query: string): Promise<Naming>;
  /** The same for names of other languages in Latin script: asked only where the words themselves find nothing. */
  findLatin(query: string): Promise<Naming>;
  /** The query with the names of other scripts, or of other languages in Latin letters, in English. */
  inEnglish(query: string, isLatin?: boolean): Promise<string>;
}
