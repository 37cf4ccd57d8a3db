import { queryWords } from "../language/words.ts";
import type { MentionKind } from "../model/kinds.ts";
import { nearest } from "../model/nearest.ts";
import { normal } from "./normal.ts";

/** Something that has a page and names. */
export interface NameEntry {
  kind: MentionKind | "topic" | "page";
  id: string;
  label: string;
  url: string;
  /** What is said beside the label. */
  line: string;
  /** Its names, normal. */
  names: string[];
  /** For a state: its capital, normal. */
  capital?: string;
  /** For a topic: words of readers, normal, each with those of the accounts. */
  synonyms?: Record<string, string>;
  /** For a meeting: its city, the words that name it, those that name its host, those of its document, and whether it is a summit. */
  city?: string;
  words?: string[];
  hosts?: string[];
  document?: string[];
  council?: boolean;
}

/** Words that ask for a meeting without saying which, and words that say nothing. */
const nouns = new Set(queryWords.meeting);
const fillers = new Set(queryWords.filling);
const general = (word: string) => nouns.has(word) || fillers.has(word);

/** Whether a normal word says nothing by itself. */
export const isSmall = (word: string): boolean => word === "" || fillers.has(word);

/** Whether the words of a query name a meeting: by city, year, number or document, or by its host and a word such as "summit". */
function asksFor(entry: NameEntry, words: readonly string[]): boolean {
  const { words: own = [], hosts = [], document: title = [] } = entry;
  // One word of a long title may stand in any text; two of them mean it.
  const ofTitle = words.filter((word) => title.includes(word) && !general(word)).length > 1;
  const specific = ofTitle || words.some((word) => own.includes(word) && !general(word));
  const byHost = words.some((word) => hosts.includes(word)) && words.some((word) => nouns.has(word));
  if (!specific && !byHost) return false;
  const ministers = words.some((word) => word.startsWith(queryWords.ministers));
  return (
    ministers !== entry.council &&
    words.every((word) => [own, hosts, title].some((list) => list.includes(word)) || general(word))
  );
}

const kinds: readonly NameEntry["kind"][] = ["state", "summit", "person", "organisation", "topic"];
const byKind = (a: NameEntry, b: NameEntry) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind);

/** The entries that a query names, the best first: by a whole name, then meetings by their words, then the state of a capital. */
export function namedBy(entries: readonly NameEntry[], query: string): NameEntry[] {
  const text = normal(query);
  if (text === "") return [];
  const words = text.split(" ");
  const whole = entries.filter(({ names }) => names.includes(text)).sort(byKind);
  if (whole.length > 0) return whole;
  const meetings = entries.filter((entry) => asksFor(entry, words));
  const capitals = entries.filter(({ capital }) => capital === text);
  return [...new Set([...meetings, ...capitals])];
}

/** A query with the words of the accounts in place of a reader's, and the topic that these belong to; nothing where it has none. */
export function withSynonyms(entries: readonly NameEntry[], query: string): { words: string; entry: NameEntry } | undefined {
  const text = ` ${normal(query)} `;
  const known = entries.flatMap((entry) => Object.entries(entry.synonyms ?? {}).map(([term, use]) => ({ entry, term, use })));
  const [found] = known.filter(({ term }) => text.includes(` ${term} `)).sort((a, b) => b.term.length - a.term.length);
  return found && { words: text.replace(` ${found.term} `, ` ${found.use} `).trim(), entry: found.entry };
}

/** The entries that what is typed so far may become: named by it, or with a name, then a word of a name, that begins with it. */
export function suggestionsFor(entries: readonly NameEntry[], typed: string, most: number): NameEntry[] {
  const text = normal(typed);
  if (text === "") return [];
  const labelled = entries.filter(({ label }) => normal(label).startsWith(text)).sort(byKind);
  const begins = entries.filter(({ names }) => names.some((name) => name.startsWith(text))).sort(byKind);
  const within = entries.filter(({ names }) => names.some((name) => name.includes(` ${text}`))).sort(byKind);
  return [...new Set([...namedBy(entries, typed), ...labelled, ...begins, ...within])].slice(0, most);
}

/** How many letters a word must have before it is taken for a misspelt name, and how many of them may be wrong. */
const shortest = 5;
const wrong = (word: string) => (word.length >= 8 ? 2 : 1);

/**
 * A query with its misspelt names put right, or nothing where no name is near. Words that are part of a known name stay, and so do those
 * that `isUnknown` does not hold for; the first letter must be right.
 */
export function corrected(
  entries: readonly NameEntry[],
  query: string,
  isUnknown: (word: string) => boolean = () => true,
): string | undefined {
  const known = new Map<string, string>();
  for (const { label } of entries) for (const word of label.split(" ")) known.set(normal(word), word);
  for (const { names, words = [], document = [] } of entries)
    for (const name of [...names, ...words, ...document])
      for (const word of name.split(" ")) if (!known.has(word)) known.set(word, word);
  let changed = false;
  const words = normal(query)
    .split(" ")
    .map((word) => {
      // A number is never a slip for another one.
      if (known.has(word) || word.length < shortest || /\d/.test(word) || general(word) || !isUnknown(word)) return word;
      const candidates = [...known.keys()].filter(
        (one) => one[0] === word[0] && Math.abs(one.length - word.length) <= wrong(word),
      );
      const near = nearest(word, candidates, wrong(word));
      if (near === undefined) return word;
      changed = true;
      return known.get(near) ?? near;
    });
  return changed ? words.join(" ") : undefined;
}
