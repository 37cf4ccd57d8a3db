import { expect, test } from "vitest";
import { emptyQuery, isEmpty, readQuery, writeQuery } from "../../src/search/query.ts";

const read = (address: string) => readQuery(new URLSearchParams(address));

test("an address and its query are the same thing", () => {
  const address =
    "?q=political+settlement&year=2013&year=2019&state=kazakhstan&topic=syria&from=2012&to=2020&sort=newest&exact=1";
  expect(writeQuery(read(address))).toBe(address);
  expect(writeQuery(emptyQuery())).toBe("");
});

test("odd addresses are read as far as they make sense", () => {
  expect(read("?sort=upwards&colour=red&year=&year=2013&year=2013")).toMatchObject({
    sort: "relevance",
    chosen: { year: ["2013"] },
    text: "",
  });
  expect(read("?q=%3Cscript%3E&q=second").text).toBe("<script>");
});

test("a query of spaces without filters asks nothing", () => {
  expect(isEmpty(read("?q=++"))).toBe(true);
  expect(isEmpty(read("?kind=article"))).toBe(false);
});
