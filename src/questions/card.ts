import { answers as words, formatDay } from "../language/words.ts";
import type { Day } from "../model/day.ts";
import type { Link, Sentence } from "../search/card.ts";
import type { NameEntry } from "../search/lookup.ts";
import type { Facts, Shelf } from "./facts.ts";
import type { Lexicon } from "./lexicon.ts";

/** What answers are made of. */
export interface Known {
  entries: readonly NameEntry[];
  facts: Facts;
  lexicon: Lexicon;
  /** What was reported, by holder, topic or both; rejects where it cannot be loaded. */
  shelf(key: string): Promise<Shelf>;
  /** The address of a search for a question. */
  searchFor(question: string): string;
}

/** A template of the interface, `{name}` in it replaced by the parts of that name. */
export function fill(template: string, parts: Record<string, string | Link | Sentence>): Sentence {
  return template
    .split(/\{(\w+)\}/)
    .flatMap((text, index) => (index % 2 === 0 ? [text] : (parts[text] ?? "")))
    .filter((part) => part !== "");
}

/** Parts in a row, as the language puts them: "Iran, India and Pakistan". */
export function inRow(
  parts: readonly (string | Link | Sentence)[],
  between = words.between,
  last = words.lastBetween,
): Sentence {
  return parts.flatMap((part, index) => {
    const sign = index === 0 ? [] : [index === parts.length - 1 ? last : between];
    return [...sign, part].flat();
  });
}

/** A day, which leads to the page on who was what where a meeting ended on it. */
export function dayLink({ facts }: Known, day: Day): Link | string {
  const meeting = facts.meetings.find(({ end }) => end === day);
  return meeting ? { text: formatDay(day), url: meeting.onDay } : formatDay(day);
}

/** An entry by its kind and id; nothing where it is not known. */
export const entryOf = ({ entries }: Known, kind: NameEntry["kind"], id: string): NameEntry | undefined =>
  entries.find((one) => one.kind === kind && one.id === id);

/** The states of a list, with their links, in a row. */
export const statesInRow = (known: Known, states: readonly { id: string }[]): Sentence =>
  inRow(states.map(({ id }) => linkOf(known, "state", id)));

/** The link of an entry; its id where it is not known. */
export function linkOf(known: Known, kind: NameEntry["kind"], id: string): Link {
  const entry = entryOf(known, kind, id);
  return { text: entry?.label ?? id, url: entry?.url ?? "" };
}
