/** The filters of the search, in the order in which the page shows them. */
export const filters = ["kind", "year", "meeting", "state", "publisher"] as const;
export type Filter = (typeof filters)[number];

export const sorts = ["relevance", "newest", "oldest"] as const;
export type Sort = (typeof sorts)[number];

/** What a reader asks: the words, the values chosen in each filter, the order. */
export interface Query {
  text: string;
  chosen: Record<Filter, string[]>;
  sort: Sort;
}

/** Letters that a query may have; what is beyond is cut off. */
export const longestQuery = 300;

/** A query without words and filters. */
export function emptyQuery(): Query {
  return {
    text: "",
    chosen: Object.fromEntries(filters.map((filter) => [filter, []])) as unknown as Query["chosen"],
    sort: "relevance",
  };
}

/** The query that an address holds: `?q=syria&year=2013&year=2019&sort=newest`. What it does not know it leaves aside. */
export function readQuery(parameters: URLSearchParams): Query {
  const query = emptyQuery();
  query.text = parameters.get("q") ?? "";
  for (const filter of filters) query.chosen[filter] = [...new Set(parameters.getAll(filter).filter((value) => value !== ""))];
  query.sort = sorts.find((sort) => sort === parameters.get("sort")) ?? "relevance";
  return query;
}

/** The address of a query, from the `?` on; an empty query has none. */
export function writeQuery(query: Query): string {
  const parameters = new URLSearchParams();
  if (query.text !== "") parameters.set("q", query.text);
  for (const filter of filters) for (const value of query.chosen[filter]) parameters.append(filter, value);
  if (query.sort !== "relevance") parameters.set("sort", query.sort);
  const text = parameters.toString();
  return text === "" ? "" : `?${text}`;
}

/** Whether anything is asked at all. */
export function isEmpty(query: Query): boolean {
  return query.text.trim() === "" && filters.every((filter) => query.chosen[filter].length === 0);
}
