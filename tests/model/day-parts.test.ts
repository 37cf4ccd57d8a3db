import { expect, test } from "vitest";
import { isDay, isDayOrPart, yearOf } from "../../src/model/day.ts";

test("every month has its days and not one more", () => {
  const last = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].map((days, index) => [
    `2023-${String(index + 1).padStart(2, "0")}`,
    days,
  ]);
  expect(last.map(([month, days]) => isDay(`${month}-${days}`))).toEqual(Array(12).fill(true));
  expect(last.map(([month, days]) => isDay(`${month}-${Number(days) + 1}`))).toEqual(Array(12).fill(false));
});

test("a leap year has a 29 February: every fourth, of the hundreds every fourth", () => {
  expect(["2020", "2023", "2100", "2000", "2400", "1900"].map((year) => isDay(`${year}-02-29`))).toEqual([
    true,
    false,
    false,
    true,
    true,
    false,
  ]);
});

test("nothing stands round a day, and nothing is left out of it", () => {
  expect(
    [
      "2013-09-00",
      "2013-09-1",
      " 2013-09-13",
      "2013-09-13 ",
      "2013-09-13\n",
      "2013-09-13T12:00",
      "13-09-13",
      "٢٠١٣-٠٩-١٣",
    ].filter(isDay),
  ).toEqual([]);
});

test("a month exists, and a year has four digits", () => {
  expect(["2013-01", "2013-12", "0001"].map(isDayOrPart)).toEqual([true, true, true]);
  expect(
    ["2013-00", "2013-13", "20131", "2013-1", "2013-02-29", "2013-09-", "2013\n", "2013-09-13T12:00"].filter(isDayOrPart),
  ).toEqual([]);
});

test("the year is told of a day, a month and a year", () => {
  expect(["2013-09-13", "2013-09", "2013"].map(yearOf)).toEqual(["2013", "2013", "2013"]);
});
