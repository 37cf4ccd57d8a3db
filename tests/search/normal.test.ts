import { expect, test } from "vitest";
import { normal, scriptOf } from "../../src/search/normal.ts";

test.each([
  ["  TÜRKİYE! ", "turkiye"],
  ["U.S.", "us"],
  ["US", "us"],
  ["Oʻzbekiston", "ozbekiston"],
  ["O’zbekiston", "ozbekiston"],
  ["भारत", "भारत"],
  ["(.*)[", ""],
  ["Nur-Sultan", "nur sultan"],
  ["a, -- b", "a b"],
  ["Astana.", "astana"],
  ["13.5", "13 5"],
  ["Ⅻ", "xii"],
])("without case, accents and punctuation %j is %j; vowel signs of other scripts stay", (text, plain) => {
  expect(normal(text)).toBe(plain);
});

test("a text's script is that of its first letter in one of the known scripts", () => {
  const texts = ["Россия", "中国", "ایران", "भारत", "Հայաստան", "ကမ္ဘာ", "India", "123", "", "in Россия 中国"];
  expect(texts.map(scriptOf)).toEqual([
    "Cyrillic",
    "Han",
    "Arabic",
    "Devanagari",
    "Armenian",
    "Myanmar",
    "Latin",
    "Latin",
    "Latin",
    "Cyrillic",
  ]);
});
