import { type Clue, clue } from "../clue.ts";
import { wordsOf } from "../../model/text.ts";
import { endsWithDay, withoutDay } from "./days.ts";
import { isSentence } from "../furniture.ts";
import { type Paragraph, wordKey } from "../read/paragraph.ts";

/** What parts a headline from the name of its site in the title of a page. */
const parting = /\s+[|·»—–-]\s+|-(?=[^\s-]+$)/u;

/** The beginnings of a page's title, and what may be the name of its site behind it. */
export function partsOfTitle(title: string): { beginnings: string[]; ends: string[] } {
  const parts = title.split(/(\s+[|·»—–-]\s+|(?<=\p{Script=Han})[-_|](?=\p{Script=Han}))/u);
  const beginnings: string[] = [];
  for (let length = 1; length < parts.length; length += 2) beginnings.push(parts.slice(0, length).join("").trim());
  return {
    beginnings,
    ends: parts
      .filter((part, at) => at > 0 && !parting.test(part))
      .map((part) => part.trim())
      .filter((part) => part.length > 2),
  };
}

const weights = { certain: 3, likely: 3, guess: 1 } as const;

/** The headline: what most of a page says it is, in its own data, its first heading, its title and its text. */
export function titlesOfPage(told: readonly Clue[], paragraphs: readonly Paragraph[]): Clue[] {
  const keys = paragraphs.map(({ text }) => wordKey(text));
  const votes = new Map<string, { clue: Clue; weight: number; by: string[] }>();
  const vote = (value: string, weight: number, by: Clue) => {
    const key = wordKey(value);
    if (wordsOf(value).length < 2) return;
    const seen = votes.get(key);
    if (!seen) votes.set(key, { clue: { ...by, value }, weight, by: [by.evidence] });
    else if (!seen.by.includes(by.evidence)) {
      seen.weight += weight;
      seen.by.push(by.evidence);
    }
  };
  for (const one of told) {
    // A heading of three words is that of a section more often than of an article.
    vote(one.value, weights[one.sure] * (wordsOf(one.value).length < 4 ? 0.5 : 1), one);
    for (const beginning of partsOfTitle(one.value).beginnings) vote(beginning, 1.5, one);
  }
  return [...votes]
    .map(([key, { clue: first, weight, by }]) => {
      // A headline stands in the text of its page as well, often more than once; the name of a section does not.
      const printed = keys.filter((one) => one === key || (one.includes(key) && one.length < key.length * 1.4)).length;
      return {
        clue: clue(first.value, by.length > 1 || printed > 0 ? "certain" : first.sure, by.join(", ")),
        weight: weight + Math.min(printed, 2),
        words: wordsOf(key).length,
      };
    })
    .toSorted((a, b) => b.weight - a.weight || b.words - a.words)
    .map((one) => one.clue);
}

/** The headline of a text: the first line above its first sentence that is longer than a label. */
export function titlesOfText(paragraphs: readonly Paragraph[]): Clue[] {
  const first = paragraphs.findIndex(({ text, kind }) => kind === "paragraph" && isSentence(text) && wordsOf(text).length > 12);
  const above = paragraphs.slice(0, first < 0 ? 3 : first);
  const lines = above
    .map(({ text }) => ({ text: endsWithDay(text) ? withoutDay(text) : text }))
    .filter(({ text }) => wordsOf(text).length > 3);
  const marked = above.find(({ kind }) => kind === "heading");
  return [
    ...(marked ? [clue(marked.text, "likely", "the first heading")] : []),
    ...lines.map(({ text }, at) =>
      clue(
        text,
        at === 0 ? "likely" : "guess",
        at === 0 ? "the first line of its length above the text" : "a line above the text",
      ),
    ),
  ];
}
