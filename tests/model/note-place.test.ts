import { expect, test } from "vitest";
import { notePlace, noteParagraph } from "../../src/model/note-place.ts";

test.each([
  [4, 1, "note-4"],
  [4, 2, "note-4-2"],
  ["4a", 1, "note-4a"],
  [12, 10, "note-12-10"],
  [undefined, 1, "note-0"],
  [undefined, 2, "note-0-2"],
] as const)("a note on ¶%s, the %sth, stands at %s", (paragraph, nth, place) => {
  expect(notePlace(paragraph, nth)).toBe(place);
  expect(noteParagraph(place)).toBe(paragraph ?? 0);
});

test.each(["p4", "note", "note-", "note-x", "notes-4", "note-4-x", "a note-4"])("%j is the place of no note", (id) =>
  expect(noteParagraph(id)).toBeUndefined(),
);
