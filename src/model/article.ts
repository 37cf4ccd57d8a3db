import { z } from "zod";
import { dayOrPart, record, ref, sources, text, webAddress } from "./schema.ts";

const paragraph = z.int({ error: "the number of a paragraph" }).positive({ error: "the number of a paragraph" });

/** A remark of the archive on a paragraph: what is known otherwise, with its references. */
export const noteSchema = record({
  paragraph: paragraph.optional(),
  text,
  sources: sources.optional(),
});

/** Who holds a position: exactly one of a state, a person and an organisation. */
export const holderSchema = record({
  state: ref("state").optional(),
  person: ref("person").optional(),
  organisation: ref("organisation").optional(),
}).refine((holder) => Object.values(holder).filter((id) => id !== undefined).length === 1, {
  error: "one holder: a state, a person or an organisation",
});

/** What a holder was reported to hold on a topic, in one sentence, with the paragraph that carries it. */
export const positionSchema = record({
  topic: ref("topic"),
  holder: holderSchema,
  paragraph,
  summary: text,
});

/** The frontmatter of an article: the source's bibliographic data, and what the archive adds. */
export const articleSchema = record({
  /** The headline of the source. */
  title: text,
  /** The byline of the source (Dublin Core: creator); absent where it has none. */
  byline: text.optional(),
  publisher: ref("organisation"),
  /** The day of publication (Dublin Core: issued); where it is not known, the month or the year. */
  published: dayOrPart,
  /** How the day is known, where the page does not print it. */
  publishedNote: text.optional(),
  /** The place line of the source, as printed. */
  place: text.optional(),
  meeting: ref("summit"),
  topics: z.array(ref("topic"), { error: "a list of topic ids" }).default([]),
  /** `account`: told in the archive's own words. `full-text`: the source itself, by right. */
  form: z.enum(["account", "full-text"], { error: "account or full-text" }),
  /** The publisher's rights in the source. */
  rights: record({
    holder: text,
    status: z.enum(["in-copyright", "public-domain", "unclear"], { error: "in-copyright, public-domain or unclear" }),
    statement: text,
  }),
  /** Where the source stood. */
  originalUrl: webAddress,
  /** Where captures of it are listed. */
  archivedUrl: webAddress.optional(),
  /** SHA-256 of the source text as received, in hexadecimal. */
  sourceSha256: z.string({ error: "a SHA-256" }).regex(/^[0-9a-f]{64}$/, { error: "64 hexadecimal digits" }),
  notes: z.array(noteSchema, { error: "a list of notes" }).default([]),
  positions: z.array(positionSchema, { error: "a list of positions" }).default([]),
});
