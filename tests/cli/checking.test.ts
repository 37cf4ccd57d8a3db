import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkNames } from "../../src/content/check/names.ts";
import { annotation } from "../../src/cli/annotation.ts";
import { edit, least, writeContent } from "../support/content.ts";
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

test("--fix writes days, blanks and the order of fields as they are to be, and tells it; nothing else changes", () => {
  const folder = writeContent({
    ...edit(article, "published: 2024-07-04", 'published: "July 4, 2024"'),
    ...edit(
      "states/belarus.md",
      "name: Belarus\nofficialName: Republic of Belarus",
      'officialName: " Republic of Belarus "\nname: Belarus',
    ),
  });
  const before = check(folder, []);
  expect(before.status).toBe(1);
  expect(before.stderr).toContain('found "July 4, 2024" as "published", expected a day that exists');
  expect(before.stdout).toBe("`npm run check -- --fix` mends 2 of them.\n");
  const { status, stdout } = check(folder, ["--fix"]);
  expect(status).toBe(0);
  // What was mended in what it says is otherwise as it was typed; the next time it is tidied.
  expect(stdout).not.toContain("the order of fields");
  expect(stdout).toMatch(/mended "July 4, 2024" as "published": it is 2024-07-04 now\./);
  expect(stdout).toMatch(/belarus\.md:\d: mended " Republic of Belarus " as "officialName": it is Republic of Belarus now\./);
  expect(readFileSync(join(folder, article), "utf8")).toBe(
    (least[article] ?? "").replace("published: 2024-07-04", 'published: "2024-07-04"'),
  );
  expect(check(folder, ["--fix"]).stdout).toContain("states/belarus.md: mended the order of fields.\n");
  expect(check(folder, ["--fix"]).stdout).not.toContain("mended");
  expect(readFileSync(join(folder, "states/belarus.md"), "utf8")).toBe(
    (least["states/belarus.md"] ?? "").replace("Republic of Belarus", '"Republic of Belarus"'),
  );
});

test("what --fix has mended is told beside the JSON, not in it", () => {
  const folder = writeContent(edit("states/belarus.md", "capital: Minsk\n", "capital: Minsk  \n"));
  const { stdout, stderr } = check(folder, ["--fix", "--json"]);
  expect(JSON.parse(stdout)).toMatchObject({ problems: [] });
  expect(stderr).toBe("states/belarus.md: mended blanks and empty lines.\n");
});

test("--fix takes blanks away, and moves no line while problems are told by lines", () => {
  const blank = edit("states/belarus.md", "capital: Minsk\n", "capital: Minsk  \n");
  const folder = writeContent(blank);
  expect(check(folder, [])).toMatchObject({ status: 0, stdout: expect.not.stringContaining("blanks") });
  expect(check(folder, ["--fix"]).stdout).toContain("states/belarus.md: mended blanks and empty lines.\n");
  expect(readFileSync(join(folder, "states/belarus.md"), "utf8")).toBe(least["states/belarus.md"]);
  const faulty = writeContent({ ...blank, ...edit(article, "topics: [enlargement]", "topics: [enlargment]") });
  expect(check(faulty, ["--fix"]).status).toBe(1);
  expect(readFileSync(join(faulty, "states/belarus.md"), "utf8")).toContain("Minsk  \n");
});

test("questions fail nothing, and a rule of writing is asked alone by its name", () => {
  const folder = writeContent({ "people/nobody.md": "---\nname: Ivan Nobody\n---\n" });
  expect(check(folder, [])).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/people\/nobody\.md:1: a question: found the person "nobody", which nothing names/),
  });
  expect(check(folder, ["--only", "quotations"]).stdout).not.toContain("a question");
  const quoted = writeContent(
    edit(article, "Belarus joins, the Kazakh host said.", "Belarus joins: “one two three four five six seven”."),
  );
  expect(check(quoted, ["--only", "quotations"])).toMatchObject({
    status: 1,
    stderr: expect.stringContaining("7 words in quotation marks, expected at most 6"),
  });
  // Another check alone does not call it sound; and what could not be asked is not called right.
  expect(check(quoted, ["--only", "links"])).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^Nothing is found by links\. Others have found 1: /),
  });
  expect(check(wrong(), ["--only", "quotations"])).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/^quotations was not asked: it is once all else is right/),
  });
  const { questions } = JSON.parse(check(folder, ["--json"]).stdout) as { questions: object[] };
  expect(questions).toEqual([
    expect.objectContaining({ check: "unused", file: "people/nobody.md", subject: "nobody", line: 1 }),
  ]);
});
