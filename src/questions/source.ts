import { answers as words, passages } from "../language/words.ts";
import type { Link, Sentence } from "../search/card.ts";
import type { PositionFact } from "./facts.ts";

/** Where something is reported: the paragraph, with the publisher and the day. */
export function sourceOf({
  url,
  paragraph,
  publisher,
  day,
}: Pick<PositionFact, "url" | "paragraph" | "publisher" | "day">): Sentence {
  const link: Link = { text: `¶${paragraph}`, url, name: passages.paragraphOf(paragraph, words.source(publisher, day)) };
  return [link, ` ${words.source(publisher, day)}`];
}
