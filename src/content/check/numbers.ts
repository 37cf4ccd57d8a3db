import type { Article } from "../../model/kinds.ts";
import { type ParagraphNumber, withFreeLetter, wholeOf } from "../../model/paragraph-number.ts";
import type { Body } from "../../model/passage.ts";
import type { Fault } from "./check.ts";
import { keptNumbers, type Sealed } from "./kept-numbers.ts";

const fix = "`npm run check -- --fix` writes it there.";
const list = (numbers: readonly ParagraphNumber[]) => numbers.map((number) => `¶${number}`).join(", ");

const at = (file: string, line: number) => ({ file, path: [], line });

/** The digest of each numbered paragraph's text, in their order; none for one that was taken out. */
export function digestsOf({ places, passages }: Body, digestOf: (text: string) => string): (string | undefined)[] {
  const texts = passages.values();
  return places.map(({ isRemoved }) => (isRemoved ? undefined : digestOf(texts.next().value?.text ?? "")));
}

/** Paragraphs that do not stand under the number that they were published under. */
function* moved({ file, body }: Article, sealed: readonly Sealed[], digestOf: (text: string) => string): Iterable<Fault> {
  const { places } = body;
  const digests = digestsOf(body, digestOf);
  const standing = places.map((place, index) => ({ ...place, digest: digests[index] }));
  const { numbers, unclear, lost } = keptNumbers(standing, sealed);
  const taken = new Set(sealed.map(({ number }) => number));
  const lineOf = (place: number) => places[Math.min(Math.max(place, 0), places.length - 1)]?.line ?? 1;
  for (const { at: place, number } of lost)
    yield {
      ...at(file, lineOf(place - 1)),
      found: `no ¶${number}, which was published`,
      expected: `its text, or in its place the line [${number}] removed on DAY: why`,
      hint: "A paragraph that became part of another is removed as well.",
    };
  let last: ParagraphNumber = 0;
  for (const [index, { number, isMarked, line, column }] of places.entries()) {
    last = lost.findLast((one) => one.at === index)?.number ?? last;
    const behind = (before: ParagraphNumber) => withFreeLetter(wholeOf(before), taken);
    const gap = unclear.find((one) => one.at === index);
    if (gap) {
      const first = gap.published[0] ?? last;
      const end: ParagraphNumber = gap.published.at(-1) ?? last;
      yield {
        ...at(file, line),
        found: `${gap.count} paragraphs where ${list(gap.published)} ${first === end ? "was" : "were"} published`,
        expected: `a number with a letter before each that is new: [${behind(end)}] behind ¶${end}, [${behind(last)}] before ¶${first}`,
      };
      last = end;
    }
    const kept = numbers[index];
    if (kept === undefined) continue;
    const next = wholeOf(last) + 1;
    last = kept;
    if (isMarked ? number === kept : next === kept) continue;
    yield {
      ...at(file, line),
      found: taken.has(kept)
        ? `what was published as ¶${kept} ${isMarked ? `as [${number}]` : `where ¶${next} comes next`}`
        : `a new paragraph where ¶${number} was published`,
      expected: `[${kept}] before it, so that the numbers stay`,
      hint: column === undefined ? "Take it out of the HTML first." : fix,
      mend: column === undefined ? undefined : { line, column, mark: kept },
    };
  }
}

/** Numbers that are written before paragraphs and cannot be so. */
function* misnumbered({ file, body: { places } }: Article): Iterable<Fault> {
  const seen = new Set<ParagraphNumber>();
  for (const { number, line } of places) {
    if (seen.has(number))
      yield { ...at(file, line), found: `¶${number} a second time`, expected: "a number for each paragraph" };
    seen.add(number);
  }
  let missing = 1;
  while (seen.has(missing)) missing++;
  for (const { number, line, isMarked } of places) {
    const whole = wholeOf(number);
    // What is counted has the number after the one before: only what is written can leave one out.
    if (isMarked && missing <= Math.min(whole, seen.size))
      yield {
        ...at(file, line),
        found: `[${number}] before a paragraph, and no ¶${missing}`,
        expected: "numbers without a gap",
        hint: "Write a backslash before the bracket if it belongs to the text.",
      };
  }
}

/**
 * What is wrong with the numbers of an article's paragraphs: what was published under one stays there for ever. `sealed` is what was
 * published of it, in its order; nothing of an article that was not.
 */
export function numberFaults(article: Article, sealed: readonly Sealed[], digestOf: (text: string) => string): Fault[] {
  // That an article has no text is told by itself.
  if (article.body.places.length === 0) return [];
  const faults = sealed.length === 0 ? [] : [...moved(article, sealed, digestOf)];
  return faults.length > 0 ? faults : [...misnumbered(article)];
}
