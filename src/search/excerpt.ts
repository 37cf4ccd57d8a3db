import { noteParagraph } from "../model/note-place.ts";
import { paragraphPattern } from "../model/paragraph-number.ts";
import { normal } from "./normal.ts";

const isParagraph = new RegExp(`^p${paragraphPattern}$`);

/** What Pagefind says of a found page, as far as excerpts need it. */
export interface FoundText {
  /** The page's text. */
  raw_content?: string | null;
  content: string;
  /** Elements with an id, with the number of the word at which each begins. */
  anchors: { element: string; id: string; location: number }[];
  /** The numbers of the words that match. */
  locations: number[];
}

/** A piece of text, marked where it matches the query. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** Words of one place around its matches: of a paragraph or of a note; without `id` those of the page's beginning. */
interface Excerpt {
  id?: string;
  pieces: Piece[];
  /** The archivist's notes on the paragraph, whether they match or not. */
  notes: { id: string; pieces: Piece[] }[];
}

/** The words of a found page, as Pagefind counts them. */
const wordsOf = ({ raw_content, content }: FoundText): string[] =>
  (raw_content ?? content).split(/[\s\u200b]+/).filter((word) => word !== "");

/** Whether a word is among the matches of a found page, whole or as a beginning. */
export function showsWord(found: FoundText, word: string): boolean {
  const words = wordsOf(found);
  const wanted = normal(word);
  return found.locations.some((at) => normal(words[at] ?? "").startsWith(wanted));
}

/** How many words stand before the first match, and in all. */
const before = 8;
const length = 34;

function cut(words: readonly string[], from: number, to: number, matches: ReadonlySet<number>): Piece[] {
  const first = [...matches].filter((index) => index >= from && index < to).sort((a, b) => a - b)[0] ?? from;
  const start = Math.max(from, Math.min(first - before, to - length));
  const end = Math.min(to, start + length);
  const pieces: Piece[] = [];
  if (start > from) pieces.push({ text: "… ", marked: false });
  for (let index = start; index < end; index++) {
    const marked = matches.has(index);
    const last = pieces[pieces.length - 1];
    if (last && last.marked === marked) last.text += `${words[index]} `;
    else pieces.push({ text: `${words[index]} `, marked });
  }
  if (end < to) pieces.push({ text: "…", marked: false });
  return pieces;
}

/** A paragraph or a note in the words of a page. */
interface Section {
  id: string;
  from: number;
  to: number;
  hits: number;
}

/** The paragraphs and notes of a found page; none runs into the next. */
function sectionsOf(found: FoundText, end: number): Section[] {
  const anchors = found.anchors.filter(({ id }) => isParagraph.test(id) || noteParagraph(id) !== undefined);
  return anchors.map(({ id, location: from }, index) => {
    const to = anchors[index + 1]?.location ?? end;
    return { id, from, to, hits: found.locations.filter((location) => location >= from && location < to).length };
  });
}

/**
 * The excerpts of a found page: one for each paragraph with a match, the paragraph with the most matches first, with the notes on it; then notes with
 * a match on other paragraphs; at most `most`. Pagefind's own sub-results begin at headings only; the archive's paragraphs have ids.
 */
export function excerpts(found: FoundText, most: number): Excerpt[] {
  const words = wordsOf(found);
  const matches = new Set(found.locations);
  const piecesOf = ({ from, to }: Section) => cut(words, from, to, matches);
  const sections = sectionsOf(found, words.length);
  const paragraphs = sections.filter(({ id }) => isParagraph.test(id));
  const matching = (list: Section[]) => list.filter(({ hits }) => hits > 0).sort((a, b) => b.hits - a.hits || a.from - b.from);
  const shown = matching(paragraphs).slice(0, most);
  const isOn = ({ id }: Section, paragraph: Section) => paragraph.id === `p${noteParagraph(id) ?? ""}`;
  const alone = matching(sections.filter((note) => !paragraphs.includes(note) && !shown.some((one) => isOn(note, one))));
  const all = [...shown, ...alone].slice(0, most);
  if (all.length === 0) return words.length > 0 ? [{ pieces: cut(words, 0, words.length, matches), notes: [] }] : [];
  return all.map((one) => ({
    id: one.id,
    pieces: piecesOf(one),
    notes: sections.filter((note) => isOn(note, one)).map((note) => ({ id: note.id, pieces: piecesOf(note) })),
  }));
}
