/** A run of letters that are written from right to left, with what stands between them. */
export const rightToLeft =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]+(?:[^\p{L}\p{N}]+[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]+)*/gu;

/**
 * A text in a direction of its own within a line of another, where elements cannot say so: between the signs FSI and PDI (Unicode
 * Standard Annex 9) where it holds letters that are written from right to left.
 */
export const isolated = (text: string): string => (text.search(rightToLeft) < 0 ? text : `\u2068${text}\u2069`);
