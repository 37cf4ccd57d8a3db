import type { State, Summit } from "../model/kinds.ts";
import { byText } from "../model/order.ts";
import { type Status, statuses } from "../model/status.ts";
import type { Archive } from "./archive.ts";
import { isSummit } from "./meetings.ts";
import { standingOn } from "./membership.ts";

/** Where one state stood at one meeting. */
export interface MatrixCell {
  summit: Summit;
  status: Status | undefined;
  /** What was decided by then but is not known to be in force. */
  decided: Status | undefined;
  host: boolean;
  /** How many articles on this meeting mention the state. */
  articles: number;
}

/** The states that ever had a status or were guests, by the meetings of the Council of Heads of State. */
export interface Matrix {
  summits: Summit[];
  rows: { state: State; cells: MatrixCell[] }[];
}

/** The matrix of states and meetings, the states members first, then by when they first had a status. */
export function matrixOf(archive: Archive): Matrix {
  const summits = archive.summits.filter(isSummit);
  const states = archive.states
    .filter(({ history }) => history.length > 0)
    .toSorted((a, b) => {
      const place = (state: State) => {
        const { span } = standingOn(state, archive.asOf);
        return span ? statuses.indexOf(span.status) : statuses.length;
      };
      const since = (state: State) =>
        state.history.find(({ status }) => status !== "guest")?.from ?? state.history[0]?.from ?? "";
      return place(a) - place(b) || byText(since(a), since(b)) || byText(a.name, b.name);
    });
  return {
    summits,
    rows: states.map((state) => {
      const mentioning = archive.articlesMentioning("state", state.id);
      return {
        state,
        cells: summits.map((summit) => {
          const { span, decided } = standingOn(state, summit.end);
          return {
            summit,
            status: span?.status,
            decided: decided?.status,
            host: summit.host === state.id,
            articles: mentioning.filter(({ meeting }) => meeting === summit.id).length,
          };
        }),
      };
    }),
  };
}
