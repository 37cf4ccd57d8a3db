import { describe, expect, test } from "vitest";
import { excerpts, type FoundText, showsWord } from "../../src/search/excerpt.ts";

const words = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => `w${from + index}`).join(" ");
/** A page of 100 words: ten of its head, a paragraph of 30, one of 20, one of 40. */
const found = (locations: number[]): FoundText => ({
  content: words(0, 100),
  anchors: [
    { element: "p", id: "p1", location: 10 },
    { element: "h2", id: "heading", location: 30 },
    { element: "p", id: "p2", location: 40 },
    { element: "p", id: "p3a", location: 60 },
  ],
  locations,
});
const shown = (page: FoundText, most = 9) =>
  excerpts(page, most).map(({ id, pieces }) => [
    id,
    pieces.map(({ text, marked }) => (marked ? `[${text.trimEnd()}] ` : text)).join(""),
  ]);
const run = (from: number, to: number) => `${words(from, to)} `;

describe("an excerpt", () => {
  test.each([
    ["of a short paragraph is all of it", [45], "p2", `${run(40, 45)}[w45] ${run(46, 60)}`],
    ["of a match at its beginning", [40], "p2", `[w40] ${run(41, 60)}`],
    ["of a match at its end", [59], "p2", `${run(40, 59)}[w59] `],
    ["begins eight words before the first match", [70], "p3a", `… ${run(62, 70)}[w70] ${run(71, 96)}…`],
    ["goes to the end of its paragraph, 34 words long", [90], "p3a", `… ${run(66, 90)}[w90] ${run(91, 100)}`],
    ["of a match near the beginning shows no sign before it", [68], "p3a", `${run(60, 68)}[w68] ${run(69, 94)}…`],
    ["is cut by one word", [69], "p3a", `… ${run(61, 69)}[w69] ${run(70, 95)}…`],
    ["marks words that follow one another as one", [44, 45, 47], "p2", `${run(40, 44)}[w44 w45] w46 [w47] ${run(48, 60)}`],
    [
      "goes by the first match, in whatever order they are told",
      [95, 70],
      "p3a",
      `… ${run(62, 70)}[w70] ${run(71, 95)}[w95] …`,
    ],
    ["does not run into the next paragraph", [39], "p1", `${run(10, 39)}[w39] `],
  ])("%s", (_rule, locations, id, text) => {
    expect(shown(found(locations))).toEqual([[id, text]]);
  });
});

test("each paragraph with a match has one, those with most matches first, then in their order", () => {
  expect(shown(found([12, 50, 59])).map(([id]) => id)).toEqual(["p2", "p1"]);
  expect(shown(found([61, 50, 12])).map(([id]) => id)).toEqual(["p1", "p2", "p3a"]);
  expect(shown(found([12, 50, 60]), 2).map(([id]) => id)).toEqual(["p1", "p2"]);
});

test("a match before the first paragraph, or none, shows the page's beginning", () => {
  expect(shown(found([3]))).toEqual([[undefined, `w0 w1 w2 [w3] ${run(4, 34)}…`]]);
  expect(shown(found([]))).toEqual([[undefined, `${run(0, 34)}…`]]);
  expect(excerpts({ content: "", anchors: [], locations: [] }, 3)).toEqual([]);
});

test("words are what white space and Pagefind's own border part, of the raw text where there is one", () => {
  const page = { content: "other", raw_content: " a\u200bb\n\nc ", anchors: [], locations: [2] };
  expect(shown(page)).toEqual([[undefined, "a b [c] "]]);
  expect(shown({ ...page, raw_content: null, locations: [0] })).toEqual([[undefined, "[other] "]]);
});

test("a word is shown where it is among the matches, whole or as a beginning", () => {
  const page = { content: "Talks of Settlement", anchors: [], locations: [2, 9] };
  expect(["settle", "SETTLEMENT", "talks", "settlements"].map((word) => showsWord(page, word))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

describe("notes", () => {
  /** Two paragraphs of ten words, with a note of five behind each and one on the whole at the end. */
  const noted = (locations: number[]): FoundText => ({
    content: words(0, 40),
    anchors: [
      { element: "p", id: "p1", location: 5 },
      { element: "p", id: "note-1", location: 15 },
      { element: "p", id: "p2", location: 20 },
      { element: "p", id: "note-2", location: 30 },
      { element: "p", id: "note-0", location: 35 },
    ],
    locations,
  });
  const told = (locations: number[], most = 9) =>
    excerpts(noted(locations), most).map(({ id, notes }) => [id, ...notes.map((note) => note.id)]);
  const text = (pieces: readonly { text: string }[]) => pieces.map((piece) => piece.text).join("");

  test("stand with the paragraph that is found, whether they match or not", () => {
    expect(told([6])).toEqual([["p1", "note-1"]]);
    expect(told([6, 16])).toEqual([["p1", "note-1"]]);
    const [first] = excerpts(noted([6]), 9);
    expect(text(first?.pieces ?? [])).toBe(`${run(5, 15)}`);
    expect(text(first?.notes[0]?.pieces ?? [])).toBe(`${run(15, 20)}`);
  });

  test("stand alone where they match and their paragraph does not, behind the paragraphs", () => {
    expect(told([16])).toEqual([["note-1"]]);
    expect(told([36])).toEqual([["note-0"]]);
    expect(told([16, 17, 21])).toEqual([["p2", "note-2"], ["note-1"]]);
    expect(told([16, 21, 36], 2)).toEqual([["p2", "note-2"], ["note-1"]]);
  });

  test("mark what matches in them", () =>
    expect(excerpts(noted([16]), 9)[0]?.pieces).toEqual([
      { text: "w15 ", marked: false },
      { text: "w16 ", marked: true },
      { text: "w17 w18 w19 ", marked: false },
    ]));
});
