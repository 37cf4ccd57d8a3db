import { showsWord } from "./excerpt.ts";
import { carrying } from "./carrying.ts";
import { corrected, isSmall, type NameEntry, withSynonyms } from "./lookup.ts";
import { normal } from "./normal.ts";
import { hasSigns, type Parts, parseQuery, plainWords } from "./parse.ts";
import { emptyQuery, longestQuery, type Query } from "./query.ts";
import type { Names, TextIndex } from "./sources.ts";

/** What a query comes to: the words to search for, and the pages that it names. */
export interface Resolution {
  /** Nothing where no word of the query stands in any page. */
  parts: Parts | undefined;
  named: readonly NameEntry[];
  /** What is searched for in place of what was typed, and the typed words that stand nowhere; or that no page has all words. */
  instead?: { words: string; without: readonly string[]; isSome?: boolean };
}

interface Sources {
  index: TextIndex;
  names: Names;
}

/** What can be searched of some words: all that stand somewhere, and the rest. */
interface Searchable {
  parts: Parts | undefined;
  missing: string[];
}

/** A query as the strategies see it. */
interface Asked {
  text: string;
  parts: Parts;
  query: Query;
  /** Whether it is a question that was understood: then the words that ask need stand nowhere. */
  isQuestion: boolean;
  /** What can be searched of it as it was typed: found out once, when it is first needed. */
  own(): Promise<Searchable>;
  /** Hears of the pages that it names, before the texts are searched. */
  onNamed(named: readonly NameEntry[]): void;
}

/** One way to understand a query; nothing where it does not apply. */
type Strategy = (asked: Asked, sources: Sources) => Promise<Resolution | undefined>;

/** The words of some parts that stand in no page, as far as `query` reaches. A word that a found page shows as a match, whole or as a beginning, needs no search of its own. */
async function missingOf(parts: Parts, query: Query, { index }: Sources): Promise<string[]> {
  const words = plainWords(parts).filter((word) => normal(word) !== "");
  if (words.length === 0) return [];
  const [best] = (await index.search(parts, query)).results;
  const page = await best?.data();
  const missing: string[] = [];
  for (const word of new Set(words)) if (!(page && showsWord(page, word)) && !(await index.stands(word))) missing.push(word);
  return missing;
}

/** Parts with a hyphenated word that stands nowhere taken as its words: "China-Russia" as both. */
function unjoined(parts: Parts, missing: readonly string[]): Parts {
  const apart = (word: string) => (missing.includes(word) ? word.replace(/[-\u2010\u2011]+/g, " ") : word);
  return { ...parts, words: parts.words.split(" ").map(apart).join(" ").trim() };
}

async function searchable(parts: Parts, query: Query, sources: Sources): Promise<Searchable> {
  const first = await missingOf(parts, query, sources);
  const whole = unjoined(parts, first);
  const missing = whole.words === parts.words ? first : await missingOf(whole, query, sources);
  if (missing.length === 0) return { parts: whole, missing };
  const rest = whole.words.split(" ").filter((word) => !missing.includes(word));
  const says = rest.some((word) => !isSmall(normal(word)));
  return { parts: says ? { ...whole, words: rest.join(" ") } : undefined, missing };
}

/** Each word of a query of which no page has all is searched by itself: of so many at most. */
const mostWords = 12;

/** Parts of which one page has all; where none has, as many of the words as one does. */
async function enoughOf(parts: Parts | undefined, { index }: Sources): Promise<Parts | undefined> {
  const words = parts?.words.split(" ") ?? [];
  if (!parts || hasSigns(parts) || words.length < 2 || words.length > mostWords) return parts;
  // Filters and order must not decide what is searched for.
  const finds = async (some: Parts) => (await index.search(some, emptyQuery())).results.length > 0;
  if (await finds(parts)) return parts;
  for (let least = words.length - 1; least > 0; least--) if (await finds({ ...parts, least })) return { ...parts, least };
  return parts;
}

const reworded = async (words: string, named: readonly NameEntry[], asked: Asked, sources: Sources): Promise<Resolution> => {
  const { parts, missing } = await searchable(carrying(parseQuery(words), asked.isQuestion), asked.query, sources);
  const typed = new Map(asked.text.split(/\s+/).map((word) => [normal(word), word]));
  const without = missing.map((word) => typed.get(normal(word)) ?? word);
  const enough = await enoughOf(parts, sources);
  return {
    parts: enough,
    named,
    instead: { words: enough?.words ?? words, without, ...(enough?.least ? { isSome: true } : {}) },
  };
};

