import { expect, test } from "vitest";
import { robust } from "../../src/model/sources.ts";

test("a link carries the day on which it was stated, and a capture where one is known; a list of captures is none", () => {
  const page = "https://example.org/a";
  expect(robust("2026-11-25", `https://web.archive.org/web/20130914000000/${page}`)).toEqual({
    "data-versiondate": "2026-11-25",
    "data-versionurl": `https://web.archive.org/web/20130914000000/${page}`,
  });
  expect(robust("2026-11-25", `https://web.archive.org/web/2013*/${page}`)).toEqual({ "data-versiondate": "2026-11-25" });
  expect(robust(undefined)).toEqual({});
});
