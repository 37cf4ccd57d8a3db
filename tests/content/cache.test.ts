import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { digest, openCache } from "../../src/content/read/cache.ts";
import { loadContent } from "../../src/content/load.ts";
import { writeContent } from "../support/content.ts";

const file = () => join(mkdtempSync(join(tmpdir(), "cache-")), "cache.json");

test("what was computed once is not computed again", () => {
  const path = file();
  let computed = 0;
  const run = () => {
    const cache = openCache(path);
    const value = cache.get("key", () => ({ value: ++computed, keep: true }));
    cache.save();
    return value;
  };
  expect([run(), run()]).toEqual([1, 1]);
});

test("what is not to be kept is computed again, and what is not used is forgotten", () => {
  const path = file();
  const first = openCache(path);
  first.get("kept", () => ({ value: 1, keep: true }));
  first.get("faulty", () => ({ value: 2, keep: false }));
  first.save();
  expect(JSON.parse(readFileSync(path, "utf8"))).toEqual({ version: "", values: { kept: 1 } });
  const second = openCache(path);
  second.get("other", () => ({ value: 3, keep: true }));
  second.save();
  expect(JSON.parse(readFileSync(path, "utf8"))).toEqual({ version: "", values: { other: 3 } });
});

test("what another version of the code computed does not count", () => {
  const path = file();
  const first = openCache(path, "1");
  first.get("key", () => ({ value: 1, keep: true }));
  first.save();
  expect(openCache(path, "2").get("key", () => ({ value: 2, keep: true }))).toBe(2);
});

test("a broken cache is an empty one", () => {
  const path = file();
  writeFileSync(path, "{ broken");
  expect(openCache(path).get("key", () => ({ value: 1, keep: true }))).toBe(1);
});

test("a changed name is found in texts that did not change", () => {
  const path = file();
  const folder = writeContent();
  const mentions = () => {
    const content = loadContent(folder, { cache: openCache(path) });
    return content.article[0]?.body.passages[0]?.mentions.map(({ text }) => text);
  };
  expect(mentions()).toEqual(["Belarus", "Kazakh"]);
  const state = join(folder, "states/kazakhstan.md");
  writeFileSync(state, readFileSync(state, "utf8").replace("[Kazakh]", "[host]"));
  expect(mentions()).toEqual(["Belarus", "host"]);
});

test("the border between digested texts counts", () => {
  expect(digest("ab", "c")).not.toBe(digest("a", "bc"));
});
