import { wordsOf } from "../../model/text.ts";

/** A piece of a source, as it stood there. */
export interface Paragraph {
  kind: "paragraph" | "heading" | "item" | "quotation";
  text: string;
}

/** What was taken out of a source, and why. */
export interface Removed {
  text: string;
  why: string;
}

/** A text on one line, without signs that nobody sees. */
export const oneLine = (text: string): string =>
  text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, "")
    .replace(/\s+/g, " ")
    .trim();

/** The words of a text as one, by which texts are compared. */
export const wordKey = (text: string): string => wordsOf(text).join(" ");
