/** The filters of the search, in the order in which the page shows them. */
export const filters = ["kind", "year", "meeting", "state", "topic", "person", "publisher"] as const;
export type Filter = (typeof filters)[number];

export const sorts = ["relevance", "newest", "oldest"] as const;
type Sort = (typeof sorts)[number];

/** What a reader asks: the words, the values chosen in each filter, a range of years, the order. */
export interface Query {
  text: string;
  chosen: Record<Filter, string[]>;
  /** The first and the last year of the range; empty where it is open. */
  from: string;
  to: string;
  sort: Sort;
  /** Whether the words are searched for as typed, without putting a name right. */
  exact: boolean;
}

/** Letters that a query may have; what is beyond is cut off. */
export const longestQuery = 300;

/** A query without words and filters. */
export function emptyQuery(): Query {
  const chosen = Object.fromEntries(filters.map((filter) => [filter, []])) as unknown as Query["chosen"];
  return { text: "", chosen, from: "", to: "", sort: "relevance", exact: false };
}

const year = (text: string | null) => (text !== null && /^\d{4}$/.test(text) ? text : "");

/** The query that an address holds: `?q=syria&year=2013&from=2012&sort=newest`. What it does not know it leaves aside. */
export function readQuery(parameters: URLSearchParams): Query {
  const query = emptyQuery();
  query.text = parameters.get("q") ?? "";
  for (const filter of filters) query.chosen[filter] = [...new Set(parameters.getAll(filter).filter((value) => value !== ""))];
  query.from = year(parameters.get("from"));
  query.to = year(parameters.get("to"));
  query.sort = sorts.find((sort) => sort === parameters.get("sort")) ?? "relevance";
  query.exact = parameters.get("exact") === "1";
  return query;
}

/** The address of a query, from the `?` on; an empty query has none. */
export function writeQuery(query: Query): string {
  const parameters = new URLSearchParams();
  if (query.text !== "") parameters.set("q", query.text);
  for (const filter of filters) for (const value of query.chosen[filter]) parameters.append(filter, value);
  if (query.from !== "") parameters.set("from", query.from);
  if (query.to !== "") parameters.set("to", query.to);
  if (query.sort !== "relevance") parameters.set("sort", query.sort);
  if (query.exact) parameters.set("exact", "1");
  const text = parameters.toString();
  return text === "" ? "" : `?${text}`;
}

/** Whether any filter or range is set. */
export function isRefined(query: Query): boolean {
  return query.from !== "" || query.to !== "" || filters.some((filter) => query.chosen[filter].length > 0);
}

/** Whether nothing is asked at all. */
export function isEmpty(query: Query): boolean {
  return query.text.trim() === "" && !isRefined(query);
}

/** The years that a query allows, of those there are: the chosen ones within the range, or the whole range; nothing for any year. */
export function yearsOf(query: Query, years: readonly string[]): string[] | undefined {
  if (query.from === "" && query.to === "") return query.chosen.year.length > 0 ? query.chosen.year : undefined;
  const within = (one: string) => (query.from === "" || one >= query.from) && (query.to === "" || one <= query.to);
  return (query.chosen.year.length > 0 ? query.chosen.year : years).filter(within);
}
