import { expect, test } from "vitest";
import { dayAfter, isDay, isDayOrPart } from "../../src/model/day.ts";

test("a day is YYYY-MM-DD and exists", () => {
  expect(["2024-02-29", "2000-02-29", "2013-09-13"].filter(isDay)).toHaveLength(3);
  expect(
    ["2023-02-29", "1900-02-29", "2013-13-01", "2013-00-10", "2013-4-1", "13.09.2013", "2013-09-31", ""].filter(isDay),
  ).toEqual([]);
});

test("where a day is not known its month or year may stand", () => {
  expect(["2013-09-13", "2013-09", "2013"].filter(isDayOrPart)).toHaveLength(3);
  expect(["2013-13", "2013-9", "13", "2013-", "2013-09-31", ""].filter(isDayOrPart)).toEqual([]);
});

test("after a day comes the next, over months, years and leap days", () => {
  expect(
    ["2013-09-13", "2013-09-30", "2013-12-31", "2024-02-28", "2024-02-29", "2023-02-28", "2013-01-09"].map(dayAfter),
  ).toEqual(["2013-09-14", "2013-10-01", "2014-01-01", "2024-02-29", "2024-03-01", "2023-03-01", "2013-01-10"]);
});
