import { kindNames } from "../language/words.ts";
import type { Kind } from "../model/kinds.ts";
import type { NameEntry } from "./lookup.ts";
import { type Filter, filters, type Query } from "./query.ts";

/** Of which kind the entries are whose ids are the values of a filter; those of the others are years and kinds. */
const kindOf: Partial<Record<Filter, NameEntry["kind"]>> = {
  meeting: "summit",
  state: "state",
  topic: "topic",
  person: "person",
  publisher: "organisation",
};

const isKind = (value: string): value is Kind => Object.hasOwn(kindNames, value);

/** What a reader is shown for a value of a filter, which is an id; the id itself where nothing is known by it. */
export function labelOf(filter: Filter, value: string, entries: readonly NameEntry[]): string {
  if (filter === "kind") return isKind(value) ? kindNames[value].one : value;
  const kind = kindOf[filter];
  return (kind && entries.find((entry) => entry.kind === kind && entry.id === value)?.label) ?? value;
}

function idOf(filter: Filter, value: string, entries: readonly NameEntry[]): string {
  if (filter === "kind") return Object.entries(kindNames).find(([, { one }]) => one === value)?.[0] ?? value;
  const ofKind = entries.filter(({ kind }) => kind === kindOf[filter]);
  if (ofKind.some(({ id }) => id === value)) return value;
  return ofKind.find(({ label }) => label === value)?.id ?? value;
}

/** The query with an id for each label: addresses were published with the labels of filters first, and go on working. */
export function withIds(query: Query, entries: readonly NameEntry[]): Query {
  const chosen = { ...query.chosen };
  for (const filter of filters) chosen[filter] = [...new Set(chosen[filter].map((value) => idOf(filter, value, entries)))];
  return { ...query, chosen };
}
