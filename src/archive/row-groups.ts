import type { Day } from "../model/day.ts";
import type { Summit } from "../model/kinds.ts";
import type { PositionRow } from "./positions.ts";

/** What a table of positions shows as one row. */
export type RowGroup =
  /** Meetings one after the other from which nothing is there: no article, or none that says anything on the topic. */
  | { kind: "silent"; summits: [Summit, ...Summit[]]; hasArticle: boolean }
  /** A meeting from which no position was recorded, with passages or an outcome. */
  | { kind: "passages"; row: PositionRow }
  | { kind: "positions"; row: PositionRow & { day: Day } };

/**
 * The rows of a table of positions as they are shown, in the order of time; but a table opens with what was reported: what nothing is there from
 * before that comes last.
 */
export function rowGroups(rows: readonly PositionRow[]): RowGroup[] {
  const groups: RowGroup[] = [];
  for (const row of rows) {
    const { summit, day, hasArticle } = row;
    const last = groups.at(-1);
    if (day !== undefined) groups.push({ kind: "positions", row: { ...row, day } });
    else if (row.passages.length + row.outcomes.length > 0) groups.push({ kind: "passages", row });
    else if (last?.kind === "silent" && last.hasArticle === hasArticle) last.summits.push(summit);
    else groups.push({ kind: "silent", summits: [summit], hasArticle });
  }
  const first = Math.max(
    0,
    groups.findIndex(({ kind }) => kind !== "silent"),
  );
  return [...groups.slice(first), ...groups.slice(0, first)];
}
