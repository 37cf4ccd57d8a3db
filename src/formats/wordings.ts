import { heldTo } from "../language/words.ts";
import { isDay } from "../model/day.ts";
import { nameForm } from "../model/name-form.ts";
import type { ArticleData } from "./article-data.ts";

/** So many signs of a digest are in a citation: few enough to be typed, and too many to be met by chance. */
export const digestShown = 16;

/** What is added to the address of a paragraph in a citation, by which its words can be held to what they were. */
export const held = (day: string, sha256: string): string => heldTo(day, sha256.slice(0, digestShown));

/** What a citation says of the paragraph that it cites. */
export interface Cited {
  article: string;
  paragraph: string;
  /** The digest, or its beginning, in small letters; fewer signs than a citation has where it was cut. */
  digest?: string;
  /** The day on which it was read. */
  day?: string;
  /** Where the page keeps it, of an earlier wording. */
  place?: string;
}

/** Whether a digest is too short to tell anything: it was cut, or mistyped. */
export const isCut = ({ digest }: Cited): boolean => digest !== undefined && digest.length < digestShown;

/** A text as it was before a page, a letter or a mark-up broke it: one kind of hyphen, no signs that nobody sees, no escapes. */
const plain = (text: string) =>
  text
    .replace(/&amp;/g, "&")
    .replace(/%([2-7][0-9a-f])/gi, (_escape, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\n\s*>+ ?/g, "\n")
    .replace(/\\(?=[#_\-[\]])/g, "")
    .replace(/\p{Cf}/gu, "")
    .replace(/[\u2010\u2011]/g, "-");

const address = /articles\/([^\s/?#]+)\/?(?:index\.html)?(?:\?[^#\s]*)?#p(\d{1,6}[a-z]{0,2})(-\d{4}-\d{2}-\d{2}(?:-\d+)?)?/i;
const parameters = /[?&]p=([^\s.&]+)\.(\d{1,6}[a-z]{0,2})/i;

/** The digest behind an address, also where a line ends within it. */
function digestIn(text: string): string | undefined {
  const marked = /sha-?256\W{0,3}([0-9a-f]+)(?:[-\s]+[0-9a-f]+)*/i.exec(text);
  const [, alone] = /(?:^|[^0-9a-z-])([0-9a-f]{64})(?![0-9a-z])/i.exec(text) ?? [];
  if (!marked) return alone?.toLowerCase();
  const [all, first = ""] = marked;
  const joined = all.replace(/^sha-?256/i, "").replace(/[^0-9a-f]/gi, "");
  // In one piece it ends where a word would begin; in several it has as many signs as a citation has, or all.
  const digest = first.length >= digestShown ? first : joined.slice(0, joined.length >= 64 ? 64 : digestShown);
  return digest.slice(0, 64).toLowerCase();
}

/** Reads a citation, an address, or the parameters of the page that checks it; nothing where no paragraph is named. Of several the first. */
export function readCited(text: string): Cited | undefined {
  const whole = plain(text);
  // Where no address is whole, a line may end within one.
  const read = [whole, whole.replace(/\s+/g, "")].find((one) => address.test(one) || parameters.test(one)) ?? "";
  const found = address.exec(read) ?? parameters.exec(read);
  const [all = "", article, paragraph, earlier] = found ?? [];
  if (!found || article === undefined || paragraph === undefined) return undefined;
  const behind = read.slice(found.index + all.length);
  const next = behind.search(address);
  const own = next < 0 ? behind : behind.slice(0, next);
  const digest = digestIn(own);
  const [, day] = /(?:\[|[?&]on=)(\d{4}-\d{2}-\d{2})(?!\d)/.exec(own) ?? [];
  const [, date, month, year] = /:\s*(\d{2})\.(\d{2})\.(\d{4})\)/.exec(own) ?? [];
  const seen = day ?? (year === undefined ? undefined : `${year}-${month}-${date}`);
  const number = paragraph.toLowerCase();
  return {
    article: article.toLowerCase(),
    paragraph: number,
    ...(earlier === undefined ? {} : { place: `#p${number}${earlier}` }),
    ...(digest === undefined ? {} : { digest }),
    ...(seen === undefined || !isDay(seen) ? {} : { day: seen }),
  };
}

/** The parameters of the page that checks a citation; of what it is, `readCited` reads them back. */
export const citedParameters = ({ article, paragraph, digest, day }: Cited): string =>
  `?p=${article}.${paragraph}${digest === undefined ? "" : `&sha256=${digest}`}${day === undefined ? "" : `&on=${day}`}`;

type Earlier = ArticleData["earlier"][number];

/** What became of the words that a citation cites. */
export type Verdict =
  | { is: "withdrawn"; day: string; why: string }
  | { is: "absent" }
  /** They stand there now, or no digest tells; `earlier` is the last that stood there before, where there was one. */
  | { is: "same" | "untold" | "unknown"; text: string; earlier: Earlier | undefined }
  /** They stood there, and were corrected: `now` is what stands there, absent where it was taken out. */
  | { is: "corrected"; earlier: Earlier; now: string | undefined; removal: { day: string; why: string } | undefined }
  | { is: "removed"; day: string; why: string };

/** Holds a citation against all that its paragraph said. The digests are those of `sha256`, whoever computed them. */
export function verdictOn(data: ArticleData, { paragraph, digest, place }: Cited, sha256: (text: string) => string): Verdict {
  if (data.withdrawn) return { is: "withdrawn", ...data.withdrawn };
  const isCited = (text: string) => digest !== undefined && sha256(text).startsWith(digest);
  const now = data.paragraphs.find(({ number }) => number === paragraph)?.text;
  const before = data.earlier.filter(({ number }) => number === paragraph);
  const removal = data.removed.find(({ number }) => number === paragraph);
  const earlier = before[before.length - 1];
  if (now !== undefined && isCited(now)) return { is: "same", text: now, earlier };
  const cited = before.filter((one) => isCited(one.text) || (digest === undefined && one.place === place));
  const last = cited[cited.length - 1];
  if (last) return { is: "corrected", earlier: last, now, removal };
  if (removal) return { is: "removed", day: removal.day, why: removal.why };
  if (now === undefined) return { is: "absent" };
  return { is: digest === undefined ? "untold" : "unknown", text: now, earlier };
}

/** A word by its letters and digits, whatever signs stand round it; a sign alone is itself. */
const wordKey = (word: string): string => nameForm(word).text.replace(/[^\p{L}\p{N}]+/gu, "") || word.trim();

/** Whether words stand in a text, whole and one after the other; blanks and signs between them make no difference. Nothing where there are no words. */
export function standIn(quoted: string, text: string): boolean | undefined {
  // A hyphen at the end of a line may be of the word, or of the line.
  const forms = [quoted, quoted.replace(/[-\u00ad]\s*\n\s*/g, "")].map((one) => one.replace(/\[(\p{L})\]/gu, "$1"));
  const [all = "", ...words] = [text, ...forms].map(
    (one) =>
      ` ${nameForm(one)
        .text.replace(/[^\p{L}\p{N}]+/gu, " ")
        .trim()} `,
  );
  return words[0]?.trim() === "" ? undefined : words.some((one) => all.includes(one));
}

/** A run of words that both texts have, or only the first, or only the second. */
export interface Run {
  in: "both" | "first" | "second";
  text: string;
}

/** Two texts word by word: the runs that they have in common, as long as can be, and those that only one has, the first before the second. */
export function compareWords(first: string, second: string): Run[] {
  const a: string[] = first.match(/\S+\s*/g) ?? [];
  const b: string[] = second.match(/\S+\s*/g) ?? [];
  const [keysOfA, keysOfB] = [a, b].map((list) => list.map(wordKey));
  const same = (x: number, y: number) => keysOfA?.[x] === keysOfB?.[y];
  // How many words the rests have in common, from each place on.
  const common = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  const at = (x: number, y: number) => common[x]?.[y] ?? 0;
  for (let x = a.length - 1; x >= 0; x--)
    for (let y = b.length - 1; y >= 0; y--)
      (common[x] as Uint16Array)[y] = same(x, y) ? at(x + 1, y + 1) + 1 : Math.max(at(x + 1, y), at(x, y + 1));
  const runs: Run[] = [];
  const add = (where: Run["in"], word = "") => {
    const last = runs[runs.length - 1];
    if (last?.in === where) last.text += word;
    else runs.push({ in: where, text: word });
  };
  let [x, y] = [0, 0];
  while (x < a.length || y < b.length)
    if (x < a.length && y < b.length && same(x, y)) {
      add("both", b[y++]);
      x++;
    } else if (x < a.length && (y >= b.length || at(x + 1, y) >= at(x, y + 1))) add("first", a[x++]);
    else add("second", b[y++]);
  return runs;
}
