import type { MentionKind } from "../model/kinds.ts";
import { cleanName, nameForm } from "../model/name-form.ts";
import type { Name } from "../model/passage.ts";

/** A name found in a text, at an offset (UTF-16); `text` is the name as it is counted. */
interface FoundName extends Name {
  start: number;
  end: number;
}

/** All names of the archive: what finds them in a text, and the ids that a directive may give. */
export interface Names {
  find(text: string): FoundName[];
  ids: Record<MentionKind, readonly string[]>;
}

/** What is looked for: a name, or a longer one that only holds it and means something else. */
interface Sought {
  form: string;
  /** How far the first word lies behind the beginning: "(T.A.S.S.)" begins with a sign. */
  lead: number;
  name: Name | undefined;
}

const word = /[\p{L}\p{N}]+/gu;
const wordPart = /[\p{L}\p{N}\p{M}]/u;
/** What may follow a name behind an apostrophe; anything else, as in "Xi'an", is part of another word. */
const contraction = /^'(?:s|d|ll|ve|re|m)(?![\p{L}\p{N}\p{M}])/iu;
const apostropheInWord = /^'[\p{L}\p{N}]/u;
/** Addresses of pages and of letters: what stands in them is no mention. */
const address =
  /(?:[A-Za-z][A-Za-z0-9+.-]*:\/\/|www\.)[^\s<>]+|[^\s<>@()]+@[^\s<>@()]+\.[\p{L}\p{N}]+|(?:[\p{L}\p{N}-]+\.)+(?:com|org|net|int|gov|edu|info|[a-z]{2})(?![\p{L}\p{N}])(?:\/[^\s<>]*)?/gu;

/** What every address has: most texts have none, and are not searched for any. */
const addressSign = /[@/]|\S\.\S/;

function isWhole(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  if (/[\p{L}\p{N}\p{M}@]$|[\p{L}\p{N}]'$/u.test(before)) return false;
  // A sign such as that of a currency goes with the number behind it.
  if (/\p{S}/u.test(text[end - 1] ?? "")) return true;
  const behind = text.slice(end, end + 5);
  const next = String.fromCodePoint(behind.codePointAt(0) ?? 32);
  return !wordPart.test(next) && (!apostropheInWord.test(behind) || contraction.test(behind));
}

/**
 * A search for `names` by whole word and in their own case. At each word the longest name wins, and what a name covers is not searched
 * again: "Republic of Korea" inside the North's full name is no mention of its own. `others` are longer names that hold one of the names
 * and mean something else: "South China Sea".
 */
export function findNames(names: readonly Name[], others: readonly string[] = []): (text: string) => FoundName[] {
  const byFirstWord = new Map<string, Sought[]>();
  const seek = (text: string, name: Name | undefined) => {
    const form = nameForm(text).text;
    const first = form.match(word)?.[0];
    if (first === undefined) return;
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { form, lead: form.indexOf(first), name }]);
  };
  for (const other of others) seek(other, undefined);
  for (const name of names) seek(name.text, name);
  for (const list of byFirstWord.values()) list.sort((a, b) => b.form.length - a.form.length);

  return (original) => {
    const { text, start: startOf, end: endOf } = nameForm(original);
    const addresses = [...(addressSign.test(text) ? text.matchAll(address) : [])].map(({ 0: all, index }) => ({
      start: index,
      end: index + all.length,
    }));
    const found: FoundName[] = [];
    let after = 0;
    for (const { 0: first, index } of text.matchAll(word)) {
      const sought = byFirstWord.get(first)?.find(({ form, lead }) => {
        const start = index - lead;
        const end = start + form.length;
        return (
          start >= after &&
          text.startsWith(form, start) &&
          isWhole(text, start, end) &&
          // A name may be an address as a whole: "en.civilshos.ru".
          !addresses.some((one) => start < one.end && end > one.start && (start > one.start || end < one.end))
        );
      });
      if (sought === undefined) continue;
      after = index - sought.lead + sought.form.length;
      if (sought.name === undefined) continue;
      const [start, end] = [startOf(index - sought.lead), endOf(after - 1)];
      found.push({ ...sought.name, text: cleanName(original.slice(start, end)), start, end });
    }
    return found;
  };
}
