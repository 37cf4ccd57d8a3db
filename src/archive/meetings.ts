import type { State, Summit } from "../model/kinds.ts";
import type { Archive } from "./archive.ts";
import { founded } from "../site.ts";
import { changesAt } from "./membership.ts";

/** Whether a meeting is one of the Council of Heads of State: a summit. */
export const isSummit = ({ kind }: Pick<Summit, "kind">): boolean => kind === "heads-of-state";

/** The states that became members at a meeting. */
export function accessionsAt(archive: Archive, summit: Summit): State[] {
  return changesAt(archive.states, summit)
    .filter(({ span }) => span.status === "member" && span.certain)
    .map(({ state }) => state);
}

/** Whether the SCO was founded at a meeting: its first members joined nothing. */
export const isFounding = ({ start, end }: Pick<Summit, "start" | "end">): boolean => start <= founded && founded <= end;

/** The states that founded the SCO. */
export const foundersOf = (archive: Archive): State[] =>
  archive.summits.filter(isFounding).flatMap((summit) => accessionsAt(archive, summit));

/** How many articles the archive has on each meeting, with the meetings that have none. */
export function coverageOf(archive: Archive): { summit: Summit; articles: number }[] {
  return archive.summits.map((summit) => ({ summit, articles: archive.articlesOf(summit.id).length }));
}
