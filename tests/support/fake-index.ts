import type { NameEntry } from "../../src/search/lookup.ts";
import { namedBy } from "../../src/search/lookup.ts";
import { normal } from "../../src/search/normal.ts";
import { filters } from "../../src/search/query.ts";
import type { Counts, Found, Hit, Names, TextIndex } from "../../src/search/sources.ts";

/** A page of the fake index. */
export interface FakePage {
  url: string;
  text: string;
  kind?: string;
  entry?: string;
}

const wordsOf = (text: string) => text.split(" ");
const noCounts = () => Object.fromEntries(filters.map((filter) => [filter, {}])) as Counts;

/**
 * An index as Pagefind is one: every word must be there, whole or as a beginning; a word that stands nowhere is searched as the longest
 * beginning of it that does. What it was asked is written down in `asked`.
 */
export function fakeIndex(pages: readonly FakePage[]): TextIndex & { asked: string[] } {
  const all = pages.flatMap(({ text }) => wordsOf(text)).map(normal);
  const matched = (word: string): ((one: string) => boolean) => {
    const typed = normal(word).replace(/ /g, "");
    for (let length = typed.length; length > 0; length--) {
      const beginning = typed.slice(0, length);
      const isMatch = (one: string) => normal(one).startsWith(beginning);
      if (all.some(isMatch)) return isMatch;
    }
    return () => false;
  };
  const asked: string[] = [];
  const found = (words: readonly string[]): Hit[] =>
    pages
      .filter(({ text }) => words.every((word) => wordsOf(text).some(matched(word))))
      .map((page) => ({
        id: page.url,
        data: () =>
          Promise.resolve<Found>({
            url: page.url,
            meta: { title: page.url },
            filters: {},
            content: page.text,
            anchors: [],
            locations: wordsOf(page.text).flatMap((one, at) => (words.some((word) => matched(word)(one)) ? [at] : [])),
          }),
      }));
  return {
    asked,
    all: () => Promise.resolve(noCounts()),
    stands: (word) => Promise.resolve(all.some((one) => one.startsWith(normal(word)))),
    search({ words, phrases, either, least = Number.POSITIVE_INFINITY }, _query, within) {
      asked.push(within ? `${words} within ${within.filter} ${within.values.join(" ")}` : words);
      const isWithin = (url: string) => {
        const page = pages.find((one) => one.url === url);
        return !within || within.values.includes((within.filter === "kind" ? page?.kind : page?.entry) ?? "");
      };
      const all = words === "" ? [] : wordsOf(words);
      const ids = (some: readonly string[]) => found(some).map(({ id }) => id);
      const hasYear = (id: string) => !either || either.some((year) => ids([year]).includes(id));
      const hasMost = (id: string) => all.filter((word) => ids([word]).includes(id)).length >= least;
      const hits = least < all.length ? found([]).filter(({ id }) => hasMost(id)) : found(all).filter(({ id }) => hasYear(id));
      const results = hits.filter(
        ({ id }) => isWithin(id) && phrases.every((phrase) => pages.find(({ url }) => url === id)?.text.includes(phrase)),
      );
      return Promise.resolve({ results, counts: () => Promise.resolve(noCounts()) });
    },
  };
}

/** Names whose foreign ones are given as words that they stand for. */
export function fakeNames(
  entries: readonly NameEntry[],
  foreign: Record<string, string> = {},
  latin: Record<string, string> = {},
): Names {
  const naming = (query: string, table: Record<string, string>) => {
    const words = table[normal(query)];
    return words === undefined ? { entries: [] } : { entries: namedBy(entries, words), words };
  };
  return {
    entries,
    find(query) {
      const named = namedBy(entries, query);
      return Promise.resolve(named.length > 0 ? { entries: named } : naming(query, foreign));
    },
    findLatin: (query) => Promise.resolve(naming(query, latin)),
    inEnglish: (query) => Promise.resolve(query),
  };
}
