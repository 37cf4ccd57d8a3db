import { expect, test } from "vitest";
import { decode, mostBytes, refuseLong } from "../../src/content/read/decode.ts";

const bytes = (...values: number[]) => Uint8Array.from(values);
/** A text as bytes of an encoding with one byte a letter, by where that has its letters. */
const as = (text: string, shift: (code: number) => number) =>
  Uint8Array.from(text, (letter) => shift(letter.codePointAt(0) ?? 0));
const windows1251 = (text: string) => as(text, (code) => (code >= 0x410 && code <= 0x44f ? code - 0x350 : code));
const latin1 = (text: string) => as(text, (code) => code);
const utf16 = (text: string, isBig: boolean) =>
  Uint8Array.from(
    [...text].flatMap((letter) => {
      const code = letter.charCodeAt(0);
      return isBig ? [code >> 8, code & 255] : [code & 255, code >> 8];
    }),
  );
const russian = "Лидеры стран встретились в Астане и приняли декларацию о мире.";
/** "上海合作组织在青岛举行峰会。各国领导人发表了讲话。" in GB 18030. */
const chinese = bytes(
  ...[
    0xc9, 0xcf, 0xba, 0xa3, 0xba, 0xcf, 0xd7, 0xf7, 0xd7, 0xe9, 0xd6, 0xaf, 0xd4, 0xda, 0xc7, 0xe0, 0xb5, 0xba, 0xbe, 0xd9,
    0xd0, 0xd0,
  ],
  ...[0xb7, 0xe5, 0xbb, 0xe1, 0xa1, 0xa3, 0xb8, 0xf7, 0xb9, 0xfa, 0xc1, 0xec, 0xb5, 0xbc, 0xc8, 0xcb],
);

test("UTF-8 with and without its mark, and line ends of any system", () => {
  expect(decode(new TextEncoder().encode("Türkiye\r\nAstana\rOmsk\n"))).toEqual({
    text: "Türkiye\nAstana\nOmsk\n",
    encoding: "utf-8",
  });
  expect(decode(new TextEncoder().encode("\ufeffAstana")).text).toBe("Astana");
});

test.each([true, false])("UTF-16, big-endian: %s, with and without its mark", (isBig) => {
  const encoding = isBig ? "utf-16be" : "utf-16le";
  expect(decode(utf16("\ufeffThe leaders met.", isBig))).toEqual({ text: "The leaders met.", encoding });
  expect(decode(utf16("The leaders met in Ufa.", isBig))).toEqual({ text: "The leaders met in Ufa.", encoding });
});

test("what a page names is taken, by <meta> of either form", () => {
  for (const meta of [
    '<meta charset="windows-1251">',
    '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=Windows-1251">',
  ])
    expect(decode(new Uint8Array([...latin1(meta), ...windows1251(russian)])).text).toBe(meta + russian);
  expect(decode(new Uint8Array([...latin1("<meta charset=gb2312>"), ...chinese])).text).toContain(
    "上海合作组织在青岛举行峰会。",
  );
});

test("a page in UTF-8 that names another encoding is read as what it names only where that can be", () => {
  expect(
    decode(new Uint8Array([...latin1('<meta charset="us-nonsense">'), ...new TextEncoder().encode("Türkiye")])).text,
  ).toContain("Türkiye");
});

test("letters that are right as UTF-8 are no others by chance: what the page names is told and not believed", () => {
  const page = '<meta charset="windows-1251"><p>Лидеры встретились</p>';
  expect(decode(new TextEncoder().encode(page))).toEqual({
    text: page,
    encoding: "utf-8",
    remark: "The page names windows-1251, and is in UTF-8: it was read as that.",
  });
  // In ASCII all are the same.
  expect(decode(latin1('<meta charset="windows-1251"><p>Leaders met</p>'))).toMatchObject({ encoding: "windows-1251" });
});

test("an encoding that nothing names is asked for, with what it may be", () => {
  expect(() => decode(windows1251(russian))).toThrow(
    /^found letters that are not in UTF-8, expected .*It may be Russian in windows-1251: --encoding windows-1251/,
  );
  expect(decode(windows1251(russian), "windows-1251").text).toBe(russian);
  expect(() => decode(chinese)).toThrow("Chinese in gb18030: --encoding gb18030");
  expect(decode(chinese, "gb18030").text).toBe("上海合作组织在青岛举行峰会。各国领导人");
  expect(() => decode(latin1("The café in Türkiye was closed on that day."))).toThrow("Western Europe in windows-1252");
  expect(() => decode(windows1251(russian), "utf-8")).toThrow("found what is no utf-8");
});

test("what is no text is told as what it is", () => {
  const message = (input: Uint8Array) => {
    try {
      return decode(input).text;
    } catch (error) {
      return (error as Error).message;
    }
  };
  expect(message(bytes())).toBe("found an empty file, expected the text of an article.");
  expect(message(latin1(" \n\t"))).toBe("found nothing but blanks, expected the text of an article.");
  expect(message(latin1("%PDF-1.7 and more"))).toMatch(/^found a PDF, expected a text/);
  expect(message(latin1("PK\x03\x04 and more"))).toMatch(/^found a ZIP file, or a document of a word processor/);
  expect(message(bytes(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10))).toMatch(/^found a picture/);
  expect(message(Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919) % 251))).toMatch(/^found what is no text/);
  expect(message(Uint8Array.from({ length: 4000 }, () => 0))).toMatch(/^found what is no text/);
});

test("what is longer than any article is refused before it is read", () => {
  expect(() => refuseLong(mostBytes)).not.toThrow();
  expect(() => refuseLong(50_000_000)).toThrow("found 50 MB, expected at most 20 MB");
});
