import { z } from "zod";
import { aliases, modified, record, ref, text } from "./schema.ts";

/** The frontmatter of a topic: a question that articles treat. */
export const topicSchema = record({
  name: text.describe("Its name."),
  question: text.describe("The question in one sentence."),
  aliases: aliases.describe("Words by which a paragraph of an article on this topic is known to speak of it."),
  related: z.array(ref("topic"), { error: "a list of topic ids" }).default([]).describe("Topics that belong near it."),
  modified,
});
