import { appendFileSync, cpSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { contentFolder, openArchive } from "../../src/content/open.ts";
import { temporaryFolder } from "../support/project.ts";
import { writeContent } from "../support/content.ts";

afterEach(() => vi.unstubAllEnvs());

/** What takes texts apart: the results of these are kept from one run to the next. */
const parsers = [
  "src/content/load.ts",
  "src/content/read/frontmatter.ts",
  "src/content/check/fields.ts",
  "src/markdown/body.ts",
  "src/markdown/find-names.ts",
];

/** A file of the project with all that it imports. Names are read by `load.ts` from content, and are part of what is looked up. */
function withImports(file: string, known = new Set<string>()): Set<string> {
  known.add(file);
  for (const [, name = ""] of readFileSync(file, "utf8").matchAll(/from "(\.[^"]+)"/g)) {
    const imported = join(dirname(file), name);
    if (!known.has(imported) && file !== "src/content/load.ts") withImports(imported, known);
  }
  return known;
}
// It only says which language there is, whose words are read in its place.
const parts = [...parsers.reduce((known, file) => withImports(file, known), new Set<string>())].filter((file) => file !== "src/language/words.ts");

/** A place in which the archive is opened as in a project of its own, and the version of what is kept there. */
function project() {
  const folder = temporaryFolder("project");
  for (const file of ["package-lock.json", "src"]) cpSync(file, join(folder, file), { recursive: true });
  const content = writeContent();
  return {
    folder,
    content,
    version(): string {
      openArchive(content, { project: folder });
      const cache = join(folder, "node_modules/.cache/sco-summit-archive");
      const [file = ""] = readdirSync(cache);
      return (JSON.parse(readFileSync(join(cache, file), "utf8")) as { version: string }).version;
    },
  };
}

test("what was parsed is forgotten when any part of the parser changes, or its libraries, and else is kept", () => {
  const { folder, content, version } = project();
  expect(parts.length).toBeGreaterThan(30);
  const first = version();
  expect(version()).toBe(first);
  appendFileSync(join(content, "articles/2024-07-04-gazette-belarus-joins.md"), "\nA third paragraph.\n");
  appendFileSync(join(folder, "src/components/Passages.astro"), "\n");
  expect(version()).toBe(first);
  const seen = new Set([first]);
  const unnoticed = ["package-lock.json", ...parts].filter((file) => {
    appendFileSync(join(folder, file), "\n");
    return seen.size === seen.add(version()).size;
  });
  expect(unnoticed).toEqual([]);
});

test("the content is the folder of the project, or the one that is named", () => {
  vi.stubEnv("ARCHIVE_CONTENT", "");
  expect(contentFolder()).toBe(resolve("content"));
  vi.stubEnv("ARCHIVE_CONTENT", "elsewhere/content");
  expect(contentFolder()).toBe(resolve("elsewhere/content"));
  vi.stubEnv("ARCHIVE_CONTENT", "/elsewhere");
  expect(contentFolder()).toBe(resolve("/elsewhere"));
});
