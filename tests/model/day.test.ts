import { expect, test } from "vitest";
import { dayAfter, formatDay, formatDays, isDay } from "../../src/model/day.ts";

test("a day is YYYY-MM-DD and exists", () => {
  expect(["2024-02-29", "2000-02-29", "2013-09-13"].filter(isDay)).toHaveLength(3);
  expect(
    ["2023-02-29", "1900-02-29", "2013-13-01", "2013-00-10", "2013-4-1", "13.09.2013", "2013-09-31", ""].filter(isDay),
  ).toEqual([]);
});

test("the day after runs over months and years", () => {
  expect(dayAfter("2013-09-13")).toBe("2013-09-14");
  expect(dayAfter("2012-02-28")).toBe("2012-02-29");
  expect(dayAfter("2013-02-28")).toBe("2013-03-01");
  expect(dayAfter("2024-12-31")).toBe("2025-01-01");
});

test("days are written as readers write them", () => {
  expect(formatDay("2013-09-03")).toBe("3 September 2013");
  expect(formatDays("2013-09-13", "2013-09-13")).toBe("13 September 2013");
  expect(formatDays("2012-06-06", "2012-06-07")).toBe("6–7 June 2012");
  expect(formatDays("2025-08-31", "2025-09-01")).toBe("31 August – 1 September 2025");
  expect(formatDays("2024-12-31", "2025-01-01")).toBe("31 December 2024 – 1 January 2025");
});
