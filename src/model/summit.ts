import { z } from "zod";
import { aliases, confidence, daySchema, record, ref, sources, text } from "./schema.ts";

/** The kinds of meeting, by the SCO's names of the bodies that meet. */
export const meetingKinds = ["heads-of-state", "foreign-ministers"] as const;
export type MeetingKind = (typeof meetingKinds)[number];

/** The frontmatter of a meeting. */
export const summitSchema = record({
  kind: z.enum(meetingKinds, { error: meetingKinds.join(" or ") }),
  /** The number of the meeting of the Council of Heads of State, from 1 in 2001. */
  ordinal: z.int({ error: "a number" }).positive({ error: "a number from 1" }).optional(),
  start: daySchema,
  end: daySchema,
  /** The host city; for a meeting by video conference, the chair's seat. */
  city: text,
  /** Other and former names of the city, by which the meeting is found. */
  cityAliases: aliases,
  coordinates: z.tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)], {
    error: "latitude and longitude in degrees",
  }),
  host: ref("state"),
  format: z.enum(["in-person", "virtual", "hybrid"], { error: "in-person, virtual or hybrid" }),
  chair: ref("state"),
  /** Who presided, where a source names the person. */
  chairedBy: text.optional(),
  /** How the chair is known. */
  chairBasis: text.optional(),
  /** The main document. */
  document: text.optional(),
  /** What the meeting brought, each in a short sentence. */
  outcomes: z.array(text, { error: "a list of texts" }).default([]),
  confidence,
  note: text.optional(),
  sources,
});
