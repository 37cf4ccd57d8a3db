import { z } from "zod";
import { aliases, namesIn, record, ref, text } from "./schema.ts";

/** The frontmatter of a person. */
export const personSchema = record({
  name: text,
  /** Spellings and short forms, as texts use them. */
  aliases,
  namesIn,
  /** The state the person acted for. */
  state: ref("state").optional(),
  /** Offices as an article gives them, with the paragraph that does. */
  roles: z
    .array(record({ role: text, article: ref("article"), paragraph: z.int().positive() }), { error: "a list of roles" })
    .default([]),
  note: text.optional(),
});
