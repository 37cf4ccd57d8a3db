import { createHash } from "node:crypto";
import { type Clue, clue, type Clues, inOrderOfSureness, noClues } from "./clue.ts";
import { isSentence, withoutFurniture } from "./furniture.ts";
import { cleanByline } from "./propose/credits.ts";
import { wholeDays, withoutDay } from "./propose/days.ts";
import { partsOfTitle, titlesOfPage, titlesOfText } from "./propose/titles.ts";
import { decode } from "./read/decode.ts";
import { documentOf, extract } from "./read/extract.ts";
import { readMarkdown } from "./read/markdown.ts";
import { cluesIn } from "./read/page-clues.ts";
import { paragraphsOf } from "./read/page-paragraphs.ts";
import { type Paragraph, type Removed, wordKey, wordsOf } from "./read/paragraph.ts";
import { readPlain, withHeadings } from "./read/plain.ts";
import { Unreadable } from "./unreadable.ts";

/** A source as read: what it says of itself, its article, and what was taken out of it. */
export interface Source {
  /** The SHA-256 of its bytes as they came, in hexadecimal. */
  sha256: string;
  form: "page" | "markdown" | "text";
  encoding: string;
  clues: Clues;
  paragraphs: Paragraph[];
  removed: Removed[];
  /** Lines that are no sentences, in which day and author stand: of a page those near its headline. */
  lines: Paragraph[];
  /** What stands last. */
  last: string | undefined;
  /** What an archivist should look at. */
  remarks: string[];
}

const isPage = (text: string) =>
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|article|meta|title|div|p)\b/i.test(text);

/** What a source that is read as text, with or without marks, has in it. */
type Raw = Pick<Source, "clues" | "paragraphs" | "removed" | "lines" | "last" | "remarks">;

/** How many words an article has at least, and its longest paragraph: a list of headlines has none as long. */
const leastWords = 60;
const longEnough = 25;

/** @throws Unreadable where there is no article in what is left. */
function refuseNone(paragraphs: readonly Paragraph[], isOfPage: boolean): void {
  const lengths = paragraphs.filter(({ kind }) => kind !== "heading").map(({ text }) => wordsOf(text).length);
  const all = lengths.reduce((sum, one) => sum + one, 0);
  if (all === 0 || (isOfPage && (all < leastWords || Math.max(...lengths) < longEnough)))
    throw new Unreadable(
      `no article: ${all === 0 ? "no words" : `${all} words, of which none stand in a paragraph as articles have them`}`,
      "the page of one article",
      isOfPage
        ? "A list of headlines, or a page that loads its text by a script, has none: save the article's own page, or its text."
        : undefined,
    );
}

async function readPage(html: string): Promise<Raw> {
  const document = documentOf(html);
  const { clues, isBroken } = cluesIn(document, html);
  // What could not be read in part may be of another page: it is heard last.
  const heard = (one: Clue): Clue => (isBroken && one.evidence.startsWith("JSON-LD") ? { ...one, sure: "guess" } : one);
  for (const field of Object.keys(clues) as (keyof Clues)[]) clues[field] = clues[field].map(heard);
  const { paragraphs, removed, difference } = await extract(html, clues.address[0]?.value);
  const all = paragraphsOf(document.body);
  const title = titlesOfPage(clues.title, all);
  const at = all.findIndex(({ text }) => title[0] && wordKey(text).includes(wordKey(title[0].value)));
  const ends = clues.title.filter(({ sure }) => sure === "guess").flatMap(({ value }) => partsOfTitle(value).ends);
  const remarks = [
    ...(isBroken ? ["Its JSON-LD cannot be read in full: what it says is taken as a guess."] : []),
    ...(difference > 0.05
      ? [`Two extractors differ in ${Math.round(difference * 100)} % of the words: look at the outline beside the page.`]
      : []),
  ];
  return {
    clues: {
      ...clues,
      title,
      publisher: [
        ...clues.publisher,
        ...ends.toSorted((a, b) => b.length - a.length).map((end) => clue(end, "guess", "the end of the page's title")),
      ],
    },
    paragraphs,
    removed,
    lines: all.slice(Math.max(0, at - 3), at + 6),
    last: paragraphs.at(-1)?.text,
    remarks,
  };
}

function readText(paragraphs: Paragraph[], fields: Record<string, unknown> = {}): Raw {
  const clues = noClues();
  const names = {
    title: "title",
    publisher: "publisher|site|source_name",
    byline: "author|byline|creator",
    published: "published|date|issued",
    address: "url|source|link|originalUrl",
    language: "lang|language",
  };
  for (const field of Object.keys(clues) as (keyof Clues)[])
    for (const name of names[field].split("|")) {
      const value = fields[name];
      const text =
        value instanceof Date
          ? value.toISOString()
          : Array.isArray(value)
            ? value.join(", ")
            : typeof value === "string" || typeof value === "number"
              ? String(value)
              : "";
      if (text !== "" && (field !== "address" || URL.canParse(text)))
        clues[field].push(clue(text, "certain", `the field ${name}`));
    }
  return {
    clues,
    paragraphs,
    removed: [],
    lines: paragraphs.filter(({ text }) => !isSentence(text)),
    last: paragraphs.at(-1)?.text,
    remarks: [],
  };
}

/** Takes out what has become a field: headline, day, byline; and what stands above the headline. */
function withoutFields(paragraphs: readonly Paragraph[], title: string): { kept: Paragraph[]; removed: Removed[] } {
  const headline = paragraphs.findIndex(({ text }) => wordKey(withoutDay(text)) === wordKey(title));
  const why = ({ text, kind }: Paragraph, at: number): string | undefined => {
    const key = wordKey(text);
    if (at < headline && !isSentence(text)) return "it stands above the headline";
    if (key === wordKey(title)) return "the headline, which is a field";
    if (kind === "item" || isSentence(text)) return undefined;
    if (wordKey(withoutDay(text)) === wordKey(title)) return "the headline again, with the day";
    if (wholeDays(text).length > 0 && wordsOf(withoutDay(text)).length < 5) return "the day, which is a field";
    if (/^(?:(?:written|posted|story|reported) )?by\s|^автор/i.test(text) && wordsOf(text).length < 12 && cleanByline(text))
      return "the byline, which is a field";
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
  const { text, encoding } = decode(bytes, given);
  const form = isPage(text) ? "page" : /\.(?:md|markdown)$/i.test(name) || text.startsWith("---\n") ? "markdown" : "text";
  const markdown = form === "markdown" ? readMarkdown(text) : undefined;
  const raw = form === "page" ? await readPage(text) : readText(markdown?.paragraphs ?? readPlain(text), markdown?.fields);
  const first = withoutFurniture(raw.paragraphs);
  const title = inOrderOfSureness(form === "page" ? raw.clues.title : [...raw.clues.title, ...titlesOfText(first.kept)]);
  const { kept, removed } = withoutFields(first.kept, title[0]?.value ?? "");
  refuseNone(kept, form === "page");
  return {
    ...raw,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    form,
    encoding,
    clues: { ...raw.clues, title },
    paragraphs: form === "text" ? withHeadings(kept) : kept,
    removed: [...raw.removed, ...first.removed, ...removed],
  };
}
