import { expect, test } from "vitest";
import { excerpts } from "../../src/search/excerpt.ts";

const words = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => `w${from + index}`).join(" ");
const found = (locations: number[]) => ({
  content: words(0, 100),
  anchors: [
    { element: "p", id: "p1", location: 10 },
    { element: "h2", id: "heading", location: 30 },
    { element: "p", id: "p2", location: 40 },
  ],
  locations,
});

test("each paragraph with a match has an excerpt, the one with most matches first", () => {
  expect(excerpts(found([12, 50, 60]), 3).map(({ id }) => id)).toEqual(["p2", "p1"]);
  expect(excerpts(found([12, 50, 60]), 1)).toHaveLength(1);
});

test("matches are marked, and what is cut off shows", () => {
  const [excerpt] = excerpts(found([60]), 1);
  const text = excerpt?.pieces.map((piece) => (piece.marked ? `[${piece.text.trim()}] ` : piece.text)).join("");
  expect(text).toMatch(/^… w52 .*w59 \[w60\] w61 .*…$/);
});

test("an excerpt does not run into the next paragraph", () => {
  const text = excerpts(found([39]), 1)[0]
    ?.pieces.map((piece) => piece.text)
    .join("");
  expect(text).not.toContain("w40");
});

test("without a match in a paragraph the beginning stands", () => {
  expect(excerpts(found([]), 3)[0]?.id).toBeUndefined();
  expect(excerpts({ content: "", anchors: [], locations: [] }, 3)).toEqual([]);
});
