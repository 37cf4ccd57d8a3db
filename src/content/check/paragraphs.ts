import type { Article, Content } from "../../model/kinds.ts";
import { nameForm } from "../../model/name-form.ts";
import type { ParagraphNumber } from "../../model/paragraph-number.ts";
import type { Body, Passage } from "../../model/passage.ts";
import { sco } from "../../site.ts";
import type { Fault } from "./check.ts";

/** A place that names a paragraph. */
interface Reference {
  file: string;
  path: PropertyKey[];
  article: Article;
  paragraph: ParagraphNumber;
  quote: string | undefined;
}

const passageOf = ({ passages }: Body, paragraph: ParagraphNumber): Passage | undefined =>
  passages.find(({ number }) => number === paragraph);

const says = (text: string, quote: string) => nameForm(text).text.includes(nameForm(quote).text);

/** What is wrong with a reference: a paragraph that is not there, or that does not say what is quoted of it. */
function faultOf({ file, path, article, paragraph, quote }: Reference): Fault | undefined {
  const { passages, places } = article.body;
  // That an article has no text is told by itself.
  if (passages.length === 0) return undefined;
  const passage = passageOf(article.body, paragraph);
  const isRemoved = places.some(({ number, isRemoved: gone }) => gone && number === paragraph);
  const fault = { file, about: article.file, path: [...path, "paragraph"] };
  if (passage && (quote === undefined || says(passage.text, quote))) return undefined;
  const saying = quote === undefined ? [] : passages.filter(({ text }) => says(text, quote)).map(({ number }) => number);
  const [only] = saying;
  if (quote === undefined || (passage === undefined && only === undefined))
    return {
      ...fault,
      found: `paragraph ${paragraph}${isRemoved ? ", which was removed" : ""}`,
      expected: `a paragraph of ${article.id}, which has ${passages.length}`,
    };
  return {
    ...fault,
    found: `paragraph ${paragraph}, which ${isRemoved ? "was removed and " : ""}does not say “${quote}”`,
    expected: `words of that paragraph${only === undefined ? "; no paragraph says these" : `; ¶${saying.join(", ¶")} ${saying.length === 1 ? "says" : "say"} these`}`,
    hint: saying.length === 1 ? "`npm run check -- --fix` points there." : undefined,
    mend: saying.length === 1 ? { path: [...path, "paragraph"], value: only as ParagraphNumber } : undefined,
  };
}

const some = (fault: Fault | undefined): Fault[] => (fault ? [fault] : []);

/** Notes, positions and roles lead to paragraphs that are there and carry them; a position's paragraph names its holder or the SCO. */
export function* checkParagraphs(content: Content): Iterable<Fault> {
  for (const article of content.article) {
    const { file } = article;
    for (const [index, { paragraph, quote }] of article.notes.entries()) {
      const path = ["notes", index];
      if (paragraph !== undefined) yield* some(faultOf({ file, path, article, paragraph, quote }));
      else if (quote !== undefined)
        yield { file, path: [...path, "quote"], found: "a quote without a paragraph", expected: "the paragraph that says it" };
    }
    for (const [index, { paragraph, quote, holder, topic }] of article.positions.entries()) {
      const path = ["positions", index];
      const fault = faultOf({ file, path, article, paragraph, quote });
      if (fault) yield fault;
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
      if (
        fault ||
        !Object.entries(holder).some(([kind, id]) => content[kind as keyof typeof holder].some((entry) => entry.id === id))
      )
        continue;
      const passage = passageOf(article.body, paragraph);
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
  for (const { file, roles } of content.person)
    for (const [index, { article: id, paragraph, quote }] of roles.entries()) {
      const article = content.article.find((one) => one.id === id);
      if (article) yield* some(faultOf({ file, path: ["roles", index], article, paragraph, quote }));
    }
}
