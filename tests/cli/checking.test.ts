import { expect, test } from "vitest";
import { checkNames } from "../../src/content/check/names.ts";
import { annotation } from "../../src/cli/annotation.ts";
import { edit, writeContent } from "../support/content.ts";
import { run } from "../support/project.ts";

const id = "2024-07-04-gazette-belarus-joins";
const article = `articles/${id}.md`;
const check = (folder: string, args: string[], environment: Record<string, string> = {}) =>
  run(".", "check", args, { ARCHIVE_CONTENT: folder, GITHUB_ACTIONS: "", ...environment });
const wrong = () =>
  writeContent({
    ...edit(article, "topics: [enlargement]", "topics: [enlargment]"),
    ...edit("states/belarus.md", "capital: Minsk", "capitol: Minsk"),
    "notes.txt": "A file that nothing reads.",
  });

test("every check has a name and says what it holds", () => {
  const { status, stdout } = check(writeContent(), ["--list"]);
  expect(status).toBe(0);
  expect(
    stdout
      .trimEnd()
      .split("\n")
      .map((line) => line.split(/ +/, 1)[0]),
  ).toEqual(Object.keys(checkNames));
  expect(stdout).toMatch(/\nreferences +Each id in a field is that of a file\.\n/);
});

test("what one check has found is told alone, with its exit code", () => {
  const folder = wrong();
  const only = check(folder, ["--only", "references"]);
  expect(only.status).toBe(1);
  expect(only.stderr.split("\n").slice(0, 2)).toEqual([
    "1 problem in the content:",
    expect.stringContaining('found topic "enlargment"'),
  ]);
  expect(check(folder, ["--only", "files"]).stderr).toContain('found "notes.txt"');
  expect(check(folder, ["--only", "days"])).toMatchObject({
    status: 0,
    stderr: "",
    stdout: "Nothing is found by days. Others have found 4: `npm run check:content` tells them.\n",
  });
  expect(check(folder, ["--only", "all"])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("expected one of files, seal, fields"),
  });
});

test("programs have each problem with its check, file and line; and what is no fault", () => {
  const { status, stdout, stderr } = check(wrong(), ["--json"]);
  expect([status, stderr]).toEqual([1, ""]);
  const { problems, warnings } = JSON.parse(stdout) as { problems: Record<string, unknown>[]; warnings: string[] };
  expect(warnings).toEqual([]);
  expect(problems.map(({ check: name, file, line }) => [name, file, line])).toEqual([
    ["files", "notes.txt", 1],
    ["fields", "states/belarus.md", 1],
    ["fields", "states/belarus.md", 6],
    ["references", article, 6],
  ]);
  expect(problems[3]).toEqual({
    check: "references",
    file: article,
    line: 6,
    found: 'topic "enlargment"',
    expected: "the id of a file in topics/",
    hint: 'Did you mean "enlargement"?',
    make: "topics/enlargment.md",
  });
  const sound = JSON.parse(check(writeContent(), ["--json"]).stdout) as { problems: unknown[]; warnings: string[] };
  expect([sound.problems, sound.warnings]).toEqual([[], [expect.stringContaining("Not sealed as they stand")]]);
});

test("on a runner of GitHub each problem is shown at its line", () => {
  const { stderr } = check(wrong(), ["--only", "references"], { GITHUB_ACTIONS: "true" });
  expect(stderr).toMatch(
    /^::error file=[^,]*articles\/2024-07-04-gazette-belarus-joins\.md,line=6,title=references::found topic "enlargment"/,
  );
  expect(check(wrong(), ["--only", "references"]).stderr).not.toContain("::error");
  expect(annotation({ file: "a,b:c.md", line: 3, found: "100%\nmore", expected: "less", check: "fields" }, "content")).toBe(
    "::error file=content/a%2Cb%3Ac.md,line=3,title=fields::found 100%25%0Amore, expected less.",
  );
});

test("the check of the whole project asks no more where the content alone is asked for", () => {
  const { status, stdout } = run(".", "check-all", ["--list"], { ARCHIVE_CONTENT: writeContent() });
  expect([status, stdout.trimEnd().split("\n").length]).toEqual([0, Object.keys(checkNames).length]);
});
