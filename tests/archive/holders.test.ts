import { describe, expect, test } from "vitest";
import { type HolderKind, positionsOf } from "../../src/archive/holders.ts";
import { firstPositions, pageOf, passagesPage, positionPages, rowsPage } from "../../src/archive/paging.ts";
import { positionTable } from "../../src/archive/positions.ts";
import { roleIn } from "../../src/archive/roles.ts";
import { stepsShown, type TopicPassage } from "../../src/archive/topics.ts";
import type { Person } from "../../src/model/kinds.ts";
import { article, richArchive } from "../support/rich.ts";

const position = (holder: string, summary: string, topic = "roads") =>
  `{ topic: ${topic}, holder: { ${holder} }, paragraph: 1, summary: ${summary} }`;
const spoken = (...positions: string[]) =>
  article(
    "2020-11-10",
    "gazette",
    "2020-moscow",
    `topics: [roads, aqueducts]\npositions: [${positions.join(", ")}]`,
    "Aidar Zhaparov of Russia, the SCO and its Council spoke of a road, and so did Bolot Akmatov and the Herald.",
  );
const changes = (...positions: string[]) => ({
  "people/zhaparov.md": "---\nname: Aidar Zhaparov\nstate: russia\n---\n",
  "organisations/council.md": "---\nname: SCO Council\nkind: sco-body\naliases: [Council]\ndescription: Its council.\n---\n",
  "organisations/herald.md": "---\nname: Bishkek Herald\nkind: news\naliases: [Herald]\ndescription: A paper.\n---\n",
  "articles/2020-11-10-gazette-road-open.md": spoken(...positions),
});
const archive = richArchive(
  changes(
    position("state: russia", "It builds"),
    position("person: zhaparov", "He builds"),
    position("organisation: council", "The council plans"),
    position("person: akmatov", "He waits", "aqueducts"),
    position("organisation: herald", "It prints"),
  ),
);
const held = (kind: HolderKind, id: string) => positionsOf(archive, kind, id).map(({ summary }) => summary);

describe("who stands with whom", () => {
  test("a person stands with the state that they acted for, and by themselves", () => {
    expect(held("state", "russia")).toEqual(["It builds", "He builds"]);
    expect(held("person", "zhaparov")).toEqual(["He builds"]);
  });

  test("a person without a state, and an organisation that is no body of the SCO, stand alone", () => {
    expect(held("person", "akmatov")).toEqual(["He waits"]);
    expect(held("organisation", "herald")).toEqual(["It prints"]);
  });

  test("a body of the SCO stands with the SCO, and by itself; the oldest comes first", () => {
    expect(held("organisation", "shanghai-cooperation-organisation")).toEqual(["For it.", "The council plans"]);
    expect(held("organisation", "council")).toEqual(["The council plans"]);
  });

  test("nobody holds what nobody was reported to hold", () => expect(held("state", "mongolia")).toEqual([]));

  test("a position knows its topic, its own holder, its article and its paragraph", () => {
    const [, he] = positionsOf(archive, "state", "russia");
    expect(he).toMatchObject({
      topic: "roads",
      holder: { kind: "person", entry: { id: "zhaparov" } },
      article: { id: "2020-11-10-gazette-road-open" },
      paragraph: 1,
    });
  });

  test("a table has a column for those who stand together, with each position's own holder in it", () => {
    const { holders, rows } = positionTable(archive, "roads");
    expect(holders.map(({ entry }) => entry.id)).toEqual([
      "shanghai-cooperation-organisation",
      "herald",
      "russia",
      "kazakhstan",
    ]);
    const row = rows.find(({ day }) => day === "2020-11-10");
    expect(row?.cells.map((cell) => cell.map(({ holder }) => holder.entry.id))).toEqual([
      ["council"],
      ["herald"],
      ["russia", "zhaparov"],
      [],
    ]);
  });
});

test("the office of a person is that which the article gives", () => {
  const person = {
    roles: [
      { role: "Minister", article: "2020-11-10-gazette-road-open" },
      { role: "Deputy", article: "2019-06-14-herald-road-planned" },
    ],
  } as Person;
  const role = (id: string) => roleIn(person, archive.get("article", id));
  expect(role("2020-11-10-gazette-road-open")).toBe("Minister");
  expect(role("2019-06-14-herald-road-planned")).toBe("Deputy");
  expect(role("2019-06-20-gazette-road-paid")).toBeUndefined();
});

