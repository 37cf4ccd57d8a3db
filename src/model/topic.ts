import { z } from "zod";
import { aliases, record, ref, text } from "./schema.ts";

/** The frontmatter of a topic: a question that articles treat. */
export const topicSchema = record({
  name: text,
  /** The question in one sentence. */
  question: text,
  /** Words by which a paragraph of an article on this topic is known to speak of it. */
  aliases,
  related: z.array(ref("topic"), { error: "a list of topic ids" }).default([]),
});
