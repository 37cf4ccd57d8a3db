import { z } from "zod";
import { replaces } from "./revision.ts";
import {
  aliases,
  draft,
  modified,
  namesIn,
  notIn,
  paragraphNumber,
  quote,
  record,
  ref,
  sameAs,
  sources,
  text,
  withSourcesOfNote,
} from "./schema.ts";

/** The frontmatter of a person. */
export const personSchema = withSourcesOfNote(
  record({
    name: text.describe("The name as the archive writes it."),
    aliases: aliases.describe("Spellings and short forms, as texts use them. No other entry has them."),
    notIn,
    namesIn: namesIn.describe("The name in other languages."),
    state: ref("state").optional().describe("The state the person acted for."),
    roles: z
      .array(
        record({
          role: text.describe("The office, as the article gives it."),
          article: ref("article").describe("The article that gives it."),
          paragraph: paragraphNumber.describe("The paragraph in which it does."),
          quote,
        }),
        { error: "a list of roles" },
      )
      .default([])
      .describe("Offices as articles give them: what somebody was on the day that is reported."),
    note: text.optional().describe("What is open or noteworthy, such as the office where articles do not name it."),
    sources: sources.optional().describe("The pages that carry the note; needed with it."),
    sameAs,
    replaces,
    draft,
    modified,
  }),
);
