import { describe, expect, test } from "vitest";
import { emptyQuery, isEmpty, isRefined, readQuery, writeQuery, yearsOf } from "../../src/search/query.ts";

const read = (address: string) => readQuery(new URLSearchParams(address));

test("an address and its query are the same thing", () => {
  const address =
    "?q=political+settlement&year=2013&year=2019&state=kazakhstan&topic=syria&from=2012&to=2020&sort=newest&exact=1";
  expect(writeQuery(read(address))).toBe(address);
  expect(writeQuery(emptyQuery())).toBe("");
  for (const one of ["?to=2020", "?from=2012", "?sort=oldest", "?exact=1", "?person=xi-jinping"])
    expect(writeQuery(read(one))).toBe(one);
});

test("odd addresses are read as far as they make sense", () => {
  expect(read("?sort=upwards&colour=red&year=&year=2013&year=2013")).toMatchObject({
    sort: "relevance",
    chosen: { year: ["2013"] },
    text: "",
    exact: false,
  });
  expect(read("?q=%3Cscript%3E&q=second").text).toBe("<script>");
  expect(
    ["x2013", "20135", "201", "", "2013"].map((year) => read(`?from=${year}&to=${year}`)).map(({ from, to }) => [from, to]),
  ).toEqual([
    ["", ""],
    ["", ""],
    ["", ""],
    ["", ""],
    ["2013", "2013"],
  ]);
});

test("a query of spaces without filters asks nothing", () => {
  expect(["?q=++", "", "?q=x", "?kind=article", "?from=2012", "?to=2012"].map((one) => isEmpty(read(one)))).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});

test("words and an order refine nothing, each filter and each end of a range does", () => {
  expect(["?q=x&sort=newest", "?from=2012", "?to=2012", "?publisher=tass"].map((one) => isRefined(read(one)))).toEqual([
    false,
    true,
    true,
    true,
  ]);
});

describe("the years that a query allows", () => {
  const years = ["2011", "2012", "2013", "2014"];
  test.each([
    ["?q=x", undefined],
    ["?year=2013&year=2011", ["2013", "2011"]],
    ["?from=2012", ["2012", "2013", "2014"]],
    ["?to=2012", ["2011", "2012"]],
    ["?from=2012&to=2013", ["2012", "2013"]],
    ["?from=2012&to=2012", ["2012"]],
    ["?from=2012&year=2011&year=2014", ["2014"]],
    ["?to=2012&year=2012&year=2014", ["2012"]],
    // An empty range allows no year, and is not any year.
    ["?from=2030", []],
    ["?from=2014&to=2011", []],
    ["?from=2014&year=2011", []],
  ])("%s", (address, allowed) => {
    expect(yearsOf(read(address), years)).toEqual(allowed);
  });
});
