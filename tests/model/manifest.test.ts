import { expect, test } from "vitest";
import { differences, manifestText, readManifest } from "../../src/model/manifest.ts";

const [a, b, c] = ["a".repeat(64), "b".repeat(64), "c".repeat(64)] as const;

test("a manifest has a line for each file, by its path, with the signs escaped that would end a line", () => {
  const digests = new Map([
    ["states/б.md", b],
    ["a 100%\n.md", a],
  ]);
  const text = `${a}  a 100%25%0A.md\n${b}  states/б.md\n`;
  expect(manifestText(digests)).toBe(text);
  expect(readManifest(text)).toEqual({ digests, faulty: [] });
});

test("it is read with what others write: line ends, capitals, the mark of binary files, a path from the folder itself", () => {
  expect(readManifest(`${"A".repeat(64)} *./x.md\r\n${b}\ty.md\r\n`)).toEqual({
    digests: new Map([
      ["x.md", a],
      ["y.md", b],
    ]),
    faulty: [],
  });
  expect(readManifest("")).toEqual({ digests: new Map(), faulty: [] });
});

test("lines that are none, or name a file again, are told by their numbers", () => {
  const text = [`${a}  x.md`, "", "<<<<<<< HEAD", `${a.slice(1)}  y.md`, `${b}  x.md`, `${b}  `].join("\n");
  expect(readManifest(text)).toEqual({ digests: new Map([["x.md", a]]), faulty: [2, 3, 4, 5, 6] });
});

test("each file is told of once: added, changed, removed, or the same under another name", () => {
  const before = new Map([
    ["same", a],
    ["changed", a],
    ["gone", b],
    ["old", c],
    ["twin", c],
  ]);
  const now = new Map([
    ["changed", b],
    ["same", a],
    ["new", c],
    ["more", "d".repeat(64)],
  ]);
  expect(differences(before, now)).toEqual({
    added: ["more"],
    changed: ["changed"],
    removed: ["gone", "twin"],
    renamed: [{ from: "old", to: "new" }],
  });
  expect(differences(before, before)).toEqual({ added: [], changed: [], removed: [], renamed: [] });
});
