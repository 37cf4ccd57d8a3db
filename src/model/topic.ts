import { z } from "zod";
import { replaces } from "./revision.ts";
import { aliases, modified, record, ref, text } from "./schema.ts";

/** The frontmatter of a topic: a question that articles treat. */
export const topicSchema = record({
  name: text.describe("Its name."),
  question: text.describe("The question in one sentence."),
  aliases: aliases.describe("Words by which a paragraph of an article on this topic is known to speak of it."),
  synonyms: z
    .record(text, text, { error: "words of readers, each with the words of the accounts" })
    .default({})
    .meta({ form: "words, each with others, as `six-party talks: six-way negotiations`" })
    .describe(
      "Words by which readers ask for what the accounts call otherwise, each with the words of the accounts: the search then looks for these, and says so.",
    ),
  related: z.array(ref("topic"), { error: "a list of topic ids" }).default([]).describe("Topics that belong near it."),
  replaces,
  modified,
});
