import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { mend, withMark, withValue } from "../../src/content/mend.ts";
import type { Problem } from "../../src/model/problem.ts";
import { writeFiles } from "../support/files.ts";
import { temporaryFolder } from "../support/project.ts";

const typed = `---
title:   "A title"   # as printed
notes:
  - paragraph: 3
    text: One.
  - { paragraph: 5 , text: "Two: three" }
positions: [{ topic: roads, paragraph: 7, summary: 7 }]
---

paragraph: 3
`;

test.each([
  [["notes", 0, "paragraph"], 4, "  - paragraph: 4\n"],
  [["notes", 0, "paragraph"], "12a", "  - paragraph: 12a\n"],
  [["notes", 1, "paragraph"], 6, '  - { paragraph: 6 , text: "Two: three" }\n'],
  [["positions", 0, "paragraph"], "7b", "positions: [{ topic: roads, paragraph: 7b, summary: 7 }]\n"],
])("the value at %j becomes %j, and nothing else is typed anew", (path, value, line) => {
  const before = typed.split("\n");
  const after = withValue(typed, path, value).split("\n");
  const changed = after.flatMap((row, index) => (row === before[index] ? [] : [index]));
  expect(after).toHaveLength(before.length);
  expect(changed).toHaveLength(1);
  expect(`${after[changed[0] ?? 0]}\n`).toBe(line);
});

test("where there is no value nothing is changed", () => {
  expect(withValue(typed, ["notes", 2, "paragraph"], 4)).toBe(typed);
  expect(withValue(typed, ["roles", 0, "paragraph"], 4)).toBe(typed);
});

test("line ends and the mark at the beginning of a file stay", () => {
  const windows = `\uFEFF${typed.replaceAll("\n", "\r\n")}`;
  expect(withValue(windows, ["notes", 0, "paragraph"], 4)).toBe(windows.replace("- paragraph: 3", "- paragraph: 4"));
  const old = windows.replaceAll("\r\n", "\r");
  expect(withValue(old, ["notes", 0, "paragraph"], 4)).toBe(old.replace("- paragraph: 3", "- paragraph: 4"));
  const ruled = "---\nnote: |\n  one\n---- two\nnotes:\n  - paragraph: 3\n---  \n--- \nparagraph: 3\n";
  expect(withValue(ruled.replace("---- two", "  ---- two"), ["notes", 0, "paragraph"], 4)).toBe(
    ruled.replace("---- two", "  ---- two").replace("- paragraph: 3", "- paragraph: 4"),
  );
  expect(withMark("One.\r\n\r\nTwo.\r\n", 3, 1, 2)).toBe("One.\r\n\r\n[2] Two.\r\n");
  expect(withMark("One.\r\rTwo.\r", 3, 1, 2)).toBe("One.\r\r[2] Two.\r");
});

test("a number is written before a paragraph, in the place of one that is there, and before no other", () => {
  const text = "One.\n\nTwo.\n\n[3] Three. [4] here.\n\n> - [4a]  Four.\n";
  expect(withMark(text, 3, 1, 2)).toBe("One.\n\n[2] Two.\n\n[3] Three. [4] here.\n\n> - [4a]  Four.\n");
  expect(withMark(text, 5, 1, "2a")).toBe("One.\n\nTwo.\n\n[2a] Three. [4] here.\n\n> - [4a]  Four.\n");
  expect(withMark(text, 7, 5, 5)).toBe("One.\n\nTwo.\n\n[3] Three. [4] here.\n\n> - [5] Four.\n");
  expect(withMark("[x] One.", 1, 1, 1)).toBe("[1] [x] One.");
  expect(withMark("[1]One.", 1, 1, 1)).toBe("[1] [1]One.");
});

test("what can be mended is mended, each file whole, and what cannot is left and not told as mended", () => {
  const folder = temporaryFolder("mend");
  writeFiles(folder, { "articles/x.md": typed, "articles/y.md": "---\na: 1\n---\n\nOne.\n\nTwo.\n", "articles/z.md": typed });
  const problem = (file: string, rest: Partial<Problem> = {}): Problem => ({ file, line: 1, found: "x", expected: "y", ...rest });
  const problems = [
    problem("articles/x.md", { mend: { path: ["notes", 0, "paragraph"], value: "3a" } }),
    problem("articles/y.md", { mend: { line: 5, column: 1, mark: 1 } }),
    problem("articles/z.md"),
    problem("articles/x.md", { mend: { path: ["notes", 1, "paragraph"], value: 66 } }),
    problem("articles/y.md", { mend: { line: 7, column: 1, mark: "1a" } }),
  ];
  expect(mend(folder, problems)).toEqual([problems[0], problems[1], problems[3], problems[4]]);
  const read = (file: string) => readFileSync(join(folder, "articles", file), "utf8");
  expect(read("x.md")).toBe(typed.replace("- paragraph: 3", "- paragraph: 3a").replace("paragraph: 5 ", "paragraph: 66 "));
  expect(read("y.md")).toBe("---\na: 1\n---\n\n[1] One.\n\n[1a] Two.\n");
  expect(read("z.md")).toBe(typed);
  expect(readdirSync(join(folder, "articles")).sort()).toEqual(["x.md", "y.md", "z.md"]);
});

test("a mend that would change anything else is none", () => {
  const folder = temporaryFolder("mend");
  const block = "---\nsummary: >-\n  Two lines\n  of it.  \nmeeting: x\n---\n\nText.\n";
  writeFiles(folder, { "articles/x.md": block, "articles/y.md": '---\nrights: { holder: " A, B ", status: unclear }\n---\n' });
  const to = (file: string, path: string[], value: string): Problem => ({ file, line: 1, found: "x", expected: "y", mend: { path, value } });
  const trimmed = to("articles/y.md", ["rights", "holder"], "A, B");
  // The same twice, as two rules may find it.
  expect(mend(folder, [to("articles/x.md", ["summary"], "Two lines of it."), trimmed, { ...trimmed, found: "z" }])).toEqual([trimmed]);
  expect(readFileSync(join(folder, "articles/x.md"), "utf8")).toBe(block);
  expect(readFileSync(join(folder, "articles/y.md"), "utf8")).toBe('---\nrights: { holder: "A, B", status: unclear }\n---\n');
  // A number that would be written into the fields.
  const into: Problem = { file: "articles/x.md", line: 2, found: "x", expected: "y", mend: { line: 2, column: 1, mark: 1 } };
  expect(mend(folder, [into])).toEqual([]);
  expect(readFileSync(join(folder, "articles/x.md"), "utf8")).toBe(block);
});
