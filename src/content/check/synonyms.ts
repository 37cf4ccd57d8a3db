import { wordsPattern } from "../../archive/topics.ts";
import type { Content } from "../../model/kinds.ts";
import type { Fault } from "./check.ts";

/**
 * What stands for a word of readers stands in an account on the topic, where the search looks for it; the reader's word stands in none, or the search
 * would find it by itself.
 */
export function* checkSynonyms({ topic, article }: Content): Iterable<Fault> {
  for (const { file, id, synonyms } of topic) {
    const terms = Object.entries(synonyms);
    if (terms.length === 0) continue;
    const onTopic = article.filter(({ topics }) => topics.includes(id));
    // With an article that is withdrawn its words go, and come back with another.
    const isWhole = onTopic.every(({ withdrawn }) => withdrawn === undefined);
    const texts = onTopic
      .filter(({ withdrawn }) => withdrawn === undefined)
      .flatMap(({ body }) => body.passages.map(({ text }) => text));
    const stands = (words: string) => texts.some((text) => wordsPattern([words]).test(text));
    for (const [term, use] of terms) {
      const at = { file, path: ["synonyms", term] };
      if (isWhole && !stands(use))
        yield {
          ...at,
          found: `"${use}", which no paragraph of an article on this topic has`,
          expected: "words that one has",
          hint: "Write it as an account does, or leave the synonym out.",
        };
      if (stands(term))
        yield {
          ...at,
          found: `"${term}", which a paragraph of an article on this topic has`,
          expected: "words of readers that none has",
          hint: "Make it one of the aliases: texts speak so.",
        };
    }
  }
}
