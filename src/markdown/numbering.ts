import type { Nodes, Paragraph } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { passages as words } from "../language/words.ts";
import { formatDay } from "../language/words.ts";
import { isDay } from "../model/day.ts";
import { type ParagraphNumber, paragraphNumber, paragraphPattern } from "../model/paragraph-number.ts";
import type { Removal } from "../model/passage.ts";
import type { BodyProblem } from "./mentions.ts";
import * as refusals from "./refusals.ts";

/** What is written before a paragraph: `[4a] The text`, or of one that was taken out `[4] removed on 2026-11-25: why`. */
export interface Mark {
  number: ParagraphNumber;
  isRemoval: boolean;
  removal?: Removal;
}

const mark = new RegExp(`^\\[(${paragraphPattern})\\](?:\\s+|$)`);
const almostMark = /^\[\s*[¶p#]?\s*\d+\s*[a-z]{0,2}\s*\]/i;
const removal = /^removed on (\d{4}-\d{2}-\d{2}):(?: |$)/i;
const almostRemoval = /^removed(?:\s*[:;,.]|\s+on\s+\d|\s*$)/i;

/**
 * Takes the mark away that stands before a paragraph of `source`, and puts the day of a removal into words. Brackets with a backslash before
 * them belong to the text. Changes `paragraph`.
 */
export function takeMark(paragraph: Paragraph, source: string, problems: BodyProblem[]): Mark | undefined {
  const [first] = paragraph.children;
  const offset = first?.position?.start.offset;
  if (first?.type !== "text" || offset === undefined || source[offset] !== "[") return undefined;
  const line = first.position?.start.line ?? 1;
  const [typed, number] = mark.exec(first.value) ?? [];
  if (typed === undefined || number === undefined) {
    const [almost] = almostMark.exec(first.value) ?? [];
    if (almost !== undefined) problems.push({ line, ...refusals.paragraphMark(almost) });
    return undefined;
  }
  first.value = first.value.slice(typed.length);
  const [begin, day] = removal.exec(first.value) ?? [];
  const isAlone = (text: string) => text === "" && paragraph.children.length === 1;
  const isRemoval = begin !== undefined || almostRemoval.test(first.value);
  if (begin !== undefined && day !== undefined && isDay(day) && !isAlone(first.value.slice(begin.length))) {
    first.value = first.value.slice(begin.length);
    const why = textOf(paragraph).trim();
    first.value = `${words.removed(formatDay(day))} ${first.value}`;
    return { number: paragraphNumber(number), isRemoval, removal: { day, why } };
  }
  if (isRemoval) problems.push({ line, ...refusals.removal(number, first.value) });
  else if (isAlone(first.value)) problems.push({ line, ...refusals.emptyMark(typed.trim()) });
  return { number: paragraphNumber(number), isRemoval };
}

/** Writes the number of a paragraph before it, as a link to itself. Changes `paragraph` and `carrier`, the element that has the number. */
export function writeNumber(paragraph: Paragraph, carrier: Nodes, { number, isRemoval }: Mark): void {
  const removed = isRemoval ? { dataRemoved: "" } : {};
  carrier.data = { ...carrier.data, hProperties: { id: `p${number}`, ...removed } } as typeof carrier.data;
  paragraph.children.unshift(
    {
      type: "link",
      url: `#p${number}`,
      children: [{ type: "text", value: String(number) }],
      data: { hProperties: { dataNumber: "", ariaLabel: words.paragraph(number) } },
    },
    { type: "text", value: " " },
  );
}
