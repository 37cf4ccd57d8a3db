import { wordsOf } from "../../model/text.ts";
import { oneLine, type Paragraph } from "./paragraph.ts";

const bullet = /^\s*(?:[•◦▪‣*·–-]|\d{1,2}[.)])\s+/;

/** How wide the lines of a broken text are, in letters. */
const [narrow, wide] = [45, 100];

/** The width to which a text was broken, as PDF and e-mail have it: most lines that go on are about as long. Nothing where lines are paragraphs. */
function widthOf(lines: readonly string[]): number | undefined {
  const lengths = lines.map((line) => line.trimEnd().length).filter((length) => length > 0);
  const most = Math.max(0, ...lengths);
  if (lengths.length < 4 || most > wide || most < narrow) return undefined;
  const full = lengths.filter((length) => length > most * 0.75).length;
  return full > lengths.length * 0.55 ? most : undefined;
}

/** The lines of a broken text put together: to the next empty line, item or line that ends a sentence before the edge. */
function joined(lines: readonly string[], width: number): string[] {
  const paragraphs: string[] = [];
  let isOpen = false;
  // A headline close above the text: most of its words have a capital.
  const isTitle = (text: string) => {
    const words = text.split(/\s+/).filter((word) => word.length > 3);
    return (
      words.length > 2 && !/[.,;:!?]$/.test(text) && words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length * 0.8
    );
  };
  for (const line of lines.map((one) => one.replace(/^(?:>\s?)+/, ""))) {
    const text = line.trim();
    if (text === "") isOpen = false;
    else if (isOpen && !bullet.test(line)) paragraphs.push(`${paragraphs.pop() ?? ""} ${text}`);
    else paragraphs.push(text);
    const isShort = line.trimEnd().length < width * 0.8;
    if (text !== "")
      isOpen =
        !(paragraphs.length === 1 && isTitle(text)) &&
        !(isShort && /[.!?:"”’»)]$/.test(text)) &&
        line.trimEnd().length > width * 0.5;
  }
  return paragraphs;
}

/**
 * The paragraphs of a plain text: its lines, as a page gives them that is copied; of a text that was broken to a width, lines put together.
 */
export function readPlain(text: string): Paragraph[] {
  const lines = text.split("\n");
  const width = widthOf(lines);
  return (width === undefined ? lines : joined(lines, width))
    .map((line): Paragraph => {
      const kind = bullet.test(line) ? "item" : "paragraph";
      return { kind, text: oneLine(line.replace(kind === "item" ? bullet : "", "")) };
    })
    .filter(({ text: one }) => one !== "");
}

/** How many words a heading within a text has at most. */
const longestHeading = 15;

/** Paragraphs of which those are headings that stand above a sentence, are none, and are short. */
export const withHeadings = (paragraphs: readonly Paragraph[]): Paragraph[] =>
  paragraphs.map((one, at) => {
    const next = paragraphs[at + 1];
    const isHeading =
      one.kind === "paragraph" &&
      next !== undefined &&
      !/[.!?:;,…]["”’]?$|^source\s*:/i.test(one.text) &&
      wordsOf(one.text).length <= longestHeading;
    return isHeading ? { ...one, kind: "heading" } : one;
  });
