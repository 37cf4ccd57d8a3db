import { type Found, type Hits, openIndex } from "./index-client.ts";
import { corrected, type NameEntry } from "./lookup.ts";
import { openNames } from "./names-client.ts";
import { type Parts, parseQuery } from "./parse.ts";
import { isEmpty, isRefined, longestQuery, type Query } from "./query.ts";

/** What a search brought. */
export interface Answer {
  total: number;
  /** Pages that the query names: they come first, and not again. */
  named: NameEntry[];
  /** The words that were searched for instead of those typed, where these are a name in another script or misspelt. */
  instead?: { words: string; because: "language" | "spelling" };
  page(index: number): Promise<Found>;
  counts: Hits["counts"];
}

/** At most so many named pages stand first. */
const mostNamed = 6;

/** Opens index and names, which stand at these addresses. Rejects where they cannot be loaded. */
export async function openEngine(indexAddress: string, namesAddress: string) {
  const [index, names] = await Promise.all([openIndex(indexAddress), openNames(namesAddress)]);

  const answer = async (query: Query): Promise<Answer> => {
    const text = query.text.trim().slice(0, longestQuery);
    if (isEmpty(query))
      return { total: 0, named: [], page: () => Promise.reject(new RangeError("nothing was asked")), counts: index.all };
    let parts = parseQuery(text);
    let instead: Answer["instead"];
    const plain = parts.phrases.length === 0 && parts.without.length === 0;
    let { entries: named, foreign } = plain && !query.exact ? await names.find(text) : { entries: [], foreign: false };
    let hits: Hits | undefined;
    const [first] = named;
    if (first && foreign) {
      instead = { words: first.label, because: "language" };
      parts = parseQuery(first.label);
    } else if (plain && !query.exact && named.length === 0 && text !== "") {
      const right = corrected(names.entries, text);
      if (right !== undefined && !(await everyWordStands(text))) {
        instead = { words: right, because: "spelling" };
        parts = parseQuery(right);
        named = (await names.find(right)).entries;
      }
    }
    hits = await index.search(parts, query);
    if (hits.results.length === 0 && named[0] && !instead) hits = await index.search(parseQuery(named[0].label), query);
    // A chosen filter or order rules: then the named pages stand where they belong among the others.
    const pinned = isRefined(query) || query.sort !== "relevance" ? [] : named.slice(0, mostNamed);
    let { results } = hits;
    if (pinned[0]) {
      let articles = await articlesAmong(parts, query);
      if (articles.length === 0 && !instead) {
        // Another name than the one that texts use: the main name finds the articles.
        parts = parseQuery(pinned[0].label);
        articles = await articlesAmong(parts, query);
        if (articles.length > 0) {
          hits = await index.search(parts, query);
          results = hits.results;
        }
      }
      results = articlesFirst(results, articles);
    }
    const { counts } = hits;
    return {
      total: Math.max(results.length, pinned.length),
      named: pinned,
      ...(instead ? { instead } : {}),
      page: (at) =>
        results[at]?.data() ?? Promise.reject(new RangeError(`found result ${at}, expected one below ${results.length}`)),
      counts,
    };
  };

  /** The articles among the results of a search. */
  const articlesAmong = async (parts: Parts, query: Query) =>
    (await index.search(parts, { ...query, chosen: { ...query.chosen, kind: ["Article"] } })).results;

  /** Whether each longer word of a text stands in some page just so: then it is no misspelling. */
  const everyWordStands = async (text: string) => {
    for (const word of text.split(/\s+/)) if (word.length >= 5 && !(await index.has(word.replace(/["“”]/g, "")))) return false;
    return true;
  };

  return { answer, names, values: index.all };
}

/** After the page of a name come the articles that mention it, then the rest. */
function articlesFirst(results: Hits["results"], articles: Hits["results"]): Hits["results"] {
  const ids = new Set(articles.map(({ id }) => id));
  return [...results.filter(({ id }) => ids.has(id)), ...results.filter(({ id }) => !ids.has(id))];
}

export type Engine = Awaited<ReturnType<typeof openEngine>>;
