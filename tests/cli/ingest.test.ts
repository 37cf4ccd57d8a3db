import { spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { writeContent } from "../support/content.ts";
import { run, temporaryFolder } from "../support/project.ts";

const page = "tests/ingest/pages/news-cms.html";
const drafted = "articles/2021-09-18-steppe-courier-dushanbe-summit-opens-door.md";
const ingest = (folder: string, ...args: string[]) =>
  run(".", "ingest", args, { ARCHIVE_CONTENT: folder, ARCHIVE_SOURCES: "" });
const filesIn = (folder: string) => readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
/** A text that is one article, with a name in it. */
const text = (about: string) => `${about} Meets in Astana Again Today

ASTANA - ${about} met in Astana on July 4, 2024, beside the SCO, and the leaders of Kazakhstan and Belarus sat side by side for an hour.

They spoke of the price of bread, of horses, and of a road that is to be ready in the year after the next, ${about} said.
`;
const input = (name: string, bytes: string | Uint8Array) => {
  const path = join(temporaryFolder("input"), name);
  writeFileSync(path, bytes);
  return path;
};

test("a saved page becomes a draft, and its publisher a file of its own; check tells what is missing", () => {
  const folder = writeContent();
  const { status, stdout, stderr } = ingest(folder, page, "--yes");
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toContain(`/${drafted} and `);
  expect(stdout).toMatch(/\n {2}published {3}2021-09-18 {2}\[certain: JSON-LD, datePublished: 2021-09-18T01:20:00\+05:00\]\n/);
  expect(stdout).toMatch(/\n {4}\d+ × a list of other articles: “READ MORE: Mongolia/);
  const draft = readFileSync(join(folder, drafted), "utf8");
  expect(draft).toMatch(/^---\ndraft: true\n/);
  expect(draft).toContain("\npublisher: steppe-courier\n");
  expect(draft).toMatch(/\nsourceSha256: 2f399d343f71241a3272473f202772381b233e43ae3ad92d7098c8b382308255\n/);
  // The source stands in comments alone.
  expect(
    draft
      .split("---\n")
      .at(-1)
      ?.replace(/<!--[\s\S]*?-->/g, "")
      .trim(),
  ).toBe("");
  expect(draft).toContain("<!-- DUSHANBE — The leaders of");
  expect(readFileSync(join(folder, "organisations/steppe-courier.md"), "utf8")).toMatch(
    /^---\ndraft: true\n.*\nname: Steppe Courier\nkind: news\n/,
  );
  const check = run(".", "check", [], { ARCHIVE_CONTENT: folder, GITHUB_ACTIONS: "" });
  expect(check.stdout).toMatch(/Beside it 2 drafts, not published\./);
  expect(check.stdout).toMatch(/still missing: found nothing behind "meeting"/);
  expect(check.status).toBe(0);
});

test("a draft that is retold and released is published, and nothing of its outline", () => {
  const folder = writeContent({ "topics/horses.md": "---\nname: Horses\nquestion: How many?\n---\n" });
  expect(ingest(folder, input("a.txt", text("The Choir")), "--yes", "--url", "https://example.org/choir").status).toBe(0);
  const [name = ""] = filesIn(join(folder, "articles")).filter((one) => one.includes("choir"));
  const path = join(folder, "articles", name);
  const whole = readFileSync(path, "utf8")
    .replace(/^publisher:$/m, "publisher: gazette")
    .replace(/^published:.*$/m, "published: 2024-07-05")
    .replace(/^ {2}statement:$/m, "  statement: None found.");
  const check = () => run(".", "check", [], { ARCHIVE_CONTENT: folder, GITHUB_ACTIONS: "" });
  const released = join(folder, "articles/2024-07-05-gazette-choir.md");
  // Released with its outline it would carry the source's words into whatever takes the content along.
  writeFileSync(released, `${whole.replace("draft: true\n", "")}\nThe choir met in Astana, beside Belarus.\n`);
  const left = check();
  expect(left.status).toBe(1);
  expect(left.stderr).toMatch(
    /gazette-choir\.md:\d+: found a comment: “The account, in your own words.*expected an account without comments/,
  );
  writeFileSync(
    released,
    `${whole.replace("draft: true\n", "").replace(/<!--[\s\S]*?-->\n*/g, "")}\nThe choir met in Astana, beside Belarus.\n`,
  );
  expect(check()).toMatchObject({ status: 0, stdout: expect.stringContaining("2 articles") });
});

test("nothing is ever written over, and the same source is not taken twice", () => {
  const folder = writeContent();
  const first = input("a.txt", text("The Choir"));
  expect(ingest(folder, first, "--yes").status).toBe(0);
  const before = filesIn(folder);
  const again = ingest(folder, first, "--yes");
  expect(again.status).toBe(1);
  expect(again.stdout).toMatch(
    /not written: articles\/undated-unknown-choir-meets-astana-again\.md has the same bytes already/,
  );
  expect(filesIn(folder)).toEqual(before);
  // Another source of the same name gets another; nearly the same text is told of.
  const near = ingest(folder, input("b.txt", `${text("The Choir")}\nNobody sang at all on that day.\n`), "--yes");
  expect(near.status).toBe(0);
  expect(near.stdout).toMatch(
    /Likely a duplicate of articles\/undated-unknown-choir-meets-astana-again\.md: \d+ % of its runs of four words\./,
  );
  expect(near.stdout).toContain("undated-unknown-choir-meets-astana-again-2.md");
  expect(
    ingest(
      folder,
      input("c.txt", text("The Orchestra of Omsk")),
      "--yes",
      "--url",
      "http://www.example.org/belarus/?utm_source=x",
    ).stdout,
  ).toContain(
    "not written: articles/2024-07-04-gazette-belarus-joins.md has the same address, https://example.org/belarus already",
  );
});

test("a text that is near a source at hand is told of", () => {
  const sources = temporaryFolder("sources");
  writeFileSync(join(sources, "one.txt"), text("The Choir"));
  const near = input("b.txt", text("The Choir").replace("an hour", "an hour and a half"));
  const { stdout } = run(".", "ingest", [near, "--dry-run"], { ARCHIVE_CONTENT: writeContent(), ARCHIVE_SOURCES: sources });
  expect(stdout).toMatch(/Likely a duplicate of .*one\.txt: \d+ % of its runs/);
});

test("a dry run writes nothing; programs are told all of it", () => {
  const folder = writeContent();
  const before = filesIn(folder);
  const { status, stdout, stderr } = ingest(folder, page, "--dry-run", "--json");
  expect([status, stderr]).toEqual([0, ""]);
  expect(filesIn(folder)).toEqual(before);
  const [told] = (JSON.parse(stdout) as { inputs: Record<string, never>[] }).inputs as unknown as [
    {
      written: boolean;
      sha256: string;
      proposals: { title: { value: string; sure: string; evidence: string }[] };
      removed: { text: string; why: string }[];
      files: { file: string; text: string }[];
    },
  ];
  expect(told.written).toBe(false);
  expect(told.proposals.title[0]).toMatchObject({
    sure: "certain",
    value: "Dushanbe summit opens the door to Iran as Afghan crisis looms",
  });
  expect(told.files.map(({ file }) => file)).toEqual([drafted, "organisations/steppe-courier.md"]);
  expect(told.removed).toContainEqual(expect.objectContaining({ why: "a list of other articles" }));
});

test("standard input is read, by itself and as a hyphen; a Markdown file brings its fields", () => {
  const folder = writeContent();
  const piped = (args: string[], bytes: string) =>
    spawnSync(process.execPath, ["src/cli/ingest.ts", ...args], {
      input: bytes,
      encoding: "utf8",
      env: { ...process.env, ARCHIVE_CONTENT: folder },
    });
  for (const args of [["--dry-run"], ["-", "--dry-run"]])
    expect(piped(args, text("The Choir"))).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^standard input: would write /),
    });
  const markdown = input(
    "a.md",
    `---\ntitle: A Road for Horses\ndate: 2024-07-05\nauthor: [A. Bek]\nurl: https://example.net/road\n---\n\n# A Road for Horses\n\n${text("The Choir").split("\n\n").slice(1).join("\n\n")}`,
  );
  const { stdout } = ingest(folder, markdown, "--dry-run");
  expect(stdout).toMatch(/title {7}A Road for Horses {2}\[certain: the field title/);
  expect(stdout).toMatch(/published {3}2024-07-05 {2}\[certain: the field date/);
  expect(stdout).toMatch(/byline {6}A\. Bek {2}\[certain/);
  expect(stdout).toMatch(/address {5}https:\/\/example\.net\/road {2}\[certain/);
});

test("bad inputs are told each with what to do, the others are taken, and nothing is left half-written", () => {
  const folder = writeContent();
  const before = filesIn(folder);
  const nothing = join(temporaryFolder("none"), "no.txt");
  const bad = {
    empty: input("empty.txt", ""),
    binary: input(
      "binary.bin",
      Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 251),
    ),
    long: input("long.txt", "word ".repeat(10_000_000)),
    russian: input(
      "russian.txt",
      Uint8Array.from({ length: 300 }, (_, at) => (at % 7 === 6 ? 32 : 0xe0 + (at % 31))),
    ),
    list: "tests/ingest/pages/no-article.html",
    folder: temporaryFolder("a-folder"),
  };
  const { status, stdout, stderr } = ingest(folder, ...Object.values(bad), nothing, page, "--yes");
  expect(status).toBe(3);
  const lines = stderr.split("\n").filter((line) => !/^Reading|^$/.test(line));
  expect(lines).toEqual([
    expect.stringMatching(/empty\.txt: found an empty file, expected the text of an article\.$/),
    expect.stringMatching(/binary\.bin: found what is no text, expected a text, a saved page \(HTML\) or Markdown\.$/),
    expect.stringMatching(/long\.txt: found 50 MB, expected at most 20 MB/),
    expect.stringMatching(/russian\.txt: found letters that are not in UTF-8.*--encoding windows-1251/),
    expect.stringMatching(/no-article\.html: found no article/),
    expect.stringMatching(/a-folder-\w+: found a folder, not a file, expected a file to read\./),
    expect.stringMatching(/no\.txt: found no such file, expected a file to read\./),
  ]);
  expect(stdout).toMatch(/\n1 of 8 written, 7 not: /);
  expect(filesIn(folder).filter((one) => !before.includes(one))).toEqual([drafted, "organisations/steppe-courier.md"].sort());
  expect(ingest(writeContent(), bad.empty, bad.list, "--yes").status).toBe(1);
});

test("a disk that does not let it has nothing left behind", () => {
  const folder = writeContent();
  const before = filesIn(folder);
  const hook = join(temporaryFolder("hook"), "refuse.mjs");
  // Half of the text is on the disk when it refuses.
  writeFileSync(
    hook,
    `import fs from "node:fs"; import { syncBuiltinESMExports } from "node:module";
     const { writeFileSync } = fs;
     fs.writeFileSync = (path, text, ...rest) => {
       if (!String(path).endsWith(process.env.REFUSED)) return writeFileSync(path, text, ...rest);
       writeFileSync(path, text.slice(0, 99));
       throw Object.assign(new Error(), { code: process.env.CODE });
     };
     syncBuiltinESMExports();`,
  );
  // The draft itself; and the publisher's file behind it, with which the draft goes.
  for (const [refused, code] of [
    [`${drafted}.new`, "ENOSPC"],
    ["steppe-courier.md.new", "EACCES"],
  ] as const) {
    const environment = { ARCHIVE_CONTENT: folder, NODE_OPTIONS: `--import=${hook}`, REFUSED: refused, CODE: code };
    const { status, stderr } = run(".", "ingest", [page, "--yes"], environment);
    expect(status).toBe(3);
    expect(stderr).toMatch(
      code === "ENOSPC"
        ? /found a full disk, expected a file to write\. Nothing was written/
        : /found no right to it, expected a file to write/,
    );
    expect(filesIn(folder)).toEqual(before);
  }
});

test("no socket is opened, whatever a page is of", () => {
  // Pages of a kind for which an extractor would ask the services of others.
  const posts = [
    "https://x.com/someone/status/1234567890",
    "https://www.youtube.com/watch?v=abcdefghijk",
    "https://www.reddit.com/r/news/comments/abc/def/",
  ].map((address, at) =>
    input(
      `post-${at}.html`,
      `<!doctype html><html><head><title>A post</title><link rel="canonical" href="${address}"></head><body><div id="root"></div></body></html>`,
    ),
  );
  const { stderr } = run(".", "ingest", [...posts, page, "tests/ingest/pages/agency-amp.html", "--dry-run"], {
    ARCHIVE_CONTENT: writeContent(),
    NODE_OPTIONS: `--import=${resolve("tests/support/no-sockets.mjs")}`,
  });
  expect(stderr).not.toContain("SOCKET");
  expect(stderr).toMatch(/post-0\.html: found no article/);
});

test("what cannot be carried out is told, with the usage", () => {
  const folder = writeContent();
  expect(ingest(folder, page, "--encoding", "martian")).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("the name of an encoding"),
  });
  expect(ingest(folder, page, page.replace("news-cms", "russian"), "--url", "https://example.org/x").stderr).toContain(
    "found --url with 2 files",
  );
  expect(ingest(folder, "--help")).toMatchObject({
    status: 0,
    stdout: expect.stringContaining("Usage: npm run ingest -- FILE… [--yes] [--dry-run]"),
  });
  const unsound = writeContent({ "notes.txt": "x" });
  expect(ingest(unsound, page, "--yes")).toMatchObject({ status: 1, stderr: expect.stringContaining('found "notes.txt"') });
});

