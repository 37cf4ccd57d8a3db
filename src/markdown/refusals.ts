import { mentionKinds } from "../model/kinds.ts";
import type { BodyProblem } from "./mentions.ts";

/** What is told of something that a text does not hold, and would lose or garble: what to write instead. */
export type Refusal = Pick<BodyProblem, "found" | "expected" | "hint">;

export const footnote: Refusal = {
  found: "a footnote",
  expected: "a note",
  hint: "Write it under notes: with the number of its paragraph.",
};

export const code: Refusal = {
  found: "a block of code (four spaces before a line, or ``` round it)",
  expected: "a paragraph",
  hint: "Take the spaces or the ``` away.",
};

export const image: Refusal = {
  found: "an image",
  expected: "words",
  hint: "Say in the text or in a note what it shows, where that matters.",
};

export const table: Refusal = { found: "a table", expected: "sentences or a list", hint: "Tables are not read." };

export const setext: Refusal = {
  found: "a line of --- or === right below a text, which makes the text a heading",
  expected: "an empty line between them, or ## before a heading",
};

export const heading = (depth: number): Refusal => ({
  found: `a heading with ${"#".repeat(depth)}`,
  expected: "##, ### or ####",
  hint: "The first heading of the page is the title.",
});

export const yearAsList = (number: number): Refusal => ({
  found: `${number} and a stop at the beginning of a line, which makes a list of it`,
  expected: "a text that begins otherwise",
  hint: `Write ${number}\\. with a backslash if it belongs to the text.`,
});

export const numberInList = (found: number, counted: number): Refusal => ({
  found: `${found}. in a list that counts ${counted} there`,
  expected: "items that are numbered one after the other",
});

export const html = (elements: readonly string[]): Refusal => ({
  found: `HTML that holds more than its text: <${[...new Set(elements)].join(">, <")}>`,
  expected: "words, or a link as [words](https://…)",
});

/** How many levels of mark-up a text may have, one within the other: more is none of an article, and would take all of a program's memory. */
export const mostLevels = 100;

export const tooDeep: Refusal = {
  found: `more than ${mostLevels} levels of lists, quotations or emphasis, one within the other`,
  expected: "a text",
  hint: "A run of signs such as > or * was read as mark-up: write a backslash before each that belongs to the text.",
};

/** How many signs may stand without an empty line: what marks up longer texts takes time that grows with their square. */
export const mostSigns = 30_000;

export const tooLong: Refusal = {
  found: `more than ${mostSigns} signs without an empty line`,
  expected: "paragraphs with an empty line between them",
};

export const unseen = (sign: string): Refusal => ({
  found: `${sign}, a sign that is not seen`,
  expected: "a text without it",
  hint: "It came along with what was copied: type the words round it anew.",
});

export const unusedDefinition = (label: string): Refusal => ({
  found: `an address for [${label}], which no link uses`,
  expected: "a link of this name in the text, and one address for it",
});

export const blockDirective = (colons: string, name: string): Refusal => ({
  found: `"${colons}${name}" on a line of its own`,
  expected: `one colon, within a paragraph, as in :${name}[…]{id=…}`,
});

const belongs = "Write a backslash before the bracket if it belongs to the text.";

export const paragraphMark = (found: string): Refusal => ({
  found: `${found} at the beginning of a paragraph`,
  expected: "the number of a paragraph in brackets and a space, as in [4a] and the text",
  hint: belongs,
});

export const emptyMark = (found: string): Refusal => ({
  found: `${found} without a text`,
  expected: "the text of the paragraph behind it, in the same paragraph",
});

export const removal = (number: string, found: string): Refusal => ({
  found: JSON.stringify(`[${number}] ${found.slice(0, 60)}`),
  expected: `the day and the reason of a removal, as in [${number}] removed on 2026-11-25: It repeated ¶3`,
});

const tableRule = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?\s*$/m;
const names = [...mentionKinds, "plain"].join("|");
const spacedDirective = new RegExp(`(?::\\s*(?:${names})\\s+\\[|:\\s+(?:${names})\\s*\\[|\\]\\s*\\{id=)`);

/** Whether a paragraph's text is a table, whose pipes would be read as prose. */
export const isTable = (text: string): boolean => tableRule.test(text);

/** What is wrong in the plain text of a paragraph: a footnote, or a directive with spaces. */
export function inText(text: string): Refusal | undefined {
  if (/\[\^[^\]\s]+\]/.test(text)) return footnote;
  if (!spacedDirective.test(text)) return undefined;
  return {
    found: JSON.stringify(text.trim().slice(0, 60)),
    expected: "a name without spaces round its signs, as in :state[Moscow]{id=russia}",
  };
}
