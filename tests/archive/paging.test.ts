import { expect, test } from "vitest";
import { articlePages, articlesAbout, pageOf, passagesAbout, shownPassages } from "../../src/archive/paging.ts";
import { article, richArchive } from "../support/rich.ts";

const archive = richArchive();
/** Passages of so many letters each, all of one article. */
const passages = (...letters: number[]) =>
  letters.map((length, index) => ({
    article: archive.get("article", "2020-09-11-herald-water"),
    passage: { number: index + 1, text: "x".repeat(length), mentions: [] },
    mentions: [],
  }));
const numbersOn = (list: ReturnType<typeof passages>, page: number) =>
  pageOf(list, page).part.map(({ passage }) => passage.number);

test("a page holds what its room of 28,500 letters allows, each passage with 600 for its frame", () => {
  // 15 passages of 1,300 letters are 28,500 with their frames.
  const full = passages(...Array.from({ length: 15 }, () => 1300));
  expect(pageOf(full, 1)).toMatchObject({ first: 0, pages: 1 });
  expect(numbersOn(full, 1)).toHaveLength(15);
  const more = passages(...Array.from({ length: 31 }, () => 1300));
  expect([1, 2, 3].map((page) => numbersOn(more, page).length)).toEqual([15, 15, 1]);
  expect([1, 2, 3].map((page) => pageOf(more, page).first)).toEqual([0, 15, 30]);
  expect(pageOf(more, 1).pages).toBe(3);
  expect(numbersOn(passages(...Array.from({ length: 15 }, () => 1301)), 1)).toHaveLength(14);
});

test("of very many passages pages show the newest 300", () => {
  const some = passages(...Array.from({ length: 300 }, () => 1));
  expect(shownPassages(some)).toBe(some);
  const many = passages(...Array.from({ length: 301 }, () => 1));
  expect(shownPassages(many).map(({ passage }) => passage.number)).toEqual(
    Array.from({ length: 300 }, (_, index) => index + 2),
  );
  expect(shownPassages(many)).toBe(shownPassages(many));
});

test("a passage that has no room on any page stands alone on one", () => {
  const list = passages(10, 90_000, 90_000, 10);
  expect([1, 2, 3, 4].map((page) => numbersOn(list, page))).toEqual([[1], [2], [3], [4]]);
  expect(numbersOn(passages(90_000), 1)).toEqual([1]);
});

test("without passages there is no page, and beyond the last there is nothing", () => {
  expect(pageOf([], 1)).toEqual({ part: [], first: 0, pages: 0 });
  expect(pageOf(passages(10), 2)).toEqual({ part: [], first: 1, pages: 1 });
});

/** So many articles of the Herald on Moscow 2020, in 2021. */
const withArticles = (count: number) =>
  richArchive(
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => {
        const id = `2021-01-${String(10 + (index % 20)).padStart(2, "0")}-herald-${index}`;
        return [
          `articles/${id}.md`,
          article(id.slice(0, 10), "herald", "2020-moscow", `summary: ${"x".repeat(185)}.`, "A road."),
        ];
      }),
    ),
  );

test("a meeting and a publisher have a list of their own where more articles are than on their page, a year where one page is too few", () => {
  // With what is there already: two articles on the meeting and three of the Herald.
  const few = withArticles(9);
  expect(articlePages(few, "summit", ["2020-moscow", "2017-astana"])).toEqual([]);
  expect(articlePages(few, "organisation", ["herald"])).toEqual([]);
  // A headline of 14 letters, a summary of 186 and a frame of 600 are 800: 35 stand on a page.
  const many = withArticles(57);
  expect(articlePages(many, "summit", ["2020-moscow"])).toEqual([
    { id: "2020-moscow", page: 1 },
    { id: "2020-moscow", page: 2 },
  ]);
  expect(articlePages(many, "organisation", ["herald", "gazette"])).toEqual([
    { id: "herald", page: 1 },
    { id: "herald", page: 2 },
  ]);
  expect(articlePages(many, "year", ["2020", "2021"])).toEqual([{ id: "2021", page: 2 }]);
  expect(articlesAbout(many, "year", "2021")).toHaveLength(57);
  expect(articlesAbout(many, "summit", "2019-bishkek").map(({ id }) => id)).toEqual([
    "2019-06-14-herald-road-planned",
    "2019-06-20-gazette-road-paid",
  ]);
});

test("passages about a topic are those on it, about all else those that name it", () => {
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
