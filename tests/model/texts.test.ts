import { expect, test } from "vitest";
import { isolated, rightToLeft } from "../../src/model/direction.ts";
import { cleanName, nameForm } from "../../src/model/name-form.ts";
import { distance, nearest, suggestion } from "../../src/model/nearest.ts";
import { slug } from "../../src/model/slug.ts";
import { areSeveral, hostOf } from "../../src/model/sources.ts";

test("a name is compared composed, with one kind of apostrophe, hyphen and blank, without signs that nobody sees", () => {
  expect(
    [
      "Tu\u0308rkiye",
      "Xi\u2019an",
      "Xi\u02bcan",
      "Xi`an",
      "Guinea\u2011Bissau",
      "Guinea\u2013Bissau",
      "Xi\u00a0Jinping",
      "Xi\nJinping",
      "Xi \u2009 Jinping",
      "Ki\u00adev",
      "\u200fIran\u200b",
    ].map((name) => nameForm(name).text),
  ).toEqual([
    "T\u00fcrkiye",
    "Xi'an",
    "Xi'an",
    "Xi'an",
    "Guinea-Bissau",
    "Guinea-Bissau",
    "Xi Jinping",
    "Xi Jinping",
    "Xi Jinping",
    "Kiev",
    "Iran",
  ]);
});

test("upper and lower case, letters of other scripts and signs with a meaning of their own stay", () => {
  expect(
    ["IRAN", "\u0428\u041e\u0421", "A & B, (C)", "\u201cA\u201d", "\ud55c\uad6d"].map((name) => nameForm(name).text),
  ).toEqual(["IRAN", "\u0428\u041e\u0421", "A & B, (C)", "\u201cA\u201d", "\ud55c\uad6d"]);
});

/** The original's piece for the part of its form that reads `piece`. */
const inOriginal = (original: string, piece: string) => {
  const form = nameForm(original);
  const at = form.text.indexOf(piece);
  return original.slice(form.start(at), form.end(at + piece.length - 1));
};

test("a place in the form is found in the original, marks and unseen signs with it", () => {
  expect(inOriginal("In Tu\u0308rkiye, then", "T\u00fcrkiye")).toBe("Tu\u0308rkiye");
  expect(inOriginal("e\u0301 Iran", "Iran")).toBe("Iran");
  expect(inOriginal("In Ame\u0301, then", "Am\u00e9")).toBe("Ame\u0301");
  expect(inOriginal("Xi   Jinping spoke", "Xi Jinping")).toBe("Xi   Jinping");
  expect(inOriginal("Xi   Jinping spoke", "spoke")).toBe("spoke");
  expect(inOriginal("a\u00adb Ki\u00adev c", "Kiev")).toBe("Ki\u00adev");
  expect(inOriginal("\u1112\u1161\u11ab\u1100\u116e\u11a8 Iran", "Iran")).toBe("Iran");
  expect(inOriginal("\u{1f600}\u{1f600}  Iran", "Iran")).toBe("Iran");
});

test("letters that are made of parts are compared whole, and what becomes several is one place", () => {
  expect(nameForm("\u1112\u1161\u11ab\u1100\u116e\u11a8").text).toBe("\ud55c\uad6d");
  const taken = nameForm("\u0958");
  expect([taken.text, taken.start(0), taken.end(0), taken.start(1), taken.end(1)]).toEqual(["\u0915\u093c", 0, 1, 0, 1]);
});

test("where nothing is changed every place is its own", () => {
  const form = nameForm("Xi\u2019an");
  expect([0, 2, 4].map((offset) => [form.start(offset), form.end(offset)])).toEqual([
    [0, 1],
    [2, 3],
    [4, 5],
  ]);
});

test("a name is counted on one line, composed, without unseen signs and blanks round it", () => {
  expect(cleanName(" Tu\u0308rkiye\u200b\n  of\u00a0old ")).toBe("T\u00fcrkiye of old");
  expect(cleanName("Xi\u2019an")).toBe("Xi\u2019an");
});

test("a swap of neighbours is one edit, of letters further apart two", () => {
  expect([
    distance("ab", "ba"),
    distance("abc", "cba"),
    distance("ca", "abc"),
    distance("abc", ""),
    distance("abc", "abd"),
  ]).toEqual([1, 2, 3, 3, 1]);
  expect([distance("kitten", "sitting"), distance("sitting", "kitten")]).toEqual([3, 3]);
});

