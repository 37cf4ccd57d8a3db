import { expect, test } from "vitest";
import { parseQuery, plainWords } from "../../src/search/parse.ts";

test.each([
  ["syria  talks", "syria talks", [], []],
  [" syria ", "syria", [], []],
  ["", "", [], []],
  [
    'syria "political settlement" -sanctions -"armed force"',
    "syria political settlement",
    ["political settlement"],
    ["armed force", "sanctions"],
  ],
  ['a"b c"d', "a d b c", ["b c"], []],
  ['" six way "', "six way", ["six way"], []],
  ['x -" six way "', "x", [], ["six way"]],
  ["“serious step”", "serious step", ["serious step"], []],
  ["„ernster Schritt“ «pas grave»", "ernster Schritt pas grave", ["ernster Schritt", "pas grave"], []],
  ['peace "political sett', "peace political sett", ["political sett"], []],
  ['""', "", [], []],
  ['" "', "", [], []],
  ['-""', "", [], []],
  ["six-way - talks --x", "six-way talks --x", [], []],
  ["-é -2", "", [], ["é", "2"]],
  ["Iran/Syria", "Iran Syria", [], []],
  ["Russia–China‒x—y―z", "Russia China x y z", [], []],
  ["2013/2014", "2013 2014", [], []],
  ["a/1 1/a", "a 1 1 a", [], []],
  ["/x y/ –z", "/x y/ –z", [], []],
])("%s", (text, words, phrases, without) => {
  expect(parseQuery(text)).toEqual({ words, phrases, without });
});

test("plain words stand in no phrase", () => {
  expect(plainWords(parseQuery('a "b c" d "e"'))).toEqual(["a", "d"]);
  expect(plainWords(parseQuery('"b  c"'))).toEqual([]);
  expect(plainWords(parseQuery("a b"))).toEqual(["a", "b"]);
  expect(plainWords({ words: " a  b  c ", phrases: ["b  c"], without: [] })).toEqual(["a"]);
  expect(plainWords(parseQuery(""))).toEqual([]);
});
