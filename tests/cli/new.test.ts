import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { least, writeContent } from "../support/content.ts";
import { run } from "../support/project.ts";

const make = (folder: string, ...args: string[]) => run(".", "new", args, { ARCHIVE_CONTENT: folder });

test("an article is written with what its name says, and never over another", () => {
  const folder = writeContent({
    "organisations/gazette-weekly.md": (least["organisations/gazette.md"] ?? "").replace("Gazette", "Gazette Weekly"),
  });
  const name = "2024-07-05-gazette-weekly-more";
  expect(make(folder, "article", "--id", name)).toMatchObject({
    status: 0,
    stderr: "",
    stdout: expect.stringContaining(`Wrote articles/${name}.md.`),
  });
  const text = readFileSync(join(folder, `articles/${name}.md`), "utf8");
  expect(text).toMatch(/\npublisher: gazette-weekly\n[\s\S]*\npublished: 2024-07-05\n/);
  expect(make(folder, "article", "--id", name)).toMatchObject({
    status: 2,
    stderr: expect.stringContaining(`articles/${name}.md, which is there already`),
  });
  expect(readFileSync(join(folder, `articles/${name}.md`), "utf8")).toBe(text);
});

test("any kind is written, in a folder that is made for it; without an id under a name to be changed", () => {
  const folder = writeContent();
  for (const [kind, file] of [
    ["person", "people/new-person.md"],
    ["page", "pages/new-page.md"],
    ["summit", "summits/new-summit.md"],
  ] as const) {
    expect(make(folder, kind).stdout).toContain(`Wrote ${file}.`);
    expect(readFileSync(join(folder, file), "utf8")).toMatch(/^---\n# /);
  }
});

test("what cannot be is told, and nothing is written", () => {
  const folder = writeContent();
  const before = readdirSync(folder, { recursive: true });
  expect(make(folder)).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("found no kind, expected one of article, summit, state"),
  });
  expect(make(folder, "artcle")).toMatchObject({ status: 2, stderr: expect.stringContaining('found "artcle"') });
  expect(make(folder, "artcle").stderr).toContain('Did you mean "article"?');
  expect(make(folder, "state", "--id", "../Evil")).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("expected lower case letters, digits and hyphens"),
  });
  expect(make(folder, "--help")).toMatchObject({
    status: 0,
    stdout: expect.stringContaining("Usage: npm run new -- KIND [--id 2024-07-04-tass-belarus-joins]\n"),
  });
  expect(readdirSync(folder, { recursive: true })).toEqual(before);
});
