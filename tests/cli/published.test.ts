import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { edit, writeContent } from "../support/content.ts";
import { editIn } from "../support/sealed.ts";
import { run, temporaryFolder } from "../support/project.ts";

const id = "2024-07-04-gazette-belarus-joins";
const article = `articles/${id}.md`;
const first = "Belarus joins, the Kazakh host said.";
const command = (name: string, folder: string, ...args: string[]) => run(".", name, args, { ARCHIVE_CONTENT: folder });
const git = (folder: string, ...args: string[]) =>
  spawnSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false", ...args], {
    cwd: folder,
    encoding: "utf8",
  });

function published(changes: Record<string, string | undefined> = {}): string {
  const folder = writeContent(changes);
  expect(command("seal", folder, "--day", "2024-07-05")).toMatchObject({ status: 0, stderr: "" });
  return folder;
}
/** Holds a manifest with a foreign program. */
const sha256sum = (folder: string, manifest = "manifest-sha256.txt") =>
  spawnSync("sha256sum", ["--check", "--strict", "--quiet", manifest], { cwd: folder, encoding: "utf8" });

function built(folder: string) {
  const outDir = join(temporaryFolder("site"), "site");
  expect(command("build", folder, "--outDir", outDir)).toMatchObject({ status: 0, stderr: "" });
  const text = (path: string) => readFileSync(join(outDir, path), "utf8");
  return {
    outDir,
    text,
    page: (path: string) => parseHTML(text(`${path}index.html`)).document,
    changes: () => JSON.parse(text("data/changes.json")) as Record<string, unknown>[],
  };
}

describe("the manifest of the content", () => {
  test("is what sha256sum reads, and each difference is told once, with an exit code", () => {
    const folder = published();
    expect(sha256sum(folder)).toMatchObject({ status: 0, stdout: "", stderr: "" });
    expect(command("verify", folder)).toMatchObject({
      status: 0,
      stderr: "",
      stdout: "All 9 files are as they were sealed.\n",
    });
    writeFileSync(join(folder, "people.md~"), "left by an editor");
    expect(command("verify", folder).status).toBe(0);

    editIn(folder, article, first, "Other words.");
    renameSync(join(folder, "states/belarus.md"), join(folder, "states/belorussia.md"));
    rmSync(join(folder, "topics/enlargement.md"));
    writeFileSync(join(folder, "topics/drugs.md"), "---\nname: Drugs\nquestion: Who?\n---\n");
    const { status, stdout, stderr } = command("verify", folder);
    expect(status).toBe(1);
    expect(stdout.split("\n")).toEqual([
      "added: topics/drugs.md",
      `changed: ${article}`,
      "removed: topics/enlargement.md",
      "renamed: states/belarus.md is states/belorussia.md now",
      "",
    ]);
    expect(stderr).toMatch(/^4 differences from manifest-sha256\.txt\./);
    expect(sha256sum(folder).status).toBe(1);
  });

  test("that is damaged or missing is told, and written anew by sealing", () => {
    const folder = published();
    const path = join(folder, "manifest-sha256.txt");
    const text = readFileSync(path, "utf8");
    writeFileSync(path, `<<<<<<< HEAD\n${text}`);
    expect(command("verify", folder)).toMatchObject({
      status: 1,
      stdout: expect.stringContaining("manifest-sha256.txt:1: found no digest"),
    });
    rmSync(path);
    expect(command("verify", folder)).toMatchObject({ status: 3, stderr: expect.stringContaining("`npm run seal` writes it") });
    expect(command("seal", folder, "--day", "2025-01-01").stdout).toBe(
      "Sealed in manifest-sha256.txt. Commit them with what they are about.\n",
    );
    expect(readFileSync(path, "utf8")).toBe(text);
  });
});

