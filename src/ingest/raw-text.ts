import { clue, type Clues, noClues } from "./clue.ts";
import { isPageAddress } from "./page-address.ts";
import { isSentence } from "./furniture.ts";
import type { Paragraph } from "./read/paragraph.ts";
import type { Raw } from "./source.ts";

/** Names of fields as programs write them above a Markdown text, the best first. */
const names: Record<keyof Clues, readonly string[]> = {
  title: ["title", "headline"],
  publisher: ["publisher", "site", "source_name"],
  byline: ["byline", "author", "authors", "creator"],
  published: ["published", "date", "issued", "datePublished"],
  address: ["originalUrl", "url", "source", "link", "permalink"],
  language: ["language", "lang"],
};

const saidBy = (value: unknown): string => {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(saidBy).join(", ");
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
};

function cluesOf(fields: Record<string, unknown>): Clues {
  const clues = noClues();
  for (const field of Object.keys(clues) as (keyof Clues)[])
    for (const name of names[field]) {
      const text = saidBy(fields[name]);
      const isUsable = text !== "" && (field !== "address" || isPageAddress(text));
      if (isUsable) clues[field].push(clue(text, "certain", `the field ${name}`));
    }
  return clues;
}

/** The lines above the first sentence of a text and below its last, in which day and author stand. */
function linesAround(paragraphs: readonly Paragraph[]): Paragraph[] {
  const isText = ({ text, kind }: Paragraph) => isSentence(text) || kind === "item";
  const [first, last] = [paragraphs.findIndex(isText), paragraphs.findLastIndex(isText)];
  return paragraphs.filter((one, at) => !isText(one) && (first < 0 || at < first || at > last));
}

/** What a text has in it, and the fields that stood above it. */
export const readText = (paragraphs: Paragraph[], fields: Record<string, unknown> = {}): Raw => ({
  clues: cluesOf(fields),
  paragraphs,
  removed: [],
  above: [],
  lines: linesAround(paragraphs),
  last: paragraphs.at(-1)?.text,
  remarks: [],
});
