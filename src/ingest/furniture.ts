import { wordsOf } from "../model/text.ts";
import { type Rule, rules, speaksToReader } from "./furniture-rules.ts";
import { type Paragraph, type Removed, wordKey } from "./read/paragraph.ts";

/** How a sentence ends, in several scripts, with the marks behind which agencies end a text. */
const closing =
  /[.!?…。！？।۔؟][\s"'”’»」』)\]]*(?:\s*(?:[（(][^()（）]{1,30}[)）]|\/[^/]{1,20}\/|Enditem|ENDS?|[■●◆•*—–-]+))?\s*$/u;
/** Whether a text is a sentence, or several: it ends as one, and is longer than a label. */
export const isSentence = (text: string): boolean => closing.test(text) && wordsOf(text).length > 5;

/** From how many words on a line is no label, link or name. */
const long = 25;

/** A headline in a list: no sentence, and no heading of the text. */
const isLink = ({ kind, text }: Paragraph): boolean => kind !== "heading" && !closing.test(text) && wordsOf(text).length < long;

/** How many paragraphs from `from` on belong to what takes them. */
function takenFrom(from: number, paragraphs: readonly Paragraph[], takes: Rule["takes"]): number {
  if (takes === undefined) return 0;
  const rest = paragraphs.slice(from);
  if (takes === "end") {
    // What follows comments is comments: not where more of the text follows than has gone before.
    const words = (list: readonly Paragraph[]) =>
      list.filter(({ text }) => isSentence(text)).reduce((sum, { text }) => sum + wordsOf(text).length, 0);
    return words(rest) < words(paragraphs.slice(0, from)) / 2 ? rest.length : 0;
  }
  const end = rest.findIndex((one) => (takes === "links" ? !isLink(one) : !speaksToReader(one.text)));
  return end < 0 ? rest.length : end;
}

/** Whether a rule holds of a paragraph; `before` is why the one before it was taken out. */
function holds(rule: Rule, { text, kind }: Paragraph, before: string | undefined): boolean {
  if (!rule.line.test(text) || wordsOf(text).length > (rule.most ?? Infinity)) return false;
  if (!rule.isSentence && isSentence(text)) return false;
  // A heading of one word may be that of a part of the text.
  if (kind === "heading" && rule.takes === undefined && wordsOf(text).length < 2) return false;
  return (!rule.isToReader || speaksToReader(text)) && (!rule.isBeside || before?.includes(rule.why) === true);
}

/** What is furniture by what it says, with what belongs to it. */
function bySaying(paragraphs: readonly Paragraph[]): Map<number, string> {
  const out = new Map<number, string>();
  for (const [at, one] of paragraphs.entries()) {
    const rule = rules.find((each) => holds(each, one, out.get(at - 1)));
    // Behind a list of headlines comments may begin, which take all that follows.
    if (!rule || (out.has(at) && rule.takes !== "end")) continue;
    if (!out.has(at)) out.set(at, rule.why);
    const count = takenFrom(at + 1, paragraphs, rule.takes);
    for (let next = at + 1; next <= at + count; next++) if (!out.has(next)) out.set(next, `it belongs to ${rule.why}`);
  }
  return out;
}

/** From how many words on a text does not stand twice by chance, as the name of who speaks does. */
const leastRepeated = 6;
/** What captions say: who stands where, and the day of the picture. */
const ofPicture =
  /\b(?:left|right|cent(?:er|re)|front|back row|poses?|walks?|shakes?|looks? on|is seen|are seen|attends?|arrives?|file photo)\b|\d{4}\.?\s*(?:[（(][^()（）]*[)）])?$/i;

/** What stands twice: a caption, side by side; what is repeated later, such as a quotation set apart. The first stays. */
function byRepetition(paragraphs: readonly Paragraph[], out: Map<number, string>): void {
  const keys = paragraphs.map(({ text }) => wordKey(text));
  for (const [at, one] of keys.entries()) {
    if (out.has(at) || one.split(" ").length <= leastRepeated) continue;
    const first = keys.indexOf(one);
    const isCaption = first === at - 1 && ofPicture.test(paragraphs[at]?.text ?? "");
    if (first < at && !out.has(first))
      out.set(at, isCaption ? "a caption, which stands twice" : "it stands there a second time");
    else if (
      keys.some((other, elsewhere) => elsewhere !== at && other.length > one.length && ` ${other} `.includes(` ${one} `))
    )
      out.set(at, "it repeats a part of another paragraph");
  }
}

/** Lines behind the last sentence that are none: names of other pages. Where sentences of a text do not end as elsewhere, nothing is known of its end. */
function behindTheEnd(paragraphs: readonly Paragraph[], out: Map<number, string>): void {
  const texts = paragraphs.filter(({ text }, at) => !out.has(at) && wordsOf(text).length >= long);
  if (texts.length > 0 && texts.filter(({ text }) => isSentence(text)).length < texts.length / 2) return;
  const last = paragraphs.findLastIndex(
    ({ text, kind }, at) => !out.has(at) && (closing.test(text) || kind === "item" || wordsOf(text).length >= long),
  );
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
