import type { State, Summit } from "../model/kinds.ts";
import type { Archive } from "./archive.ts";
import { changesAt } from "./membership.ts";

/** Whether a meeting is one of the Council of Heads of State: a summit. */
export const isSummit = ({ kind }: Pick<Summit, "kind">): boolean => kind === "heads-of-state";

/** The states that became members at a meeting. */
export function accessionsAt(archive: Archive, summit: Summit): State[] {
  return changesAt(archive.states, summit)
    .filter(({ span }) => span.status === "member" && span.certain)
    .map(({ state }) => state);
}

/** How many articles the archive has on each meeting, with the meetings that have none. */
export function coverageOf(archive: Archive): { summit: Summit; articles: number }[] {
  return archive.summits.map((summit) => ({ summit, articles: archive.articlesOf(summit.id).length }));
}
