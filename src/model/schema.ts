import { z } from "zod";
import { isDay, isDayOrPart } from "./day.ts";
import { suggestion } from "./nearest.ts";
import { isParagraphNumber, type ParagraphNumber } from "./paragraph-number.ts";
import { areSeveral } from "./sources.ts";
import { unseenIn } from "./unseen.ts";

/** An id: the name of a file without its ending, in lower case, digits and hyphens. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** How many letters an id may have: with the longest ending it is the name of a file, of at most 255 bytes. */
export const longestId = 200;

/** "a state", "an article". */
export const one = (kind: string): string => `${/^[aeiou]/.test(kind) ? "an" : "a"} ${kind}`;

/** What is said of a value where a field says nothing of its own: the library's words are not the archive's. */
z.config({ customError: () => "a value of another form: docs/fields.md says which" });

/** An object that takes the keys of `shape` and no others; a misspelt key is answered with the nearest known one. */
export function record<Shape extends z.ZodRawShape>(shape: Shape) {
  const known = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) => {
      if (issue.code === "invalid_type") return `a mapping with the keys ${known.join(", ")}`;
      if (issue.code !== "unrecognized_keys") return undefined;
      const hints = issue.keys.flatMap((key) => suggestion(key, known) ?? []);
      return [`one of the keys ${known.join(", ")}`, ...hints].join(". ");
    },
  });
}

/** The id of another entry: the check of references finds these fields by their `ref`. */
export function ref(kind: string) {
  return z.string({ error: `the id of ${one(kind)}` }).meta({ ref: kind });
}

/** A text of at least one letter, without space around it. */
export const text = z
  .string({ error: "a text" })
  .refine((value) => value.trim() !== "" && value === value.trim(), { error: "a text without space around it" })
  .refine((value) => unseenIn(value) === undefined, {
    error: ({ input }) => `a text without signs that are not seen, such as ${unseenIn(input as string)}`,
  })
  .meta({ form: "a text", isText: true });

/** One of some words. */
export function oneOf<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z.enum(words, { error: words.length > 1 ? `${words.slice(0, -1).join(", ")} or ${words.at(-1)}` : words[0] });
}

/** Signs that no address has as such (RFC 3986, 2), and the name of a reader before a host (3.2.1). */
const noAddress = /[\s<>"\\^`{|}]|^https?:\/\/[^/?#]*@/i;

/** The address of a page on the web. */
export const webAddress = z
  .url({ protocol: /^https?$/, error: "an address that begins with http:// or https://", abort: true })
  .refine((value) => unseenIn(value) === undefined && !noAddress.test(value), {
    error:
      'an address as a browser copies it: no blanks, no marks such as < > " \\ { } (as %20, %3C, …), and no name or password in it',
  })
  .meta({ form: "an address that begins with `http://` or `https://`", isText: true });

/** The addresses of the pages that carry a statement; at least one. */
export const sources = z.array(webAddress, { error: "a list of addresses" }).min(1, { error: "at least one source" });

/** Addresses that identify an entity elsewhere. */
export const sameAs = z
  .array(webAddress, { error: "a list of addresses" })
  .default([])
  .describe(
    "Addresses that identify it elsewhere, such as that of its entry in Wikidata (schema.org: sameAs); programs are told them.",
  );

/** Pages that others cite as sources: they are shown as such, and support nothing. */
export const notSeen = z
  .array(webAddress, { error: "a list of addresses" })
  .optional()
  .describe("Pages that other pages cite for it and that nobody here has seen.");

/** A schema that refuses a note without the pages that carry it. */
export function withSourcesOfNote<Schema extends z.ZodType<{ note?: string | undefined; sources?: string[] | undefined }>>(
  schema: Schema,
): Schema {
  return schema.refine(({ note, sources: named }) => note === undefined || named !== undefined, {
    path: ["sources"],
    error: "the addresses of the pages that carry the note",
  });
}

/** A name, by which a text can be searched. */
const searched = text.refine((name) => /[\p{L}\p{N}]/u.test(name), {
  error: "a name with at least one letter: texts are searched for words",
});

/** Names by which texts call an entity, beside its main name. */
export const aliases = z.array(searched, { error: "a list of names" }).default([]);

/** Longer names that hold one of an entity's and mean something else: what they cover is no mention of it. */
export const notIn = z
  .array(searched, { error: "a list of names" })
  .default([])
  .describe(
    "Longer names that hold one of its names and mean something else, such as “South China Sea”: what they cover is no mention.",
  );

/** The code of a language (BCP 47: language and script). */
export const languageCode = z
  .string({ error: "the code of a language, such as ru or zh-Hans" })
  .regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?$/, { error: "the code of a language, such as ru or zh-Hans" })
  .meta({ form: "the code of a language (BCP 47, such as `ru` or `zh-Hans`)" });

/** Names in other languages, by the code of the language. */
export const namesIn = z
  .record(languageCode, z.array(text, { error: "a list of names" }), {
    error: "a mapping of the codes of languages to lists of names",
  })
  .default({})
  .meta({ form: "a mapping of codes of languages (BCP 47, such as `ru` or `zh-Hans`) to lists of names" });

/** How well a statement is supported. */
export const confidence = oneOf(["two-or-more-sources", "one-source", "conflicting", "unverified"]);

/** A schema that takes several sources for such only where they are of more than one host. */
export function withSeveralSources<Schema extends z.ZodType<{ confidence?: string | undefined; sources: string[] }>>(
  schema: Schema,
): Schema {
  return schema.refine(({ confidence: told, sources: named }) => told !== "two-or-more-sources" || areSeveral(named), {
    path: ["confidence"],
    error: "one-source, where all sources are of one host; or a source of another host",
  });
}

/** What is expected where a paragraph is named. */
export const aParagraphNumber = "the number of a paragraph";

/** The number of a paragraph of an article. YAML reads `4` as a number and `4a` as a text. */
export const paragraphNumber = z
  .custom<ParagraphNumber>((value) => isParagraphNumber(value), { error: aParagraphNumber })
  .meta({ form: "the number of a paragraph, such as 4 or 4a" });

/** A few words of a paragraph, which hold the reference to it where its number does not (W3C: TextQuoteSelector, exact). */
export const quote = text
  .optional()
  .describe("A few words of the paragraph, as they stand there: `check` tells where they are if they are no longer in it.");

/** A day as `YYYY-MM-DD`. */
export const daySchema = z
  .string({ error: "a day as YYYY-MM-DD" })
  .refine(isDay, { error: "a day that exists, as YYYY-MM-DD" })
  .meta({ form: "a day as `YYYY-MM-DD`" });

/** Whether an entry is still being written. */
export const draft = z
  .literal(true, { error: "true, or no such line" })
  .optional()
  .meta({ form: "`true`" })
  .describe(
    "Where it is still being written: it is checked, and shown by `npm run dev`, and published when this line is taken out.",
  );

/** The day of an entry's last change. */
export const modified = daySchema
  .optional()
  .describe("The day on which this file last changed in what it says (Dublin Core: modified).");

const part = "a day that exists, as YYYY-MM-DD; its month, as 2013-09, or its year, as 2013, where the day is not known";

/** A day, or where it is not known its month or year. YAML reads a year alone as a number. */
export const dayOrPart = z
  .preprocess(
    (value) => (typeof value === "number" ? String(value) : value),
    z.string({ error: part }).refine(isDayOrPart, { error: part }),
  )
  .meta({ form: "a day as `YYYY-MM-DD`; its month (`2013-09`) or year (`2013`) where the day is not known" });
