import { z } from "zod";
import { isDay, isDayOrPart } from "./day.ts";
import { suggestion } from "./nearest.ts";

/** An id: the name of a file without its ending, in lower case, digits and hyphens. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** An object that takes the keys of `shape` and no others; a misspelt key is answered with the nearest known one. */
export function record<Shape extends z.ZodRawShape>(shape: Shape) {
  const known = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) => {
      if (issue.code === "invalid_type") return "a mapping of keys to values";
      if (issue.code !== "unrecognized_keys") return undefined;
      const hints = issue.keys.flatMap((key) => suggestion(key, known) ?? []);
      return [`one of the keys ${known.join(", ")}`, ...hints].join(". ");
    },
  });
}

/** The id of another entry: the check of references finds these fields by their `ref`. */
export function ref(kind: string) {
  return z.string({ error: `the id of a ${kind}` }).meta({ ref: kind });
}

/** A text of at least one letter, without space around it. */
export const text = z
  .string({ error: "a text" })
  .refine((value) => value.trim() !== "" && value === value.trim(), { error: "a text without space around it" });

/** The address of a page on the web. */
export const webAddress = z.url({ protocol: /^https?$/, error: "an address that begins with http:// or https://" });

/** The addresses of the pages that carry a statement; at least one. */
export const sources = z.array(webAddress, { error: "a list of addresses" }).min(1, { error: "at least one source" });

/** Names by which texts call an entity, beside its main name. */
export const aliases = z.array(text, { error: "a list of names" }).default([]);

/** Names in other languages, by the code of the language (BCP 47, such as `ru` or `zh-Hans`). */
export const namesIn = z
  .record(
    z.string().regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?$/, { error: "the code of a language, such as ru or zh-Hans" }),
    z.array(text, { error: "a list of names" }),
    { error: "a mapping of languages to lists of names" },
  )
  .default({});

/** How well a statement is supported. */
export const confidence = z.enum(["two-or-more-sources", "one-source", "conflicting", "unverified"], {
  error: "two-or-more-sources, one-source, conflicting or unverified",
});

/** A day as `YYYY-MM-DD`. */
export const daySchema = z
  .string({ error: "a day as YYYY-MM-DD" })
  .refine(isDay, { error: "a day that exists, as YYYY-MM-DD" });

/** A day, or where it is not known its month or year. */
export const dayOrPart = z
  .string({ error: "a day as YYYY-MM-DD" })
  .refine(isDayOrPart, { error: "a day that exists, as YYYY-MM-DD; its month or year alone where the day is not known" });
