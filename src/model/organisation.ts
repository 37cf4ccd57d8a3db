import { replaces } from "./revision.ts";
import { aliases, draft, modified, namesIn, notIn, oneOf, record, sameAs, sources, text } from "./schema.ts";

/** What an organisation can be, in the order in which lists show them. */
export const organisationKinds = ["sco-body", "international", "government", "forum", "news"] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/** The frontmatter of an organisation, a body of one, a round of talks or a publisher. */
export const organisationSchema = record({
  name: text.describe("Its name in English."),
  kind: oneOf(organisationKinds).describe(
    "What it is: a body of the SCO, an international organisation, a part of a government, a forum or round of talks, a publisher of news.",
  ),
  aliases: aliases.describe("Short forms and other names, as texts use them. No other entry has them."),
  notIn,
  namesIn: namesIn.describe("Its name in other languages."),
  description: text.describe("What it is, in a sentence."),
  sources: sources.optional().describe("The pages that carry the description."),
  sameAs,
  replaces,
  draft,
  modified,
});
