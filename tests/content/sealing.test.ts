import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { digestOf, readSeal, type Seal, sealFile, unsealed, writeSeal } from "../../src/content/seal.ts";
import { warnings } from "../../src/content/warnings.ts";
import { parseBody } from "../../src/markdown/body.ts";
import type { Article } from "../../src/model/kinds.ts";
import { archiveWith, edit } from "../support/content.ts";
import { writeFiles } from "../support/files.ts";
import { temporaryFolder } from "../support/project.ts";

const names = { find: () => [], ids: { state: [], person: [], organisation: [], summit: [] } };
const article = (id: string, ...paragraphs: string[]) =>
  ({ id, body: parseBody(paragraphs.join("\n\n"), names, { numbered: true }).body }) as Article;
const seal = (sealed: Record<string, [number: number | `${number}${string}`, text: string][]>): Seal =>
  new Map(Object.entries(sealed).map(([id, list]) => [id, list.map(([number, text]) => ({ number, digest: digestOf(text) }))]));
const folderWith = (text?: string) => {
  const folder = temporaryFolder("seal");
  writeFiles(folder, text === undefined ? {} : { [sealFile]: text });
  return folder;
};

test("the digest is SHA-256 of the text in UTF-8", () => {
  expect(digestOf("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
});

describe("the file of what was published", () => {
  const [one, two] = [digestOf("One."), digestOf("Two.")];

  test("is read in its order, with line ends of any system", () => {
    const rows = [`${one}  articles/b-2/#p1`, `${two}  articles/b-2/#p1a`, `${one}  articles/a/#p12`];
    const right = new Map([
      ["b-2", [{ number: 1, digest: one }, { number: "1a", digest: two }]],
      ["a", [{ number: 12, digest: one }]],
    ]);
    expect(readSeal(folderWith(`${rows.join("\n")}\n`))).toEqual({ seal: right, problems: [] });
    expect(readSeal(folderWith(`${rows.join("\r\n")}\r\n`))).toEqual({ seal: right, problems: [] });
    expect(readSeal(folderWith(rows.join("\n")))).toEqual({ seal: right, problems: [] });
  });

  test("that is not there says nothing, and one without a line as little", () => {
    expect(readSeal(folderWith())).toEqual({ seal: new Map(), problems: [] });
  });

  test("is told of each line that is none, and of one that stands twice", () => {
    const form = {
      file: "paragraphs-sha256.txt",
      expected: "the digest of a paragraph, two spaces and its address",
      hint: "`npm run seal` writes this file. After a merge, keep the lines of both sides, each once.",
    };
    const text = [
      `${one}  articles/a/#p1`,
      "",
      `<<<<<<< HEAD ${"x".repeat(60)}`,
      `${one} articles/a/#p2`,
      `x${one}  articles/a/#p2`,
      `${one}  articles/a/#p2 `,
      `${one}  articles/a/#p0`,
      `${two}  articles/a/#p1`,
      `${two}  articles/b/#p1`,
    ].join("\n");
    const { seal: read, problems } = readSeal(folderWith(text));
    expect([...read.keys()]).toEqual(["a", "b"]);
    expect(problems).toEqual([
      { ...form, line: 2, found: "an empty line" },
      { ...form, line: 3, found: `"<<<<<<< HEAD ${"x".repeat(27)}"` },
      { ...form, line: 4, found: `"${one.slice(0, 40)}"` },
      { ...form, line: 5, found: `"x${one.slice(0, 39)}"` },
      { ...form, line: 6, found: `"${one.slice(0, 40)}"` },
      { ...form, line: 7, found: `"${one.slice(0, 40)}"` },
      { file: "paragraphs-sha256.txt", line: 8, found: "articles/a/#p1 a second time", expected: "one line for each paragraph" },
    ]);
  });

  test("is written by the ids of articles, keeps what is gone, and of a paragraph that was taken out what it was", () => {
    const folder = folderWith("old");
    const articles = [article("b", "One.", "[2] removed on 2024-07-05: why.", "[3] removed on 2024-07-05: why."), article("a", "Two.")];
    writeSeal(folder, articles, seal({ gone: [[1, "One."]], b: [[1, "Was."], [2, "Two."]] }));
    expect(readFileSync(join(folder, sealFile), "utf8")).toBe(
      [
        `${two}  articles/a/#p1`,
        `${one}  articles/b/#p1`,
        `${two}  articles/b/#p2`,
        `${digestOf("")}  articles/b/#p3`,
        `${one}  articles/gone/#p1`,
        "",
      ].join("\n"),
    );
  });
});

test("what is new, or has another text or number, is not sealed; what was taken out is", () => {
  const sealed = seal({ same: [[1, "One."]], edited: [[1, "One."], [2, "Two."]], cut: [[1, "One."], [2, "Two."]] });
  expect(
    unsealed(
      [
        article("same", "One."),
        article("new", "One.", "Two."),
        article("edited", "One.", "Other.", "Three."),
        article("cut", "One.", "[2] removed on 2024-07-05: why."),
      ],
      sealed,
    ),
  ).toEqual([
    { id: "new", isNew: true, numbers: [1, 2] },
    { id: "edited", isNew: false, numbers: [2, 3] },
  ]);
});

describe("what is no fault and is told all the same", () => {
  const id = "2024-07-04-gazette-belarus-joins";
  const file = `articles/${id}.md`;
  const asIs: Seal = seal({ [id]: [[1, "Belarus joins, the Kazakh host said."], [2, "A second paragraph names Belarus again."]] });
  const told = (changes: Record<string, string | undefined>, sealed: Seal) => [...warnings(archiveWith(changes), sealed)];
  const noted = (notes: string) => edit(file, "form: account\n", `form: account\nnotes: [${notes}]\n`);
  const loose = "A few words of each, as quote, hold on to it.";

  test("nothing where all is sealed and held by its words", () => {
    expect(told({}, asIs)).toEqual([]);
    expect(told(noted("{ text: A note., compares: itself }, { paragraph: 1, quote: Belarus joins, text: A note., compares: itself }"), asIs)).toEqual([]);
  });

  test("an article that is new, one that was changed, one that is gone", () => {
    expect(told({}, new Map())).toEqual([`Not sealed as they stand: ${id} (new). npm run seal keeps the numbers of their paragraphs.`]);
    expect(told({}, seal({ [id]: [[1, "Other."], [2, "Another."]] }))).toEqual([
      `Not sealed as they stand: ${id} (¶1, ¶2). npm run seal keeps the numbers of their paragraphs.`,
    ]);
    expect(told({}, new Map([...asIs, ...seal({ gone: [[1, "One."]], lost: [[1, "One."]] })]))).toEqual([
      "Sealed and no longer there: gone, lost. What was published stays: put it back.",
    ]);
  });

  test("a paragraph that is named by its number alone, in an article or by a person", () => {
    expect(told(noted("{ paragraph: 1, text: A note., compares: itself }"), asIs)).toEqual([
      `Paragraphs named without a quote: ${file}. ${loose}`,
    ]);
    const role = (more: string) => ({ "people/someone.md": `---\nname: Someone\nroles: [{ role: Host, article: ${id}, paragraph: 1${more} }]\n---\n` });
    expect(told(role(""), asIs)).toEqual([`Paragraphs named without a quote: people/someone.md. ${loose}`]);
    expect(told(role(", quote: host said"), asIs)).toEqual([]);
    const position = edit(
      file,
      "form: account\n",
      "form: account\npositions: [{ topic: enlargement, holder: { state: belarus }, paragraph: 1, summary: It joins. }]\n",
    );
    expect(told(position, asIs)).toEqual([`Paragraphs named without a quote: ${file}. ${loose}`]);
  });

  test("of many five are named, and how many more there are", () => {
    const gone = (count: number) =>
      new Map([...asIs, ...seal(Object.fromEntries(Array.from({ length: count }, (_, index) => [`gone-${index + 1}`, [[1, "One."]]])))]);
    expect(told({}, gone(5))).toEqual([
      "Sealed and no longer there: gone-1, gone-2, gone-3, gone-4, gone-5. What was published stays: put it back.",
    ]);
    expect(told({}, gone(7))).toEqual([
      "Sealed and no longer there: gone-1, gone-2, gone-3, gone-4, gone-5, 2 more. What was published stays: put it back.",
    ]);
  });
});
