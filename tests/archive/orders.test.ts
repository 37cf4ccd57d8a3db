import { expect, test } from "vitest";
import { matrixOf } from "../../src/archive/matrix.ts";
import { furtherPages } from "../../src/archive/paging.ts";
import { rolesOf } from "../../src/archive/roles.ts";
import { mentionsOf, statesInOrder } from "../../src/archive/state-orders.ts";
import { article, rich, richArchive, state } from "../support/rich.ts";

const archive = richArchive();

test("states are in order by name, day, articles or mentions, what is equal by name", () => {
  const order = (by: "name" | "since" | "articles" | "mentions") => statesInOrder(archive, by).map(({ id }) => id);
  expect(order("name")).toEqual(["belarus", "kazakhstan", "kyrgyzstan", "mongolia", "burma", "russia"]);
  expect(order("since")).toEqual(["kyrgyzstan", "kazakhstan", "russia", "burma", "belarus", "mongolia"]);
  expect(order("articles")).toEqual(["kyrgyzstan", "russia", "belarus", "kazakhstan", "burma", "mongolia"]);
  expect(order("mentions")).toEqual(["russia", "belarus", "kyrgyzstan", "kazakhstan", "burma", "mongolia"]);
  expect(archive.states[0]?.id).toBe("belarus");
});

test("mentions are counted, not paragraphs", () => {
  expect(["russia", "kazakhstan", "mongolia"].map((id) => mentionsOf(archive, archive.get("state", id)))).toEqual([4, 1, 0]);
});

test("the matrix has the states that ever had a status: by the present one, then since when they had any but a guest's", () => {
  const { summits, rows } = matrixOf(archive);
  expect(summits.map(({ id }) => id)).toEqual(["2017-astana", "2019-bishkek", "2020-moscow", "2024-astana"]);
  expect(rows.map(({ state }) => state.id)).toEqual(["kyrgyzstan", "russia", "kazakhstan", "burma", "mongolia"]);
});

test("a cell tells where a state stood on the last day of a meeting, its host and the articles on that meeting", () => {
  const told = (id: string) =>
    matrixOf(archive)
      .rows.find(({ state }) => state.id === id)
      ?.cells.map(({ status, decided, host, articles }) => [status, decided, host, articles]);
  expect(told("russia")).toEqual([
    ["observer", undefined, false, 0],
    ["member", undefined, false, 1],
    ["member", undefined, true, 1],
    ["member", undefined, false, 0],
  ]);
  expect(told("kyrgyzstan")).toEqual([
    ["member", undefined, false, 0],
    ["member", undefined, true, 0],
    ["member", undefined, false, 1],
    ["member", undefined, false, 0],
  ]);
  expect(told("mongolia")).toEqual([
    ["observer", undefined, false, 0],
    ["observer", "partner", false, 0],
    [undefined, "partner", false, 0],
    [undefined, undefined, false, 0],
  ]);
  expect(told("burma")).toEqual([
    [undefined, undefined, false, 0],
    [undefined, undefined, false, 1],
    ["dialogue-partner", undefined, false, 0],
    ["dialogue-partner", "observer", false, 0],
  ]);
});

test("of states that are alike the matrix has the first by name first", () => {
  const twin = rich["states/kyrgyzstan.md"]?.replaceAll("Kyrgyzstan", "Armenia").replace("iso: KG", "iso: AM");
  const rows = matrixOf(richArchive({ "states/zvartnots.md": twin })).rows;
  expect(rows.slice(0, 2).map(({ state }) => state.name)).toEqual(["Armenia", "Kyrgyzstan"]);
});

test("the days as a guest do not make a state older than one that had the same status before it", () => {
  const guest = "status: guest, from: 2017-06-08, until: 2017-06-09, decidedAt: 2017-astana";
  const laos = state("Laos", "LA", "418", [guest, "status: dialogue-partner, from: 2024-07-03, decidedAt: 2024-astana"]);
  const rows = matrixOf(richArchive({ "states/laos.md": laos })).rows.map(({ state: { id } }) => id);
  expect(rows).toEqual(["kyrgyzstan", "russia", "kazakhstan", "burma", "laos", "mongolia"]);
});

test("the roles of a person are in the order of the articles that report them, not of the file", () => {
  expect(
    rolesOf(archive, archive.get("person", "zhaparov")).map(({ role, article: of, paragraph }) => [role, of.id, paragraph]),
  ).toEqual([
    ["Deputy", "2019-06-14-herald-road-planned", 1],
    ["Minister", "2020-11-10-gazette-road-open", 1],
  ]);
  expect(rolesOf(archive, archive.get("person", "akmatov"))).toEqual([]);
});

test("roles that articles of one day report stay as they were typed", () => {
  const roles = ["First", "Second", "Third"].map(
    (role) => `{ role: ${role}, article: 2020-11-10-gazette-road-open, paragraph: 1 }`,
  );
  const now = richArchive({ "people/zhaparov.md": `---\nname: Aidar Zhaparov\nroles: [${roles.join(", ")}]\n---\n` });
  expect(rolesOf(now, now.get("person", "zhaparov")).map(({ role }) => role)).toEqual(["First", "Second", "Third"]);
});

/** An archive in which so many paragraphs name Mongolia and use the word of one topic. */
const withPassages = (count: number) =>
  richArchive({
    "articles/2020-09-11-herald-water.md": article(
      "2020-09-11",
      "herald",
      "2020-moscow-foreign-ministers",
      "topics: [enlargement]",
      ...Array.from({ length: count }, (_, index) => `In ${index} Mongolia joins.`),
    ),
    "articles/2024-07-04-gazette-belarus-joins.md": undefined,
  });

// About twenty letters and a frame of 600 each: 45 stand on a page.
test.each([
  [1, []],
  [45, []],
  [63, [2]],
  [90, [2]],
  [125, [2, 3]],
])("%i passages go on on the pages %j", (count, pages) => {
  const now = withPassages(count);
  expect(furtherPages(now, "state", ["mongolia"])).toEqual(pages.map((page) => ({ id: "mongolia", page })));
  expect(furtherPages(now, "topic", ["enlargement"])).toEqual(pages.map((page) => ({ id: "enlargement", page })));
});

test("the further pages of several entries are each entry's own", () => {
  expect(furtherPages(withPassages(80), "state", ["russia", "mongolia", "belarus"])).toEqual([{ id: "mongolia", page: 2 }]);
  expect(furtherPages(withPassages(80), "person", ["zhaparov"])).toEqual([]);
});
