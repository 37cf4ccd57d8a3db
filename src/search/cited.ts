import type { Kind } from "../model/kinds.ts";

/** In which of the files with references an entry's is: those of articles by the year, as the archive's parts have them. */
export const citedFile = (kind: Kind, id: string): string => (kind === "article" ? id.slice(0, 4) : "pages");

/** An entry's reference: its kind and id, the id of its page in the search index, and what is cited, as CSL-JSON. */
export interface CitedPage<Item> {
  entry: string;
  hit: string;
  item: Item;
}

/** Which pages of the search index have their references in which file: their ids, between spaces, and the file's size, in bytes. */
export type CitedIndex = Record<string, { bytes: number; hits: string }>;
