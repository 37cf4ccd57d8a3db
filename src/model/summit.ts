import { z } from "zod";
import { replaces, revisions } from "./revision.ts";
import {
  aliases,
  confidence,
  withSeveralSources,
  daySchema,
  modified,
  notSeen,
  oneOf,
  record,
  ref,
  sources,
  text,
  webAddress,
} from "./schema.ts";

/** The kinds of meeting, by the SCO's names of the bodies that meet. */
const meetingKinds = ["heads-of-state", "foreign-ministers"] as const;
export type MeetingKind = (typeof meetingKinds)[number];

/** What a meeting brought: a text alone, or with the topics that it touches and sources of its own. */
const outcome = z
  .preprocess(
    (value) => (typeof value === "string" ? { text: value } : value),
    record({
      text: text.describe("What it brought, in a short sentence."),
      topics: z
        .array(ref("topic"), { error: "a list of topic ids" })
        .default([])
        .describe("The topics that it touches, in whose tables it stands."),
      sources: sources.optional().describe("The pages that carry it; without them, those of the meeting do."),
    }),
  )
  .meta({ isTextToo: true });

const degrees = (most: number, what: string) => {
  const error = `a ${what} from -${most} to ${most} degrees`;
  return z.number({ error }).min(-most, { error }).max(most, { error });
};

/** The frontmatter of a meeting. */
export const summitSchema = withSeveralSources(
  record({
    kind: oneOf(meetingKinds).describe("The body that met."),
    ordinal: z
      .int({ error: "a whole number" })
      .positive({ error: "a number from 1" })
      .optional()
      .meta({ form: "a whole number" })
      .describe("The number of the meeting of the Council of Heads of State, from 1 in 2001; left out for other bodies."),
    start: daySchema.describe("Its first day."),
    end: daySchema.describe("Its last day; that of the start where it was one day."),
    city: text.describe(
      "The host city; for a meeting by video conference, the chair's seat. The file's name follows from year and city.",
    ),
    cityAliases: aliases.describe("Other and former names of the city, by which the meeting is found."),
    coordinates: z
      .tuple([degrees(90, "latitude"), degrees(180, "longitude")], {
        error: "latitude and longitude in degrees, as [42.87, 74.59]",
      })
      .meta({ form: "latitude and longitude in degrees, as `[42.87, 74.59]`" })
      .describe("Where the city lies."),
    host: ref("state").describe("The state in which it met."),
    format: oneOf(["in-person", "virtual", "hybrid"]).describe("How it met."),
    chair: ref("state").describe("The state that presided; at times another than the host."),
    chairedBy: text.optional().describe("Who presided, where a source names the person."),
    chairBasis: text.optional().describe("How the chair is known."),
    document: text.optional().describe("The main document."),
    documentUrl: webAddress.optional().describe("Where its text can be read."),
    outcomes: z
      .array(outcome, { error: "a list of outcomes" })
      .default([])
      .describe("What the meeting brought: each a short sentence, or these fields."),
    confidence: confidence.describe("How well days, host and chair are supported."),
    note: text.optional().describe("What is open or noteworthy."),
    sources: sources
      .default([])
      .describe(
        "The pages that carry these data; left out only where none was seen, and `notSeen` names those that others cite.",
      ),
    notSeen,
    revisions,
    replaces,
    modified,
  })
    .refine(({ sources: seen, notSeen: cited }) => seen.length > 0 || cited !== undefined, {
      path: ["sources"],
      error: "the addresses of the pages that carry these data",
    })
    .refine(({ sources: seen, confidence: told }) => seen.length > 0 || told === "unverified", {
      path: ["confidence"],
      error: "unverified, where no source was seen",
    }),
);
