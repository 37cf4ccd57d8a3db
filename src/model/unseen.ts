/**
 * Signs that no reader sees, and that change what stands round them or end it: those of control but tab and line ends, orders of direction (Unicode
 * Standard Annex 9, 2; Unicode Technical Standard 55), separators of lines, tags, marks of annotation, halves of signs, and what is no sign at all. Joiners, blanks of no
 * width and single marks of direction are not among them: scripts need them, and names are found across them.
 */
const unseen = /(?![\t\n\r])[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u206f\ufdd0-\ufdef\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e007f}]/u;
const all = new RegExp(`[\\t\\n\\r\\u200b-\\u200f\\u2060\\ufeff]|${unseen.source}`, "gu");

/** The name of a sign in the Unicode Standard: `U+202E`. */
const nameOf = (sign: string) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

/** The name of the first sign of a text that no reader sees; nothing where there is none. */
export function unseenIn(text: string): string | undefined {
  const [sign] = unseen.exec(text) ?? [];
  return sign && nameOf(sign);
}

/** A text in which what is not seen is: by its name, in the middle of a message on one line. */
export const shown = (text: string): string => text.replace(all, (sign) => `[${nameOf(sign)}]`);
