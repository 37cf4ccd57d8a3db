import { expect, test } from "vitest";
import type { PositionRow } from "../../src/archive/positions.ts";
import { rowGroups } from "../../src/archive/row-groups.ts";
import type { Summit } from "../../src/model/kinds.ts";

const row = (id: string, more: object = {}) =>
  ({ summit: { id } as Summit, cells: [], passages: [], reports: [], outcomes: [], hasArticle: false, ...more }) as PositionRow;
const groups = (...rows: PositionRow[]) =>
  rowGroups(rows).map((group) =>
    group.kind === "silent"
      ? [group.kind, group.hasArticle, ...group.summits.map(({ id }) => id)]
      : [group.kind, group.row.summit.id, group.kind === "positions" ? group.row.day : undefined],
  );

test("meetings from which nothing is there share a row, those without an article apart from those that are silent", () => {
  expect(
    groups(
      row("a"),
      row("b"),
      row("c", { hasArticle: true }),
      row("d", { hasArticle: true }),
      row("e"),
      row("f", { hasArticle: true, day: "2019-06-14" }),
      row("g"),
      row("h", { hasArticle: true, passages: [{}] }),
      row("i"),
      row("j", { outcomes: [{}] }),
      row("k", { hasArticle: true, day: "2024-07-04", passages: [], outcomes: [{}] }),
    ),
  ).toEqual([
    ["positions", "f", "2019-06-14"],
    ["silent", false, "g"],
    ["passages", "h", undefined],
    ["silent", false, "i"],
    ["passages", "j", undefined],
    ["positions", "k", "2024-07-04"],
    // What comes before all that was reported does not stand before it.
    ["silent", false, "a", "b"],
    ["silent", true, "c", "d"],
    ["silent", false, "e"],
  ]);
  expect(groups(row("a"), row("b", { hasArticle: true }))).toEqual([
    ["silent", false, "a"],
    ["silent", true, "b"],
  ]);
  expect(groups()).toEqual([]);
});

test("a row keeps what it holds", () => {
  const [group] = rowGroups([row("a", { day: "2019-06-14", hasArticle: true })]);
  expect(group).toEqual({ kind: "positions", row: row("a", { day: "2019-06-14", hasArticle: true }) });
});
