import type { MentionKind } from "../model/kinds.ts";
import type { Name } from "../model/passage.ts";

/** A name found in a text, at an offset. */
export interface Found extends Name {
  start: number;
  end: number;
}

/** All names of the archive: what finds them in a text, and the ids that a directive may give. */
export interface Names {
  find(text: string): Found[];
  ids: Record<MentionKind, readonly string[]>;
}

const word = /[\p{L}\p{N}]+/gu;
const letter = /[\p{L}\p{N}\p{M}]/u;

/** Typographic apostrophes and spaces as plain ones; the length stays the same. */
function plain(text: string): string {
  return text.replace(/[\u2018\u2019]/g, "'").replace(/[\u00a0\u202f]/g, " ");
}

function isWhole(text: string, end: number): boolean {
  const next = text.codePointAt(end);
  return next === undefined || !letter.test(String.fromCodePoint(next));
}

/**
 * A search for `names` by whole word and in their own case. At each word the longest name wins, and what a name
 * covers is not searched again: "Republic of Korea" inside the North's full name is no mention of its own.
 */
export function findNames(names: readonly Name[]): (text: string) => Found[] {
  const byFirstWord = new Map<string, Name[]>();
  for (const name of names) {
    const first = plain(name.text).match(word)?.[0];
    if (first !== undefined) byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), name]);
  }
  for (const list of byFirstWord.values()) list.sort((a, b) => b.text.length - a.text.length);

  return (original) => {
    const text = plain(original);
    const found: Found[] = [];
    let after = 0;
    for (const { 0: first, index: start } of text.matchAll(word)) {
      if (start < after) continue;
      const name = byFirstWord
        .get(first)
        ?.find((candidate) => text.startsWith(plain(candidate.text), start) && isWhole(text, start + candidate.text.length));
      if (name === undefined) continue;
      after = start + name.text.length;
      found.push({ ...name, text: original.slice(start, after), start, end: after });
    }
    return found;
  };
}
