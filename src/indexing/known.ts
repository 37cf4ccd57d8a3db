import type { Archive } from "../archive/archive.ts";
import { createKnown } from "../questions/known.ts";
import type { Urls } from "../urls.ts";
import { factsOf, shelvesOf } from "./facts.ts";
import { nameTable } from "./name-table.ts";

/** What answers are made of, with the shelves of what was reported: pages and the search have the same. `isWhole` where all articles are known. */
export function knownOf(archive: Archive, urls: Urls, isWhole = true) {
  const shelves = shelvesOf(archive, urls);
  const shelf = (key: string) => Promise.resolve(shelves.get(key) ?? { meetings: [] });
  const facts = factsOf(archive, urls, shelves, isWhole);
  return { ...createKnown(nameTable(archive, urls).entries, facts, shelf, urls.list("search")), shelves };
}
