import { expect, test } from "vitest";
import { wordsOf } from "../../src/questions/lexicon.ts";
import { periodAt } from "../../src/questions/when.ts";

const read = (text: string) => {
  const words = wordsOf(text);
  const found = periodAt(words, 0, "2001-06-15", "2024-07-04");
  return found && [found.period.from, found.period.to, words.length - found.length];
};

test.each([
  ["2012", ["2012-01-01", "2012-12-31", 0]],
  ["2012 in Beijing", ["2012-01-01", "2012-12-31", 2]],
  ["June 2012", ["2012-06-01", "2012-06-31", 0]],
  ["sept. 2013", ["2013-09-01", "2013-09-31", 0]],
  ["7 June 2012", ["2012-06-07", "2012-06-07", 0]],
  ["7th of June 2012", ["2012-06-07", "2012-06-07", 0]],
  ["June 7th, 2012", ["2012-06-07", "2012-06-07", 0]],
  ["7 Jun 2012", ["2012-06-07", "2012-06-07", 0]],
  ["2012-06-07", ["2012-06-07", "2012-06-07", 0]],
  ["13.09.2013", ["2013-09-13", "2013-09-13", 0]],
  ["09/13/2013", ["2013-09-13", "2013-09-13", 0]],
  ["5/5/2013", ["2013-05-05", "2013-05-05", 0]],
  ["from 2005 to 2010", ["2005-01-01", "2010-12-31", 0]],
  ["between 2005 and 2010", ["2005-01-01", "2010-12-31", 0]],
  ["2005-2010", ["2005-01-01", "2010-12-31", 0]],
  ["2005 – 2010", ["2005-01-01", "2010-12-31", 0]],
  ["since 2015", ["2015-01-01", "2024-12-31", 0]],
  ["after 2015", ["2016-01-01", "2024-12-31", 0]],
  ["before 2005", ["2001-01-01", "2004-12-31", 0]],
  ["until 2005", ["2001-01-01", "2005-12-31", 0]],
])("%s is a time", (text, expected) => expect(read(text)).toEqual(expected));

test.each([
  "7.6.2012",
  "06/07/2012",
  "31 June 2012",
  "2012-13-40",
  "from 2010 to 2005",
  "June",
  "7 June",
  "3000",
  "1899",
  "13",
  "may",
])("%s is none, or not one alone", (text) => expect(read(text)?.[2] === 0 ? read(text) : undefined).toBeUndefined());

test("words of a question lose the endings of possessors, and keep codes apart from small words", () => {
  expect(wordsOf("Iran’s status")).toEqual(["iran", "status"]);
  expect(wordsOf("the ministers' views")).toEqual(["the", "ministers", "views"]);
  expect(wordsOf("tell us what the US said")).toEqual(["tell", "us", "what", "the", "=us", "said"]);
  expect(wordsOf("what did the us say")).toEqual(["what", "did", "the", "=us", "say"]);
  expect(wordsOf("WHO IS IN")).toEqual(["who", "is", "in"]);
});
