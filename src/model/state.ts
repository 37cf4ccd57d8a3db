import { z } from "zod";
import { statusSpanSchema } from "./history.ts";
import { replaces, revisions } from "./revision.ts";
import { aliases, modified, notIn, record, sameAs, sources, text, withSourcesOfNote } from "./schema.ts";

/** The frontmatter of a state. */
export const stateSchema = withSourcesOfNote(
  record({
    name: text.describe("Its everyday English name."),
    officialName: text.describe("Its full name."),
    iso: z
      .string({ error: "an ISO 3166-1 code" })
      .regex(/^[A-Z]{2}$/, { error: "an ISO 3166-1 alpha-2 code" })
      .meta({ form: "two capital letters" })
      .describe("Its ISO 3166-1 alpha-2 code."),
    isoNumeric: z
      .string({ error: "three digits in quotation marks" })
      .regex(/^\d{3}$/, { error: "three digits in quotation marks" })
      .meta({ form: "three digits in quotation marks" })
      .describe("Its ISO 3166-1 numeric code, by which maps know it."),
    capital: text.describe("Its capital."),
    aliases: aliases.describe("Adjectives, names of its people, former and other names, as texts use them; not its capital."),
    notIn,
    history: z
      .array(statusSpanSchema, { error: "a list of spans" })
      .default([])
      .describe("Its status in the SCO, oldest first, without overlap; left out where it never had one."),
    note: text.optional().describe("What is open or noteworthy, in a sentence or two."),
    sources: sources.optional().describe("The pages that carry the note; needed with it."),
    sameAs,
    revisions,
    replaces,
    modified,
  }),
);
