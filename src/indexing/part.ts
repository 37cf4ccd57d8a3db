import { yearOf } from "../model/day.ts";
import { partOf, type Shards } from "../model/shards.ts";
import type { SearchDocument } from "./searched.ts";

/**
 * What of the pages of a part of an archive its own index has, so that each is found once over all: its articles, the meetings of its years, and in
 * the newest part all that has no day of its own, no earlier there than its first year. So all that is in one part is older than what is in the next.
 */
export function ofPart({ own, all }: Shards, documents: readonly SearchDocument[]): SearchDocument[] {
  const newest = all.at(-1) ?? own;
  return documents
    .filter(({ kind, day }) => {
      if (kind === "article") return true;
      return (kind === "summit" ? partOf(all, yearOf(day)) : newest)?.name === own.name;
    })
    .map((one) => ({
      ...one,
      day: all[0]?.name === own.name || one.day > own.from ? one.day : `${own.from}-01-01`,
      filters: { ...one.filters, shard: [own.name] },
    }));
}
