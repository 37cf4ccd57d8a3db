import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { listFiles } from "../../src/content/read/files.ts";
import { kindNames } from "../../src/model/kinds.ts";
import { writeFiles } from "../support/files.ts";
import { temporaryFolder } from "../support/project.ts";

/** What is read from a folder with these files, and what is told of it. */
function read(files: Record<string, string>, prepare: (folder: string) => void = () => {}) {
  const folder = temporaryFolder("content");
  writeFiles(folder, files);
  prepare(folder);
  const { files: found, problems } = listFiles(folder);
  return {
    files: found.map(({ kind, id, file }) => [kind, id, file]),
    problems: problems.map(({ file, line, found: what }) => [file, line, what]),
    sources: found.map(({ source }) => source),
  };
}

test("every kind has its folder", () => {
  expect(kindNames).toEqual(["article", "summit", "state", "topic", "person", "organisation", "page"]);
  const files = Object.fromEntries(
    ["articles", "summits", "states", "topics", "people", "organisations", "pages"].map((name) => [`${name}/x.md`, name]),
  );
  expect(read(files).files).toEqual([
    ["article", "x", "articles/x.md"],
    ["organisation", "x", "organisations/x.md"],
    ["page", "x", "pages/x.md"],
    ["person", "x", "people/x.md"],
    ["state", "x", "states/x.md"],
    ["summit", "x", "summits/x.md"],
    ["topic", "x", "topics/x.md"],
  ]);
});

test("files stand in the order of their ids, whatever their kind and folder", () => {
  expect(read({ "topics/b.md": "", "articles/2013/c.md": "", "articles/a-b.md": "", "states/a.md": "", "articles/B.md": "" }).files).toEqual([
    ["article", "B", "articles/B.md"],
    ["state", "a", "states/a.md"],
    ["article", "a-b", "articles/a-b.md"],
    ["topic", "b", "topics/b.md"],
    ["article", "c", "articles/2013/c.md"],
  ]);
});

test("a folder that is not there holds nothing, and an empty one neither", () => {
  expect(read({}, (folder) => mkdirSync(join(folder, "states")))).toEqual({ files: [], problems: [], sources: [] });
});

test("what an editor leaves beside the files is no file, and no problem", () => {
  const left = [".x.md.swp", "x.md~", "#x.md#", "Thumbs.db", "desktop.ini", ".DS_Store"];
  expect(read({ ...Object.fromEntries(left.map((name) => [`states/${name}`, ""])), ".hidden/x.md": "" })).toEqual({
    files: [],
    problems: [],
    sources: [],
  });
});

test("what stands in a hidden folder is left alone, within a kind's folder as well", () => {
  expect(read({ "states/.git/x.md": "", "articles/2013/.trash/y.md": "", "articles/2013/z.md": "" }).files).toEqual([
    ["article", "z", "articles/2013/z.md"],
  ]);
});

test("a file in the place of a kind's folder is a problem, and not a kind without entries", () => {
  expect(read({ states: "", "topics/x.md": "" })).toMatchObject({
    files: [["topic", "x", "topics/x.md"]],
    problems: [["states", 1, "a file"]],
  });
});

test("a file or folder that would go unread is a problem, each for itself", () => {
  const { files, problems } = read({ "state/x.md": "", "README.md": "", "states/x.txt": "", "states/x.MD": "", "states/y.md.bak": "" });
  expect(files).toEqual([]);
  expect(problems.slice(0, 2)).toEqual([
    ["README.md", 1, '"README.md"'],
    ["state", 1, '"state"'],
  ]);
  expect(problems.slice(2).sort()).toEqual([
    ["states/x.MD", 1, "a file of another kind"],
    ["states/x.txt", 1, "a file of another kind"],
    ["states/y.md.bak", 1, "a file of another kind"],
  ]);
});

test("a folder that is nearly right is told with the right one", () => {
  const folder = temporaryFolder("content");
  writeFiles(folder, { "sumits/x.md": "" });
  expect(listFiles(folder).problems[0]).toMatchObject({
    expected: "one of the folders articles, summits, states, topics, people, organisations, pages",
    hint: 'Did you mean "summits"?',
  });
});

test("a link is no file of its own", () => {
  const { files, problems } = read({ "states/x.md": "" }, (folder) => symlinkSync("x.md", join(folder, "states/y.md")));
  expect(files).toEqual([["state", "x", "states/x.md"]]);
  expect(problems).toEqual([["states/y.md", 1, "a link"]]);
});

test("letters that are not in UTF-8 are told on their line; the mark at the beginning and signs of four bytes are right", () => {
  const bytes = (text: string) => (folder: string) => {
    mkdirSync(join(folder, "states"));
    writeFileSync(join(folder, "states/x.md"), Buffer.from(text, "latin1"));
  };
  expect(read({}, bytes("one\ntwo\nT\xfcrkiye\n\xfc")).problems).toEqual([["states/x.md", 3, "letters that are not in UTF-8"]]);
  expect(read({ "states/x.md": "\uFEFFT\u00fcrkiye \u{1f600} \uFFFD" })).toMatchObject({
    problems: [],
    sources: ["\uFEFFT\u00fcrkiye \u{1f600} \uFFFD"],
  });
});

test("articles of other years are told and not opened; what has no year in its name is", () => {
  const folder = temporaryFolder("content");
  writeFiles(folder, {
    "articles/2011-12-31-x.md": "a",
    "articles/2012-01-01-x.md": "b",
    "articles/2013/2013-12-31-x.md": "c",
    "articles/2014/2014-01-01-x.md": "d",
    "articles/odd.md": "e",
    "summits/2001-shanghai.md": "f",
  });
  const { files, elsewhere, problems } = listFiles(folder, { name: "2012-2013", from: "2012", to: "2013" });
  expect(files.map(({ source }) => source)).toEqual(["f", "b", "c", "e"]);
  expect(elsewhere.toSorted()).toEqual(["2011-12-31-x", "2014-01-01-x"]);
  expect(problems).toEqual([]);
});
