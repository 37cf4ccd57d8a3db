import type { Day } from "../model/day.ts";
import type { StatusSpan } from "../model/history.ts";
import type { State, Summit } from "../model/kinds.ts";
import { type Status, statuses } from "../model/status.ts";
import { valueOn } from "./history.ts";

/** Where a state stood: the span known to be in force, and what was decided besides but is not known to be. */
export interface Standing {
  span: StatusSpan | undefined;
  decided: StatusSpan | undefined;
}

/** Where `state` stood on `day`. */
export function standingOn(state: State, day: Day): Standing {
  return {
    span: valueOn(
      state.history.filter(({ certain }) => certain),
      day,
    ),
    decided: valueOn(
      state.history.filter(({ certain }) => !certain),
      day,
    ),
  };
}

/** The status of `state` on `day`, or nothing where it had none. */
export function statusOn(state: State, day: Day): Status | undefined {
  return standingOn(state, day).span?.status;
}

/** The states of each status on `day`, in the order of the statuses; statuses that no state had are left out. */
export function statesByStatus(states: readonly State[], day: Day): { status: Status; states: State[] }[] {
  return statuses
    .map((status) => ({ status, states: states.filter((state) => statusOn(state, day) === status) }))
    .filter((group) => group.states.length > 0);
}

/** What a meeting changed in the status of states; the attendance of a guest is no change. */
export function changesAt(
  states: readonly State[],
  summit: Summit,
): { state: State; span: StatusSpan; before: Status | undefined }[] {
  return states.flatMap((state) =>
    state.history
      .filter((span) => span.decidedAt === summit.id && span.status !== "guest")
      .map((span) => ({
        state,
        span,
        before: state.history.find(({ until, certain, status }) => certain && until === span.from && status !== "guest")
          ?.status,
      })),
  );
}
