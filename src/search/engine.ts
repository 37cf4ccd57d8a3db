import type { FoundText } from "./excerpt.ts";
import { type Filter, filters, isEmpty, longestQuery, type Query, type Sort } from "./query.ts";

/** A found page. */
export interface Found extends FoundText {
  url: string;
  meta: { title?: string; kind?: string; line?: string };
}

/** What a search brought: how many pages, how to get them, and how many pages each value of each filter has among them. */
export interface Answer {
  total: number;
  page(index: number): Promise<Found>;
  counts: Record<Filter, Record<string, number>>;
}

type Counts = Partial<Record<string, Record<string, number>>>;
type Wanted = Record<string, { any: string[] }>;

/** What the archive uses of Pagefind's interface in the browser. */
interface Pagefind {
  init(): Promise<void>;
  filters(): Promise<Counts>;
  search(
    term: string | null,
    options: { filters?: Wanted; sort?: Record<string, "asc" | "desc"> },
  ): Promise<{ results: { data(): Promise<Found> }[]; filters: Counts; totalFilters: Counts }>;
}

const order: Record<Sort, Record<string, "asc" | "desc"> | undefined> = {
  relevance: undefined,
  newest: { day: "desc" },
  oldest: { day: "asc" },
};

/** Opens the search index that stands at `address`. Rejects where it cannot be loaded. */
export async function openEngine(address: string): Promise<(query: Query) => Promise<Answer>> {
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.init();
  const all = await pagefind.filters();

  const wanted = (query: Query, without?: Filter): Wanted =>
    Object.fromEntries(
      filters
        .filter((filter) => filter !== without && query.chosen[filter].length > 0)
        .map((filter) => [filter, { any: query.chosen[filter] }]),
    );

  return async (query) => {
    const text = query.text.trim().slice(0, longestQuery);
    if (isEmpty(query)) return { total: 0, page: () => Promise.reject(new Error("nothing was asked")), counts: countsOf(all) };
    const sort = order[query.sort];
    const ask = (without?: Filter) =>
      pagefind.search(text === "" ? null : text, { filters: wanted(query, without), ...(sort ? { sort } : {}) });
    const found = await ask();
    const counts = countsOf(found.filters);
    // Within a filter values are alternatives: its own choice must not make the others vanish.
    for (const filter of filters)
      if (query.chosen[filter].length > 0) counts[filter] = countsOf((await ask(filter)).filters)[filter];
    return {
      total: found.results.length,
      page: (index) => {
        const result = found.results[index];
        return result
          ? result.data()
          : Promise.reject(new RangeError(`found result ${index}, expected one below ${found.results.length}`));
      },
      counts,
    };
  };
}

function countsOf(counts: Counts): Answer["counts"] {
  return Object.fromEntries(filters.map((filter) => [filter, counts[filter] ?? {}])) as Answer["counts"];
}
