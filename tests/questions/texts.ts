import type { Card, Sentence } from "../../src/search/card.ts";

const textOf = (sentence: Sentence): string => sentence.map((part) => (typeof part === "string" ? part : part.text)).join("");

/** The sentences of an answer as they are read: what comes first, the statements, the remarks, and where more is. */
export const textsOf = ({ lead, statements, remarks, more }: Card): string[] =>
  [...(lead ? [lead] : []), ...statements, ...remarks, ...(more ? [[more]] : [])].map(textOf);
