import type { Html } from "./archive-link.ts";
import type { Day } from "./day.ts";
import type { MentionKind } from "./kinds.ts";
import type { ParagraphNumber } from "./paragraph-number.ts";

/** A name by which texts call an entity. */
export interface Name {
  text: string;
  kind: MentionKind;
  id: string;
}

/** A place in a paragraph where an entity is named; `start` and `end` are offsets in the paragraph's plain text (UTF-16). */
export interface Mention {
  kind: MentionKind;
  id: string;
  text: string;
  start: number;
  end: number;
}

/** A numbered paragraph: its plain text and every mention in it, in order. */
export interface Passage {
  number: ParagraphNumber;
  text: string;
  mentions: Mention[];
}

/** A block of a text with the numbers of the paragraphs in it. */
export interface Block {
  html: Html;
  paragraphs: ParagraphNumber[];
}

/** The day on which a paragraph was taken out, and the reason. */
export interface Removal {
  day: Day;
  why: string;
}

/** Where the number of a paragraph stands in its file. A paragraph that was taken out leaves its number. */
export interface Place {
  number: ParagraphNumber;
  line: number;
  /** Where a mark stands or would stand, in UTF-16 units from 1; absent where none can be written. */
  column: number | undefined;
  /** Whether the number is written there, and not counted. */
  isMarked: boolean;
  isRemoved: boolean;
  /** Of one that was taken out, when and why. */
  removal?: Removal;
}

/** A link in a text, with the line of its file. */
export interface Link {
  url: string;
  line: number;
}

/** The text of an entry, parsed once. */
export interface Body {
  blocks: Block[];
  passages: Passage[];
  /** Every number, in order: those of the passages, and those of paragraphs that were taken out. */
  places: Place[];
  /** Links that were typed, not those of mentions. */
  links: Link[];
}
