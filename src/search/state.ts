import { search as words } from "../language/words.ts";
import type { Card } from "./card.ts";
import type { Answer } from "./answer.ts";
import type { NameEntry } from "./lookup.ts";
import { isEmpty, isRefined, type Query } from "./query.ts";
import type { Found } from "./sources.ts";

/** The search page at one moment. What is shown stays until there is something to show in its place. */
export interface State {
  query: Query;
  /** The number of the search that is under way or shown: what an older one brings is too late. */
  run: number;
  phase: "asked" | "slow" | "shown" | "settled" | "failed";
  /** The answer to the question that was asked, where it is one; and of which search it is. */
  card?: Card | undefined;
  cardOf?: number;
  named: readonly NameEntry[];
  items: readonly Found[];
  /** How many of the found pages are loaded, those that are shown as named among them. */
  loaded: number;
  answer?: Answer | undefined;
}

/** What happens: a question is asked, and what comes of it. */
export type Event =
  | { type: "asked"; query: Query }
  | { type: "understood"; run: number; query: Query }
  | { type: "slow"; run: number }
  | { type: "named"; run: number; named: readonly NameEntry[] }
  | { type: "card"; run: number; card: Card | undefined }
  | { type: "answered"; run: number; answer: Answer; items: readonly Found[]; loaded: number }
  | { type: "loaded"; run: number; items: readonly Found[]; loaded: number }
  | { type: "settled"; run: number }
  | { type: "failed"; run: number };

/** The page before anything was asked. */
export const beginning = (query: Query): State => ({ query, run: 0, phase: "settled", named: [], items: [], loaded: 0 });

const unnamed = (items: readonly Found[], named: readonly NameEntry[]) =>
  items.filter(({ filters: { entry } }) => !named.some(({ kind, id }) => entry?.includes(`${kind}/${id}`)));

/** The page after something has happened. */
export function next(state: State, event: Event): State {
  if (event.type === "asked") return { ...state, query: event.query, run: state.run + 1, phase: "asked" };
  // An answer needs no index of the texts: it may come when these could not be loaded.
  if (event.run !== state.run || (state.phase === "failed" && event.type !== "card")) return state;
  // What was answered before goes with the first thing that comes of the next search.
  const card = state.cardOf === event.run ? state.card : undefined;
  switch (event.type) {
    case "understood":
      return { ...state, query: event.query };
    case "slow":
      return state.phase === "asked" ? { ...state, phase: "slow" } : state;
    case "named":
      return { ...state, card, named: event.named, items: [], loaded: 0, answer: undefined };
    case "card":
      return { ...state, card: event.card, cardOf: event.run };
    case "answered": {
      const { answer, items, loaded } = event;
      return { ...state, phase: "shown", answer, card, named: answer.named, items: unnamed(items, answer.named), loaded };
    }
    case "loaded":
      return { ...state, items: [...state.items, ...unnamed(event.items, state.named)], loaded: event.loaded };
    case "settled":
      return { ...state, phase: "settled" };
    case "failed":
      return { ...state, phase: "failed", card, named: [], items: [], loaded: 0, answer: undefined };
  }
}

/** What the page says and shows. */
interface Screen {
  /** Absent: what was said before stays. */
  status: string | undefined;
  isBusy: boolean;
  hasMore: boolean;
  foundNothing: boolean;
  hasFailed: boolean;
  canClear: boolean;
  instead?: Answer["instead"];
}

/** The line that says how much was found. */
function told(query: Query, total: number): string {
  const text = query.text.trim();
  return isEmpty(query) ? "" : words.found(total, text.length > 80 ? `${text.slice(0, 80)}…` : text);
}

function statusOf({ query, phase, answer }: State): string | undefined {
  if (phase === "failed") return words.failed;
  if (phase === "slow") return words.searching;
  return phase === "asked" || !answer ? undefined : told(query, answer.total);
}

/** What the page shows in a state. */
export function screenOf(state: State): Screen {
  const { query, phase, answer, loaded } = state;
  const shown = phase === "shown" || phase === "settled" ? answer : undefined;
  return {
    status: statusOf(state),
    isBusy: phase !== "settled" && phase !== "failed",
    hasMore: shown !== undefined && loaded < shown.pages,
    foundNothing: shown?.total === 0 && !isEmpty(query),
    hasFailed: phase === "failed",
    canClear: isRefined(query),
    instead: shown?.instead,
  };
}
