import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { listName, strangersIn, writeList } from "../../src/output/listing.ts";
import { clearLeft } from "../../src/output/staging.ts";
import { putInPlace } from "../../src/output/swap.ts";
import { writeFiles } from "../support/files.ts";
import { temporaryFolder } from "../support/project.ts";

const owner = "A build of the archive works here. That build removes it, or the next.\n";
/** The number of a process that is no more: the system gives none as high. */
const gone = 2 ** 30;

/** A folder with a target `site` in it; what builds have left is put beside it by each test. */
function place(files: Record<string, string>): { folder: string; target: string } {
  const folder = temporaryFolder("staging");
  writeFiles(folder, files);
  return { folder, target: join(folder, "site") };
}
const built = (folder: string, files: Record<string, string>) => {
  writeFiles(folder, files);
  writeList(folder);
};
const read = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== listName)
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(folder.length + 1), readFileSync(file, "utf8")]),
  );

test("killed while it wrote: what it left is cleared away, and the last site stands", () => {
  const { folder, target } = place({
    "site/index.html": "old",
    [`.site.next-${gone}/owner`]: owner,
    [`.site.next-${gone}/site/index.html`]: "half",
  });
  clearLeft(target);
  expect(readdirSync(folder)).toEqual(["site"]);
  expect(read(target)).toEqual({ "index.html": "old" });
});

test("killed between its two moves: the last site is put back", () => {
  const { folder, target } = place({
    [`.site.next-${gone}/owner`]: owner,
    [`.site.next-${gone}/site/index.html`]: "new",
    [`.site.next-${gone}/last/index.html`]: "old",
  });
  clearLeft(target);
  expect(readdirSync(folder)).toEqual(["site"]);
  expect(read(target)).toEqual({ "index.html": "old" });
});

test("killed after its two moves: the new site stands, the last one is cleared away", () => {
  const { folder, target } = place({
    "site/index.html": "new",
    [`.site.next-${gone}/owner`]: owner,
    [`.site.next-${gone}/last/index.html`]: "old",
  });
  clearLeft(target);
  expect(readdirSync(folder)).toEqual(["site"]);
  expect(read(target)).toEqual({ "index.html": "new" });
});

test("a build that is at work is left alone, and so is a folder that only has such a name", () => {
  const { folder, target } = place({
    [`.site.next-${process.ppid}/owner`]: owner,
    [`.site.next-${gone}/mine.txt`]: "another's",
    ".site.next-x/owner": owner,
  });
  clearLeft(target);
  expect(readdirSync(folder).sort()).toEqual([`.site.next-${gone}`, `.site.next-${process.ppid}`, ".site.next-x"].sort());
});

/** A folder that cannot be moved as such, and within it the new site, whole: nothing has been moved yet. */
function unmoved(): { target: string; inner: string } {
  const { target } = place({ "site/lost+found/x": "the system's" });
  const inner = join(target, `.site.next-${gone}`);
  built(target, { "index.html": "old", "both/a.html": "old", "old/b.html": "old" });
  built(join(inner, "whole"), { "index.html": "new", "both/a.html": "new", "new/c.html": "new" });
  writeFiles(inner, { owner });
  return { target, inner };
}
const swapped = { "index.html": "new", "both/a.html": "new", "new/c.html": "new", "lost+found/x": "the system's" };

test("killed before the first of many moves: the next run makes them all, and what is the system's stays", () => {
  const { target, inner } = unmoved();
  clearLeft(target);
  expect(read(target)).toEqual(swapped);
  expect(existsSync(inner)).toBe(false);
  expect(strangersIn(target, ["lost+found"])).toEqual([]);
});

test("killed in the middle of many moves: the next run makes the others, and takes nothing new away", () => {
  const { target, inner } = unmoved();
  mkdirSync(join(inner, "last"));
  renameSync(join(target, "index.html"), join(inner, "last", "index.html"));
  renameSync(join(inner, "whole", "index.html"), join(target, "index.html"));
  renameSync(join(inner, "whole", "new"), join(target, "new"));
  renameSync(join(target, "both"), join(inner, "last", "both"));
  // As a build does before it moves anything.
  writeList(target, ["index.html", "both/a.html", "old/b.html", "new/c.html"]);
  clearLeft(target);
  expect(read(target)).toEqual(swapped);
  expect(strangersIn(target, ["lost+found"])).toEqual([]);
});

test("what another has put among half a site is not taken away", () => {
  const { target } = unmoved();
  writeFiles(target, { "old/mine.txt": "mine" });
  clearLeft(target);
  expect(read(target)).toMatchObject({ "index.html": "old", "old/mine.txt": "mine" });
});

test("a site that was copied only in part is not put in its place", () => {
  const { target, inner } = unmoved();
  renameSync(join(inner, "whole"), join(inner, "copy"));
  clearLeft(target);
  expect(read(target)).toEqual({
    "index.html": "old",
    "both/a.html": "old",
    "old/b.html": "old",
    "lost+found/x": "the system's",
  });
});

test("a folder is exchanged at once, keeps its permissions, and where it cannot be moved its contents are", () => {
  const { folder, target } = place({
    "work/site/index.html": "new",
    "site/lost+found/x": "the system's",
    [`.site.next-${gone}/site/index.html`]: "new",
    [`.site.next-${gone}/owner`]: owner,
  });
  const plain = join(folder, "plain");
  mkdirSync(plain);
  chmodSync(plain, 0o750);
  expect(putInPlace(join(folder, "work"), plain)).toBe("at once");
  expect(read(plain)).toEqual({ "index.html": "new" });
  expect(statSync(plain).mode & 0o777).toBe(0o750);
  const work = join(folder, `.site.next-${gone}`);
  writeList(join(work, "site"));
  expect(putInPlace(work, target)).toBe("piece by piece");
  expect(read(target)).toEqual({ "index.html": "new", "lost+found/x": "the system's" });
});

test("strangers are files, links and empty folders that are in no list; a list of another's is none", () => {
  const { target } = place({});
  built(target, { "index.html": "", "a/b/c.html": "" });
  expect(strangersIn(target)).toEqual([]);
  writeFiles(target, { "a/b/mine.txt": "", CNAME: "" });
  mkdirSync(join(target, "a", "empty"));
  symlinkSync("index.html", join(target, "a", "link"));
  expect(strangersIn(target)).toEqual(["CNAME", "a/b/mine.txt", "a/empty", "a/link"]);
  writeFiles(target, { [listName]: "index.html\na/b/c.html\n" });
  expect(strangersIn(target)).toContain("index.html");
});
