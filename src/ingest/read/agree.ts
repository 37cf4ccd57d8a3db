import { type Paragraph, type Removed, wordKey, wordsOf } from "./paragraph.ts";

/** From how much on two extractors have not found the same article. */
const anotherArticle = 0.5;
/** From how many words on a paragraph is one of the text, though only one extractor has it. */
const longParagraph = 25;

const countOf = (list: readonly Paragraph[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const word of list.flatMap(({ text }) => wordsOf(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};
const sum = (numbers: Iterable<number>) => [...numbers].reduce((all, one) => all + one, 0);

/** The share of all words of two readings that only one of them has. */
export function differenceOf(first: readonly Paragraph[], second: readonly Paragraph[]): number {
  const [a, b] = [countOf(first), countOf(second)];
  const total = sum(a.values()) + sum(b.values());
  const apart = sum([...new Set([...a.keys(), ...b.keys()])].map((word) => Math.abs((a.get(word) ?? 0) - (b.get(word) ?? 0))));
  return total === 0 ? 0 : apart / total;
}

/** Paragraphs of which those are parted that another reading parts in two: a caption that stands close above the text. */
function parted(paragraphs: readonly Paragraph[], others: readonly Paragraph[]): Paragraph[] {
  const pairs = new Map(others.slice(1).map((one, at) => [`${wordKey(others[at]?.text ?? "")} ${wordKey(one.text)}`, at]));
  return paragraphs.flatMap((one) => {
    const at = pairs.get(wordKey(one.text));
    return at === undefined ? [one] : others.slice(at, at + 2).map(({ text }) => ({ ...one, text }));
  });
}

/**
 * What two extractors have found, as one: where it is the same article, what is short and only one has is furniture, and what is long is kept; where it is not, the one
 * that has found more.
 */
export function agreed(
  found: readonly Paragraph[],
  second: readonly Paragraph[],
): { paragraphs: Paragraph[]; removed: Removed[] } {
  const first = parted(found, second);
  const isAnother = second.length === 0 || differenceOf(first, second) > anotherArticle;
  const [base, other] =
    isAnother && sum(countOf(second).values()) > sum(countOf(first).values()) ? [second, first] : [first, second];
  const inOther = new Set(other.map(({ text }) => wordKey(text)));
  const isOut = ({ text }: Paragraph) => !isAnother && !inOther.has(wordKey(text)) && wordsOf(text).length < longParagraph;
  const inBase = new Set(base.map(({ text }) => wordKey(text)));
  return {
    paragraphs: base.filter((one) => !isOut(one)),
    removed: [...base.filter(isOut), ...other.filter(({ text }) => !inBase.has(wordKey(text)))].map(({ text }) => ({
      text,
      why: "one of two extractors alone takes it for the article",
    })),
  };
}
