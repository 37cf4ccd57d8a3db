/**
 * What a paragraph is cited by: its number, or, where it was put in after the others had been published, a number and letters, as laws
 * have it: `"4a"` stands behind 4, `"0a"` before 1.
 */
export type ParagraphNumber = number | string;

/** A number of a paragraph as it is written, without the sign before it. */
export const paragraphPattern = "(?:[1-9]\\d{0,5}(?:[a-z]{1,2})?|0[a-z]{1,2})";

/** The number that is written in `text`, which has the form of `paragraphPattern`. */
export const paragraphNumber = (text: string): ParagraphNumber => (/^\d+$/.test(text) ? Number(text) : text);

/** Whether a value is a paragraph's number: a whole number from 1, or a text of a number and letters. */
export const isParagraphNumber = (value: unknown): value is ParagraphNumber =>
  typeof value === "number"
    ? Number.isSafeInteger(value) && value > 0
    : typeof value === "string" && new RegExp(`^${paragraphPattern}$`).test(value) && !/\d$/.test(value);

/** A number without its letters: 4 of `"4a"`. */
export const wholeOf = (number: ParagraphNumber): number => Number.parseInt(String(number), 10);

const alphabet = "abcdefghijklmnopqrstuvwxyz";

/** The first of 4a to 4z, 4aa to 4zz that is not in `taken`. */
export function withFreeLetter(whole: number, taken: ReadonlySet<ParagraphNumber>): ParagraphNumber {
  for (const first of ["", ...alphabet])
    for (const letter of alphabet) {
      const number = `${whole}${first}${letter}`;
      if (!taken.has(number)) return number;
    }
  throw new RangeError(`No letter is left behind ${whole}.`);
}
