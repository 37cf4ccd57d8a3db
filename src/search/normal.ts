import { withoutPossessor } from "../language/words.ts";

/** A name or query without case, accents and punctuation: "Türkiye" and "turkiye", "U.S." and "us" are the same. */
export function normal(text: string): string {
  return (
    text
      .normalize("NFKD")
      .replace(/[\u0300-\u036f]/g, "")
      .toLowerCase()
      // Written without a lookbehind, which a browser of 2021 cannot parse.
      .replace(/(\p{L})\.(?=\p{L})|['’ʻʼ`]/gu, "$1")
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
      .trim()
  );
}

/** The same without the endings of possessors: "Iran's" is "iran". */
export const plain = (text: string): string => normal(withoutPossessor(text));

/** The scripts whose names are loaded only for a query that is written in them. */
export const scripts = [
  "Arabic",
  "Armenian",
  "Bengali",
  "Cyrillic",
  "Devanagari",
  "Gurmukhi",
  "Han",
  "Khmer",
  "Lao",
  "Mongolian",
  "Myanmar",
  "Sinhala",
  "Tamil",
  "Thaana",
] as const;
export type Script = (typeof scripts)[number] | "Latin";

const patterns = new Map<Script, RegExp>(scripts.map((script) => [script, new RegExp(`\\p{Script=${script}}`, "u")]));

/** The script of the first letter of `text` that has one of the scripts above; "Latin" for every other text. */
export function scriptOf(text: string): Script {
  for (const letter of text) for (const [script, pattern] of patterns) if (pattern.test(letter)) return script;
  return "Latin";
}
