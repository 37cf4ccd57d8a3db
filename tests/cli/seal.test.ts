import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { edit, writeContent } from "../support/content.ts";
import { copyProject, run, temporaryFolder } from "../support/project.ts";

const article = "articles/2024-07-04-gazette-belarus-joins.md";
const id = "2024-07-04-gazette-belarus-joins";
const texts = ["Kazakh hosts meet.", "Belarus joins.", "Roads come.", "Wells dry. Wells fill.", "Trade grows.", "All leave."];
const fields = `form: account
notes:
  - { paragraph: 4, quote: Wells fill, compares: itself, text: Of wells. }
positions:
  - { topic: enlargement, holder: { state: belarus }, paragraph: 2, quote: Belarus joins, summary: For it. }
`;

/** An article of six paragraphs with a note on the fourth and a position in the second, and a person's role in the first. */
const content = () =>
  writeContent({
    ...edit(article, "Belarus joins, the Kazakh host said.\n\nA second paragraph names Belarus again.", texts.join("\n\n")),
    "people/a-host.md": `---\nname: A Host\nroles: [{ role: Host, article: ${id}, paragraph: 1, quote: Kazakh hosts }]\n---\n`,
  });
const pathOf = (folder: string) => join(folder, article);
const change = (folder: string, by: (source: string) => string) =>
  writeFileSync(pathOf(folder), by(readFileSync(pathOf(folder), "utf8")));
/** Writes other paragraphs; a word stands for the text that begins with it. */
const write = (folder: string, paragraphs: readonly string[]) =>
  change(
    folder,
    (source) =>
      `${source.slice(0, source.indexOf("---\n\n") + 5)}${paragraphs.map((one) => texts.find((text) => text.startsWith(`${one} `)) ?? one).join("\n\n")}\n`,
  );
const command = (name: string, folder: string, ...args: string[]) => run(".", name, args, { ARCHIVE_CONTENT: folder });

/** Tells of a change, with what paragraphs said before. */
const tell = (folder: string, before: Record<string, string> = {}) =>
  change(folder, (source) =>
    source.replace(
      "form: account\n",
      `revisions: [${JSON.stringify({ day: "2024-08-01", what: "Words.", why: "They were wrong.", before })}]\nform: account\n`,
    ),
  );

function sealedContent(): string {
  const folder = content();
  change(folder, (source) => source.replace("form: account\n", fields));
  expect(command("seal", folder)).toMatchObject({ status: 0, stderr: "" });
  return folder;
}
const body = (folder: string) => readFileSync(pathOf(folder), "utf8").split("---\n\n")[1]?.trim().split("\n\n");
const told = (folder: string) =>
  command("check", folder)
    .stderr.split("\n")
    .slice(1, -1)
    .map((line) => /\.md:(\d+): found (.*), expected (.*?)\.(?: |$)/.exec(line)?.slice(1).join(" | ") ?? line);

test("an article that is not sealed is told of and no fault; the seal has the number and digest of each paragraph", () => {
  const folder = content();
  expect(command("check", folder)).toMatchObject({
    status: 0,
    stderr: "",
    stdout: `The content is sound: 1 article, 1 meeting, 2 states, 2 mentions.\nNot sealed as they stand: articles/${id} (new), summits/2024-astana (new), states/belarus (new), states/kazakhstan (new). npm run seal keeps what is published: the numbers of paragraphs, and that no change goes untold.\n`,
  });
  expect(command("seal", folder, "--day", "2024-07-05").stdout).toBe(
    [
      `articles/${id}: 6 paragraphs, for the first time`,
      "summits/2024-astana: for the first time",
      "states/belarus: for the first time",
      "states/kazakhstan: for the first time",
      "Sealed in addresses.txt, entries-sha256.txt, paragraphs-sha256.txt, manifest-sha256.txt. Commit them with what they are about.",
      "",
    ].join("\n"),
  );
  // The digest as sha256sum gives it: printf 'Kazakh hosts meet.' | sha256sum
  const lines = readFileSync(join(folder, "paragraphs-sha256.txt"), "utf8").split("\n");
  expect(lines[0]).toBe(`6e4c3fc76e88b26d172f693263d4a2960a20c7b5f8309f8d967a2314cd6d23c6  articles/${id}/#p1`);
  expect(lines.map((line) => line.slice(66))).toEqual(
    [1, 2, 3, 4, 5, 6].map((number) => `articles/${id}/#p${number}`).concat(""),
  );
  expect(command("check", folder).stdout).toMatch(/mentions\.\n$/);
  expect(command("seal", folder).stdout).toBe("All is sealed as it stands.\n");
  expect(readdirSync(folder)).not.toContain("paragraphs-sha256.txt.new");
});

