/**
 * A text as names are compared: composed (NFC), with one kind of apostrophe, hyphen and blank, without signs that nobody sees (soft
 * hyphens, zero-width and directional signs).
 */
interface NameForm {
  text: string;
  /** Where the unit at an offset of `text` begins and ends in the original (UTF-16). */
  start(offset: number): number;
  end(offset: number): number;
}

const unseen = /\p{Cf}/gu;
/** All white space but U+FEFF, which is not seen, and the line end U+0085. */
const blank = /(?!\ufeff)[\s\u0085]/gu;
/** What may become one letter when it is composed: a letter with its marks, signs between them, Korean syllables in parts. */
const cluster = /[\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]+|\P{M}\p{M}*(?:\p{Cf}+\p{M}+)*|\p{M}+/gu;
const needsWork = /[\p{M}\p{Cf}\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]| {2}/u;

/** A text of composed Latin letters and signs that stand for themselves, as most are. */
const isPlain = /^[\x20-\x5f\x61-\x7e\u201c\u201d\u00c0-\u02af]*$/;

const asIs = (text: string): NameForm => ({ text, start: (offset) => offset, end: (offset) => offset + 1 });

/** Signs that stand for another, one for one. */
const plain = (text: string) =>
  text
    .replace(/[\u2018\u2019\u201b\u02bb\u02bc\u2032\uff07`\u00b4]/g, "'")
    .replace(blank, " ")
    .replace(/[\p{Pd}\u2212]/gu, "-");

/** The form of `original` in which names are compared. */
export function nameForm(original: string): NameForm {
  if (isPlain.test(original) && !original.includes("  ")) return asIs(original);
  const simple = plain(original);
  if (!needsWork.test(simple) && simple === simple.normalize("NFC")) return asIs(simple);
  let text = "";
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: piece, index } of simple.matchAll(cluster)) {
    const form = piece.replace(unseen, "").normalize("NFC");
    if (form === " " && text.endsWith(" ")) continue;
    for (let unit = 0; unit < form.length; unit++) {
      starts.push(index);
      ends.push(index + piece.length);
    }
    text += form;
  }
  return { text, start: (offset) => starts[offset] ?? original.length, end: (offset) => ends[offset] ?? original.length };
}

/** A name as it is counted: composed, on one line, without signs that nobody sees. */
export const cleanName = (name: string): string =>
  name.replace(unseen, "").replace(blank, " ").replace(/ +/g, " ").normalize("NFC").trim();
