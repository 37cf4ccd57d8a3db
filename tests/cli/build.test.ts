import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, inject, test } from "vitest";
import { writeList } from "../../src/output/listing.ts";
import { edit, least, writeContent } from "../support/content.ts";
import { copyProject, run, temporaryFolder } from "../support/project.ts";

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
  const content = writeContent({
    ...edit(
      "articles/2024-07-04-gazette-belarus-joins.md",
      "title: Belarus joins",
      `title: "${"Very long headline ".repeat(20)}<script>alert(1)</script> & “quotes”"`,
    ),
    "articles/2024-07-05-gazette-arabic.md": (least["articles/2024-07-04-gazette-belarus-joins.md"] ?? "")
      .replace("title: Belarus joins", 'title: "قمة شنغهاي: روسيا (2024)!"\nbyline: "أحمد (مراسل)"\nlanguage: ar')
      .replace("published: 2024-07-04", "published: 2024-07-05")
      .replace("example.org/belarus", "example.org/arabic"),
  });
  const { status, stderr } = build(content, outDir);
  expect(stderr).toBe("");
  expect(status).toBe(0);
  const page = readFileSync(join(outDir, "articles/2024-07-04-gazette-belarus-joins/index.html"), "utf8");
  expect(page).not.toContain("<script>alert");
  expect(page).toContain("&lt;script&gt;");

  // What is written from right to left keeps its signs and numbers, and what stands round it keeps its own.
  const arabic = readFileSync(join(outDir, "articles/2024-07-05-gazette-arabic/index.html"), "utf8");
  expect(arabic).toMatch(/<h1 dir="auto" lang="ar"[^>]*>\s*قمة شنغهاي: روسيا \(2024\)!\s*<\/h1>/);
  expect(arabic).toMatch(/by <bdi lang="ar"[^>]*>أحمد \(مراسل\)<\/bdi>/);
  expect(arabic).toMatch(/<li aria-current="page"[^>]*>\s*<bdi lang="ar"[^>]*>قمة/);
  expect(arabic).toContain("<title>\u2068قمة شنغهاي: روسيا (2024)!\u2069");
  // Published the day after the meeting: a status is told as of the meeting that it reports.
  expect(new Set([...arabic.matchAll(/data-status-as-of="([^"]*)"/g)].map(([, day]) => day))).toEqual(new Set(["2024-07-04"]));
  expect(readFileSync(join(outDir, "articles/index.html"), "utf8")).toMatch(/<bdi lang="ar"[^>]*>قمة/);
  expect(readFileSync(join(outDir, "states/belarus/index.html"), "utf8")).toMatch(/<bdi lang="ar"[^>]*>قمة/);
  expect(readFileSync(join(outDir, "feed.xml"), "utf8")).toContain('<title xml:lang="ar">قمة شنغهاي: روسيا (2024)!</title>');
});

test("the same content gives the same bytes in another folder, time zone, language, on another day, with other permissions, on one core, cold and warm", () => {
  const project = copyProject();
  const { root } = inject("sites");
  const elsewhere = {
    TZ: "Pacific/Kiritimati",
    LANG: "tr_TR.UTF-8",
    LC_ALL: "tr_TR.UTF-8",
    NODE_OPTIONS: `--import=${pathToFileURL(join(project, "tests/support/other-day.mjs")).href}`,
  };
  const oneCore = spawnSync("which", ["taskset"]).status === 0 ? ["taskset", "-c", "0"] : [];
  for (const [name, umask, cores] of [
    ["cold", "077", oneCore],
    ["warm", "002", []],
  ] as const) {
    const outDir = join(folder, name);
    const command = [...cores, process.execPath, join("src", "cli", "build.ts"), "--outDir", outDir]
      .map((word) => `'${word}'`)
      .join(" ");
    const { status, stderr } = spawnSync("sh", ["-c", `umask ${umask}; exec ${command}`], {
      cwd: project,
      env: { ...process.env, ...elsewhere },
      encoding: "utf8",
    });
    expect([name, status, stderr]).toEqual([name, 0, ""]);
    expect(spawnSync("diff", ["-rq", root.folder, outDir], { encoding: "utf8" }).stdout).toBe("");
  }
});
