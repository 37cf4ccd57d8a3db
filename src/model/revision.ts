import { z } from "zod";
import { type ParagraphNumber, paragraphPattern } from "./paragraph-number.ts";
import { daySchema, idPattern, longestId, record, text } from "./schema.ts";

const revision = {
  day: daySchema.describe("The day on which it was changed."),
  what: text.describe("What was changed, in a sentence."),
  why: text.describe("Why, in a sentence."),
};

/** A list of revisions, in the order in which they were made. */
const listOf = <Schema extends z.ZodType<{ day: string }>>(schema: Schema) =>
  z
    .array(schema, { error: "a list of revisions" })
    .default([])
    .refine((list) => list.every(({ day }, index) => index === 0 || (list[index - 1]?.day ?? "") <= day), {
      error: "revisions in the order of their days, the oldest first",
    })
    .describe("What was changed after it had been published; once published, an entry stays as it is.");

/** The changes of an entry that has no text. */
export const revisions = listOf(record(revision));

/** The changes of an article: of each paragraph that has other words, those that were published. */
export const articleRevisions = listOf(
  record({
    ...revision,
    before: z
      .record(
        z.string().regex(new RegExp(`^${paragraphPattern}$`), { error: "the number of a paragraph, such as 4 or 4a" }),
        text,
        {
          error: "a mapping of numbers of paragraphs to texts",
        },
      )
      .default({})
      .meta({ form: "a mapping of numbers of paragraphs to texts" })
      .describe("What each changed paragraph said before, word for word and without marks: its address keeps it."),
  }),
);

/** A change of an article, summit or state that was published. */
export interface Revision {
  day: string;
  what: string;
  why: string;
  before?: Readonly<Record<string, string>>;
}

/** An article that the archive no longer publishes: its page says so, and its text may go. */
export const withdrawn = record({
  day: daySchema.describe("The day on which it was withdrawn."),
  why: text.describe("Why, in a sentence."),
})
  .optional()
  .describe("Of an article that is no longer published; its page says so, and its text may be taken out.");

/** Ids of files that are no more. */
export const replaces = z
  .array(
    z
      .string({ error: "an id" })
      .regex(idPattern, { error: "an id: lower case letters, digits and hyphens" })
      .max(longestId, { error: `an id of at most ${longestId} letters` })
      .meta({ form: "an id" }),
    { error: "a list of ids" },
  )
  .default([])
  .describe("Ids under which it was published before: their addresses lead here (Dublin Core: replaces).");

/**
 * The name of each revision in the addresses of a page: its day, and where a day has several, which of them it is: `2026-11-24`, `2026-11-24-2`.
 */
export function revisionNames(list: readonly Pick<Revision, "day">[]): string[] {
  return list.map(({ day }, index) => {
    const nth = list.slice(0, index + 1).filter((one) => one.day === day).length;
    return nth > 1 ? `${day}-${nth}` : day;
  });
}

/** Where the page of an article keeps what a paragraph said before the revision of a name. */
export const earlierPlace = (number: ParagraphNumber, name: string | undefined): string => `#p${number}-${name}`;

/** The day of the last change of an entry, as far as it is known: that which its file gives, or one that is told of. */
export function lastChange(entry: {
  modified?: string | undefined;
  revisions?: readonly { day: string }[] | undefined;
  withdrawn?: { day: string } | undefined;
}): string | undefined {
  const days = [entry.modified, entry.revisions?.at(-1)?.day, entry.withdrawn?.day].filter((day) => day !== undefined);
  return days.sort().at(-1);
}
