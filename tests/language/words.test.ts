import { expect, test } from "vitest";
import { counts, formatDay, formatDays, formatNumber, formatOrdinal } from "../../src/language/words.ts";

test("days are written as readers write them", () => {
  expect(formatDay("2013-09-03")).toBe("3 September 2013");
  expect([formatDay("2013-09"), formatDay("2013")]).toEqual(["September 2013", "2013"]);
  expect(formatDays("2013-09-13", "2013-09-13")).toBe("13 September 2013");
  expect(formatDays("2012-06-06", "2012-06-07")).toBe("6–7 June 2012");
  expect(formatDays("2025-08-31", "2025-09-01")).toBe("31 August – 1 September 2025");
  expect(formatDays("2024-12-31", "2025-01-01")).toBe("31 December 2024 – 1 January 2025");
});

test("numbers are written as readers write them", () => {
  expect([1, 2, 3, 4, 11, 12, 13, 21, 22, 101, 111].map(formatOrdinal)).toEqual(
    "1st 2nd 3rd 4th 11th 12th 13th 21st 22nd 101st 111th".split(" "),
  );
  expect([0, 999, 1000, 1234567].map(formatNumber)).toEqual(["0", "999", "1,000", "1,234,567"]);
  expect([counts.articles(0), counts.articles(1), counts.articles(10_005)]).toEqual([
    "0 articles",
    "1 article",
    "10,005 articles",
  ]);
});