const terminal = spawnSync("script", ["--version"]).status === 0;
test.skipIf(!terminal)(
  "on a terminal it asks where it is not sure, and takes what is typed",
  async () => {
    const folder = writeContent();
    const path = input("a.txt", text("The Choir"));
    const child = spawn(
      "script",
      ["-qefc", `stty cols 160 rows 50; ${process.execPath} src/cli/ingest.ts ${path}`, "/dev/null"],
      {
        env: { ...process.env, ARCHIVE_CONTENT: folder, ARCHIVE_SOURCES: "", CI: "", TERM: "xterm" },
      },
    );
    let said = "";
    child.stdout.on("data", (chunk: Buffer) => (said += chunk.toString()));
    const seen = async (piece: string) => {
      for (let waited = 0; !said.includes(piece); waited++) {
        if (waited > 300) throw new Error(`no "${piece}" in:\n${said}`);
        await new Promise((wake) => setTimeout(wake, 100));
      }
    };
    const type = async (piece: string, keys: string) => {
      await seen(piece);
      child.stdin.write(keys);
    };
    await type("The headline", "\r");
    await type("The publisher, or nothing", "gazette\r");
    await type("The day on which it was published, or nothing", "2024-07-31\r");
    await type("The address at which it stood, or nothing", "https://example.org/typed\r");
    const code = await new Promise((resolve) => child.on("exit", resolve));
    expect(code, said).toBe(0);
    expect(said).toMatch(/published {3}2024-07-31 {2}\[certain: as typed\]/);
    const draft = readFileSync(join(folder, "articles/2024-07-31-gazette-choir-meets-astana-again.md"), "utf8");
    expect(draft).toContain("# certain: as typed\npublisher: gazette\n");
    expect(draft).toContain("\noriginalUrl: https://example.org/typed\n");
    expect(draft).toContain("\nmeeting: 2024-astana\n");
    expect(existsSync(join(folder, "organisations/gazette-2.md"))).toBe(false);
  },
  60_000,
);

test.skipIf(!terminal)(
  "stopped at a question, it writes nothing and says so by its code",
  async () => {
    const folder = writeContent();
    const before = filesIn(folder);
    const path = input("a.txt", text("The Choir"));
    const child = spawn(
      "script",
      ["-qefc", `stty cols 160 rows 50; ${process.execPath} src/cli/ingest.ts ${path} ${page}`, "/dev/null"],
      {
        env: { ...process.env, ARCHIVE_CONTENT: folder, ARCHIVE_SOURCES: "", CI: "", TERM: "xterm" },
      },
    );
    let said = "";
    child.stdout.on("data", (chunk: Buffer) => {
      const isFirst = !said.includes("The headline");
      said += chunk.toString();
      if (isFirst && said.includes("The headline")) child.stdin.write("\u0003");
    });
    const code = await new Promise((resolve) => child.on("exit", resolve));
    expect(code, said).toBe(1);
    expect(filesIn(folder)).toEqual(before);
  },
  60_000,
);