test("the nearest is at most a third of the word away, or as far as is told, in whatever case", () => {
  expect(nearest("abcdef", ["abcdxy"])).toBe("abcdxy");
  expect(nearest("abcdef", ["abcxyz"])).toBeUndefined();
  expect(nearest("abcde", ["abcxy"])).toBeUndefined();
  expect(nearest("abcdef", ["abcxyz"], 3)).toBe("abcxyz");
  expect(nearest("abcdef", ["abcdxy"], 1)).toBeUndefined();
  expect(nearest("IRAN", ["iraq", "Iran"])).toBe("Iran");
  expect(nearest("ab", ["ax"])).toBe("ax");
});

test("of candidates that are equally near the first is offered", () => {
  expect(nearest("irax", ["iran", "iraq"])).toBe("iran");
  expect(nearest("irax", ["iraq", "iran"])).toBe("iraq");
});

test("a suggestion is a question, and none where nothing is near", () => {
  expect(suggestion("kazakstan", ["china", "kazakhstan"])).toBe('Did you mean "kazakhstan"?');
  expect(suggestion("kazakstan", ["china"])).toBeUndefined();
});

test("the slug of a name has its letters without marks, and one hyphen for all else between them", () => {
  expect(
    [
      "Saint Petersburg",
      "T\u00fcrkiye",
      "Tu\u0308rkiye",
      "\u0130stanbul",
      "Cox's  Bazar (East)",
      "--A\u2013B--",
      "Nur-Sultan",
      "2013 Bishkek",
      "Łódź",
      "Tromsø / Großß",
      "Æþelstan Œuvre Đà Nẵng",
      "Diyarbakır",
      "\u0428\u041e\u0421",
      "",
    ].map(slug),
  ).toEqual([
    "saint-petersburg",
    "turkiye",
    "turkiye",
    "istanbul",
    "cox-s-bazar-east",
    "a-b",
    "nur-sultan",
    "2013-bishkek",
    "lodz",
    "tromsoe-grossss",
    "aethelstan-oeuvre-da-nang",
    "diyarbakir",
    "",
    "",
  ]);
});

test("the host of a page is told without www and in lower case", () => {
  expect(
    [
      "https://www.Example.org/a",
      "http://example.org.:8080/",
      "https://news.example.org/",
      "https://www2.example.org/",
      "https://wwwexample.org/",
    ].map(hostOf),
  ).toEqual(["example.org", "example.org", "news.example.org", "www2.example.org", "wwwexample.org"]);
});

test("sources are several where their hosts are, not their pages", () => {
  expect(areSeveral([])).toBe(false);
  expect(areSeveral(["https://a.org/1"])).toBe(false);
  expect(areSeveral(["https://a.org/1", "http://www.a.org/2", "https://A.org./3"])).toBe(false);
  expect(areSeveral(["https://a.org/1", "https://a.org/2", "https://b.org/1"])).toBe(true);
});

test("a text with letters from right to left is set apart, any other stays as it is", () => {
  expect(isolated("Iran")).toBe("Iran");
  expect(isolated("\u0428\u041e\u0421, \u4e0a\u5408")).toBe("\u0428\u041e\u0421, \u4e0a\u5408");
  const sco = "\u0634\u0627\u0646\u06af\u0647\u0627\u06cc";
  expect([isolated(sco), isolated(`SCO (${sco})`), isolated("\u05d0")]).toEqual([
    `\u2068${sco}\u2069`,
    `\u2068SCO (${sco})\u2069`,
    "\u2068\u05d0\u2069",
  ]);
  expect([isolated(sco), isolated(sco)]).toEqual([`\u2068${sco}\u2069`, `\u2068${sco}\u2069`]);
});

test("letters from right to left are found with the signs between them, not with those round them", () => {
  const found = (text: string) => text.match(rightToLeft);
  expect(found("say \u05d0\u05d1 - \u05d2, then \u05d3.")).toEqual(["\u05d0\u05d1 - \u05d2", "\u05d3"]);
  expect(found("a\u0627 1 \u0627")).toEqual(["\u0627", "\u0627"]);
  expect(found("none")).toBeNull();
});
