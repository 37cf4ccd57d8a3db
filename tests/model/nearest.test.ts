import { expect, test } from "vitest";
import { distance, nearest } from "../../src/model/nearest.ts";

test("counts single-letter edits, a swap of neighbours as one", () => {
  expect(distance("kazakstan", "kazakhstan")).toBe(1);
  expect(distance("inida", "india")).toBe(1);
  expect(distance("", "abc")).toBe(3);
  expect(distance("same", "same")).toBe(0);
});

test("offers the nearest candidate, and none where all are far", () => {
  expect(nearest("kazakstan", ["pakistan", "kazakhstan"])).toBe("kazakhstan");
  expect(nearest("kazakstan", ["china"])).toBeUndefined();
  expect(nearest("x", [])).toBeUndefined();
});