test("an edit is told of, and sealed anew under its number", () => {
  const folder = sealedContent();
  write(folder, ["Kazakh", "Belarus", "Roads were built.", "Wells", "Trade", "All"]);
  expect(told(folder)).toEqual([
    "21 | other words in ¶3 than what was published | a new entry under revisions, with day, what and why, and under before what ¶3 said",
  ]);
  expect(command("seal", folder).status).toBe(1);
  tell(folder, { 3: "Roads come." });
  expect(command("check", folder)).toMatchObject({ status: 0, stdout: expect.stringContaining(`articles/${id} (¶3)`) });
  expect(command("seal", folder).stdout).toContain(`articles/${id}: ¶3\n`);
});

test.each([
  [
    "before the first",
    ["A new one.", "Kazakh", "Belarus", "Roads", "Wells", "Trade", "All"],
    ["17 | a new paragraph where ¶1 was published | [0a] before it, so that the numbers stay"],
    ["[0a] A new one.", ...texts],
  ],
  [
    "in the middle, as items of a list",
    ["Kazakh", "Belarus", "Roads", "- Item.\n- *Other* item.", "Wells", "Trade", "All"],
    [
      "23 | a new paragraph where ¶4 was published | [3a] before it, so that the numbers stay",
      "24 | a new paragraph where ¶5 was published | [3b] before it, so that the numbers stay",
    ],
    [...texts.slice(0, 3), "- [3a] Item.\n- [3b] *Other* item.", ...texts.slice(3)],
  ],
  [
    "beside an edit elsewhere",
    ["Kazakh", "A new one.", "Belarus", "Roads", "Wells", "Trade shrinks.", "All"],
    ["19 | a new paragraph where ¶2 was published | [1a] before it, so that the numbers stay"],
    [texts[0], "[1a] A new one.", ...texts.slice(1, 4), "Trade shrinks.", texts[5]],
    { 5: "Trade grows." },
  ],
  [
    "and others in another order",
    ["Kazakh", "Wells", "Belarus", "Roads", "Trade", "All"],
    [
      "19 | what was published as ¶4 where ¶2 comes next | [4] before it, so that the numbers stay",
      "21 | what was published as ¶2 where ¶5 comes next | [2] before it, so that the numbers stay",
      "25 | what was published as ¶5 where ¶4 comes next | [5] before it, so that the numbers stay",
    ],
    [texts[0], `[4] ${texts[3]}`, `[2] ${texts[1]}`, texts[2], `[5] ${texts[4]}`, texts[5]],
  ],
])(
  "a paragraph put in %s keeps the others' numbers: told, and mended by --fix",
  (_where, paragraphs, expected, mended, before: Record<string, string> = {}) => {
    const folder = sealedContent();
    write(folder, paragraphs);
    expect(told(folder)).toEqual(expected);
    tell(folder, before);
    expect(command("check", folder, "--fix")).toMatchObject({ status: 0, stderr: "" });
    expect(body(folder)).toEqual(mended);
    // Nothing but the numbers was touched: the note, the position and the role point where they did.
    expect(readFileSync(pathOf(folder), "utf8")).toContain(fields);
    expect(command("seal", folder).status).toBe(0);
    expect(command("check", folder).stdout).toMatch(/mentions\.\n$/);
  },
);

