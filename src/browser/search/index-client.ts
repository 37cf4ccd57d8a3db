import { showsWord } from "../../search/excerpt.ts";
import type { Parts } from "../../search/parse.ts";
import { type Filter, filters, type Query, yearsOf } from "../../search/query.ts";
import type { Counts, Found, Hit, Hits, TextIndex, Within } from "../../search/sources.ts";
import { type Instance, type Loose, merge, type Part, searchParts, type Sorting, type Wanted } from "./merged.ts";
import { watchRequests } from "./steady-fetch.ts";

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

/** Up to how many results the counts of a search with phrases are taken from the results themselves: each is a request. */
const countable = 60;
/** How many searches are kept: what a query comes to asks for some of them twice. */
const kept = 24;

const strict = (counts: Loose): Counts => Object.fromEntries(filters.map((filter) => [filter, counts[filter] ?? {}])) as Counts;

function countsFrom(pages: readonly Found[]): Counts {
  const counts = strict({});
  for (const page of pages)
    for (const filter of filters)
      for (const value of page.filters[filter] ?? []) counts[filter][value] = (counts[filter][value] ?? 0) + 1;
  return counts;
}

/** How many of some searches brought each page, and with what scores. */
function countHits(searches: readonly (readonly Hit[])[]): Map<string, { count: number; score: number }> {
  const counts = new Map<string, { count: number; score: number }>();
  for (const { id, score = 0 } of searches.flat()) {
    const before = counts.get(id);
    counts.set(id, { count: (before?.count ?? 0) + 1, score: (before?.score ?? 0) + score });
  }
  return counts;
}

const rankOf = (hit: { count: number; score: number } | undefined) => (hit ? hit.count * 1000 + hit.score : 0);

/** In a copy that is opened from a folder, where browsers load no modules, the copy brings them itself (folder/folder.js). */
const bring =
  (globalThis as { archiveModule?: (address: string) => Promise<unknown> }).archiveModule ??
  ((address: string): Promise<unknown> => import(/* @vite-ignore */ address));

/** A module that failed once stays failed under its address: the next attempt has one of its own. */
let attempts = 0;
let isBroken = false;

/** Opens the search index that stands at `address`, and with it those of the other parts of the archive. Rejects where they cannot be loaded. */
export async function openIndex(address: string, parts: readonly Part[] = []): Promise<TextIndex> {
  const lost = watchRequests([new URL(".", new URL(address, location.href)).href, ...parts.map((part) => part.address)]);
  if (isBroken) attempts++;
  isBroken = true;
  const module = attempts === 0 ? address : `${address}?attempt=${attempts}`;
  const pagefind = (await bring(module)) as Pagefind;
  // Without its worker Pagefind is 12 kB lighter on the wire, and a search stays well below a tenth of a second.
  await pagefind.options({ noWorker: true });
  await pagefind.init();
  await merge(pagefind, address, parts);
  isBroken = false;
  // Where filters are loaded, every search counts them, a second long among ten thousand pages: the counting has an instance of
  // its own, in Pagefind's worker, made when counts are first asked for.
  const openCounter = async () => {
    const instance = pagefind.createInstance({});
    await merge(instance, address, parts);
    return instance;
  };
  let counter: ReturnType<typeof openCounter> | undefined;
  const counting = () => (counter ??= openCounter());
  let known: Promise<Loose> | undefined;
  /** The values of the filters are loaded when they are first needed: results come before them. */
  const values = () => (known ??= counting().then((instance) => instance.filters()));

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

  const searches = new Map<string, Promise<readonly Hit[]>>();
  /** Searches the texts, or takes what the same search brought a moment ago. */
  const run = (text: string | null, options: { filters?: Wanted; sort?: Sorting }): Promise<readonly Hit[]> => {
    const key = JSON.stringify([text, options]);
    const again = searches.get(key);
    if (again) return again;
    const before = lost();
    const found = searchParts(pagefind, parts, text, options).then((results) => {
      if (lost() === before) return results;
      throw new Error(`found a part of the index missing, expected all of ${address}`);
    });
    searches.set(key, found);
    found.catch(() => {
      isBroken = true;
      searches.delete(key);
    });
    for (const old of [...searches.keys()].slice(0, -kept)) searches.delete(old);
    return found;
  };

  return {
    all: async () => strict(await values()),

    // A quoted word is found in its own stem alone; else in what it begins, or, where nothing does, in whatever begins it.
    async stands(word) {
      if ((await run(`"${word}"`, {})).length > 0) return true;
      const [best] = await run(word, {});
      return best !== undefined && showsWord(await best.data(), word);
    },

    async search({ words, phrases, without, either = [], least }: Parts, query: Query, within?: Within): Promise<Hits> {
      const term = words === "" || least !== undefined ? null : words;
      const sort = orders[query.sort];
      const options = async (hidden?: Filter) => ({
        filters: { ...(await wantedBy(query, hidden)), ...(within ? { [within.filter]: { any: within.values } } : {}) },
        ...(sort ? { sort } : {}),
      });
      const found = await run(term, await options());
      const idsOf = async (text: string) => new Set((await run(`"${text}"`, await options())).map(({ id }) => id));
      const must = await Promise.all(phrases.map(idsOf));
      const mustNot = await Promise.all(without.map(idsOf));
      // Pagefind knows no "or": what is enough by itself is searched for by itself.
      const each = async (some: readonly string[], beside: string) =>
        countHits(await Promise.all(some.map(async (word) => run(`${beside} ${word}`.trim(), await options()))));
      const anyYear = either.length > 0 ? await each(either, term ?? "") : undefined;
      const some = least === undefined ? undefined : await each(words.split(" "), "");
      const isFound = ({ id }: Hit) =>
        must.every((ids) => ids.has(id)) &&
        !mustNot.some((ids) => ids.has(id)) &&
        (!anyYear || anyYear.has(id)) &&
        (!some || (some.get(id)?.count ?? 0) >= (least ?? 0));
      const results = found.filter(isFound);
      if (some && !sort) results.sort((a, b) => rankOf(some.get(b.id)) - rankOf(some.get(a.id)));
      return {
        results,
        async counts() {
          if (phrases.length > 0 || without.length > 0 || either.length > 0 || least !== undefined)
            return results.length <= countable
              ? countsFrom(await Promise.all(results.map((result) => result.data())))
              : undefined;
          await values();
          const count = async (hidden?: Filter) =>
            strict((await (await counting()).search(term, await options(hidden))).filters);
          const counts = await count();
          // Within a filter values are alternatives: its own choice must not make the others vanish.
          for (const filter of filters)
            if (query.chosen[filter].length > 0 || (filter === "year" && (query.from || query.to)))
              counts[filter] = (await count(filter))[filter];
          return counts;
        },
      };
    },
  };
}