test("a topic on which nobody holds anything has no table, whatever was reported on it", () => {
  expect(rowsPage(archive, "enlargement", 1)).toEqual({ holders: [], part: [], first: 0, pages: 0 });
});

describe("many positions", () => {
  const many = (count: number, words = 30) =>
    richArchive(
      changes(
        ...Array.from({ length: count }, (_, index) => position("state: russia", `"Says ${index}${" word".repeat(words)}"`)),
      ),
    );

  test("six stand on the page of their holder, the newest; where there are more, all have pages of their own", () => {
    expect(firstPositions(many(6), "state", "russia")).toHaveLength(6);
    expect(positionPages(many(6), "state", ["russia", "mongolia"])).toEqual([]);
    expect(firstPositions(many(7), "state", "russia").map(({ summary }) => summary.slice(0, 7))[0]).toBe("Says 1 ");
    expect(positionPages(many(7), "state", ["russia", "mongolia"])).toEqual([{ id: "russia", page: 1 }]);
    // 150 letters and a frame each: 37 fill a page.
    expect(positionPages(many(110), "state", ["russia"])).toEqual([
      { id: "russia", page: 1 },
      { id: "russia", page: 2 },
      { id: "russia", page: 3 },
    ]);
  });

  test("pages hold every position once, in order", () => {
    const all = positionsOf(many(110), "state", "russia");
    expect([1, 2, 3].flatMap((page) => pageOf(all, page).part)).toEqual(all);
  });

  test("a table goes on on further pages, which have all its rows once", () => {
    const large = richArchive({
      ...changes(),
      ...Object.fromEntries(
        Array.from({ length: 30 }, (_, index) => [
          `articles/2020-11-${index + 1 < 10 ? "0" : ""}${index + 1}-gazette-more.md`,
          article(
            `2020-11-${index + 1 < 10 ? "0" : ""}${index + 1}`,
            "gazette",
            "2020-moscow",
            `topics: [roads]\npositions: [${Array.from({ length: 5 }, () => position("state: russia", `"Long${" word".repeat(40)}"`)).join(", ")}]`,
            `Russia spoke of a road.${" word".repeat(80)}`,
          ),
        ]),
      ),
    });
    const pages = positionPages(large, "topic", ["roads", "enlargement"]);
    expect(pages.length).toBeGreaterThan(1);
    expect(pages[0]).toEqual({ id: "roads", page: 2 });
    expect(new Set(pages.map(({ id }) => id))).toEqual(new Set(["roads"]));
    const days = [1, ...pages.map(({ page }) => page)].flatMap((page) =>
      rowsPage(large, "roads", page).part.flatMap((row) => (row.kind === "positions" ? [row.row.day] : [])),
    );
    expect(days).toEqual([
      "2019-06-14",
      "2019-06-20",
      ...Array.from({ length: 30 }, (_, index) => `2020-11-${String(index + 1).padStart(2, "0")}`),
    ]);
    // Some 30 passages would fill one page; the table takes room from them.
    expect(passagesPage(large, "topic", "roads", 1).pages).toBe(2);
  });
});

describe("steps", () => {
  const steps = Array.from({ length: 20 }, (_, index) => ({ article: { meeting: `m${index}` } }) as TopicPassage);
  const shown = (all: TopicPassage[], meeting?: string) => stepsShown(all, meeting).map((step) => step.article.meeting);
  test.each([
    ["all, where there are few", 9, undefined, 0, 9],
    ["the newest, where there are more", 20, undefined, 11, 20],
    ["those round the meeting", 20, "m10", 6, 15],
    ["the first, round one of the first", 20, "m1", 0, 9],
    ["the last, round the last", 20, "m19", 11, 20],
    ["the newest, where the meeting is not among them", 20, "other", 11, 20],
  ])("%s", (_what, count, meeting, from, to) =>
    expect(shown(steps.slice(0, count), meeting)).toEqual(Array.from({ length: to - from }, (_, index) => `m${from + index}`)),
  );
});
