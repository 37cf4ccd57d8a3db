import { expect, test } from "vitest";
import { notesOn } from "../../src/archive/notes.ts";
import { archiveWith, edit } from "../support/content.ts";

const file = "articles/2024-07-04-gazette-belarus-joins.md";
const article = archiveWith(
  edit(
    file,
    "sourceSha256:",
    `notes:
  - { compares: itself, text: Of the whole. }
  - { paragraph: 2, compares: itself, text: The first on two. }
  - { paragraph: 1, compares: itself, text: On one. }
  - { paragraph: 2, compares: itself, text: The second on two. }
  - { compares: itself, text: Of the whole again. }
sourceSha256:`,
  ),
).get("article", "2024-07-04-gazette-belarus-joins");
const told = (...asked: Parameters<typeof notesOn>[1][]) =>
  notesOn(article, ...asked).map(({ place, note }) => `${place} ${note.text}`);

test("notes on paragraphs have their places, in their order, whichever are asked for", () => {
  expect(told([1, 2])).toEqual(["note-2 The first on two.", "note-1 On one.", "note-2-2 The second on two."]);
  expect(told([2])).toEqual(["note-2 The first on two.", "note-2-2 The second on two."]);
  expect(told([3])).toEqual([]);
  expect(told([])).toEqual([]);
});

test("notes on the article as a whole stand apart", () =>
  expect(told()).toEqual(["note-0 Of the whole.", "note-0-2 Of the whole again."]));
