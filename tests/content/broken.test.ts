import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { unseenIn } from "../../src/model/unseen.ts";
import { problemsIn, writeContent } from "../support/content.ts";
import { broken } from "./broken.ts";

type File = (typeof broken)[number];

function problemsOf(files: readonly File[]) {
  const folder = writeContent();
  for (const { file, holds } of files) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    if (typeof holds === "string" || holds instanceof Uint8Array) writeFileSync(path, holds);
    else symlinkSync(holds.link, path);
  }
  return problemsIn(folder);
}

/** The file of which something is told: of what stands in a folder that is none of the content, the folder. */
const named = ({ file }: File) => (file.startsWith("article/") ? "article" : file);

test("there are enough of them, each a file of its own", () => {
  expect(broken.length).toBeGreaterThan(70);
  expect(new Set(broken.map(({ file }) => file)).size).toBe(broken.length);
});

test.each(broken.map((one) => [one.file.replace("\n", "\\n"), one] as const))("%s is told with its line and what to do", (_name, one) => {
  const problems = problemsOf([one]);
  const own = problems.filter(({ file }) => file === named(one));
  expect(own.map(({ line }) => line)).toContain(one.line);
  expect(own.find(({ line }) => line === one.line)?.told ?? "").toMatch(one.found);
  for (const { told, expected } of problems) {
    expect(expected).not.toBe("");
    expect(unseenIn(told)).toBeUndefined();
    expect(told.length).toBeLessThan(800);
  }
  expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
});

test("all of them are told in one run", () => {
  const problems = problemsOf(broken);
  const told = new Set(problems.map(({ file }) => file));
  expect(broken.map(named).filter((file) => !told.has(file))).toEqual([]);
  expect([...told].filter((file) => !broken.some((one) => named(one) === file || file.startsWith("states/kazakhstan")))).toEqual([]);
});
