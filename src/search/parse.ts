/** A query taken apart: words that all must be there, phrases whose words must stand together, words that must not be there. */
export interface Parts {
  /** All words that a page must have, those of the phrases among them, for one search by relevance. */
  words: string;
  phrases: string[];
  without: string[];
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
  const words = rest.split(/\s+/).filter((word) => {
    if (!/^-[\p{L}\p{N}]/u.test(word)) return word !== "" && word !== "-";
    without.push(word.slice(1));
    return false;
  });
  return { words: [...words, ...phrases].join(" "), phrases, without };
}
