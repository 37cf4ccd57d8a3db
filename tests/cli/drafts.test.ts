import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { least, writeContent } from "../support/content.ts";
import { copyProject, run, temporaryFolder } from "../support/project.ts";

const whole = least["articles/2024-07-04-gazette-belarus-joins.md"] ?? "";
/** The least article a second time, as a draft of another name and address. */
const draft = whole
  .replace("---\n", "---\ndraft: true\n")
  .replace(/^originalUrl: .*$/m, "originalUrl: https://example.org/drafted")
  .replace(/^title: .*$/m, "title: Unpublished words");
const name = "articles/2024-07-04-gazette-drafted.md";
const check = (folder: string, ...args: string[]) => run(".", "check", args, { ARCHIVE_CONTENT: folder, GITHUB_ACTIONS: "" });

test("a draft is checked: what is missing is told, what is wrong is a fault", () => {
  const sound = check(writeContent({ [name]: draft }));
  expect(sound).toMatchObject({ status: 0, stderr: "" });
  expect(sound.stdout).toContain("The content is sound: 1 article, ");
  expect(sound.stdout).toContain(" Beside it 1 draft, not published.\n");
  const open = check(writeContent({ [name]: draft.replace(/^meeting: .*$/m, "meeting:").replace(/^originalUrl: .*\n/m, "") }));
  expect(open.status).toBe(0);
  expect(open.stdout).toMatch(/drafted\.md:\d+: a draft, in which is still missing: found nothing behind "meeting"/);
  expect(open.stdout).toMatch(/still missing: found no "originalUrl"/);
  const wrong = check(writeContent({ [name]: draft.replace(/^meeting: .*$/m, "meeting: 2024-astna") }));
  expect(wrong.status).toBe(1);
  expect(wrong.stderr).toContain('found summit "2024-astna"');
});

test("a draft that cannot be read stops nothing that is published, and is told", () => {
  const name = "articles/2024-07-04-gazette-drafted.md";
  const broken = [
    "---\ndraft: true\ntitle: [\n---\n",
    "---\ndraft: true\ntitle: No end\n",
    '---\ndraft: true\ntitle: "Open\nx: y\n---\n',
  ];
  for (const text of broken) {
    const folder = writeContent({ [name]: text });
    expect(check(folder)).toMatchObject({ status: 1, stderr: expect.stringContaining("gazette-drafted.md:") });
    expect(run(".", "seal", [], { ARCHIVE_CONTENT: folder })).toMatchObject({ status: 0 });
  }
  // Other kinds have no drafts: nothing leaves the archive by a line that looks like one.
  expect(check(writeContent({ "states/mongolia.md": "---\ndraft: true\n---\n" })).stderr).toContain('found the key "draft"');
});

test("nothing that is published, sealed or packed has a draft in it", () => {
  const folder = writeContent({ [name]: draft });
  // What it lists may be of drafts, and has words of theirs.
  writeFileSync(
    join(folder, "exceptions.yaml"),
    `- check: quotations\n  file: ${name}\n  subject: drafted words\n  reason: A name.\n`,
  );
  const environment = { ARCHIVE_CONTENT: folder };
  expect(run(".", "seal", [], environment).stderr).toBe("");
  for (const file of ["manifest-sha256.txt", "addresses.txt", "paragraphs-sha256.txt", "entries-sha256.txt"])
    expect(readFileSync(join(folder, file), "utf8")).not.toMatch(/drafted|exceptions/);
  expect(run(".", "verify", [], environment)).toMatchObject({ status: 0 });
  const bag = join(temporaryFolder("bag"), "bag");
  expect(run(".", "export", ["--bag", bag], environment)).toMatchObject({ status: 0 });
  expect(existsSync(join(bag, "data/content/articles/2024-07-04-gazette-belarus-joins.md"))).toBe(true);
  expect(existsSync(join(bag, "data/content", name))).toBe(false);
  const site = join(temporaryFolder("site"), "dist");
  expect(run(copyProject(), "build", ["--outDir", site], environment)).toMatchObject({ status: 0 });
  expect(existsSync(join(site, "articles/2024-07-04-gazette-belarus-joins/index.html"))).toBe(true);
  expect(existsSync(join(site, "articles/2024-07-04-gazette-drafted"))).toBe(false);
  for (const page of ["index.html", "articles/index.html", "feed.xml", "data/articles.json"])
    expect(readFileSync(join(site, page), "utf8")).not.toContain("Unpublished words");
});
