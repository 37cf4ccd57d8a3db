import { mkdirSync, globSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { copyProject, run } from "../support/project.ts";

const project = copyProject();
const parent = join(project, "..");
const everything = () =>
  // The packages are those of the project that is tested, where other tests are at work: not even looked into.
  globSync("**/*", { cwd: parent, exclude: (name) => name.includes("node_modules") }).sort();

mkdirSync(join(parent, "sibling"));
writeFileSync(join(parent, "sibling", "other.txt"), "another's");
mkdirSync(join(parent, "www"));
writeFileSync(join(parent, "www", "other-site.html"), "another's");
mkdirSync(join(parent, "own content", "articles"), { recursive: true });
writeFileSync(join(project, "my-notes.txt"), "mine");
symlinkSync(project, join(parent, "link-to-project"));
symlinkSync("round", join(parent, "round"));

/** Each folder that no build may take, with what the message says was found there. */
const refused: [outDir: string, found: string][] = [
  [".", "the folder of the project itself"],
  ["./", "the folder of the project itself"],
  [project, "the folder of the project itself"],
  ["../link-to-project", "the folder of the project itself"],
  ["..", "a folder in which the project stands"],
  ["../..", "a folder in which the project stands"],
  ["content", "a folder of the content"],
  ["content/articles", "a folder of the content"],
  ["content/new", "a folder of the content"],
  ["src", "src/, which is the project's own"],
  ["src/pages", "src/, which is the project's own"],
  ["../link-to-project/src/new", "src/, which is the project's own"],
  ["public", "public/, which is the project's own"],
  ["tests", "tests/, which is the project's own"],
  ["docs/site", "docs/, which is the project's own"],
  [".git", ".git/, which is the project's own"],
  [".ci", ".ci/, which is the project's own"],
  ["/", "the root of the file system"],
  [homedir(), "the home folder"],
  ["../www", '"other-site.html", which no build has put there'],
  ["../sibling", '"other.txt", which no build has put there'],
  ["package.json", "a file"],
  ["package.json/site", "a file where a folder was expected"],
  ["../round", "links that lead round in a circle"],
];

test.each(refused)("--outDir %s is refused before anything runs", (outDir, found) => {
  const before = everything();
  const { status, stdout, stderr } = run(project, "build", ["--outDir", outDir]);
  expect(stderr).toContain(`--outDir "${outDir}": found ${found}, expected `);
  expect(stderr).toMatch(/Nothing was changed\. Name /);
  expect(stderr).not.toMatch(/\n\s+at /);
  expect([status, stdout]).toEqual([2, ""]);
  expect(everything()).toEqual(before);
});

test.each(["", "  "])("an empty name (--outDir %j) is refused: a variable that is not set must not cost a folder", (outDir) => {
  const before = everything();
  const { status, stdout, stderr } = run(project, "build", ["--outDir", outDir]);
  expect(stderr).toContain(`found --outDir "${outDir}", expected the name of a folder, as in --outDir dist`);
  expect([status, stdout]).toEqual([2, ""]);
  expect(everything()).toEqual(before);
});

test("a content folder of one's own is as safe as the project's, and so is what it stands in", () => {
  const content = join(parent, "own content");
  const found = (outDir: string) => run(project, "build", ["--outDir", outDir], { ARCHIVE_CONTENT: content }).stderr;
  expect(found(content)).toContain("found a folder of the content");
  expect(found(join(content, "site"))).toContain("found a folder of the content");
});

test("npm start goes by the same rule", () => {
  const before = everything();
  const { status, stderr } = run(project, "serve", ["--port", "0", "--outDir", ".."]);
  expect(stderr).toContain('--outDir "..": found a folder in which the project stands');
  expect(status).toBe(2);
  expect(everything()).toEqual(before);
  expect(readFileSync(join(project, "my-notes.txt"), "utf8")).toBe("mine");
});
