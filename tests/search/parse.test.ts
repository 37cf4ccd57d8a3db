import { expect, test } from "vitest";
import { parseQuery } from "../../src/search/parse.ts";

test("words, phrases and what is left out are told apart", () => {
  expect(parseQuery('syria "political settlement" -sanctions -"armed force"')).toEqual({
    words: "syria political settlement",
    phrases: ["political settlement"],
    without: ["armed force", "sanctions"],
  });
});

test("typographic quotation marks count, an open one reaches to the end", () => {
  expect(parseQuery("“serious step”").phrases).toEqual(["serious step"]);
  expect(parseQuery('peace "political sett').phrases).toEqual(["political sett"]);
  expect(parseQuery('""').words).toBe("");
});

test("a hyphen within a word or alone leaves nothing out", () => {
  expect(parseQuery("six-way - talks --x")).toEqual({ words: "six-way talks --x", phrases: [], without: [] });
});
