import type { Article, Content } from "../../model/kinds.ts";
import { sco } from "../../site.ts";
import type { Check, Fault } from "./check.ts";

function numbered(article: Article, paragraph: number, path: PropertyKey[], file = article.file): Fault[] {
  // That an article has no text is told by itself.
  if (paragraph <= article.body.passages.length || article.body.passages.length === 0) return [];
  const count = article.body.passages.length;
  return [{ file, path, found: `paragraph ${paragraph}`, expected: `a paragraph of ${article.id}, which has ${count}` }];
}

function* paragraphs(content: Content): Iterable<Fault> {
  for (const article of content.article) {
    const { file } = article;
    for (const [index, note] of article.notes.entries())
      if (note.paragraph !== undefined) yield* numbered(article, note.paragraph, ["notes", index, "paragraph"]);
    for (const [index, { paragraph, holder, topic }] of article.positions.entries()) {
      const path = ["positions", index];
      yield* numbered(article, paragraph, [...path, "paragraph"]);
      // A topic that is not there is told where it stands: it may be the one that is meant here.
      if (!article.topics.includes(topic) && article.topics.every((id) => content.topic.some((one) => one.id === id)))
        yield {
          file,
          path: [...path, "topic"],
          found: `a position on "${topic}"`,
          expected: "one of the article's topics",
          hint: "Add it to `topics`.",
        };
      // A holder whose own file is faulty cannot be found in texts: its fault is told there.
      if (!Object.entries(holder).some(([kind, id]) => content[kind as keyof typeof holder].some((entry) => entry.id === id)))
        continue;
      const passage = article.body.passages[paragraph - 1];
      const named = passage?.mentions.some(
        ({ kind, id }) =>
          (kind in holder && holder[kind as keyof typeof holder] === id) || (kind === "organisation" && id === sco),
      );
      if (passage !== undefined && !named)
        yield {
          file,
          path: [...path, "paragraph"],
          found: `paragraph ${paragraph}, which names neither the holder nor the SCO`,
          expected: "the paragraph that carries the position",
        };
    }
  }
  for (const person of content.person)
    for (const [index, { article: id, paragraph }] of person.roles.entries()) {
      const article = content.article.find((one) => one.id === id);
      if (article) yield* numbered(article, paragraph, ["roles", index, "paragraph"], person.file);
    }
}

/** Notes, positions and roles lead to paragraphs that are there and carry them. */
export const paragraphsCheck: Check = {
  name: "paragraphs",
  description: "notes, positions and roles lead to paragraphs that exist; a position's paragraph names its holder or the SCO",
  check: paragraphs,
};

function* texts(content: Content): Iterable<Fault> {
  for (const kind of ["article", "page"] as const)
    for (const { file, body } of content[kind])
      if (kind === "article" ? body.passages.length === 0 : body.blocks.length === 0)
        yield {
          file,
          path: [],
          found: "no paragraph below the frontmatter",
          expected: `the text of the ${kind}`,
          hint: 'Write it below the second "---".',
        };
  for (const kind of ["summit", "state", "topic", "person", "organisation"] as const)
    for (const { file, body } of content[kind])
      if (body.blocks.length > 0)
        yield {
          file,
          path: [],
          found: "a text below the fields",
          expected: "none: only articles and pages have one",
          hint: "What belongs to the entry is one of its fields; see docs/fields.md.",
        };
}

/** Articles and pages have a text, and nothing else has. */
export const textCheck: Check = {
  name: "text",
  description: "articles and pages have a text, and nothing else has",
  check: texts,
};
