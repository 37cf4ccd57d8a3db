import { kindNames } from "../language/words.ts";
import { type Found, type Hits, openIndex } from "./index-client.ts";
import { corrected, type NameEntry } from "./lookup.ts";
import { openNames } from "./names-client.ts";
import { normal } from "./normal.ts";
import { type Parts, parseQuery } from "./parse.ts";
import { emptyQuery, isEmpty, isRefined, longestQuery, type Query } from "./query.ts";

/** What a search brought. */
export interface Answer {
  total: number;
  /** Pages that the query names: they come first, and not again. */
  named: NameEntry[];
  /** The words that were searched for instead of those typed, where these are a name in another script or misspelt. */
  instead?: { words: string };
  /** How many pages there are to show, the named ones among them. */
  pages: number;
  page(index: number): Promise<Found>;
  counts: Hits["counts"];
}

/** What a query comes to: the words to search for, and the pages it names. */
type Resolved = Pick<Answer, "named" | "instead"> & { parts: Parts };

type OnNamed = (named: readonly NameEntry[]) => void;

/** At most so many named pages stand first. */
const mostNamed = 6;

/** Opens index and names, which stand at these addresses. Rejects where they cannot be loaded. */
export async function openEngine(indexAddress: string, namesAddress: string) {
  const [index, names] = await Promise.all([openIndex(indexAddress), openNames(namesAddress)]);

  /** What is searched for: the words as typed, or a name put into the language and spelling of the texts. */
  const resolve = async (query: Query, thorough: boolean, onNamed?: OnNamed): Promise<Resolved> => {
    const text = query.text.trim().slice(0, longestQuery);
    const parts = parseQuery(text);
    if (query.exact || text === "" || parts.phrases.length > 0 || parts.without.length > 0) return { parts, named: [] };
    const { entries: named, words } = await names.find(text);
    const pinned = pinnedOf(query, named);
    if (pinned.length > 0) onNamed?.(pinned);
    if (words !== undefined) return { parts: parseQuery(words), named, instead: { words } };
    const [first] = named;
    if (first) {
      if (normal(first.label) === normal(text)) return { parts, named };
      // Another name than the one that texts use: the main name finds the articles. Filters and order must not decide this.
      const main = parseQuery(first.label);
      const typed = await articlesAmong(parts, emptyQuery());
      const other = typed.length === 0 && (await articlesAmong(main, emptyQuery())).length > 0;
      const nothing = typed.length === 0 && !other && (await index.search(parts, emptyQuery())).results.length === 0;
      return { parts: other || nothing ? main : parts, named };
    }
    if (!thorough || (await everyWordStands(text))) return { parts, named };
    const abroad = await names.findLatin(text);
    if (abroad.words !== undefined)
      return { parts: parseQuery(abroad.words), named: abroad.entries, instead: { words: abroad.words } };
    const right = corrected(names.entries, text);
    if (right === undefined) return { parts, named };
    return { parts: parseQuery(right), named: (await names.find(right)).entries, instead: { words: right } };
  };

  /** A chosen filter or order rules: then the named pages stand where they belong among the others. */
  const pinnedOf = (query: Query, named: readonly NameEntry[]) =>
    isRefined(query) || query.sort !== "relevance" ? [] : named.slice(0, mostNamed);

  const nothing: Answer = {
    total: 0,
    pages: 0,
    named: [],
    page: () => Promise.reject(new RangeError("nothing was asked")),
    counts: index.all,
  };

  const answerTo = async (query: Query, { parts, named, instead }: Resolved): Promise<Answer> => {
    const pinned = pinnedOf(query, named);
    const hits = await index.search(parts, query);
    const results = pinned.length > 0 ? articlesFirst(hits.results, await articlesAmong(parts, query)) : hits.results;
    return {
      total: Math.max(results.length, pinned.length),
      pages: results.length,
      named: pinned,
      ...(instead ? { instead } : {}),
      page: (at) =>
        results[at]?.data() ?? Promise.reject(new RangeError(`found result ${at}, expected one below ${results.length}`)),
      counts: hits.counts,
    };
  };

  /** The answer to a query as it stands. `onNamed` hears of the pages it names as soon as they are known, before the texts are searched. */
  const answer = async (query: Query, onNamed?: OnNamed): Promise<Answer> =>
    isEmpty(query) ? nothing : answerTo(query, await resolve(query, false, onNamed));

  /** The answer to what was meant, where words that stand in no text are a name misspelt or in another language; else nothing. */
  const reword = async (query: Query): Promise<Answer | undefined> => {
    if (isEmpty(query)) return undefined;
    const resolved = await resolve(query, true);
    return resolved.instead ? answerTo(query, resolved) : undefined;
  };

  /** The articles among the results of a search. */
  const articlesAmong = async (parts: Parts, query: Query) =>
    (await index.search(parts, { ...query, chosen: { ...query.chosen, kind: [kindNames.article.one] } })).results;

  /** Whether each longer word of a text stands in some page just so: then it is no misspelling. */
  const everyWordStands = async (text: string) => {
    for (const word of text.split(/\s+/)) if (word.length >= 5 && !(await index.has(word.replace(/["“”]/g, "")))) return false;
    return true;
  };

  return { answer, reword, names, values: index.all };
}

/** After the page of a name come the articles that mention it, then the rest. */
function articlesFirst(results: Hits["results"], articles: Hits["results"]): Hits["results"] {
  const ids = new Set(articles.map(({ id }) => id));
  return [...results.filter(({ id }) => ids.has(id)), ...results.filter(({ id }) => !ids.has(id))];
}

export type Engine = Awaited<ReturnType<typeof openEngine>>;
