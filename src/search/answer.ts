import type { NameEntry } from "./lookup.ts";
import { filters, isEmpty, isRefined, type Query } from "./query.ts";
import { type Resolution, resolve } from "./resolve.ts";
import type { Counts, Found, Hit, Names, TextIndex } from "./sources.ts";

/** What a search brought. */
export interface Answer extends Pick<Resolution, "instead"> {
  /** How many pages are shown in all: those found, and those named that are not among them. */
  total: number;
  /** Pages that the query names: they come first, and not again. */
  named: readonly NameEntry[];
  /** How many pages were found, the named ones among them. */
  pages: number;
  /** The ids that the index has for the pages found, best first. */
  ids: readonly string[];
  page(index: number): Promise<Found>;
  counts(): Promise<Counts | undefined>;
}

/** How many pages have each value where none was found. */
const nothing = Object.fromEntries(filters.map((filter) => [filter, {}])) as Counts;

/** At most so many named pages stand first. */
const mostNamed = 6;

/** After the page of a name come the articles that mention it, then the rest. */
function articlesFirst(results: readonly Hit[], articles: readonly Hit[]): readonly Hit[] {
  const ids = new Set(articles.map(({ id }) => id));
  return [...results.filter(({ id }) => ids.has(id)), ...results.filter(({ id }) => !ids.has(id))];
}

/** Makes what answers queries out of the index of the texts and the names. */
export function createEngine(index: TextIndex, names: Names) {
  const none = (named: readonly NameEntry[], counts: Answer["counts"]): Answer => ({
    total: named.length,
    pages: 0,
    ids: [],
    named,
    page: () => Promise.reject(new RangeError("found no result, expected none to be asked for")),
    counts,
  });

  /**
   * The answer to a query. `onNamed` hears of the pages it names as soon as they are known, before the texts are searched; where it is a question
   * that was understood, `pages` are those made for it, which come first.
   */
  const answer = async (
    query: Query,
    onNamed?: (named: readonly NameEntry[]) => void,
    pages?: readonly NameEntry[],
  ): Promise<Answer> => {
    if (isEmpty(query)) return none([], () => index.all());
    // A chosen filter or order rules: then the named pages stand where they belong among the others.
    const pinnedOf = (named: readonly NameEntry[]) =>
      isRefined(query) || query.sort !== "relevance" ? [] : named.slice(0, mostNamed);
    const withPages = (entries: readonly NameEntry[]) => {
      const own = pages ?? [];
      return pinnedOf([...own, ...entries.filter(({ kind, id }) => !own.some((one) => one.kind === kind && one.id === id))]);
    };
    const tell = (entries: readonly NameEntry[]) => {
      const early = withPages(entries);
      if (early.length > 0) onNamed?.(early);
    };
    if (pages) tell([]);
    const { parts, named, instead } = await resolve(query, { index, names }, tell, pages !== undefined);
    const pinned = withPages(named);
    if (parts === undefined) return none(pinned, async () => nothing);
    const hits = await index.search(parts, query);
    const among = async (filter: "kind" | "entry", values: readonly string[]) =>
      pinned.length > 0 ? (await index.search(parts, query, { filter, values })).results : [];
    const results = articlesFirst(hits.results, await among("kind", ["article"]));
    const entries = pinned.map(({ kind, id }) => `${kind}/${id}`);
    const twice = (await among("entry", entries)).length;
    return {
      total: results.length + pinned.length - twice,
      pages: results.length,
      ids: results.map(({ id }) => id),
      named: pinned,
      ...(instead ? { instead } : {}),
      page: (at) =>
        results[at]?.data() ?? Promise.reject(new RangeError(`found result ${at}, expected one below ${results.length}`)),
      counts: hits.counts,
    };
  };

  return { answer, names, values: () => index.all() };
}

export type Engine = ReturnType<typeof createEngine>;
