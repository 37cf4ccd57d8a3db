import type { NameEntry } from "../search/lookup.ts";
import type { Known } from "./card.ts";
import type { Facts } from "./facts.ts";
import { createLexicon } from "./lexicon.ts";

/** What answers are made of, out of names and facts; `shelf` brings what was reported, `searchPage` is the address of the search. */
export function createKnown(entries: readonly NameEntry[], facts: Facts, shelf: Known["shelf"], searchPage: string): Known {
  return {
    entries,
    facts,
    lexicon: createLexicon(entries, facts),
    shelf,
    searchFor: (question) => `${searchPage}?${new URLSearchParams({ q: question })}`,
  };
}
