import type { FoundText } from "./excerpt.ts";
import { type Filter, filters, type Query, yearsOf } from "./query.ts";
import type { Parts } from "./parse.ts";

/** A found page. */
export interface Found extends FoundText {
  url: string;
  meta: { title?: string; kind?: string; line?: string; summary?: string; language?: string };
  filters: Record<string, string[]>;
}

export type Counts = Record<Filter, Record<string, number>>;

/** The pages that a search found, best first, and how many of them each value of each filter has, where that is known. */
export interface Hits {
  results: { id: string; data(): Promise<Found> }[];
  counts(): Promise<Counts | undefined>;
}

type Loose = Partial<Record<string, Record<string, number>>>;
type Wanted = Record<string, { any: string[] }>;
type Sorting = Record<string, "asc" | "desc">;

/** What the archive uses of Pagefind's interface in the browser. */
interface Instance {
  filters(): Promise<Loose>;
  search(
    term: string | null,
    options: { filters?: Wanted; sort?: Sorting },
  ): Promise<{ results: Hits["results"]; filters: Loose }>;
}

interface Pagefind extends Instance {
  options(options: { noWorker: boolean }): Promise<void>;
  init(): Promise<void>;
  createInstance(options: object): Instance;
}

const orders: Record<Query["sort"], Sorting | undefined> = {
  relevance: undefined,
  newest: { day: "desc" },
  oldest: { day: "asc" },
};

/** Up to how many results the counts of a search with phrases are taken from the results themselves. */
const countable = 60;

const strict = (counts: Loose): Counts => Object.fromEntries(filters.map((filter) => [filter, counts[filter] ?? {}])) as Counts;

function countsFrom(pages: readonly Found[]): Counts {
  const counts = strict({});
  for (const page of pages)
    for (const filter of filters)
      for (const value of page.filters[filter] ?? []) counts[filter][value] = (counts[filter][value] ?? 0) + 1;
  return counts;
}

/** Opens the search index that stands at `address`. Rejects where it cannot be loaded. */
export async function openIndex(address: string) {
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  // Without its worker Pagefind is 12 kB lighter on the wire, and a search stays well below a tenth of a second.
  await pagefind.options({ noWorker: true });
  await pagefind.init();
  // Where filters are loaded, every search counts them, a second long among ten thousand pages: the counting has an instance of
  // its own, in Pagefind's worker, made when counts are first asked for.
  let counter: Instance | undefined;
  const counting = () => {
    counter ??= pagefind.createInstance({});
    return counter;
  };
  let known: Promise<Loose> | undefined;
  /** The values of the filters are loaded when they are first needed: results come before them. */
  const values = () => {
    known ??= counting().filters();
    return known;
  };

  const wantedBy = async (query: Query, without?: Filter): Promise<Wanted> => {
    const wanted: Wanted = {};
    for (const filter of filters) {
      if (filter === without) continue;
      const ranged = filter === "year" && (query.from !== "" || query.to !== "");
      const any = ranged ? yearsOf(query, Object.keys((await values())["year"] ?? {})) : query.chosen[filter];
      if (any !== undefined && (any.length > 0 || ranged)) wanted[filter] = { any: any.length > 0 ? any : ["none"] };
    }
    return wanted;
  };

  return {
    /** The values of every filter, with how many pages have them. */
    all: async (): Promise<Counts> => strict(await values()),

    /** Whether a word stands in any page just so. */
    has: async (word: string): Promise<boolean> => (await pagefind.search(`"${word}"`, {})).results.length > 0,

    /** Searches for `parts` with the filters and in the order of `query`. */
    async search({ words, phrases, without }: Parts, query: Query): Promise<Hits> {
      const term = words === "" ? null : words;
      const sort = orders[query.sort];
      const plain = phrases.length === 0 && without.length === 0;
      const run = async (text: string | null, hidden?: Filter, instance: Instance = pagefind) =>
        instance.search(text, { filters: await wantedBy(query, hidden), ...(sort ? { sort } : {}) });
      const found = await run(term);
      const idsOf = async (text: string) => new Set((await run(`"${text}"`)).results.map(({ id }) => id));
      const must = await Promise.all(phrases.map(idsOf));
      const mustNot = await Promise.all(without.map(idsOf));
      const results = found.results.filter(({ id }) => must.every((ids) => ids.has(id)) && !mustNot.some((ids) => ids.has(id)));
      return {
        results,
        async counts() {
          if (!plain)
            return results.length <= countable
              ? countsFrom(await Promise.all(results.map((result) => result.data())))
              : undefined;
          await values();
          const counts = strict((await run(term, undefined, counting())).filters);
          // Within a filter values are alternatives: its own choice must not make the others vanish.
          for (const filter of filters)
            if (query.chosen[filter].length > 0 || (filter === "year" && (query.from || query.to)))
              counts[filter] = strict((await run(term, filter, counting())).filters)[filter];
          return counts;
        },
      };
    },
  };
}
