import { z } from "zod";
import { tableWords as words } from "../language/words.ts";
import { schemaAt } from "../model/fields.ts";
import { statusSpanSchema } from "../model/history.ts";
import { type Kind, kindNames, kinds, mentionKinds } from "../model/kinds.ts";
import { confidence, daySchema, paragraphNumber, ref, sources, webAddress } from "../model/schema.ts";
import { statuses } from "../model/status.ts";
import { csv } from "./csv.ts";

/** A field as an entry's file has it, with its form and description; `0` stands for the parts of a list. */
function of(kind: Kind, ...path: string[]): z.ZodType {
  const found = schemaAt(kinds[kind].schema, path);
  if (!found) throw new Error(`${kind} has no field ${path.join(".")}: expected one of docs/fields.md`);
  return found as z.ZodType;
}
const ofSpan = (name: string) => schemaAt(statusSpanSchema, [name]) as z.ZodType;
const text = z.string();
const list = z.array(text);
const code = text.length(2);

/** A row of each table, and the fields that tell its rows apart. A field has one description: where a file of the content has it, that of docs/fields.md. */
export const tableSchemas = {
  articles: {
    key: ["id"],
    row: z.strictObject({
      id: text.describe(words.articles.id),
      url: text.describe(words.articles.url),
      title: of("article", "title"),
      publisher: text.describe(words.articles.publisher),
      published: of("article", "published").describe(words.articles.published),
      publishedCertainty: of("article", "publishedCertainty").describe(words.articles.publishedCertainty),
      byline: of("article", "byline"),
      language: of("article", "language"),
      originalUrl: of("article", "originalUrl").describe(words.articles.originalUrl),
      meeting: of("article", "meeting"),
      states: z.array(code).describe(words.articles.states),
      people: list.describe(words.articles.people),
      organisations: list.describe(words.articles.organisations),
      topics: of("article", "topics"),
      rights: text.describe(words.articles.rights),
    }),
  },
  summits: {
    key: ["id"],
    row: z.strictObject({
      id: text.describe(words.summits.id),
      ordinal: of("summit", "ordinal"),
      kind: of("summit", "kind"),
      start: of("summit", "start"),
      end: of("summit", "end"),
      city: of("summit", "city").describe(words.summits.city),
      host: code.describe(words.summits.host),
      chair: code.describe(words.summits.chair),
      chairBasis: of("summit", "chairBasis").describe(words.summits.chairBasis),
      format: of("summit", "format"),
      articles: list.describe(words.summits.articles),
    }),
  },
  states: {
    key: ["id"],
    row: z.strictObject({
      id: text.describe(words.states.id),
      iso: of("state", "iso"),
      name: of("state", "name"),
      status: z.enum(statuses).nullable().describe(words.states.status),
      history: z.array(z.record(text, z.unknown())).describe(words.states.history),
      articles: list.describe(words.states.articles),
    }),
  },
  statuses: {
    key: ["state", "status", "from"],
    row: z.strictObject({
      state: ref("state").describe(words.statuses.state),
      status: ofSpan("status"),
      from: ofSpan("from"),
      until: ofSpan("until").describe(words.statuses.until),
      decidedAt: ofSpan("decidedAt"),
      certain: z.boolean().describe(String(ofSpan("certain").meta()?.["description"])),
      confidence: confidence.describe(words.statuses.confidence),
      sources: ofSpan("sources"),
    }),
  },
  positions: {
    key: ["article", "paragraph", "topic", "holderKind", "holder", "text"],
    row: z.strictObject({
      article: ref("article").describe(words.positions.article),
      paragraph: paragraphNumber.describe(words.positions.paragraph),
      topic: ref("topic").describe(words.positions.topic),
      holderKind: z.enum(["state", "person", "organisation"]).describe(words.positions.holderKind),
      holder: text.describe(words.positions.holder),
      published: text.describe(words.positions.published),
      meeting: ref("summit").describe(words.positions.meeting),
      text: of("article", "positions", "0", "summary"),
    }),
  },
  topics: {
    key: ["id"],
    row: z.strictObject({
      id: text.describe(words.topics.id),
      name: of("topic", "name"),
      question: of("topic", "question"),
      related: of("topic", "related"),
    }),
  },
  people: {
    key: ["id"],
    row: z.strictObject({
      id: text.describe(words.people.id),
      name: of("person", "name"),
      state: of("person", "state"),
      otherNames: list.describe(words.people.otherNames),
    }),
  },
  organisations: {
    key: ["id"],
    row: z.strictObject({
      id: text.describe(words.organisations.id),
      name: of("organisation", "name"),
      kind: of("organisation", "kind"),
      otherNames: list.describe(words.organisations.otherNames),
      description: of("organisation", "description"),
    }),
  },
  mentions: {
    key: undefined,
    row: z.strictObject({
      article: ref("article").describe(words.mentions.article),
      paragraph: paragraphNumber.describe(words.mentions.paragraph),
      kind: z.enum(mentionKinds).describe(words.mentions.kind),
      id: text.describe(words.mentions.id),
      text: text.describe(words.mentions.text),
    }),
  },
  changes: {
    key: undefined,
    row: z.strictObject({
      day: daySchema.describe(words.changes.day),
      change: z.enum(["added", "revised", "withdrawn"]).describe(words.changes.change),
      entryKind: z.enum(kindNames).describe(words.changes.entryKind),
      entry: text.describe(words.changes.entry),
      url: text.describe(words.changes.url),
      what: text.optional().describe(words.changes.what),
      why: text.optional().describe(words.changes.why),
      paragraphs: list.describe(words.changes.paragraphs),
    }),
  },
  statements: {
    key: ["id"],
    row: z.strictObject({
      id: text.describe(words.statements.id),
      entryKind: z.enum(["summit", "state", "person", "organisation", "article"]).describe(words.statements.entryKind),
      entry: text.describe(words.statements.entry),
      field: z.enum(["meeting", "chair", "outcome", "status", "description", "note"]).describe(words.statements.field),
      paragraph: paragraphNumber.optional().describe(words.statements.paragraph),
      text: text.describe(words.statements.text),
      sources: z.array(webAddress).describe(words.statements.sources),
      notSeen: sources.optional().describe(words.statements.notSeen),
      confidence: confidence.optional().describe(words.statements.confidence),
    }),
  },
  sources: {
    key: ["url"],
    row: z.strictObject({
      url: webAddress.describe(words.sources.url),
      host: text.describe(words.sources.host),
      seen: z.boolean().optional().describe(words.sources.seen),
      article: ref("article").optional().describe(words.sources.article),
      statements: list.describe(words.sources.statements),
    }),
  },
} as const;

export type Table = keyof typeof tableSchemas;
export const tableNames = Object.keys(tableSchemas) as Table[];

/** The fields of a table, in the order of its columns. */
export const columnsOf = (table: Table): [name: string, schema: z.ZodType][] => Object.entries(tableSchemas[table].row.shape);

/** Rows of a table as CSV, its columns in their order. */
export const tableCsv = (table: Table, rows: Parameters<typeof csv>[1]): string =>
  csv(
    columnsOf(table).map(([name]) => name),
    rows,
  );
