import { replaces } from "./revision.ts";
import { modified, record, text } from "./schema.ts";

/** The frontmatter of a page about the archive. */
export const pageSchema = record({
  title: text.describe("Its heading."),
  description: text.describe("What it tells, in a sentence."),
  replaces,
  modified,
});
