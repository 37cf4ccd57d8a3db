import { type ParagraphNumber, paragraphNumber, paragraphPattern } from "./paragraph-number.ts";

/**
 * The place of an archivist's note on the page of its article, by which it is linked: `note-4` for the first on ¶4, `note-4-2` for the second; `note-0`
 * where it is on the article as a whole.
 */
export const notePlace = (paragraph: ParagraphNumber | undefined, nth: number): string =>
  `note-${paragraph ?? 0}${nth > 1 ? `-${nth}` : ""}`;

const pattern = new RegExp(`^note-(0|${paragraphPattern})(?:-\\d+)?$`);

/** The paragraph of a note by its place, 0 for the article as a whole; nothing where `id` is the place of no note. */
export function noteParagraph(id: string): ParagraphNumber | undefined {
  const [, paragraph] = pattern.exec(id) ?? [];
  return paragraph === undefined ? undefined : paragraphNumber(paragraph);
}