test("an edit fails the build; told of, with the wording out of Git, it is on the page, in the feeds and in the data", () => {
  const folder = published();
  git(folder, "init", "-q");
  git(folder, "add", "-A");
  expect(git(folder, "commit", "-qm", "Published").status).toBe(0);
  editIn(folder, article, first, "Belarus joins, the Kazakhs said.");
  editIn(folder, "states/belarus.md", "Minsk", "Mensk");
  editIn(folder, "summits/2024-astana.md", "51.17", "51.18");
  const failed = command("build", folder, "--outDir", join(temporaryFolder("none"), "site"));
  expect(failed).toMatchObject({ status: 1, stderr: expect.stringContaining("3 problems in the content:") });
  expect(failed.stderr).toContain(`found other words in ¶1 than what was published`);
  expect(failed.stderr).toContain("npm run revise -- --entry states/belarus");

  const revise = (entry: string, day: string, what: string) =>
    command("revise", folder, "--entry", entry, "--what", what, "--why", 'It said "host": wrong.', "--day", day);
  expect(revise(`articles/${id}`, "2024-07-06", "Who said it.").stdout).toBe(
    `${article}: an entry of 2024-07-06 under revisions, with what ¶1 said before.\n`,
  );
  expect(revise("states/belarus", "2024-07-07", "The capital.").status).toBe(0);
  expect(revise("summits/2024-astana", "2024-07-08", "The place.").status).toBe(0);
  expect(command("seal", folder, "--day", "2024-07-09").status).toBe(0);
  // A second correction stands behind the first.
  editIn(folder, article, "Belarus joins, the Kazakhs said.", "Belarus joins, Kazakhs said.");
  git(folder, "commit", "-qam", "Half done");
  expect(revise(`articles/${id}`, "2024-07-10", "How it was said.").stdout).toContain(
    "What ¶1 said before was not found in Git",
  );
  editIn(
    folder,
    article,
    "what: How it was said.\n",
    'what: How it was said.\n    before: { 1: "Belarus joins, the Kazakhs said." }\n',
  );
  expect(command("seal", folder, "--day", "2024-07-11")).toMatchObject({ status: 0, stderr: "" });

  const site = built(folder);
  const page = site.page(`articles/${id}/`);
  expect(page.querySelector("#p1")?.textContent).toBe("1 Belarus joins, Kazakhs said.");
  const earlier = (name: string) => page.querySelector(`#${CSS(name)} blockquote`)?.textContent?.trim();
  expect([earlier("p1-2024-07-06"), earlier("p1-2024-07-10")]).toEqual([first, "Belarus joins, the Kazakhs said."]);
  expect(page.querySelector("header a[href='#corrections']")?.parentElement?.textContent).toBe(
    "Corrected on 10 July 2024: How it was said.",
  );
  expect([...page.querySelectorAll("#corrections ~ ol > li")].map((one) => one.id)).toEqual([
    "revision-2024-07-10",
    "revision-2024-07-06",
  ]);
  expect(page.querySelector(".notes a")?.getAttribute("href")).toBe("#p1-2024-07-10");
  for (const [path, told] of [
    ["states/belarus/", "Corrected on 7 July 2024: The capital."],
    ["summits/2024-astana/", "Corrected on 8 July 2024: The place."],
  ] as const)
    expect(site.page(path).querySelector("main")?.textContent).toContain(told);
  expect(site.text("feed.xml")).toContain("<updated>2024-07-10T12:00:00Z</updated>");
  expect(JSON.parse(site.text("feed.json")).items[0].date_modified).toBe("2024-07-10T12:00:00Z");
  const revised = site.changes().filter(({ change }) => change === "revised");
  expect(revised.map(({ day, entry, url, what, why, paragraphs }) => [day, entry, url, what, why, paragraphs])).toEqual([
    ["2024-07-06", id, `/articles/${id}/#revision-2024-07-06`, "Who said it.", 'It said "host": wrong.', ["1"]],
    ["2024-07-07", "belarus", "/states/belarus/#revision-2024-07-07", "The capital.", 'It said "host": wrong.', []],
    ["2024-07-08", "2024-astana", "/summits/2024-astana/#revision-2024-07-08", "The place.", 'It said "host": wrong.', []],
    ["2024-07-10", id, `/articles/${id}/#revision-2024-07-10`, "How it was said.", 'It said "host": wrong.', ["1"]],
  ]);
  expect(site.page("about/corrections/").querySelectorAll("main ul > li")).toHaveLength(4);
  const data = JSON.parse(site.text(`articles/${id}.json`));
  expect(data.earlier.map(({ text, until }: { text: string; until: string }) => [text, until])).toEqual([
    [first, "2024-07-06"],
    ["Belarus joins, the Kazakhs said.", "2024-07-10"],
  ]);
  // What is published has a manifest of its own, that a foreign program reads.
  expect(sha256sum(site.outDir)).toMatchObject({ status: 0, stderr: "" });
  const listed = readFileSync(join(site.outDir, "manifest-sha256.txt"), "utf8").trimEnd().split("\n").length;
  const files = readdirSync(site.outDir, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  // But itself, and what hosts leave out: the list by which the next build knows its own files, and another.
  expect(listed).toBe(files.filter(({ name }) => !name.startsWith(".")).length - 1);
});

/** A name as a selector may have it: one that begins with a letter and holds digits and hyphens is itself. */
const CSS = (name: string) => name;

test("what was renamed and what was withdrawn keep their addresses: the one leads on, with the place, the other says so", () => {
  const folder = published({
    "pages/method.md": "---\ntitle: Method\ndescription: How.\n---\n\nSo.\n",
    "articles/2024-07-05-gazette-second.md": (
      edit(article, "originalUrl: https://example.org/belarus", "originalUrl: https://example.org/2")[article] ?? ""
    )
      .replace("published: 2024-07-04", "published: 2024-07-05")
      .replace("title: Belarus joins", "title: A second"),
  });
  renameSync(join(folder, "topics/enlargement.md"), join(folder, "topics/growth.md"));
  for (const file of [article, "articles/2024-07-05-gazette-second.md"])
    editIn(folder, file, "topics: [enlargement]", "topics: [growth]");
  const refused = command("check", folder);
  expect(refused).toMatchObject({
    status: 1,
    stderr: expect.stringContaining("topics/enlargement.md:1: found no file, and /topics/enlargement/ was published"),
  });
  editIn(folder, "topics/growth.md", "name:", "replaces: [enlargement]\nname:");
  editIn(folder, article, "title:", "withdrawn: { day: 2024-08-01, why: The paper asked for it. }\ntitle:");
  editIn(
    folder,
    "articles/2024-07-05-gazette-second.md",
    "title:",
    "revisions: [{ day: 2024-08-01, what: The topic., why: Another name. }]\ntitle:",
  );
  expect(command("seal", folder, "--day", "2024-08-02")).toMatchObject({ status: 0, stderr: "" });
  expect(readFileSync(join(folder, "addresses.txt"), "utf8")).toContain("2024-07-05  /topics/enlargement/\n");
  expect(readFileSync(join(folder, "addresses.txt"), "utf8")).toContain("2024-08-02  /topics/growth/\n");

  const site = built(folder);
  const moved = site.page("topics/enlargement/");
  expect(moved.querySelector("noscript meta[http-equiv=refresh]")?.getAttribute("content")).toBe("0; url=/topics/growth/");
  expect(moved.querySelector("a")?.getAttribute("href")).toBe("/topics/growth/");
  const gone = site.page(`articles/${id}/`).querySelector("main")?.textContent;
  expect(gone).toContain("This article was withdrawn from the archive on 1 August 2024. Why: The paper asked for it.");
  expect(gone).not.toContain("Kazakh host");
  const files = readdirSync(site.outDir, { recursive: true, encoding: "utf8" });
  expect(files.filter((name) => name.includes(id)).sort()).toEqual([
    `articles/${id}`,
    `articles/${id}.json`,
    `articles/${id}/index.html`,
  ]);
  for (const path of [
    "articles/index.html",
    "topics/growth/index.html",
    "states/belarus/index.html",
    "feed.xml",
    "data/articles.json",
    "data/mentions.json",
  ])
    expect(site.text(path), path).not.toContain(id);
  expect(site.changes().filter(({ change }) => change === "withdrawn")).toEqual([
    {
      day: "2024-08-01",
      change: "withdrawn",
      entryKind: "article",
      entry: id,
      url: `/articles/${id}/`,
      why: "The paper asked for it.",
      paragraphs: [],
    },
  ]);
  // Every address that was ever published answers.
  const addresses = readFileSync(join(folder, "addresses.txt"), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => line.slice(12));
  expect(addresses.length).toBeGreaterThan(20);
  expect(addresses.filter((address) => !existsSync(join(site.outDir, address, "index.html")))).toEqual([]);
});

test("the commands say what they need, all at once", () => {
  const folder = published();
  expect(command("revise", folder)).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("found no --entry, --what, --why, expected all three"),
  });
  const revise = (entry: string, ...more: string[]) =>
    command("revise", folder, "--entry", entry, "--what", "A.", "--why", "B.", ...more);
  expect(revise("states/belarus")).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("as it was published, expected a change"),
  });
  expect(revise("states/belaru")).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('Did you mean "states/belarus"?'),
  });
  expect(revise("states/belarus", "--day", "2999-01-01")).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("not to come"),
  });
  expect(command("revise", folder, "--entry", "topics/enlargement", "--what", "A.", "--why", "B.")).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("found no topics/enlargement.md in the content, expected an article, a summit or a state"),
  });
  editIn(folder, "states/belarus.md", "Minsk", "Mensk");
  editIn(folder, "states/belarus.md", "name:", "revisions: [{ day: 2024-07-05, what: A., why: B. }]\nname:");
  expect(command("revise", folder, "--entry", "states/belarus", "--what", "A.", "--why", "B.")).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("states/belarus.md: found revisions in brackets"),
  });
  expect(command("verify", folder, "--all").status).toBe(2);
  expect(command("export", folder)).toMatchObject({ status: 2, stderr: expect.stringContaining("found no --bag") });
});
