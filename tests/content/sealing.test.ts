import { describe, expect, test } from "vitest";
import { entriesNow } from "../../src/content/seal/entries.ts";
import { digestOf } from "../../src/content/seal/lines.ts";
import { paragraphsText, readSeal, type Seal, sealFile, unsealedIn } from "../../src/content/seal/paragraphs.ts";
import { warnings } from "../../src/content/warnings.ts";
import { parseBody } from "../../src/markdown/body.ts";
import type { Article } from "../../src/model/kinds.ts";
import { archiveWith, edit, least } from "../support/content.ts";
import { writeFiles } from "../support/files.ts";
import { temporaryFolder } from "../support/project.ts";

const names = { find: () => [], ids: { state: [], person: [], organisation: [], summit: [] } };
const article = (id: string, ...paragraphs: string[]) =>
  ({ id, replaces: [], body: parseBody(paragraphs.join("\n\n"), names, { numbered: true }).body }) as unknown as Article;
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
      hint: "`npm run seal` writes this file. After a merge take all files of the seal as one of the two sides has them (`git checkout HEAD -- content/*.txt`), and seal anew.",
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
      { file: "paragraphs-sha256.txt", line: 8, found: "articles/a/#p1 a second time", expected: "one line for each", hint: "After a merge take all files of the seal as one of the two sides has them (`git checkout HEAD -- content/*.txt`), and seal anew." },
    ]);
  });

  test("is written by the ids of articles, keeps what is gone, and of a paragraph that was taken out what it was", () => {
    const articles = [article("b", "One.", "[2] removed on 2024-07-05: why.", "[3] removed on 2024-07-05: why."), article("a", "Two.")];
    expect(paragraphsText(articles, seal({ gone: [[1, "One."]], b: [[1, "Was."], [2, "Two."]] }))).toBe(
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

test("what is new, or has another text or number, is not sealed; what was taken out is, and what has another id under the one that it replaces", () => {
  const sealed = seal({ same: [[1, "One."]], edited: [[1, "One."], [2, "Two."]], cut: [[1, "One."], [2, "Two."]], old: [[1, "One."]] });
  expect(unsealedIn(article("same", "One."), sealed)).toEqual([]);
  expect(unsealedIn(article("new", "One.", "Two."), sealed)).toEqual([1, 2]);
  expect(unsealedIn(article("edited", "One.", "Other.", "Three."), sealed)).toEqual([2, 3]);
  expect(unsealedIn(article("cut", "One.", "[2] removed on 2024-07-05: why."), sealed)).toEqual([]);
  expect(unsealedIn({ ...article("young", "One."), replaces: ["old"] }, sealed)).toEqual([]);
});

describe("what is no fault and is told all the same", () => {
  const id = "2024-07-04-gazette-belarus-joins";
  const file = `articles/${id}.md`;
  const asIs: Seal = seal({ [id]: [[1, "Belarus joins, the Kazakh host said."], [2, "A second paragraph names Belarus again."]] });
  const told = (changes: Record<string, string | undefined>, paragraphs: Seal) => {
    const archive = archiveWith(changes);
    const { articles, summits, states } = archive;
    const entries = entriesNow({ article: articles, summit: summits, state: states });
    return [...warnings(archive, { paragraphs, entries: paragraphs.size > 0 ? entries : new Map(), addresses: new Map() })];
  };
  const noted = (notes: string) => edit(file, "form: account\n", `form: account\nnotes: [${notes}]\n`);
  const loose = "A few words of each, as quote, hold on to it.";

  test("nothing where all is sealed and held by its words", () => {
    expect(told({}, asIs)).toEqual([]);
    expect(told(noted("{ text: A note., compares: itself }, { paragraph: 1, quote: Belarus joins, text: A note., compares: itself }"), asIs)).toEqual([]);
  });

  const keeps = "npm run seal keeps what is published: the numbers of paragraphs, and that no change goes untold.";

  test("an entry that is new, an article that was changed", () => {
    expect(told({}, new Map())).toEqual([
      `Not sealed as they stand: articles/${id} (new), summits/2024-astana (new), states/belarus (new), states/kazakhstan (new). ${keeps}`,
    ]);
    expect(told({}, seal({ [id]: [[1, "Other."], [2, "Another."]] }))).toEqual([`Not sealed as they stand: articles/${id} (¶1, ¶2). ${keeps}`]);
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
    const state = (name: string) => (least["states/belarus.md"] ?? "").replaceAll("Belarus", name).replace("BY", name.slice(0, 2).toUpperCase()).replace("112", `90${name.length}`);
    const more = Object.fromEntries(["Aaland", "Bbland", "Ccland"].map((name, index) => [`states/${name.toLowerCase()}.md`, state(name).replace(/"90\d"/, `"90${index}"`)]));
    expect(told(more, new Map())[0]).toContain("states/aaland (new), states/bbland (new), states/belarus (new), 2 more. ");
  });
});
