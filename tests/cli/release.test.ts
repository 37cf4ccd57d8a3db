import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeContent } from "../support/content.ts";
import { copyProject, run, temporaryFolder } from "../support/project.ts";

const folder = writeContent();
const command = (name: string, ...args: string[]) => run(".", name, args, { ARCHIVE_CONTENT: folder });

test("a release is the content as it was sealed, on a page of its own, with a manifest that other programs check; a second one says what has changed", () => {
  expect(command("release", "--what", "The first.").stderr).toContain(
    "files otherwise than sealed, expected content that is sealed as it stands",
  );
  expect(existsSync(join(folder, "releases"))).toBe(false);
  expect(command("seal", "--day", "2026-11-20").status).toBe(0);
  expect(command("release").status).toBe(2);
  expect(command("release", "--what", "Before it was.", "--day", "2024-07-03").stderr).toContain(
    "expected a day that is not before it",
  );
  expect(command("release", "--what", "Two\nlines.").status).toBe(2);
  expect(command("release", "--what", "The first.", "--day", "2026-11-21")).toMatchObject({
    status: 0,
    stdout: "Wrote releases/2026-11-21.txt, 6 files. Run `npm run seal` and commit both.\n",
  });
  const [what, empty, ...lines] = readFileSync(join(folder, "releases/2026-11-21.txt"), "utf8").trimEnd().split("\n");
  expect([what, empty, lines.length]).toEqual(["The first.", "", 6]);
  expect(command("release", "--what", "Again.", "--day", "2026-11-21").stderr).toContain(
    "otherwise than sealed, expected content that is sealed as it stands",
  );
  expect(command("seal", "--day", "2026-11-21").status).toBe(0);
  expect(readFileSync(join(folder, "addresses.txt"), "utf8")).toContain("2026-11-21  /releases/2026-11-21/\n");
  expect(command("release", "--what", "Again.", "--day", "2026-11-21").stderr).toContain("found a release of 2026-11-21");

  const topic = join(folder, "topics/enlargement.md");
  writeFileSync(topic, readFileSync(topic, "utf8").replace("Who joins?", "Who joins, and when?"));
  expect(command("seal").status).toBe(0);
  expect(command("release", "--what", "A question was put otherwise.", "--day", "2026-11-22").status).toBe(0);
  expect(command("seal").status).toBe(0);
  expect(command("verify").status).toBe(0);

  const site = join(temporaryFolder("release"), "site");
  const built = run(copyProject(), "build", ["--outDir", site, "--site", "https://example.org"], { ARCHIVE_CONTENT: folder });
  expect([built.status, built.stderr]).toEqual([0, ""]);
  const read = (path: string) => readFileSync(join(site, path), "utf8");
  expect(read("releases/index.html")).toContain('<a href="/releases/2026-11-21/">');
  const page = read("releases/2026-11-22/index.html");
  expect(page).toContain("A question was put otherwise.");
  expect(page).toMatch(/<dt>Changed<\/dt>\s*<dd[^>]*>\s*<ul role="list"[^>]*>\s*<li[^>]*>topics\/enlargement\.md<\/li>/);
  expect(page).toMatch(/<dt>Added<\/dt>\s*<dd[^>]*>\s*None/);
  const manifest = read("releases/2026-11-22/sha256sums.txt");
  expect(page).toContain(createHash("sha256").update(manifest).digest("hex"));
  writeFileSync(join(folder, ".manifest"), manifest);
  expect(spawnSync("sha256sum", ["--check", "--strict", ".manifest"], { cwd: folder }).status).toBe(0);
  expect(read("sitemap.xml")).toContain("<loc>https://example.org/releases/2026-11-22/</loc>");
});

test("a release that was damaged is told, with file and line", () => {
  writeFileSync(join(folder, "releases/2026-11-22.txt"), "A question.\n\nno digest  topics/enlargement.md\n");
  writeFileSync(join(folder, "releases/someday.txt"), "");
  const { status, stderr } = command("check");
  expect(status).toBe(1);
  expect(stderr).toContain("releases/2026-11-22.txt:3: found a line that is none of a manifest");
  expect(stderr).toContain(
    'releases/someday.txt:1: found "someday.txt", expected a file that is named by the day of a release',
  );
});
