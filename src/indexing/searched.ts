import type { Html } from "../model/archive-link.ts";
import type { Day } from "../model/day.ts";
import type { Kind } from "../model/kinds.ts";
import type { Filter } from "../search/query.ts";

/** A text beside that of a page, with the id of its place on it. */
export interface PlacedText {
  place: string;
  text: string;
}

/** What the search knows of a page. */
export interface SearchDocument {
  kind: Kind;
  id: string;
  /** The day by which results are sorted. */
  day: Day;
  title: string;
  /** Whether the title is the name of an entity: it then weighs more than a headline that holds it. */
  isName?: boolean;
  /** What a result says beside the title. */
  line: string;
  /** What the page reports, in a sentence, where a result shows it above the paragraphs that match. */
  summary?: string | undefined;
  /** The language of the title, where that is another than the archive's. */
  language?: string | undefined;
  /** Other names by which the page is found. */
  names: readonly string[];
  /** Ids, never words: addresses of searches outlive a label and a language. */
  filters: Partial<Record<Filter | "entry" | "shard", readonly string[]>>;
  /** What is searched: plain texts, and blocks of HTML with the ids of their paragraphs. */
  texts: readonly (string | Html | PlacedText)[];
}
