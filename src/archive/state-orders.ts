import type { State } from "../model/kinds.ts";
import { byText } from "../model/order.ts";
import type { Archive } from "./archive.ts";
import { standingOn } from "./membership.ts";

/** The orders of the index of states that readers can choose, besides the one by status. */
export const stateOrders = ["name", "since", "articles", "mentions"] as const;
export type StateOrder = (typeof stateOrders)[number];

/** How many times the articles name a state. */
export function mentionsOf(archive: Archive, state: State): number {
  return archive.passagesOf("state", state.id).reduce((sum, { mentions }) => sum + mentions.length, 0);
}

/** All states in an order: names and days upwards, counts downwards; what is equal stays by name. */
export function statesInOrder(archive: Archive, order: StateOrder): State[] {
  const since = (state: State) => standingOn(state, archive.asOf).span?.from ?? "9999";
  const count = (state: State) =>
    order === "articles" ? archive.articlesMentioning("state", state.id).length : mentionsOf(archive, state);
  if (order === "name") return [...archive.states];
  if (order === "since") return archive.states.toSorted((a, b) => byText(since(a), since(b)));
  return archive.states.toSorted((a, b) => count(b) - count(a));
}
