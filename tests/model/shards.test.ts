import { describe, expect, test } from "vitest";
import { holds, otherParts, partOf, readYears } from "../../src/model/shards.ts";

describe("spans of years", () => {
  test.each([
    ["2010-2014", { name: "2010-2014", from: "2010", to: "2014" }],
    ["2010", { name: "2010", from: "2010", to: "2010" }],
    ["2010-2010", { name: "2010-2010", from: "2010", to: "2010" }],
    ["2014-2010", undefined],
    ["2010-14", undefined],
    ["2010-2014-2016", undefined],
    [" 2010", undefined],
    ["", undefined],
  ])("%j", (text, expected) => expect(readYears(text)).toEqual(expected));

  const years = { name: "2010-2014", from: "2010", to: "2014" };
  test.each([
    ["2009", false],
    ["2010", true],
    ["2014", true],
    ["2015", false],
  ])("hold both their first and their last year: %s", (year, expected) => expect(holds(years, year)).toBe(expected));
});

const all = ["2004-2005", "2010-2014", "2020"].flatMap((text) => readYears(text) ?? []);

test.each([
  ["2001", "2004-2005"],
  ["2004", "2004-2005"],
  ["2008", "2004-2005"],
  ["2010", "2010-2014"],
  ["2019", "2010-2014"],
  ["2026", "2020"],
])("a year belongs to the part that has it, or the one before: %s", (year, name) => expect(partOf(all, year)?.name).toBe(name));

test("the other parts are all but the own", () => {
  const own = { name: "2010-2014", from: "2010", to: "2014" };
  expect(otherParts({ own, all }).map(({ name }) => name)).toEqual(["2004-2005", "2020"]);
});
