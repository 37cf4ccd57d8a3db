import { spawnSync } from "node:child_process";
import { lstatSync, mkdirSync, readdirSync, readFileSync, readlinkSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { writeContent } from "../support/content.ts";
import { copyProject, run, start } from "../support/project.ts";

/** The whole way of a build, as a process of its own. What it costs is some seconds each time: the cases of the rules stand in the files beside this one. */
const project = copyProject();
const parent = join(project, "..");
const content = { ARCHIVE_CONTENT: writeContent() };
const build = (outDir: string, environment = {}) => run(project, "build", ["--outDir", outDir], { ...content, ...environment });
/** What builds have left at their work, beside the site or in the project. */
const litter = () =>
  [parent, project, join(project, ".astro")].flatMap((folder) => readdirSync(folder).filter((name) => name.includes(".next-")));

test("a new folder is made, and a build that stands there is replaced, but not where something was added to it", () => {
  const outDir = join(parent, "deep", "down", "www");
  expect(build(outDir).status).toBe(0);
  expect(readdirSync(outDir)).toEqual(expect.arrayContaining([".nojekyll", "404.html", "index.html", "pagefind"]));
  writeFileSync(join(outDir, "index.html"), "changed by hand");
  const { status, stdout } = build(outDir);
  expect(status).toBe(0);
  expect(stdout).toMatch(
    /^Reading the content …\n[\s\S]*Writing the pages: (\d+) of \1\n[\s\S]*Indexing for the search: (\d+) of \2\n[\s\S]*\nBuilt .*www\nWithout --site the archive.s own address is not known, .*\n$/,
  );
  expect(readFileSync(join(outDir, "index.html"), "utf8")).toContain("<!DOCTYPE html>");
  writeFileSync(join(outDir, "CNAME"), "example.org");
  const { status: refused, stderr } = build(outDir);
  expect(stderr).toContain('found "CNAME", which no build has put there');
  expect([refused, readFileSync(join(outDir, "CNAME"), "utf8")]).toEqual([2, "example.org"]);
  expect(litter()).toEqual([]);
});

test("a folder beside the project may have a name that begins like the project's", () => {
  const outDir = join("..", "archive-www", "site");
  const { status, stderr } = build(outDir);
  expect([status, stderr]).toEqual([0, ""]);
  expect(readdirSync(join(project, outDir))).toContain("index.html");
  expect(litter()).toEqual([]);
});

test("a link is followed and stays a link; one that leads nowhere yet leads to the site", () => {
  mkdirSync(join(parent, "real"));
  for (const [link, leadsTo] of [
    ["link", "real"],
    ["early", "later"],
  ] as const) {
    symlinkSync(leadsTo, join(parent, link));
    expect(build(join("..", link)).status).toBe(0);
    expect(lstatSync(join(parent, link)).isSymbolicLink()).toBe(true);
    expect(readlinkSync(join(parent, link))).toBe(leadsTo);
    expect(readdirSync(join(parent, leadsTo))).toContain("index.html");
  }
});

test.each([
  ["SIGINT", "Reading the content", 130],
  ["SIGINT", "Writing the pages", 130],
  ["SIGTERM", "Preparing the pages", 143],
] as const)("%s while it is %s leaves the last site as it was", async (signal, step, code) => {
  const outDir = join(parent, "killed");
  mkdirSync(outDir, { recursive: true });
  const { child, ended, until } = start(project, "build", ["--outDir", outDir], content);
  await until(step);
  child.kill(signal);
  expect(await ended).toBe(code);
  expect(readdirSync(outDir)).toEqual([]);
  expect(litter()).toEqual([]);
});

const mounted = join(parent, "mounted");
mkdirSync(mounted);
const mount = (...options: string[]) => spawnSync("mount", ["-t", "tmpfs", ...options, "none", mounted]).status === 0;
const canMount = mount("-o", "size=300k");
afterAll(() => {
  if (canMount) spawnSync("umount", [mounted]);
});

describe("where a disk can be mounted", () => {
  beforeEach(({ skip }) => skip(!canMount, "needs leave to mount a disk"));

  test("a full disk is told, and what stood there stands", () => {
    const { status, stderr } = build(mounted);
    expect(stderr).toMatch(
      /found a (?:full disk|disk that takes no more: full, or at fault), expected a folder that can be written/,
    );
    expect([status, readdirSync(mounted)]).toEqual([3, []]);
  });

  test("a mount point keeps its place, and its contents are exchanged; a folder on another disk is as any", () => {
    expect(mount("-o", "remount,size=64m")).toBe(true);
    for (const _ of ["first", "again"]) {
      const { status, stdout } = build(mounted);
      expect([status, stdout]).toEqual([0, expect.stringContaining("The folder itself could not be exchanged")]);
      expect(readdirSync(mounted)).toContain("index.html");
      expect(readdirSync(mounted).filter((name) => name.includes(".next-"))).toEqual([]);
    }
    const below = join(mounted, "deep", "www");
    expect(build(below).stdout).toMatch(/\nBuilt .*www\nWithout --site the archive.s own address is not known, .*\n$/);
    expect(litter()).toEqual([]);
  });

  test("a place that can only be read is told before anything runs", () => {
    expect(mount("-o", "remount,ro")).toBe(true);
    for (const outDir of [join(mounted, "new"), join(mounted, "deep", "www")]) {
      const { status, stdout, stderr } = build(outDir);
      expect(stderr).toContain("found a place that can only be read, expected a folder that can be written");
      expect([status, stdout]).toEqual([3, ""]);
    }
  });
});
