import type { Hit } from "../../search/sources.ts";

export type Loose = Partial<Record<string, Record<string, number>>>;
export type Wanted = Record<string, { any: readonly string[] }>;
export type Sorting = Record<string, "asc" | "desc">;

/** What the archive uses of Pagefind's interface in the browser. */
export interface Instance {
  filters(): Promise<Loose>;
  mergeIndex(address: string): Promise<void>;
  search(term: string | null, options: { filters?: Wanted; sort?: Sorting }): Promise<{ results: Hit[]; filters: Loose }>;
}

/** A part of the archive: its years, as its pages in the index bear them, and the folder of its index. */
export interface Part {
  name: string;
  address: string;
}

/** Lets an instance that was opened with the index at `address` search the other parts as well. Rejects where one cannot be loaded. */
export async function merge(instance: Instance, address: string, parts: readonly Part[]): Promise<void> {
  await Promise.all(parts.filter((part) => !address.startsWith(part.address)).map((part) => instance.mergeIndex(part.address)));
}

/**
 * Searches all parts, which are given oldest first. Pagefind puts what several indexes bring in the order of their scores, whatever was asked for:
 * where days are, each part is searched by itself, and comes as a whole before the next.
 */
export async function searchParts(
  instance: Instance,
  parts: readonly Part[],
  term: string | null,
  options: { filters?: Wanted; sort?: Sorting },
): Promise<Hit[]> {
  const direction = options.sort?.["day"];
  if (parts.length < 2 || direction === undefined) return (await instance.search(term, options)).results;
  const found: Hit[] = [];
  for (const { name } of direction === "asc" ? parts : [...parts].reverse())
    found.push(
      ...(await instance.search(term, { ...options, filters: { ...options.filters, shard: { any: [name] } } })).results,
    );
  return found;
}
