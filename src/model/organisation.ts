import { z } from "zod";
import { aliases, namesIn, record, sources, text } from "./schema.ts";

/** What an organisation can be, in the order in which lists show them. */
export const organisationKinds = ["sco-body", "international", "government", "forum", "news"] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/** The frontmatter of an organisation, a body of one, a round of talks or a publisher. */
export const organisationSchema = record({
  name: text,
  kind: z.enum(organisationKinds, { error: organisationKinds.join(", ") }),
  aliases,
  namesIn,
  /** What it is, in a sentence. */
  description: text,
  sources: sources.optional(),
});
