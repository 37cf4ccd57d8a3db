import type { z } from "zod";
import { articleSchema } from "./article.ts";
import { organisationSchema } from "./organisation.ts";
import { pageSchema } from "./page.ts";
import type { Body } from "./passage.ts";
import { personSchema } from "./person.ts";
import { stateSchema } from "./state.ts";
import { summitSchema } from "./summit.ts";
import { topicSchema } from "./topic.ts";

/** Every kind of entry: its folder in the content, and what its frontmatter holds. */
export const kinds = {
  article: { folder: "articles", schema: articleSchema },
  summit: { folder: "summits", schema: summitSchema },
  state: { folder: "states", schema: stateSchema },
  topic: { folder: "topics", schema: topicSchema },
  person: { folder: "people", schema: personSchema },
  organisation: { folder: "organisations", schema: organisationSchema },
  page: { folder: "pages", schema: pageSchema },
} as const;

export type Kind = keyof typeof kinds;

/** Every kind of entry. */
export const kindNames = Object.keys(kinds) as [Kind, ...Kind[]];

/** The kind of an entry, by the folder of its file (its path in the content, with forward slashes). */
export const kindOf = (file: string): Kind | undefined => kindNames.find((kind) => file.startsWith(`${kinds[kind].folder}/`));

/** Kinds that a paragraph can mention. */
export const mentionKinds = ["state", "person", "organisation", "summit"] as const;
export type MentionKind = (typeof mentionKinds)[number];

/** What the fields of an entry say, under its id and file. */
export type Fields<K extends Kind> = z.infer<(typeof kinds)[K]["schema"]> & {
  id: string;
  file: string;
  /** The digest of what its fields say, by which a change is known. */
  fieldsSha256: string;
};

/** An entry as it stands in the archive: fields, id, file and text. */
export type Entry<K extends Kind> = Fields<K> & { body: Body };

export type Article = Entry<"article">;
export type Summit = Entry<"summit">;
export type State = Entry<"state">;
export type Topic = Entry<"topic">;
export type Person = Entry<"person">;
export type Organisation = Entry<"organisation">;
export type Page = Entry<"page">;

/** All entries, by kind, each list in the order of its ids. */
export type Content = { [K in Kind]: Entry<K>[] };
