import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { writeList } from "../../src/output/listing.ts";
import { edit, writeContent } from "../support/content.ts";
import { run, temporaryFolder } from "../support/project.ts";

const folder = temporaryFolder("build");

const build = (content: string, outDir: string, environment: Record<string, string> = {}) =>
  run(process.cwd(), "build", ["--outDir", outDir], { ARCHIVE_CONTENT: content, ...environment });

test("faulty content fails the build with exit code 1 and every problem, and leaves the last site as it was", () => {
  const outDir = join(folder, "kept");
  mkdirSync(outDir);
  writeFileSync(join(outDir, "index.html"), "the last site");
  writeList(outDir);
  const faulty = writeContent({
    ...edit("articles/2024-07-04-gazette-belarus-joins.md", "meeting: 2024-astana", "meeting: 2024-astna"),
    ...edit("states/belarus.md", "iso: BY", "iso: by"),
  });
  const { status, stderr } = build(faulty, outDir);
  expect(status).toBe(1);
  expect(stderr).toMatch(/^2 problems in the content:/);
  expect(stderr).not.toMatch(/\n\s+at /);
  expect(readdirSync(folder)).toEqual(["kept"]);
  expect(readFileSync(join(outDir, "index.html"), "utf8")).toBe("the last site");
});

test("a content folder of one's own is built, odd text and all", () => {
  const outDir = join(folder, "own");
  const content = writeContent(
    edit(
      "articles/2024-07-04-gazette-belarus-joins.md",
      "title: Belarus joins",
      `title: "${"Very long headline ".repeat(20)}<script>alert(1)</script> & “quotes”"`,
    ),
  );
  const { status, stderr } = build(content, outDir);
  expect(stderr).toBe("");
  expect(status).toBe(0);
  const page = readFileSync(join(outDir, "articles/2024-07-04-gazette-belarus-joins/index.html"), "utf8");
  expect(page).not.toContain("<script>alert");
  expect(page).toContain("&lt;script&gt;");
});

test("the same content gives the same bytes in another time zone, language and clock", () => {
  const outDir = join(folder, "elsewhere");
  const { status } = build("content", outDir, { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" });
  expect(status).toBe(0);
  const { root } = inject("sites");
  const differences = spawnSync("diff", ["-rq", root.folder, outDir], { encoding: "utf8" }).stdout;
  expect(differences).toBe("");
});
