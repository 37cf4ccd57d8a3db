import type { Day } from "../model/day.ts";
import type { StatusSpan } from "../model/history.ts";
import type { State, Summit } from "../model/kinds.ts";
import { type Status, statuses } from "../model/status.ts";
import { areSeveral } from "../model/sources.ts";
import { valueOn } from "./history.ts";

/** What must be known of a span to tell what held on a day. */
type Dated = Pick<StatusSpan, "status" | "from" | "until" | "certain">;
/** Something that has a history: a state, or what is told of one. */
type WithHistory = { readonly history: readonly Dated[] };

/** Where a state stood: the span known to be in force, and what was decided besides but is not known to be. */
export interface Standing<Span extends Dated = StatusSpan> {
  span: Span | undefined;
  decided: Span | undefined;
}

/** Where `state` stood on `day`. */
export function standingOn<Span extends Dated>(state: { readonly history: readonly Span[] }, day: Day): Standing<Span> {
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

/** What `state` was before `day`: the spans that have ended by then. */
export function formerSpans(state: State, day: Day): StatusSpan[] {
  return state.history.filter(({ certain, until }) => certain && until !== undefined && until <= day);
}

/** A span with its sources, or with how well they support it. */
export type Supported = Pick<StatusSpan, "confidence"> & Partial<Pick<StatusSpan, "sources">>;

/** How well a span is supported: as the archivist says, or by whether its sources are several. */
export function confidenceOf({ confidence, sources = [] }: Supported): NonNullable<StatusSpan["confidence"]> {
  return confidence ?? (areSeveral(sources) ? "two-or-more-sources" : "one-source");
}

/** The status of `state` on `day`, or nothing where it had none. */
export function statusOn(state: WithHistory, day: Day): Status | undefined {
  return standingOn(state, day).span?.status;
}

/** The states of each status on `day`, in the order of the statuses; statuses that no state had are left out. */
export function statesByStatus<T extends WithHistory>(states: readonly T[], day: Day): { status: Status; states: T[] }[] {
  return statuses
    .map((status) => ({ status, states: states.filter((state) => statusOn(state, day) === status) }))
    .filter((group) => group.states.length > 0);
}

/** States for which the same was decided on the same day. */
export interface Decided<T> {
  status: Status;
  from: Day;
  states: T[];
}

/** What was decided by `day` and is not known to be in force on it, by status and day of the decision. */
export function decidedOn<T extends WithHistory>(states: readonly T[], day: Day): Decided<T>[] {
  const found = states.flatMap((state) => {
    const { decided } = standingOn(state, day);
    return decided ? [{ state, decided }] : [];
  });
  // Without Map.groupBy, which a browser of 2021 does not have: the list of states asks this for any day.
  const groups: Decided<T>[] = [];
  for (const { state, decided } of found) {
    const group = groups.find(({ status, from }) => status === decided.status && from === decided.from);
    if (group) group.states.push(state);
    else groups.push({ status: decided.status, from: decided.from, states: [state] });
  }
  return groups;
}

/** A change of the status of a state, and the status it had until then. */
export interface Change {
  state: State;
  span: StatusSpan;
  before: Status | undefined;
}

/** What a meeting changed in the status of states; the attendance of a guest is no change. */
export function changesAt(states: readonly State[], summit: Summit): Change[] {
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

/** Changes that are alike, together: from the same status to the same, known to be in force or not. */
export const changeGroups = (changes: readonly Change[]): Change[][] => [
  ...Map.groupBy(changes, ({ span, before }) => `${span.status}/${before ?? ""}/${span.certain}`).values(),
];
