import type { Content } from "../../model/kinds.ts";
import type { Fault } from "./check.ts";

/** What stands for a word of readers stands in an account on the topic: the search looks for it there. */
export function* checkSynonyms({ topic, article }: Content): Iterable<Fault> {
  for (const { file, id, synonyms } of topic) {
    const terms = Object.entries(synonyms);
    if (terms.length === 0) continue;
    const texts = article
      .filter(({ topics }) => topics.includes(id))
      .flatMap(({ body }) => body.passages.map(({ text }) => text.toLowerCase()));
    for (const [term, use] of terms)
      if (!texts.some((text) => text.includes(use.toLowerCase())))
        yield {
          file,
          path: ["synonyms", term],
          found: `"${use}", which no paragraph of an article on this topic has`,
          expected: "words that one has",
          hint: "Write it as an account does, or leave the synonym out.",
        };
  }
}
