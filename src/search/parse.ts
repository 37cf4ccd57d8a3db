/** A query taken apart: words that all must be there, phrases whose words must stand together, words that must not be there. */
export interface Parts {
  /** All words that a page must have, those of the phrases among them, for one search by relevance. */
  words: string;
  phrases: string[];
  without: string[];
  /** Words of which one is enough: years. */
  either?: readonly string[];
  /** How many of the words are enough, where not all must be there. */
  least?: number;
}

/** Quotation marks of the languages that readers type in. */
const quoted = /(-?)["“”„«»]([^"“”„«»]*)(?:["“”„«»]|$)/g;

/** Takes a query apart: `"political settlement"` is a phrase, `-word` leaves out, everything else is words. */
export function parseQuery(text: string): Parts {
  const phrases: string[] = [];
  const without: string[] = [];
  const rest = text.replace(quoted, (_all, minus: string, phrase: string) => {
    const clean = phrase.trim();
    if (clean !== "") (minus ? without : phrases).push(clean);
    return " ";
  });
  // "Iran/Syria" and "Russia–China" are two words each; a hyphen may belong to one ("six-way").
  const apart = rest.replace(/([\p{L}\p{N}])[/\u2012-\u2015](?=[\p{L}\p{N}])/gu, "$1 ");
  const words = apart.split(/\s+/).filter((word) => {
    if (!/^-[\p{L}\p{N}]/u.test(word)) return word !== "" && word !== "-";
    without.push(word.slice(1));
    return false;
  });
  return { words: [...words, ...phrases].join(" "), phrases, without };
}

/** The words of a query that stand by themselves, in no phrase. */
export function plainWords({ words, phrases }: Parts): string[] {
  const all = words.split(/\s+/).filter((word) => word !== "");
  const inPhrases = phrases.flatMap((phrase) => phrase.split(/\s+/)).length;
  return all.slice(0, all.length - inPhrases);
}

/** Whether a query has signs: phrases, or words that are left out. */
export const hasSigns = ({ phrases, without }: Parts): boolean => phrases.length > 0 || without.length > 0;
