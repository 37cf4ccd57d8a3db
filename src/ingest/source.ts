import { createHash } from "node:crypto";
import { wordsOf } from "../model/text.ts";
import { type Clues, inOrderOfSureness } from "./clue.ts";
import { isSentence, withoutFurniture } from "./furniture.ts";
import { isByline } from "./propose/credits.ts";
import { wholeDays, withoutDay } from "./propose/days.ts";
import { titlesOfText } from "./propose/titles.ts";
import { readPage } from "./raw-page.ts";
import { readText } from "./raw-text.ts";
import { decode } from "../content/read/decode.ts";
import { hasFields, readMarkdown } from "./read/markdown.ts";
import { type Paragraph, type Removed, wordKey } from "./read/paragraph.ts";
import { readPlain, withHeadings } from "./read/plain.ts";
import { Unreadable } from "../content/read/unreadable.ts";

/** A source as read: what it says of itself, its article, and what was taken out of it. */
export interface Source {
  /** The SHA-256 of its bytes as they came, in hexadecimal. */
  sha256: string;
  form: "page" | "markdown" | "text";
  encoding: string;
  clues: Clues;
  paragraphs: Paragraph[];
  removed: Removed[];
  /** Lines above the headline of a page, where the day may be that on which it was saved. */
  above: Paragraph[];
  /** Lines that are no sentences, in which day and author stand: of a page those near its headline. */
  lines: Paragraph[];
  /** What stands last. */
  last: string | undefined;
  /** What an archivist should look at. */
  remarks: string[];
}

/** How a page begins, whatever comments, blanks and declarations stand before it. */
const pageStart = /^<(?:!doctype\s+html|html|head|body|article|main|section|meta|title|div|p|h1|table)\b/i;
const isPage = (text: string) =>
  pageStart.test(
    text
      .slice(0, 20_000)
      .replace(/<!--[\s\S]*?-->|<\?xml[^>]*>/g, "")
      .trimStart(),
  );

/** What a source that is read as text, with or without marks, has in it. */
export type Raw = Pick<Source, "clues" | "paragraphs" | "removed" | "above" | "lines" | "last" | "remarks">;

/** How many words an article has at least, and its longest paragraph: a list of headlines has none as long. */
const leastWords = 25;
const longEnough = 15;

/** @throws Unreadable where there is no article in what is left. */
function refuseNone(paragraphs: readonly Paragraph[], isOfPage: boolean): void {
  const lengths = paragraphs.filter(({ kind }) => kind !== "heading").map(({ text }) => wordsOf(text).length);
  const all = lengths.reduce((sum, one) => sum + one, 0);
  if (all === 0 || (isOfPage && (all < leastWords || Math.max(...lengths) < longEnough)))
    throw new Unreadable(
      `no article: ${all === 0 ? "no words" : `${all} words, and no paragraph of as many as ${longEnough}`}`,
      "the page of one article",
      isOfPage
        ? "A list of headlines, or a page that loads its text by a script, has none: save the article's own page, or its text."
        : undefined,
    );
}

/** Takes out what has become a field: headline, day, byline; and what stands above the headline. */
function withoutFields(paragraphs: readonly Paragraph[], title: string): { kept: Paragraph[]; removed: Removed[] } {
  const headline = paragraphs.findIndex(({ text }) => wordKey(withoutDay(text)) === wordKey(title));
  const first = paragraphs.findIndex(({ text }) => isSentence(text));
  const why = ({ text, kind }: Paragraph, at: number): string | undefined => {
    const key = wordKey(text);
    if (at < headline && !isSentence(text)) return "it stands above the headline";
    if (key === wordKey(title)) return "the headline, which is a field";
    if (kind === "item" || isSentence(text)) return undefined;
    if (wordKey(withoutDay(text)) === wordKey(title)) return "the headline again, with the day";
    // Between sentences it is a heading of a chronicle.
    if (at < first && wholeDays(text).length > 0 && wordsOf(withoutDay(text)).length < 5) return "the day, which is a field";
    if (isByline(text)) return "the byline, which is a field";
    return undefined;
  };
  return {
    kept: paragraphs.filter((one, at) => why(one, at) === undefined),
    removed: paragraphs.map((one, at) => ({ text: one.text, why: why(one, at) ?? "" })).filter((one) => one.why !== ""),
  };
}

/**
 * Reads a source: a saved page, Markdown (by its name) or a text.
 * @throws Unreadable for what no article can be made of.
 */
export async function readSource(name: string, bytes: Uint8Array, given?: string): Promise<Source> {
  const { text, encoding, remark } = decode(bytes, given);
  const form = isPage(text) ? "page" : /\.(?:md|markdown)$/i.test(name) || hasFields(text) ? "markdown" : "text";
  const markdown = form === "markdown" ? readMarkdown(text) : undefined;
  const raw = form === "page" ? await readPage(text) : readText(markdown?.paragraphs ?? readPlain(text), markdown?.fields);
  const first = withoutFurniture(raw.paragraphs);
  const title = inOrderOfSureness(form === "page" ? raw.clues.title : [...raw.clues.title, ...titlesOfText(first.kept)]);
  const { kept, removed } = withoutFields(first.kept, title[0]?.value ?? "");
  refuseNone(kept, form === "page");
  return {
    ...raw,
    remarks: [...raw.remarks, ...(remark === undefined ? [] : [remark])],
    sha256: createHash("sha256").update(bytes).digest("hex"),
    form,
    encoding,
    clues: { ...raw.clues, title },
    paragraphs: form === "text" ? withHeadings(kept) : kept,
    removed: [...raw.removed, ...first.removed, ...removed],
  };
}
