import { oneLine, type Paragraph, wordsOf } from "./paragraph.ts";

const bullet = /^\s*(?:[•◦▪‣*·–-]|\d{1,2}[.)])\s+/;

/**
 * The paragraphs of a plain text: what blank lines part; a line of its own where lines are as long as paragraphs, as a page gives them that is copied. Lines of one
 * width are a text that was broken, and are joined.
 */
export function readPlain(text: string): Paragraph[] {
  const blocks = text.split(/\n[ \t\u00a0]*\n/).map((block) => block.split("\n").filter((line) => line.trim() !== ""));
  return blocks
    .flatMap((lines) => (isBroken(lines) ? [lines.join(" ")] : lines))
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

/** Whether lines are those of one paragraph: all but the last about as long, and none ends a sentence before its end. */
function isBroken(lines: readonly string[]): boolean {
  if (lines.length < 3 || lines.some((line) => bullet.test(line))) return false;
  const lengths = lines.slice(0, -1).map((line) => line.trimEnd().length);
  const [least, most] = [Math.min(...lengths), Math.max(...lengths)];
  return least > 40 && most < 100 && most - least < 25;
}
