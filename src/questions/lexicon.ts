import {
  articleWords,
  formatOrdinal,
  ordinalWords,
  ownNames,
  questionMarks,
  rangeWords,
  sideWords,
  smallWords,
  statusWords,
  titleWords,
} from "../language/words.ts";
import type { Status } from "../model/status.ts";
import { groupsOf } from "../search/groups.ts";
import { plain } from "../search/normal.ts";
import type { NameEntry } from "../search/lookup.ts";
import { sco } from "../site.ts";
import type { Facts } from "./facts.ts";

/** What a word of a question asks for, without being a name. */
export type Mark = keyof typeof questionMarks;

/** What a group of words may be read as. */
export type Reading =
  | { type: "small" }
  | { type: "title" }
  | { type: "self"; entry: NameEntry }
  | {
      type: "mark";
      mark: Mark;
      /** The body of that name: the Council of Heads of State meets, and holds positions. */
      body?: NameEntry;
    }
  | { type: "status"; statuses: readonly Status[]; isPlural: boolean }
  | { type: "ordinal"; number: number }
  | { type: "city"; city: string }
  | { type: "name"; entry: NameEntry };

/** Every group of words that a question may be made of. */
export interface Lexicon {
  readings: ReadonlyMap<string, readonly Reading[]>;
  /** The words of the names of each person, by id: "Aleksandr" beside "Lukashenka". */
  nameWords: ReadonlyMap<string, ReadonlySet<string>>;
  /** The names of two words: a slip in one of them is seen by the other. */
  pairs: readonly string[];
  /** Of how many words the longest group is. */
  longest: number;
}

const withoutArticle = (name: string) => {
  const [first = "", ...rest] = name.split(" ");
  return rest.length > 0 && articleWords.includes(first) ? rest.join(" ") : name;
};

/** Stands before a name of two letters that is meant as one: small words have two as well ("in", "by", "us"). */
const codeSign = "=";

/**
 * The words of a question: normal, without the ending of a possessor ("Iran's" is "iran"), "2005–2010" as a range, and codes in capitals, or
 * "the US", told apart from small words.
 */
export function wordsOf(text: string): string[] {
  const [from = "", to = ""] = [rangeWords.first[0], rangeWords.second[0]];
  const years = /\b((?:19|20)\d\d)\s?[-\u2010-\u2015]\s?((?:19|20)\d\d)(?!\d|-)/g;
  const ranged = text.replace(years, `${from} $1 ${to} $2`);
  const isShouted = text === text.toUpperCase();
  const parts = ranged.split(/\s+/).flatMap((part) => {
    const isCapital = !isShouted && /^[^\p{L}]*(?:\p{Lu}\.?){2}[^\p{L}]*$/u.test(part);
    return plain(part)
      .split(" ")
      .filter((word) => word !== "")
      .map((word) => ({ word, isCapital }));
  });
  const isCode = ({ word, isCapital }: (typeof parts)[number], at: number) =>
    word.length === 2 && (isCapital || articleWords.includes(parts[at - 1]?.word ?? ""));
  return parts.map((part, at) => (isCode(part, at) ? codeSign + part.word : part.word));
}

const partners: readonly Status[] = ["dialogue-partner", "partner"];
const statusesOf = (key: string): { statuses: readonly Status[]; isPlural: boolean } => {
  const isPlural = key.endsWith("s");
  const one = isPlural ? key.slice(0, -1) : key;
  return { isPlural, statuses: one === "any-partner" ? partners : [one as Status] };
};

/** The groups of words of a language's grammar, and of the names that the archive knows. */
export function createLexicon(entries: readonly NameEntry[], facts: Facts): Lexicon {
  const readings = new Map<string, Reading[]>();
  const add = (group: string, reading: Reading) => {
    const list = readings.get(group);
    if (list) list.push(reading);
    else readings.set(group, [reading]);
  };
  for (const group of [smallWords, sideWords].flatMap(groupsOf)) add(group, { type: "small" });
  const grammar = new Set(
    [smallWords, sideWords, titleWords, ...Object.values(questionMarks), ...Object.values(statusWords)]
      .flatMap(groupsOf)
      .flatMap((group) => group.split(" ")),
  );
  const self = entries.find(({ kind, id }) => kind === "organisation" && id === sco);
  for (const group of self ? groupsOf(ownNames) : []) add(group, { type: "self", entry: self as NameEntry });
  for (const group of groupsOf(titleWords)) add(group, { type: "title" });
  for (const [mark, text] of Object.entries(questionMarks) as [Mark, string][])
    for (const group of groupsOf(text)) add(group, { type: "mark", mark });
  for (const [key, text] of Object.entries(statusWords))
    for (const group of groupsOf(text)) add(group, { type: "status", ...statusesOf(key) });
  for (const [index, word] of ordinalWords.entries()) if (index > 0) add(word, { type: "ordinal", number: index + 1 });
  for (const { ordinal } of facts.meetings)
    if (ordinal !== undefined) add(formatOrdinal(ordinal), { type: "ordinal", number: ordinal });
  const isGrammar = (name: string) => name.split(" ").every((word) => grammar.has(word));
  const addName = (name: string, reading: Reading) => {
    const mark = readings.get(name)?.find((one) => one.type === "mark");
    if (mark && reading.type === "name" && reading.entry.kind === "organisation") mark.body = reading.entry;
    if (!isGrammar(name)) add(withoutArticle(name), reading);
  };
  for (const entry of entries)
    if (entry.kind !== "summit")
      for (const name of new Set([...entry.names, plain(entry.label)]))
        addName(
          name.length === 2 && entry.kind !== "person" ? `${codeSign}${name}` : name,
          entry === self ? { type: "self", entry } : { type: "name", entry },
        );
  for (const { id, words } of facts.topics) {
    const entry = entries.find((one) => one.kind === "topic" && one.id === id);
    if (entry)
      for (const word of new Set(words.map(plain)))
        if (!readings.get(word)?.some((one) => one.type === "name" && one.entry === entry))
          addName(word, { type: "name", entry });
  }
  const cities = new Map(facts.meetings.flatMap(({ city, cities: names }) => names.map((name) => [plain(name), city])));
  for (const [name, city] of cities) addName(name, { type: "city", city });
  const people = entries.filter(({ kind }) => kind === "person");
  const nameWords = new Map(people.map(({ id, names }) => [id, new Set(names.flatMap((name) => name.split(" ")))]));
  const pairs = [...readings].flatMap(([group, [first]]) =>
    group.split(" ").length === 2 && (first?.type === "name" || first?.type === "city") ? [group] : [],
  );
  return { readings, nameWords, pairs, longest: Math.max(...[...readings.keys()].map((group) => group.split(" ").length)) };
}
