import type { Article } from "../model/kinds.ts";
import { notePlace } from "../model/note-place.ts";
import type { ParagraphNumber } from "../model/paragraph-number.ts";

/** An archivist's note with its place on the page of the article. */
export interface PlacedNote {
  place: string;
  note: Article["notes"][number];
}

/** The notes on one of these paragraphs, in their order; without any, those on the article as a whole. */
export function notesOn(article: Article, paragraphs?: readonly ParagraphNumber[]): PlacedNote[] {
  const counts = new Map<ParagraphNumber | undefined, number>();
  return article.notes.flatMap((note) => {
    const nth = (counts.get(note.paragraph) ?? 0) + 1;
    counts.set(note.paragraph, nth);
    const isAsked = note.paragraph === undefined ? paragraphs === undefined : paragraphs?.includes(note.paragraph);
    return isAsked ? [{ place: notePlace(note.paragraph, nth), note }] : [];
  });
}