test("a split wants the archivist's word; what is marked keeps the rest, and --fix points at the half that is quoted", () => {
  const folder = sealedContent();
  const split = ["Kazakh", "Belarus", "Roads", "Wells dry up.", "Wells fill.", "Trade", "All"];
  write(folder, split);
  const question = [
    "23 | 2 paragraphs where ¶4 was published | a number with a letter before each that is new: [4a] behind ¶4, [3a] before ¶4",
  ];
  expect(told(folder)).toEqual(question);
  expect(command("check", folder, "--fix").status).toBe(1);
  expect(told(folder)).toEqual(question);
  write(folder, split.with(4, "[4a] Wells fill."));
  tell(folder, { 4: "Wells dry. Wells fill." });
  expect(told(folder)).toEqual(["10 | paragraph 4, which does not say “Wells fill” | words of that paragraph; ¶4a says these"]);
  expect(command("check", folder, "--fix").status).toBe(0);
  expect(readFileSync(pathOf(folder), "utf8")).toContain("{ paragraph: 4a, quote: Wells fill");
});

test("a merger and a removal leave their numbers, with the day and the reason", () => {
  const folder = sealedContent();
  write(folder, ["Kazakh", "Belarus", "Roads come. Wells dry. Wells fill.", "Trade"]);
  expect(told(folder)).toEqual([
    "21 | no ¶4, which was published | its text, or in its place the line [4] removed on DAY: why",
    "23 | no ¶6, which was published | its text, or in its place the line [6] removed on DAY: why",
  ]);
  expect(command("seal", folder).status).toBe(1);
  write(folder, [
    "Kazakh",
    "Belarus",
    "Roads come. Wells dry. Wells fill.",
    "[4] removed on 2024-08-01: Now part of ¶3.",
    "Trade",
    "[6] removed on 2024-08-01: Not in the source.",
  ]);
  tell(folder, { 3: "Roads come." });
  expect(told(folder)).toEqual([
    "10 | paragraph 4, which was removed and does not say “Wells fill” | words of that paragraph; ¶3 says these",
  ]);
  expect(command("check", folder, "--fix").status).toBe(0);
  expect(readFileSync(pathOf(folder), "utf8")).toContain("{ paragraph: 3, quote: Wells fill");
  expect(command("seal", folder).stdout).toContain(`articles/${id}: ¶3\n`);
  // What stood there is still known by its digest.
  expect(readFileSync(join(folder, "paragraphs-sha256.txt"), "utf8")).toContain(
    `ca7eddd2ab65095e89583ba924294b1ebc0407ef55d4d884ea408d3aaf11bfb6  articles/${id}/#p6`,
  );
});

test("a note on what was removed without a trace of its words is told, and so is a position", () => {
  const folder = sealedContent();
  write(folder, ["Kazakh", "[2] removed on 2024-08-01: Wrong.", "Roads", "[4] removed on 2024-08-01: Wrong.", "Trade", "All"]);
  expect(told(folder)).toEqual([
    `9 | paragraph 4, which was removed | a paragraph of ${id}, which has 4`,
    `11 | paragraph 2, which was removed | a paragraph of ${id}, which has 4`,
  ]);
});

test.each([
  ["[9] Kazakh hosts meet.", "13 | [9] before a paragraph, and no ¶1 | numbers without a gap"],
  ["[2012] Kazakh hosts meet.", "13 | [2012] before a paragraph, and no ¶1 | numbers without a gap"],
  ["Kazakh hosts meet.\n\n[1] Again.", "15 | ¶1 a second time | a number for each paragraph"],
  ["[4a] Kazakh hosts meet.", "13 | [4a] before a paragraph, and no ¶1 | numbers without a gap"],
])("of an article that is not sealed, %j is told", (first, expected) => {
  const folder = content();
  write(folder, [first]);
  rmSync(join(folder, "people"), { recursive: true });
  expect(told(folder)).toEqual([expected]);
});

