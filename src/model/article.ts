import { z } from "zod";
import { articleRevisions, replaces, withdrawn } from "./revision.ts";
import {
  dayOrPart,
  draft,
  languageCode,
  modified,
  oneOf,
  paragraphNumber,
  quote,
  record,
  ref,
  sources,
  text,
  webAddress,
} from "./schema.ts";

/** What a note compares the article with: one that states what other sources say names them. */
const comparisons = ["itself", "sources"] as const;

/** A remark of the archive on a paragraph: what is known otherwise, with its references. */
export const noteSchema = record({
  paragraph: paragraphNumber
    .optional()
    .describe("The paragraph it stands beside; without it, the note is on the article as a whole."),
  quote,
  compares: oneOf(comparisons)
    .optional()
    .describe(
      "What the article is compared with: `itself` (what it prints, or what this archive lists), or other `sources`, which are then named; left out, it is `sources`.",
    ),
  text: text.describe("What is known otherwise, in the archive's own words."),
  sources: sources.optional().describe("The pages that carry it; needed where other sources are compared."),
}).refine(({ compares, sources: named }) => compares === "itself" || named !== undefined, {
  path: ["sources"],
  error: "the addresses of the pages that carry it, or compares: itself in a note that compares the article with itself",
});

/** How many letters a summary may have: as many as a list, a result and a description of a page have room for. */
const longestSummary = 200;

/** One sentence, short enough for a list. A point within, as in 10.30 or an initial, ends none. */
const summary = text.refine(
  (value) => value.length <= longestSummary && /[.!?]$/.test(value) && !/(?<!(?:^|\s)\p{Lu})[.!?]\s+\p{Lu}/u.test(value),
  { error: `one sentence of at most ${longestSummary} letters` },
);

/** Who holds a position: exactly one of a state, a person and an organisation. */
export const holderSchema = record({
  state: ref("state").optional().describe("Where a state holds it."),
  person: ref("person").optional().describe("Where a person holds it."),
  organisation: ref("organisation").optional().describe("Where an organisation holds it."),
}).refine((holder) => Object.values(holder).filter((id) => id !== undefined).length === 1, {
  error: "one holder: a state, a person or an organisation, as in { state: russia }",
});

/** What a holder was reported to hold on a topic, in one sentence, with the paragraph that carries it. */
const positionSchema = record({
  topic: ref("topic").describe("One of the article's topics."),
  holder: holderSchema.describe("Who holds it: one state, person or organisation, as in `{ state: russia }`."),
  paragraph: paragraphNumber.describe("The paragraph that carries it; it names the holder or the SCO."),
  quote,
  summary: text.describe("What was reported, in one sentence of the archive's own."),
});

/** The frontmatter of an article: the source's bibliographic data, and what the archive adds. */
export const articleSchema = record({
  title: text.describe("The headline of the source, as printed."),
  summary: summary
    .optional()
    .describe(
      "What the article reports, in one sentence of the archive's own, for lists, results and feeds; without it the first paragraph stands there.",
    ),
  byline: text.optional().describe("The byline of the source (Dublin Core: creator), as printed; left out where it has none."),
  language: languageCode
    .optional()
    .describe(
      "The language of the source (Dublin Core: language), where it is not English: its headline and byline are read in it.",
    ),
  publisher: ref("organisation").describe("Who published it; the file's name has this id after the day."),
  published: dayOrPart.describe("When it was published (Dublin Core: issued); the file's name begins with it."),
  publishedCertainty: oneOf(["printed", "derived", "approximate"])
    .default("printed")
    .describe(
      "How sure the day is: `printed` on the page; `derived` from it or its address; `approximate`, where another day is possible, which lists show as “about”.",
    ),
  publishedNote: text.optional().describe("How the day is known, where the page does not print it."),
  place: text.optional().describe("The place line of the source, as printed."),
  meeting: ref("summit").describe("The meeting that it reports."),
  topics: z.array(ref("topic"), { error: "a list of topic ids" }).default([]).describe("The questions that it treats."),
  form: oneOf(["account", "full-text"]).describe(
    "`account`: told in the archive's own words. `full-text`: the source itself, where the archive has the right to it.",
  ),
  rights: record({
    holder: text.describe("Who owns the source."),
    status: oneOf(["in-copyright", "public-domain", "unclear"]).describe("What is known of the right."),
    statement: text.describe("What the source says of its rights, and where; or that nothing was found."),
  }).describe("The publisher's rights in the source."),
  originalUrl: webAddress.describe("Where the source stood. No other article has it."),
  archivedUrl: webAddress
    .optional()
    .describe(
      "Where captures of it are listed, such as `https://web.archive.org/web/2013*/` and the address; left out where there are none.",
    ),
  sourceSha256: z
    .string({ error: "64 hexadecimal digits" })
    .toLowerCase()
    .regex(/^[0-9a-f]{64}$/, { error: "64 hexadecimal digits" })
    .meta({ form: "64 hexadecimal digits" })
    .describe("The SHA-256 of the source as it was received, of the whole file byte by byte: `sha256sum FILE`."),
  notes: z.array(noteSchema, { error: "a list of notes" }).default([]).describe("What the archivist remarks."),
  positions: z
    .array(positionSchema, { error: "a list of positions" })
    .default([])
    .describe("What states, persons and organisations were reported to hold on the article's topics."),
  revisions: articleRevisions,
  withdrawn,
  replaces,
  draft,
  modified,
});
