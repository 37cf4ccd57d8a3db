import { expect, test } from "vitest";
import { passageOf, readShared, writeShared } from "../../src/browser/dossier/passage.ts";

const kept = (article: string, paragraph: string) => ({ article, paragraph, note: "" });

test("a dossier is shared by its address, without the notes", () => {
  const own = [{ ...kept("2013-09-13-herald-a", "4"), note: "Mine" }, kept("2019-06-herald-b", "7a")];
  const address = writeShared(own);
  expect(address).toBe("?p=2013-09-13-herald-a.4,2019-06-herald-b.7a");
  expect(readShared(new URLSearchParams(address))).toEqual(own.map(({ article, paragraph }) => kept(article, paragraph)));
  expect(readShared(new URLSearchParams("?q=a"))).toBeUndefined();
});

test("what names no passage is left out, and the same passage twice is one", () => {
  const read = (text: string) => readShared(new URLSearchParams({ p: text }));
  expect(read("2013-a.4,2013-a.4,../x.1,2013-a.<b>,2013-a,,.4,2013-b.0x7")).toEqual([kept("2013-a", "4")]);
  expect(read("")).toEqual([]);
});

test("the passage of a link, wherever the archive stands", () => {
  expect(passageOf("https://example.org/sub/articles/2013-09-13-herald-a/#p4a")).toEqual({
    article: "2013-09-13-herald-a",
    paragraph: "4a",
  });
  for (const other of ["/states/iran/#p4", "/articles/2013-a/#passages", "/articles/2013-a/#note-4", "/articles/2013-a/"])
    expect(passageOf(`https://example.org${other}`), other).toBeUndefined();
});
