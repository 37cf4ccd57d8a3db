import { wordsOf } from "../../model/text.ts";
import { type Paragraph, type Removed, wordKey } from "./paragraph.ts";

/** From how much on two extractors have not found the same article. */
const anotherArticle = 0.5;
/** From how many words on a paragraph is one of the text, though only one extractor has it. */
const longParagraph = 25;
/** From how many words on a paragraph is no label or link. */
const longLine = 12;

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

/** A reading with what it has missed of another, each behind what stands before it there. */
function withMissed(
  base: readonly Paragraph[],
  other: readonly Paragraph[],
  isMissed: (one: Paragraph) => boolean,
): Paragraph[] {
  const whole = [...base];
  let behind = 0;
  for (const one of other) {
    const at = whole.findIndex(({ text }) => wordKey(text) === wordKey(one.text));
    if (at >= 0) behind = at + 1;
    else if (isMissed(one)) whole.splice(behind++, 0, one);
  }
  return whole;
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
  const keysOf = (list: readonly Paragraph[]) => new Set(list.map(({ text }) => wordKey(text)));
  const [inOther, inBase] = [keysOf(other), keysOf(base)];
  const isShared = ({ text }: Paragraph) => inOther.has(wordKey(text)) && inBase.has(wordKey(text));
  // An item between paragraphs that both have is one of the text.
  const isWithin = (one: Paragraph, list: readonly Paragraph[]) => {
    const at = list.indexOf(one);
    const isText = (each: Paragraph) => isShared(each) && wordsOf(each.text).length >= longLine;
    return one.kind === "item" && list.slice(0, at).some(isText) && list.slice(at).some(isText);
  };
  const isText = (one: Paragraph, list: readonly Paragraph[]) =>
    (one.kind === "paragraph" && wordsOf(one.text).length >= longParagraph) || isWithin(one, list);
  const isOut = (one: Paragraph) =>
    !isAnother && !isShared(one) && wordsOf(one.text).length < longParagraph && !isWithin(one, base);
  const isMissed = (one: Paragraph) => !isAnother && !isShared(one) && isText(one, other);
  return {
    paragraphs: withMissed(
      base.filter((one) => !isOut(one)),
      other,
      isMissed,
    ),
    removed: [...base.filter(isOut), ...other.filter((one) => !inBase.has(wordKey(one.text)) && !isMissed(one))].map(
      ({ text }) => ({
        text,
        why: "one of two extractors alone takes it for the article",
      }),
    ),
  };
}
