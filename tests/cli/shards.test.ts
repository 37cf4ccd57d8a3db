import { expect, test } from "vitest";
import { readShards, toldOf } from "../../src/cli/shards.ts";

const read = (ARCHIVE_SHARD: string | undefined, ARCHIVE_SHARDS: string | undefined, base = "/") =>
  readShards(base, { ARCHIVE_SHARD, ARCHIVE_SHARDS });
const names = (...given: Parameters<typeof read>) => read(...given)?.all.map(({ name }) => name);

test("the archive is built whole where the environment names no part", () => {
  expect(read(undefined, undefined)).toBeUndefined();
  expect(read("", "")).toBeUndefined();
});

test("a part stands alone, anywhere", () => {
  expect(read("2010-2014", undefined)).toEqual({
    own: { name: "2010-2014", from: "2010", to: "2014" },
    all: [{ name: "2010-2014", from: "2010", to: "2014" }],
  });
});

test("parts stand beside one another, in the order of their years, however they are listed", () => {
  expect(names("2010-2014", "2015-2019,2010-2014", "/sco/2010-2014/")).toEqual(["2010-2014", "2015-2019"]);
  expect(names("2010-2014", " 2015-2019  2001-2009, 2010-2014 ", "/2010-2014/")).toEqual([
    "2001-2009",
    "2010-2014",
    "2015-2019",
  ]);
});

test.each([
  ["2010-14", undefined, "/", ['ARCHIVE_SHARD: found "2010-14"']],
  ["", "2010-2014", "/", ['ARCHIVE_SHARD: found ""']],
  ["2010", "2010 x", "/2010/", ['ARCHIVE_SHARDS: found "x"']],
  ["2010", "2010 2009-2010", "/2010/", ["ARCHIVE_SHARDS: found 2009-2010 and 2010"]],
  ["2011", "2010 2012", "/2011/", ["ARCHIVE_SHARDS: found 2010 2012, expected 2011 among them"]],
  ["2010", "2010 2012", "/", ['--base: found "/", expected a path that ends with /2010/']],
  ["2010", "2010 2012", "/x2010/", ['--base: found "/x2010/"']],
  ["z", "y y", "/", ['ARCHIVE_SHARD: found "z"', 'ARCHIVE_SHARDS: found "y"', 'ARCHIVE_SHARDS: found "y"']],
])("all that is wrong is told: %j beside %j at %s", (own, all, base, expected) => {
  let told = "";
  try {
    read(own, all, base);
  } catch (error) {
    told = String((error as Error).message);
  }
  expect(told.split("\n")).toEqual(expected.map((beginning) => expect.stringContaining(beginning)));
});

test("a build says which part it was", () => {
  expect(toldOf(undefined)).toBe("");
  expect(toldOf(read("2010", undefined))).toBe(" with the articles of 2010");
  expect(toldOf(read("2010", "2010 2011-2012", "/2010/"))).toBe(" with the articles of 2010, beside 2011-2012");
});