/** Without words there is nothing to understand; words that are wanted just so are taken so. */
const asTyped: Strategy = async ({ text, parts, query, own }) => {
  if (text === "") return { parts, named: [] };
  if (!query.exact) return undefined;
  const { parts: whole, missing } = await own();
  return { parts: missing.length > 0 ? undefined : whole, named: [] };
};

/** The name of a page: in the words of the texts, or another one, by which the texts do not call it. */
const byName: Strategy = async (asked, sources) => {
  const { text, parts } = asked;
  if (hasSigns(parts)) return undefined;
  const { entries: named, words } = await sources.names.find(text);
  asked.onNamed(named);
  if (words !== undefined) return reworded(words, named, asked, sources);
  const [first] = named;
  if (first === undefined) return undefined;
  if (normal(first.label) === normal(text)) return { parts, named };
  // Filters and order must not decide which name texts use.
  const articles = { filter: "kind", values: ["article"] } as const;
  const articlesWith = async (some: Parts): Promise<number | undefined> => {
    const missing = await missingOf(some, emptyQuery(), sources);
    return missing.length > 0 ? undefined : (await sources.index.search(some, emptyQuery(), articles)).results.length;
  };
  const main = parseQuery(first.label);
  const typed = await articlesWith(parts);
  if (typed) return { parts, named };
  const labelled = await articlesWith(main);
  if (typed === 0 && !labelled) return { parts, named };
  return { parts: labelled === undefined ? undefined : main, named };
};

/** Words of readers in place of which the accounts have others. */
const bySynonym: Strategy = async (asked, sources) => {
  if (hasSigns(asked.parts)) return undefined;
  const found = withSynonyms(sources.names.entries, asked.text);
  return found && reworded(found.words, [found.entry], asked, sources);
};

/** Words that all stand in the texts, those of a joined word among them. */
const everyWord: Strategy = async ({ own }, sources) => {
  const { parts, missing } = await own();
  if (missing.length > 0) return undefined;
  const enough = await enoughOf(parts, sources);
  const words = enough?.words ?? "";
  return { parts: enough, named: [], ...(enough?.least ? { instead: { words, without: [], isSome: true } } : {}) };
};

/** A name in another language that is written in Latin letters. */
const inAnotherLanguage: Strategy = async (asked, sources) => {
  if (hasSigns(asked.parts)) return undefined;
  const { entries, words } = await sources.names.findLatin(asked.text);
  return words === undefined ? undefined : reworded(words, entries, asked, sources);
};

/** A misspelt name put right. Words that stand in the texts are not misspelt. */
const misspelt: Strategy = async (asked, sources) => {
  if (hasSigns(asked.parts)) return undefined;
  const { missing } = await asked.own();
  const unknown = new Set(missing.flatMap((word) => normal(word).split(" ")));
  const right = corrected(sources.names.entries, asked.text, (word) => unknown.has(word));
  if (right === undefined) return undefined;
  return reworded(right, (await sources.names.find(right)).entries, asked, sources);
};

/** The words that stand somewhere, told as such. */
const withoutTheRest = async ({ own }: Asked): Promise<Resolution> => {
  const { parts, missing } = await own();
  return { parts, named: [], ...(parts ? { instead: { words: parts.words, without: missing } } : {}) };
};

/** The ways to understand a query, in their order: the first that applies holds, and where none does, what stands is searched. */
const strategies = [asTyped, byName, bySynonym, everyWord, inAnotherLanguage, misspelt] as const;

/**
 * What a query comes to. `isQuestion` where it is one that was understood. `onNamed` hears of the pages it names before the texts are searched. Rejects where names or index cannot be loaded.
 */
export async function resolve(
  query: Query,
  sources: Sources,
  onNamed: (named: readonly NameEntry[]) => void = () => undefined,
  isQuestion = false,
): Promise<Resolution> {
  const text = query.text.trim().slice(0, longestQuery);
  const typed = parseQuery(text);
  const parts = query.exact ? typed : carrying(typed, isQuestion);
  let known: Promise<Searchable> | undefined;
  const asked: Asked = { text, parts, query, isQuestion, onNamed, own: () => (known ??= searchable(parts, query, sources)) };
  for (const strategy of strategies) {
    const resolution = await strategy(asked, sources);
    if (resolution) return resolution;
  }
  return withoutTheRest(asked);
}
