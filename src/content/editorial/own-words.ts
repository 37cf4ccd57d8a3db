import type { Article } from "../../model/kinds.ts";
import { wordsOf } from "../../model/text.ts";
import type { Fault } from "../check/check.ts";
import type { Editorial } from "./editorial.ts";
import { fieldTextsOf, paragraphsOf } from "./texts.ts";

/** From how many words in a row on a text has its source's wording. */
const least = 8;

/** The longest runs of words that a text shares with a source, where they are long enough: each once, as the text has it. */
function sharedRuns(text: string, source: string): string[] {
  const words = wordsOf(text);
  const all = ` ${wordsOf(source).join(" ")} `;
  const runs: string[] = [];
  for (let from = 0; from + least <= words.length; from++) {
    let to = from + least;
    if (!all.includes(` ${words.slice(from, to).join(" ")} `)) continue;
    while (to < words.length && all.includes(` ${words.slice(from, to + 1).join(" ")} `)) to += 1;
    runs.push(words.slice(from, to).join(" "));
    from = to - 1;
  }
  return runs;
}

/** Accounts, notes and positions that share eight words in a row with their source, where it is at hand: by its digest, or as the outline of a draft. */
export const ownWords: Editorial = {
  *check({ archive, sourceOf }): Iterable<Fault & { subject: string }> {
    const told = (article: Article) => [...paragraphsOf(article), ...fieldTextsOf(article)];
    for (const article of archive.articles) {
      const source = sourceOf(article);
      if (source === undefined) continue;
      for (const { text, ...place } of told(article))
        for (const run of sharedRuns(text, source))
          yield {
            ...place,
            subject: run,
            found: `“${run}”, ${run.split(" ").length} words in a row as in the source`,
            expected: `fewer than ${least}`,
            hint: "Tell it in your own words.",
          };
    }
  },
};
