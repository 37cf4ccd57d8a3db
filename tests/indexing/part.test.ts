import { expect, test } from "vitest";
import type { SearchDocument } from "../../src/indexing/searched.ts";
import { ofPart } from "../../src/indexing/part.ts";
import { readYears } from "../../src/model/shards.ts";

const document = (kind: SearchDocument["kind"], day: string): SearchDocument => ({
  kind,
  id: `${kind}-${day}`,
  day,
  title: "",
  line: "",
  names: [],
  filters: { entry: ["x"] },
  texts: [],
});
const all = ["2008-2009", "2012-2013"].flatMap((text) => readYears(text) ?? []);
const given = [
  document("summit", "2001-06-15"),
  document("summit", "2009-06-15"),
  document("summit", "2011-06-15"),
  document("summit", "2012-06-07"),
  document("state", "2001-06-15"),
  document("topic", "2013-09-13"),
  document("page", "2001-06-15"),
];
const part = (index: number, more: SearchDocument[] = []) => {
  const own = all[index];
  return own ? ofPart({ own, all }, [...given, ...more]).map(({ id, day, filters }) => [id, day, filters.shard?.join()]) : [];
};

test("an older part has its articles, the meetings of its years and of those before the next part", () => {
  expect(part(0, [document("article", "2009-01-01")])).toEqual([
    ["summit-2001-06-15", "2001-06-15", "2008-2009"],
    ["summit-2009-06-15", "2009-06-15", "2008-2009"],
    ["summit-2011-06-15", "2011-06-15", "2008-2009"],
    ["article-2009-01-01", "2009-01-01", "2008-2009"],
  ]);
});

test("the newest part has all that has no day of its own besides, and nothing there is older than its first year", () => {
  expect(part(1)).toEqual([
    ["summit-2012-06-07", "2012-06-07", "2012-2013"],
    ["state-2001-06-15", "2012-01-01", "2012-2013"],
    ["topic-2013-09-13", "2013-09-13", "2012-2013"],
    ["page-2001-06-15", "2012-01-01", "2012-2013"],
  ]);
});
