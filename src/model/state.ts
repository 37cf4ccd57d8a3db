import { z } from "zod";
import { statusSpanSchema } from "./history.ts";
import { aliases, record, text } from "./schema.ts";

/** The frontmatter of a state. */
export const stateSchema = record({
  /** Its everyday English name. */
  name: text,
  officialName: text,
  /** ISO 3166-1 alpha-2. */
  iso: z.string({ error: "an ISO 3166-1 code" }).regex(/^[A-Z]{2}$/, { error: "an ISO 3166-1 alpha-2 code" }),
  /** ISO 3166-1 numeric: the code by which maps know it. */
  isoNumeric: z
    .string({ error: "three digits in quotation marks" })
    .regex(/^\d{3}$/, { error: "three digits in quotation marks" }),
  capital: text,
  /** Adjectives, names of its people, former and other names, as texts use them. */
  aliases,
  /** Its status in the SCO, oldest first; empty where it never had one. */
  history: z.array(statusSpanSchema, { error: "a list of spans" }).default([]),
  /** What is open or noteworthy, in a sentence or two. */
  note: text.optional(),
});
