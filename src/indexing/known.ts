import type { Archive } from "../archive/archive.ts";
import type { Known } from "../questions/card.ts";
import { createKnown } from "../questions/known.ts";
import type { Urls } from "../urls.ts";
import { factsOf, shelvesOf } from "./facts.ts";
import { nameTable } from "./name-table.ts";

/** What answers are made of, of the whole archive: pages have the same answers as the search. */
export function knownOf(archive: Archive, urls: Urls, isWhole = true): Known {
  const shelves = shelvesOf(archive, urls);
  const shelf = (key: string) => Promise.resolve(shelves.get(key) ?? { meetings: [] });
  return createKnown(nameTable(archive, urls).entries, factsOf(archive, urls, isWhole), shelf, urls.list("search"));
}
