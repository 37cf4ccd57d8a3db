import { expect, test } from "vitest";
import { readFrontmatter } from "../../src/content/read/frontmatter.ts";

const plain = "a key, a colon, a space and a value";
const inQuotes = "a value in quotation marks";
const below = "keys of the same mapping below one another";
const begin = "Begin it below the key above it; an entry of a list begins with a hyphen and a space.";
const further = "A text of several lines stands behind >- on lines of its own, each further in than its key.";

/** What an archivist is told of a line that YAML cannot read: where, what stands there, what should, and how to write it. Nothing where it can. */
test.each<[yaml: string, told: [line: number, found: string, expected: string, hint: string | undefined][]]>([
  ["a: b: c", [[2, "a colon within the value of \"a\"", inQuotes, "Put the value in quotation marks: a: \"b: c\""]]],
  ["a: 'b", [[2, "a quotation mark that is not closed, \"a: 'b\"", "another at the end of the value", undefined]]],
  ["a: \"b\" c", [[2, "text behind the end of the value of \"a\"", "one value in quotation marks", "Put the value in quotation marks: a: '\"b\" c'"]]],
  ["a: [b", [[2, "a list that is not closed, \"a: [b\"", "] at its end", undefined]]],
  ["a: {b: c", [[2, "a mapping that is not closed, \"a: {b: c\"", "} at its end", undefined]]],
  ["a: b\n c: d", [[3, "\"c: d\", further in than a key that has its value already", below, begin]]],
  ["a\nb: c", [[2, "\"a\"", plain, further]]],
  ["a = b", [[2, "\"a = b\"", plain, "Write the colon: a: b"]]],
  ["a b c", [[2, "\"a b c\"", plain, "Write the colon: a: b c"]]],
  ["a:b", [[2, "\"a:b\"", plain, "Write a space after the colon: a: b"]]],
  ["a：b", [[2, "\"a：b\"", plain, "Write the colon as : and a space after it."]]],
  ["\ta: b", [[2, "a tab", "spaces before the key", "Put two spaces in its place."]]],
  ["a: b\na: c", [[3, "the key \"a\" a second time", "each key once", undefined]]],
  ["a: @b", [[2, "a value of \"a\" that begins with @", inQuotes, "Put the value in quotation marks: a: \"@b\""]]],
  ["a: %b", [[2, "a value of \"a\" that begins with %", inQuotes, "Put the value in quotation marks: a: \"%b\""]]],
  ["a: `b`", [[2, "a value of \"a\" that begins with `", inQuotes, "Put the value in quotation marks: a: \"`b`\""]]],
  ["a: *b", [[2, "* before a word, which YAML takes for a reference, in \"a: *b\"", "a text in quotation marks", "Put the value in quotation marks: a: \"*b\""]]],
  ["a: &b c", [[2, "& before a word, which YAML takes for a reference, in \"a: &b c\"", "a text in quotation marks", "Put the value in quotation marks: a: \"&b c\""]]],
  ["a: !b c", [[2, "! before a word, which YAML takes for a reference, in \"a: !b c\"", "a text in quotation marks", "Put the value in quotation marks: a: \"!b c\""]]],
  ["a: | b", [[2, "a value of \"a\" that begins with |", inQuotes, "Put the value in quotation marks: a: \"| b\""]]],
  ["a: \"b\\d\"", [[2, "a backslash in 'a: \"b\\d\"'", "none within double quotation marks", "Put the value in quotation marks: a: 'b\\d'"]]],
  ["a:\n  - b\n c: d", [[4, "\"c: d\", further in or out than the keys before it", below, begin]]],
  ["a: [b: c: d]", [[2, "\"a: [b: c: d]\"", "a list or mapping, its texts in quotation marks where they hold a colon, a comma or brackets", undefined]]],
  ["a: “b: c”", [[2, "a colon within the value of \"a\"", inQuotes, "Put the value in quotation marks: a: \"b: c\""]]],
  ["a: „b: c“", [[2, "a colon within the value of \"a\"", inQuotes, "Put the value in quotation marks: a: \"b: c\""]]],
  ["a: «b: c»", [[2, "a colon within the value of \"a\"", inQuotes, "Put the value in quotation marks: a: \"b: c\""]]],
  ["a: 'b: \"c\"' d", [[2, "text behind the end of the value of \"a\"", "one value in quotation marks", "Put the value in quotation marks: a: \"'b: \\\"c\\\"' d\""]]],
  ["a: \"b: 'c'\" d: e", [[2, "text behind the end of the value of \"a\"", "one value in quotation marks", "Put the value in quotation marks: a: \"\\\"b: 'c'\\\" d: e\""]]],
  ["a: b\n  - c", [[3, "\"- c\", further in than the entry before it", "the entries of a list below one another", "Begin it below the hyphen above it."]]],
  ["a:\n  b: c\n d: e", [[4, "\"d: e\", further in or out than the keys before it", below, begin]]],
  ["a: b: \"c\\d\" 'e'", [[2, "a colon within the value of \"a\"", inQuotes, "Put the value in quotation marks: a: \"b: \\\"c\\\\d\\\" 'e'\""]]],
  ["a: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: y", [[2, "a colon within the value of \"a\"", inQuotes, "Put the value in quotation marks: a: \"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: y\""]]],
  ["a:\u00a0b: c", []],
  ["a\u00a0: b", []],
  ["x:\n  - a: b: c\n  - d: e", [[3, "a colon within the value of \"a\"", inQuotes, "Put the value in quotation marks: a: \"b: c\""]]],
  ["a: ]", [[2, "\"a: ]\"", plain, "Put the value in quotation marks: a: \"]\""]]],
  ["a: }", [[2, "\"a: }\"", plain, "Put the value in quotation marks: a: \"}\""]]],
  ["a: ,b", [[2, "\"a: ,b\"", plain, "Put the value in quotation marks: a: \",b\""]]],
  ["a: ?b", []],
  ["a: -b: c", [[2, "a colon within the value of \"a\"", inQuotes, "Put the value in quotation marks: a: \"-b: c\""]]],
  ["a: #b: c", []],
  ["? a\n: b", []],
])("of %j", (yaml, told) => {
  const { faults } = readFrontmatter(`---\n${yaml}\nz: 1\n---\n`);
  expect(faults.map(({ line, found, expected, hint }) => [line, found, expected, hint])).toEqual(told);
});

test("a key that could not be read is named, and the others are read", () => {
  const { data, damaged } = readFrontmatter("---\na: 1\nb: c: d\nlist:\n  - e\n f: g\nz: [2]\n---\nText\n");
  expect(data).toEqual({ a: 1, z: [2] });
  expect([...(damaged ?? [])].sort()).toEqual(["b", "list"]);
});
