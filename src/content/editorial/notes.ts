import type { Archive } from "../../archive/archive.ts";
import type { Article } from "../../model/kinds.ts";
import type { Fault } from "../check/check.ts";
import { nameFinder } from "../name-finder.ts";
import type { Editorial } from "./editorial.ts";

/** Years and other figures of more than one digit. */
const figures = /(?<![\p{L}\d])\d{2,}(?:[.,]\d+)*/gu;

/** What an article's note may name without a source: all that the article says, and what its fields and its meeting say. */
function saidBy(article: Article, archive: Archive): string {
  const { start, end, city } = archive.get("summit", article.meeting);
  const { title, byline, publishedNote, published, place, originalUrl, body, notes } = article;
  const texts = body.passages.map(({ text }) => text);
  return [title, byline, publishedNote, published, place, originalUrl, start, end, city, ...texts, ...notes.flatMap(({ quote }) => quote ?? [])].join("\n");
}

/** Notes that compare an article with itself, and name a figure, or somebody of the archive, that neither it nor its meeting has: that is known from elsewhere. */
export const notesWithSource: Editorial = {
  *check({ archive }): Iterable<Fault & { subject: string }> {
    const find = nameFinder(archive);
    // Few articles have such a note: only their texts are searched for all names.
    const isOfItself = ({ compares, sources }: Article["notes"][number]) => compares === "itself" && sources === undefined;
    for (const article of archive.articles.filter(({ notes }) => notes.some(isOfItself))) {
      const said = saidBy(article, archive);
      const numbers = new Set(said.match(figures)?.flatMap((one) => one.split(/[.,]/)) ?? []);
      const host = archive.get("summit", article.meeting).host;
      const known = new Set(["sco", host, article.publisher, ...find(said).map(({ id }) => id)]);
      for (const [index, note] of article.notes.entries()) {
        const { text } = note;
        if (!isOfItself(note)) continue;
        const foreign = [
          ...(text.match(figures) ?? []).filter((one) => !numbers.has(one)),
          ...find(text).flatMap(({ id, text: name }) => (known.has(id) ? [] : [name])),
        ];
        if (foreign.length === 0) continue;
        yield {
          file: article.file,
          path: ["notes", index, "text"],
          subject: foreign.join(", "),
          found: `${foreign.join(", ")} in a note that compares the article with itself, which has not`,
          expected: "what the article says; or compares: sources, with the pages that carry it",
        };
      }
    }
  },
};
