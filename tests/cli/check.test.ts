import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeContent } from "../support/content.ts";
import { run } from "../support/project.ts";

const article = "articles/2024-07-04-gazette-belarus-joins.md";
const notes = `notes:
  - { paragraph: 1, quote: names Belarus, compares: itself, text: "In one line." } # kept
  - paragraph:   1
    quote: "the Kazakh host"
    compares: itself
    text: Right.
positions:
  - topic: enlargement
    holder: { state: kazakhstan }
    paragraph: 2
    quote: the Kazakh host
    summary: For it.
`;

/** A content whose first note and position point at other paragraphs than those that they quote. */
function contentWith(change: (source: string) => string): string {
  const folder = writeContent();
  const path = join(folder, article);
  writeFileSync(path, change(readFileSync(path, "utf8").replace("form: account\n", `form: account\n${notes}`)));
  return folder;
}
const check = (folder: string, ...args: string[]) => run(".", "check", args, { ARCHIVE_CONTENT: folder });

test("the check tells where the words are, and --fix points there, leaving all else as it was typed", () => {
  const folder = contentWith((source) => source);
  const before = readFileSync(join(folder, article), "utf8");
  const told = check(folder);
  expect(told.status).toBe(1);
  expect(told.stderr).toMatch(/belarus-joins\.md:9: found paragraph 1, which does not say “names Belarus”/);
  expect(readFileSync(join(folder, article), "utf8")).toBe(before);

  const mended = check(folder, "--fix");
  expect([mended.status, mended.stderr]).toEqual([0, ""]);
  expect(mended.stdout).toMatch(
    /belarus-joins\.md:9: mended paragraph 1, .*: it is 2 now\.\n.*:17: mended paragraph 2, .*: it is 1 now\./,
  );
  expect(readFileSync(join(folder, article), "utf8")).toBe(
    before
      .replace("{ paragraph: 1, quote: names", "{ paragraph: 2, quote: names")
      .replace(
        "paragraph: 2\n    quote: the Kazakh host\n    summary",
        "paragraph: 1\n    quote: the Kazakh host\n    summary",
      ),
  );
  expect(check(folder).status).toBe(0);
});

test("a paragraph that is put before the first moves no reference unseen", () => {
  const before = contentWith((source) =>
    source
      .replace("{ paragraph: 1,", "{ paragraph: 2,")
      .replace("paragraph: 2\n    quote: the", "paragraph: 1\n    quote: the"),
  );
  expect(check(before).status).toBe(0);
  const path = join(before, article);
  writeFileSync(path, readFileSync(path, "utf8").replace("\n\nBelarus joins,", "\n\nA new beginning.\n\nBelarus joins,"));
  expect(check(before).stderr).toMatch(/3 problems in the content/);
  expect(check(before, "--fix").status).toBe(0);
  expect(readFileSync(path, "utf8")).toContain("{ paragraph: 3, quote: names Belarus");
});

test("what needs judgement is left and told, after what was mended", () => {
  const folder = contentWith((source) => source.replace('quote: "the Kazakh host"', "quote: Belarus and more"));
  const { status, stdout, stderr } = check(folder, "--fix");
  expect(status).toBe(1);
  expect(stdout).toContain("it is 2 now");
  expect(stderr).toMatch(
    /1 problem in the content:\n.*found paragraph 1, which does not say “Belarus and more”, expected words of that paragraph; no paragraph says these\./,
  );
});

test("files with line ends of another system keep them", () => {
  const folder = contentWith((source) => source.replaceAll("\n", "\r\n"));
  expect(check(folder, "--fix").status).toBe(0);
  const mended = readFileSync(join(folder, article), "utf8");
  expect(mended).toContain("{ paragraph: 2, quote: names Belarus");
  expect(mended.replaceAll("\r\n", "")).not.toContain("\n");
});

test("the flag stands alone, and what else is typed is told", () => {
  expect(check("content", "--help").stdout).toMatch(/Usage: npm run check:content -- \[--fix\] .*\n {2}--fix/);
  expect(check("content", "--fix", "--fxi")).toMatchObject({ status: 2 });
  expect(check("content", "--fix", "yes").stderr).toMatch(/found "yes" without an option before it/);
});

test("a paragraph that is named by its number alone is told of, and no fault", () => {
  const folder = contentWith((source) =>
    source
      .replace("{ paragraph: 1, quote: names Belarus,", "{ paragraph: 2,")
      .replace("paragraph: 2\n    quote: the Kazakh host\n", "paragraph: 1\n"),
  );
  const { status, stdout } = check(folder);
  expect(status).toBe(0);
  expect(stdout).toContain(`Paragraphs named without a quote: ${article}. A few words of each, as quote, hold on to it.\n`);
});
