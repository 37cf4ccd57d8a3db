import type { NameEntry } from "./lookup.ts";
import { plain } from "./normal.ts";

/** The words to search for in place of a name: the name in English, and of a meeting its city, which is what other languages name. */
export const searchable = ({ label, city }: NameEntry): string => city ?? label;

/**
 * A query, normal, with every name of another language in it replaced by the one in English; `names` are those of the language, normal, with the numbers
 * of their entries. Of names that begin alike the longest is meant.
 */
export function inEnglish(
  query: string,
  names: Readonly<Record<string, readonly number[]>>,
  entries: readonly NameEntry[],
): string {
  const text = plain(query);
  const there = Object.keys(names).filter((name) => ` ${text} `.includes(` ${name} `));
  return there
    .sort((a, b) => b.length - a.length)
    .reduce((words, name) => {
      const entry = entries[names[name]?.[0] ?? -1];
      return entry ? ` ${words} `.replaceAll(` ${name} `, ` ${searchable(entry)} `).trim() : words;
    }, text);
}
