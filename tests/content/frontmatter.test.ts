import { expect, test } from "vitest";
import { readFrontmatter } from "../../src/content/read/frontmatter.ts";

test("reads YAML 1.2: days, times and octal-looking numbers stay what they are", () => {
  const { data, text, textLine } = readFrontmatter("---\nday: 2013-09-13\ntime: 12:30:00\nyes: no\n---\n\nBody");
  expect(data).toEqual({ day: "2013-09-13", time: "12:30:00", yes: "no" });
  expect([text.trim(), textLine]).toEqual(["Body", 6]);
});

test.each(["js", "javascript", "coffee", "json", "toml"])("never evaluates frontmatter in %s", (language) => {
  const marker = "frontmatterWasEvaluated";
  const { data, faults } = readFrontmatter(`---${language}\nglobalThis.${marker} = true, { title: "x" }\n---\nBody`);
  expect(marker in globalThis).toBe(false);
  expect(data).toEqual({});
  expect(faults).toHaveLength(1);
});

test("tells every fault of the YAML with its line", () => {
  expect(readFrontmatter("---\na: 1\na: 2\nb: [1\n---\n").faults.map(({ line }) => line)).toContain(3);
  expect(readFrontmatter("no frontmatter").faults).toMatchObject([{ line: 1, found: '"no frontmatter"' }]);
  expect(readFrontmatter("---\nname: x\n").faults).toMatchObject([{ line: 1, found: "no second line of ---" }]);
  expect(readFrontmatter("").faults).toHaveLength(1);
});

test("takes files of every system", () => {
  expect(readFrontmatter("\uFEFF---\r\nname: x\r\n---\r\nBody\r\n").data).toEqual({ name: "x" });
});

test("one file's data is never another's", () => {
  const source = "---\nlist: [1]\n---\n";
  (readFrontmatter(source).data as { list: number[] }).list.push(2);
  expect(readFrontmatter(source).data).toEqual({ list: [1] });
});

test("finds the line of a value, or of what is nearest above it", () => {
  const { lineOf } = readFrontmatter("---\nname: x\nhistory:\n  - from: a\n  - from: b\n    until: c\n---\n");
  expect(lineOf(["name"])).toBe(2);
  expect(lineOf(["history", 1, "until"])).toBe(6);
  expect(lineOf(["history", 1, "missing"])).toBe(5);
  expect(lineOf(["missing"])).toBe(1);
});
