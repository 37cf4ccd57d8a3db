import { interrogatives, questionMarks, sideWords, smallWords } from "../language/words.ts";
import { groupsOf } from "./groups.ts";
import { normal } from "./normal.ts";
import { type Parts, plainWords } from "./parse.ts";
import { isYear } from "./year.ts";

/** Words that carry nothing by themselves; and those by which a question asks, of which texts need hold none. */
const small = new Set([smallWords, interrogatives, questionMarks.about].flatMap(groupsOf));
const asks = ["who", "what", "when", "where", "say", "position", "compare", "many", "since", "number"] as const;
const asking = new Set([sideWords, ...asks.map((mark) => questionMarks[mark])].flatMap(groupsOf));

/**
 * Parts without the words that carry nothing, which never decide what is found: articles, prepositions and question words; and, of a question that
 * was understood, those that ask. Phrases stay as they are, and so does a query that has no other words. Of several years each is enough.
 */
export function carrying(parts: Parts, isQuestion: boolean): Parts {
  const plain = plainWords(parts);
  const says = plain.filter((word) => {
    const key = normal(word);
    return key !== "" && !small.has(key) && !(isQuestion && asking.has(key));
  });
  const kept = says.length > 0 || parts.phrases.length > 0 ? says : plain;
  const years = [...new Set(kept.filter(isYear))];
  const words = years.length > 1 ? kept.filter((word) => !isYear(word)) : kept;
  return { ...parts, words: [...words, ...parts.phrases].join(" "), ...(years.length > 1 ? { either: years } : {}) };
}
