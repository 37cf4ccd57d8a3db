import { type Clue, clue } from "../clue.ts";
import { oneLine, type Paragraph, wordKey } from "../read/paragraph.ts";
import { wordsOf } from "../../model/text.ts";

const by = /^(?:(?:written |posted |story |reported )?by|от|автор(?:ы)?|текст|作者|记者)\s*[:：]?\s+/i;
const place = /\s+(?:in|at|from)\s+(\p{Lu}[\p{L} .'’-]+)$/u;

/** The names of a byline alone; nothing where it has none. */
export const withoutBy = (text: string): string | undefined => cleanByline(text)?.byline;

/** A byline without what stands round the names. */
function cleanByline(text: string): { byline: string; place?: string } | undefined {
  const named = oneLine(text)
    .replace(by, "")
    .replace(/\s*(?:[|•·]|,\s*\w+ (?:correspondent|staff writer|reporter|editor)s?\b).*$/i, "");
  const [, where] = place.exec(named) ?? [];
  const byline = named
    .replace(place, "")
    .replace(/,?\s+(?:and|&|и)\s+/g, ", ")
    .trim();
  if (byline === "" || /^https?:|@|^[\d\s]+$|\d{3}/.test(byline) || wordsOf(byline).length > 12) return undefined;
  return { byline, ...(where ? { place: where } : {}) };
}

/** Small words within names, and between them. */
const small = /^(?:and|in|at|from|for|of|de|van|von|der|bin|al|и)$/;

/** A line that says who wrote: "Written by" whoever it is; "By" and names, each with a capital, which "By the numbers" is not. */
export function isByline(text: string): boolean {
  if (wordsOf(text).length > 11 || cleanByline(text) === undefined) return false;
  if (/^(?:written|posted|story|reported) by\s|^(?:автор(?:ы)?|текст|作者|记者)\s*[:：]/i.test(text)) return true;
  const [, names = ""] = /^by\s+(.+)$/i.exec(text) ?? [];
  const words = names.split(/[\s,]+/).filter((word) => word !== "");
  return (
    words.length > 1 &&
    !/^(?:the|a|an)$/i.test(words[0] ?? "") &&
    words.every((word) => /^\p{Lu}/u.test(word) || small.test(word))
  );
}

/** Two or three words with capitals, as a name is. */
const isName = (text: string) => /^\p{Lu}[\p{Ll}'’-]+(?:\s+\p{Lu}\.)?(?:\s+\p{Lu}[\p{L}'’-]+){1,2}$/u.test(text);

/** Where an author may be named: lines near the headline, the text, and what stands below it. */
interface Places {
  lines: readonly Paragraph[];
  paragraphs: readonly Paragraph[];
  last: string | undefined;
}

/** Who wrote a text: what the page says, a line that says "by", a name alone below the end. A publisher is no author. */
export function proposeBylines(
  told: readonly Clue[],
  { lines, paragraphs, last }: Places,
  publishers: readonly string[],
): Clue[] {
  const houses = new Set(publishers.map(wordKey));
  const inText = [
    ...lines.filter(({ text }) => isByline(text)).map(({ text }) => clue(text, "likely", `the line “${text}”`)),
    ...(last !== undefined && isName(last) ? [clue(last, "likely", "a name alone below the text")] : []),
    ...paragraphs.flatMap(({ text }) =>
      [.../[（(]记者\s*(\p{Script=Han}{2,4})[）)]/gu[Symbol.matchAll](text)].map(({ 1: name = "", 0: found }) =>
        clue(name, "likely", `“${found}”`),
      ),
    ),
  ];
  return [...told, ...inText].flatMap(({ value, sure, evidence }) => {
    const byline = cleanByline(value)?.byline;
    return byline === undefined ||
      [...houses].some((house) => house === wordKey(byline) || ` ${house} `.includes(` ${wordKey(byline)} `))
      ? []
      : [clue(byline, sure, evidence)];
  });
}

const dash = /\s*(?:[-–—―]|\.\s)\s*/;
const latin =
  /^(?:\([^)]*\)\s*)?(\p{Lu}[\p{Lu}.'’-]+(?:[ /]\p{Lu}[\p{Lu}.'’-]+)*)((?:,\s*(?!\p{L}+\.?\s+\d)\p{L}[\p{L}.]*(?:\s\p{L}[\p{L}.]*){0,2})?)(,?\s*\p{L}+\.?\s+\d{1,2}(?:,?\s+\d{4})?|,?\s*\d{1,2}\s+\p{L}+)?\s*\.?\s*(?:\([^)]*\)|\/[^/]*\/)?\s*(?:[-–—―.:])/u;
const chinese = /^.{0,12}?(?:网|社|报)?(\p{Script=Han}{2,4})\d{1,2}月\d{1,2}日[电讯]/u;

/** Whether a text begins with a place line. */
export const startsWithPlace = (text: string): boolean => (latin.exec(text)?.[1]?.length ?? 0) > 3 || chinese.test(text);

/** The place line of a text, as printed: "BISHKEK, Kyrgyzstan" at its beginning; else the place that a byline names. */
export function proposePlace(paragraphs: readonly Paragraph[], bylines: readonly Clue[]): Clue[] {
  for (const { text } of paragraphs.slice(0, 6)) {
    const [all, city, land = ""] = latin.exec(text) ?? [];
    // "SCO leaders" is none, and neither is an abbreviation before a stop.
    if (all !== undefined && city !== undefined && city.length > 3 && dash.test(all))
      return [clue(oneLine(city + (/\d/.test(land) ? "" : land)), "likely", "the beginning of the text")];
    const [, han] = chinese.exec(text) ?? [];
    if (han !== undefined) return [clue(han.replace(/^.*[网社报]/u, ""), "likely", "the beginning of the text")];
  }
  return bylines.flatMap(({ value, evidence }) => {
    const where = cleanByline(value)?.place;
    return where === undefined ? [] : [clue(where, "likely", evidence)];
  });
}
