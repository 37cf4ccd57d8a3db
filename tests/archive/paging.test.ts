import { expect, test } from "vitest";
import { pageOf, passagesAbout } from "../../src/archive/paging.ts";
import { richArchive } from "../support/rich.ts";

const list = (count: number) => Array.from({ length: count }, (_, index) => index);

test.each([
  [0, 1, [], 0, 0],
  [1, 1, [0], 0, 1],
  [200, 1, [0, 199], 0, 1],
  [201, 1, [0, 199], 0, 2],
  [201, 2, [200], 200, 2],
  [450, 2, [200, 399], 200, 3],
  [450, 3, [400, 449], 400, 3],
])("of %i passages page %i holds those from %j on", (count, page, edges, first, pages) => {
  const { part, ...rest } = pageOf(list(count), page);
  expect(rest).toEqual({ first, pages });
  expect([...new Set([part[0], part.at(-1)])].filter((one) => one !== undefined)).toEqual(edges);
  expect(part).toHaveLength(edges.length < 2 ? edges.length : (edges[1] ?? 0) - (edges[0] ?? 0) + 1);
});

test("passages about a topic are those on it, about all else those that name it", () => {
  const archive = richArchive();
  const told = (kind: "topic" | "state", id: string) =>
    passagesAbout(archive, kind, id).map(({ article, passage }) => `${article.id} ${passage.number}`);
  expect(told("topic", "roads")).toEqual([
    "2019-06-14-herald-road-planned 1",
    "2019-06-14-herald-road-planned 2",
    "2019-06-20-gazette-road-paid 1",
    "2019-06-20-gazette-road-paid 2",
    "2020-11-10-gazette-road-open 2",
  ]);
  expect(passagesAbout(archive, "state", "kazakhstan")).toBe(archive.passagesOf("state", "kazakhstan"));
});
