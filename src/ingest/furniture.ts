import { rules, toReader } from "./furniture-rules.ts";
import { type Paragraph, type Removed, wordKey, wordsOf } from "./read/paragraph.ts";

const closing = /[.!?…。！？][\s"'”’»」』)\]]*$/;
/** Whether a text is a sentence, or several: it ends as one, and is longer than a label. */
export const isSentence = (text: string): boolean => closing.test(text) && wordsOf(text).length > 5;

/** Where what a rule takes behind its line ends: the number of the first paragraph that is no furniture again. */
function endOf(takes: (typeof rules)[number]["takes"], from: number, paragraphs: readonly Paragraph[]): number {
  if (takes === "end") return paragraphs.length;
  let at = from;
  if (takes === "links") while (at < paragraphs.length && isLink(paragraphs[at])) at += 1;
  if (takes === "appeal") while (at < paragraphs.length && isOfAppeal(paragraphs[at])) at += 1;
  return at;
}

/** A headline in a list: no sentence, and no heading of the text. */
const isLink = (one: Paragraph | undefined): boolean =>
  one !== undefined && one.kind !== "heading" && !closing.test(one.text) && wordsOf(one.text).length < 30;

/** A site that speaks to its reader, not of the news: nobody is quoted. */
const isOfAppeal = (one: Paragraph | undefined): boolean =>
  one !== undefined &&
  toReader.test(one.text) &&
  !/[“”"«»]\S.*\b(?:said|told|says)\b|\b(?:said|told|says)\b.*[“”"]/i.test(one.text);

/** What is furniture by what it says. Comments at the beginning are a menu: only those behind half of the text take what follows. */
function bySaying(paragraphs: readonly Paragraph[]): Map<number, string> {
  const out = new Map<number, string>();
  for (const [at, { text }] of paragraphs.entries()) {
    const rule = rules.find(({ line, most = Infinity }) => line.test(text) && wordsOf(text).length <= most);
    // Behind a list of headlines comments may begin, which take all that follows.
    if (!rule || (out.has(at) && rule.takes !== "end")) continue;
    if (!out.has(at)) out.set(at, rule.why);
    const sentencesBefore = paragraphs.slice(0, at).filter((one) => isSentence(one.text)).length;
    const takes = rule.takes === "end" && sentencesBefore < 3 ? undefined : rule.takes;
    for (let next = at + 1; next < endOf(takes, at + 1, paragraphs); next++)
      if (!out.has(next)) out.set(next, `it belongs to ${rule.why}`);
  }
  return out;
}

/** What stands twice: captions, side by side, both; what is repeated later, such as a quotation set apart, there. */
function byRepetition(paragraphs: readonly Paragraph[], out: Map<number, string>): void {
  const keys = paragraphs.map(({ text }) => wordKey(text));
  for (const [at, one] of keys.entries()) {
    if (out.has(at) || one === "") continue;
    const count = wordsOf(one).length;
    if (keys[at + 1] === one && count > 8) {
      out.set(at, "a caption, which stands twice");
      out.set(at + 1, "a caption, which stands twice");
    } else if (keys.indexOf(one) < at && !out.has(keys.indexOf(one))) out.set(at, "it stands there a second time");
    else if (
      count > 6 &&
      keys.some((other, elsewhere) => elsewhere !== at && other.length > one.length && ` ${other} `.includes(` ${one} `))
    )
      out.set(at, "it repeats a part of another paragraph");
  }
}

/** Lines behind the last sentence that are none: names of other pages. */
function behindTheEnd(paragraphs: readonly Paragraph[], out: Map<number, string>): void {
  const last = paragraphs.findLastIndex(({ text, kind }, at) => !out.has(at) && (isSentence(text) || kind === "item"));
  for (let at = last + 1; at < paragraphs.length; at++)
    if (last >= 0 && !out.has(at)) out.set(at, "no sentence, behind the end of the text: as other headlines stand there");
}

/** Parts the paragraphs of an article from what a page has put between and around them, each with the reason. */
export function withoutFurniture(paragraphs: readonly Paragraph[]): { kept: Paragraph[]; removed: Removed[] } {
  const out = bySaying(paragraphs);
  byRepetition(paragraphs, out);
  behindTheEnd(paragraphs, out);
  // A heading below which nothing is left goes with what stood there.
  for (const [at, { kind }] of paragraphs.entries()) {
    if (kind !== "heading" || out.has(at)) continue;
    const next = paragraphs.findIndex((_, index) => index > at && !out.has(index));
    if (next < 0 || (paragraphs[next]?.kind === "heading" && next > at + 1)) out.set(at, "a heading of what was taken out");
  }
  return {
    kept: paragraphs.filter((_, at) => !out.has(at)),
    removed: [...out].toSorted(([a], [b]) => a - b).map(([at, why]) => ({ text: paragraphs[at]?.text ?? "", why })),
  };
}
