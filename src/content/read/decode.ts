import { Unreadable } from "./unreadable.ts";

/** The most that an input may have, in bytes: some hundred times as much as a long article with all of its page. */
export const mostBytes = 20_000_000;

const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;

/** @throws Unreadable where a file is longer than any article. `size` is in bytes. */
export function refuseLong(size: number): void {
  if (size > mostBytes)
    throw new Unreadable(
      megabytes(size),
      `at most ${megabytes(mostBytes)}, which is more than any article has`,
      "Take out what is not the article.",
    );
}

/** How files of other kinds begin. */
const beginnings: readonly (readonly [string, string])[] = [
  ["%PDF", "a PDF"],
  ["PK\x03\x04", "a ZIP file, or a document of a word processor"],
  ["\x1f\x8b", "a gzip file"],
  ["\x89PNG", "a picture"],
  ["\xff\xd8\xff", "a picture"],
  ["GIF8", "a picture"],
  ["\xd0\xcf\x11\xe0", "a document of an old word processor"],
  ["bplist", "a web archive of Safari"],
];

/** How files begin that hold more than a text: headers of letters and of answers. */
const headed: readonly (readonly [RegExp, string])[] = [
  [/^(?:[\w-]+: .*\r?\n(?:[ \t].*\r?\n)*)*Content-Type: multipart\/related/i, "a web archive (MHTML)"],
  [/^HTTP\/\d/, "the answer of a host with its headers"],
  [
    /^(?:Return-Path|Received|Delivered-To|Message-ID|MIME-Version): |^From: .*\r?\n(?:[\w-]+: .*\r?\n)+\r?\n/i,
    "an e-mail with its headers",
  ],
];

const orders = [
  { mark: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
  { mark: [0xff, 0xfe], encoding: "utf-16le" },
  { mark: [0xfe, 0xff], encoding: "utf-16be" },
];

/** What the encoding of a text is likely to be that names none. Few letters beyond ASCII are those of a language of Western Europe. */
function likelyOf(bytes: Uint8Array): { encoding: string; language: string } {
  const beyond = bytes.reduce((count, byte) => count + Number(byte > 127), 0) / bytes.length;
  const western = { encoding: "windows-1252", language: "a language of Western Europe" };
  if (beyond < 0.2) return western;
  // Most letters of a Russian text are small; the same bytes as another encoding make capitals or signs.
  const russian = ["windows-1251", "koi8-r"].find((encoding) => shareOf(tried(bytes, encoding), /[\u0430-\u044f]/g) > 0.7);
  if (russian !== undefined) return { encoding: russian, language: "Russian" };
  return shareOf(tried(bytes, "gb18030"), /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/g) > 0.8
    ? { encoding: "gb18030", language: "Chinese" }
    : western;
}

/** The share of the letters beyond ASCII of a text that are such as these. */
const shareOf = (text = "", letters: RegExp) => (text.match(letters)?.length ?? 0) / (text.match(/\P{ASCII}/gu)?.length || 1);

const tried = (bytes: Uint8Array, encoding: string): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** What a page says its encoding is (HTML: prescan of the first 1024 bytes; sites put it later, too). */
function declaredIn(head: string): string | undefined {
  return (
    /<meta[^>]+charset\s*=\s*["']?\s*([\w:-]+)/i.exec(head)?.[1] ?? /^<\?xml[^>]+encoding\s*=\s*["']([\w:-]+)/i.exec(head)?.[1]
  );
}

/** Whether a text holds signs that no text has: those of control but blanks and escapes, and what could not be decoded. */
function isBinary(text: string): boolean {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 9 || (code > 13 && code < 27) || (code > 27 && code < 32) || code === 0xfffd) count += 1;
  }
  return count > text.length / 1000;
}

/**
 * The text of an input: of UTF-8, of UTF-16, of what a page names, or of the `encoding` that is given (WHATWG: labels).
 * @throws Unreadable for what is empty, too long, no text, or in an encoding that nothing names.
 */
export function decode(bytes: Uint8Array, encoding?: string): { text: string; encoding: string; remark?: string } {
  if (bytes.length === 0) throw new Unreadable("an empty file", "the text of an article");
  refuseLong(bytes.length);
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
  const other = beginnings.find(
    ([begin]) => bytes.length >= begin.length && [...begin].every((sign, at) => bytes[at] === sign.charCodeAt(0)),
  );
  if (other)
    throw new Unreadable(other[1], "a text, a saved page (HTML) or Markdown", "Save it as a text or as a page, and take that.");
  const withHead = headed.find(([form]) => form.test(head));
  if (withHead)
    throw new Unreadable(
      withHead[1],
      "a text, a saved page (HTML) or Markdown",
      "Save the page as HTML, or take its text alone.",
    );
  const marked = orders.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte))?.encoding;
  const zeros = bytes.subarray(0, 4096).reduce((count, byte) => count + Number(byte === 0), 0);
  // Latin letters in UTF-16 have a zero before or behind each.
  const unmarked = zeros > head.length / 4 ? (bytes[0] === 0 ? "utf-16be" : "utf-16le") : undefined;
  const declared = declaredIn(head);
  const asked = encoding ?? marked ?? unmarked ?? declared;
  // Letters beyond ASCII that are right as UTF-8 are no others by chance, whatever the page says: its host may have said otherwise.
  const isUtf8 =
    encoding === undefined &&
    marked === undefined &&
    unmarked === undefined &&
    (tried(bytes, "utf-8")?.search(/\P{ASCII}/u) ?? -1) >= 0;
  const choices = isUtf8 || asked === undefined ? ["utf-8"] : encoding === undefined ? [asked, "utf-8"] : [asked];
  const isOther = isUtf8 && declared !== undefined && !/^utf-?8$/i.test(declared);
  for (const choice of choices) {
    const text = tried(bytes, choice);
    if (text === undefined) continue;
    if (isBinary(text)) throw new Unreadable("what is no text", "a text, a saved page (HTML) or Markdown");
    if (text.trim() === "") throw new Unreadable("nothing but blanks", "the text of an article");
    return {
      text: text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n"),
      encoding: choice,
      ...(isOther ? { remark: `The page names ${declared}, and is in UTF-8: it was read as that.` } : {}),
    };
  }
  if (encoding !== undefined)
    throw new Unreadable(
      `what is no ${encoding}`,
      "a file in the encoding that is given",
      "Leave --encoding out to see what it may be.",
    );
  if (isBinary(head.replace(/[\x80-\xff]/g, "")))
    throw new Unreadable("what is no text", "a text, a saved page (HTML) or Markdown");
  const { encoding: likely, language } = likelyOf(bytes);
  throw new Unreadable(
    `letters that are not in UTF-8${asked === undefined ? "" : `, nor in ${asked}, which the page names`}`,
    "a text in UTF-8, or the name of its encoding",
    `It may be ${language} in ${likely}: --encoding ${likely} takes it as such. Look at the letters of what is written then.`,
  );
}