test("numbers that are written are on the page, in the data and under their addresses", () => {
  const folder = sealedContent();
  write(folder, [
    "[0a] Belarus came early, see [the wells](#p4a) and [what went](#p5).",
    "Kazakh",
    "[3] Roads come.",
    "[2] Belarus joins.",
    "[4] Wells dry.",
    "[4a] Wells fill, a Kazakh said.",
    "[5] removed on 2024-08-01: Never said.",
    "All",
  ]);
  change(folder, (source) => source.replace("paragraph: 4,", "paragraph: 4a,"));
  tell(folder, { 4: "Wells dry. Wells fill." });
  const outDir = join(temporaryFolder("numbers"), "site");
  const built = run(copyProject(), "build", ["--outDir", outDir], { ARCHIVE_CONTENT: folder });
  expect([built.status, built.stderr]).toEqual([0, ""]);
  const page = (path: string) => parseHTML(readFileSync(join(outDir, path, "index.html"), "utf8")).document;
  const text = page(`articles/${id}`);
  const paragraphs = [...text.querySelectorAll(".text [id^=p]")].map((one) => `${one.id}: ${one.textContent}`);
  expect(paragraphs).toEqual([
    "p0a: 0a Belarus came early, see the wells and what went.",
    "p1: 1 Kazakh hosts meet.",
    "p3: 3 Roads come.",
    "p2: 2 Belarus joins.",
    "p4: 4 Wells dry.",
    "p4a: 4a Wells fill, a Kazakh said.",
    "p5: 5 Removed on 1 August 2024: Never said.",
    "p6: 6 All leave.",
  ]);
  expect([...text.querySelectorAll(".notes")].map((one) => one.textContent)).toEqual([
    "¶4 was corrected on 1 August 2024",
    expect.stringContaining("Note on ¶4a."),
  ]);
  const mentions = JSON.parse(readFileSync(join(outDir, "data/mentions.json"), "utf8")) as { paragraph: unknown; id: string }[];
  expect(mentions.map((one) => [one.paragraph, one.id])).toEqual([
    ["0a", "belarus"],
    [1, "kazakhstan"],
    [2, "belarus"],
    ["4a", "kazakhstan"],
  ]);
  const passages = [...page("states/kazakhstan").querySelectorAll("blockquote a")].map((link) => link.getAttribute("href"));
  expect(passages).toContain(`/articles/${id}/#p4a`);
});

test("a seal that is not one is told line by line, and nothing is written over it", () => {
  const folder = sealedContent();
  const path = join(folder, "paragraphs-sha256.txt");
  const lines = readFileSync(path, "utf8").split("\n");
  const broken = ["<<<<<<< ours", lines[0], lines[0], "", ...lines.slice(1)].join("\r\n");
  writeFileSync(path, broken);
  for (const name of ["check", "seal"]) {
    const { status, stderr } = command(name, folder);
    expect(status).toBe(1);
    expect(
      stderr
        .split("\n")
        .slice(1, -1)
        .map((line) => /txt:.*?, /.exec(line)?.[0]),
    ).toEqual([
      'txt:1: found "<<<<<<< ours", ',
      `txt:3: found articles/${id}/#p1 a second time, `,
      "txt:4: found an empty line, ",
    ]);
  }
  expect(readFileSync(path, "utf8")).toBe(broken);
});

test("an article that was published and is gone is a fault, and stays sealed", () => {
  const folder = sealedContent();
  rmSync(pathOf(folder));
  rmSync(join(folder, "people"), { recursive: true });
  const sealed = readFileSync(join(folder, "paragraphs-sha256.txt"), "utf8");
  expect(told(folder)).toEqual([
    `1 | no file, and /articles/${id}/ was published | the file, where it is no longer to be read with withdrawn: day and why, or replaces: [${id}] in the one that has taken its place`,
    "1 | no file, and /people/a-host/ was published | the file or replaces: [a-host] in the one that has taken its place",
  ]);
  expect(command("seal", folder).status).toBe(1);
  expect(readFileSync(join(folder, "paragraphs-sha256.txt"), "utf8")).toBe(sealed);
});

test("the command takes a day, and nothing else", () => {
  expect(command("seal", content(), "--help").stdout).toMatch(/^Usage: npm run seal -- \[--day 2026-11-24\]\n/);
  expect(command("seal", content(), "--day", "2024-02-30").status).toBe(2);
  expect(command("seal", content(), "--force").status).toBe(2);
});
