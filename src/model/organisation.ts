import { z } from "zod";
import { aliases, record, sources, text } from "./schema.ts";

export const organisationKinds = {
  "sco-body": "Bodies of the SCO",
  international: "International organisations",
  government: "State bodies",
  forum: "Talks and missions",
  news: "News media and agencies",
} as const;

/** The frontmatter of an organisation, a body of one, a round of talks or a publisher. */
export const organisationSchema = record({
  name: text,
  kind: z.enum(Object.keys(organisationKinds) as [keyof typeof organisationKinds], {
    error: Object.keys(organisationKinds).join(", "),
  }),
  aliases,
  /** What it is, in a sentence. */
  description: text,
  sources: sources.optional(),
});
