import { expect, test } from "vitest";
import { archiveWith, least } from "../support/content.ts";
import { article, rich, richArchive } from "../support/rich.ts";

const archive = richArchive();
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
const summit = (id: string) => archive.get("summit", id);
const late = "2019-06-20-gazette-road-paid";
const early = "2019-06-14-herald-road-planned";
const open = "2020-11-10-gazette-road-open";

test("meetings stand in the order of their days, not of their ids", () => {
  expect(ids(archive.summits)).toEqual([
    "2017-astana",
    "2019-bishkek",
    "2020-moscow-foreign-ministers",
    "2020-moscow",
    "2024-astana",
  ]);
});

test("articles stand in the order of their publication, a month before its days, and of ids on one day", () => {
  const second = article("2020-11-10", "gazette", "2020-moscow", "", "Nothing.");
  expect(ids(richArchive({ "articles/2020-11-10-gazette-a-road.md": second }).articles)).toEqual([
    early,
    late,
    "2020-09-11-herald-water",
    "2020-11-herald-month",
    "2020-11-10-gazette-a-road",
    open,
    "2024-07-04-gazette-belarus-joins",
  ]);
});

test("states, people, organisations and topics stand by name, in whatever case, not by id", () => {
  expect(ids(archive.states)).toEqual(["belarus", "kazakhstan", "kyrgyzstan", "mongolia", "burma", "russia"]);
  expect(ids(archive.people)).toEqual(["zhaparov", "akmatov"]);
  expect(ids(archive.organisations)).toEqual(["herald", "shanghai-cooperation-organisation", "gazette"]);
  expect(ids(archive.topics)).toEqual(["enlargement", "roads", "aqueducts"]);
  const lower = richArchive({
    "people/zhaparov.md": "---\nname: van Dyk\n---\n",
    "people/akmatov.md": "---\nname: Weber\n---\n",
  });
  expect(ids(lower.people)).toEqual(["zhaparov", "akmatov"]);
});

test("the present is the last day of the newest meeting; without meetings, the day on which the SCO began", () => {
  expect(archive.asOf).toBe("2024-07-04");
  const none = Object.fromEntries(Object.keys({ ...least, ...rich }).map((file) => [file, undefined]));
  expect(archiveWith({ ...none, "topics/enlargement.md": least["topics/enlargement.md"] }).asOf).toBe("2001-06-15");
});

test("an entry that is not there is an error that names it", () => {
  expect(archive.get("state", "burma").name).toBe("Myanmar");
  expect(() => archive.get("state", "myanmar")).toThrow('found state "myanmar", expected one that is in the content');
  expect(() => archive.get("person", "russia")).toThrow('found person "russia"');
});

test("a meeting has all its articles, oldest first, and no other meeting's", () => {
  expect(ids(archive.articlesOf("2019-bishkek"))).toEqual([early, late]);
  expect(ids(archive.articlesOf("2020-moscow"))).toEqual(["2020-11-herald-month", open]);
  expect(ids(archive.articlesOf("2020-moscow-foreign-ministers"))).toEqual(["2020-09-11-herald-water"]);
  expect(archive.articlesOf("2017-astana")).toEqual([]);
});

test("a topic has all its articles, oldest first, in whatever place they name it", () => {
  expect(ids(archive.articlesOn("roads"))).toEqual([early, late, open]);
  expect(ids(archive.articlesOn("aqueducts"))).toEqual([late, "2020-09-11-herald-water"]);
  expect(archive.articlesOn("nothing")).toEqual([]);
});

test("every paragraph that mentions an entity is there once, with its mentions of that entity alone", () => {
  const told = (kind: "state" | "person", id: string) =>
    archive
      .passagesOf(kind, id)
      .map(({ article: { id: of }, passage, mentions }) => [of, passage.number, mentions.map(({ start }) => start)]);
  expect(told("state", "russia")).toEqual([
    [late, 1, [0]],
    [late, 2, [15, 39]],
    ["2020-11-herald-month", 1, [0]],
  ]);
  expect(told("state", "kazakhstan")).toEqual([[late, 2, [0]]]);
  expect(told("person", "russia")).toEqual([]);
});

test("an article that mentions an entity in several paragraphs is listed once", () => {
  expect(ids(archive.articlesMentioning("state", "russia"))).toEqual([late, "2020-11-herald-month"]);
  expect(ids(archive.articlesMentioning("person", "zhaparov"))).toEqual([early, open]);
  expect(archive.articlesMentioning("state", "mongolia")).toEqual([]);
});

test("what articles mention is counted by mention, most first, what is equal by id", () => {
  const counted = (kind: "state" | "person", articles: string[]) =>
    archive
      .mentionedIn(
        kind,
        articles.map((id) => archive.get("article", id)),
      )
      .map(({ entry, mentions }) => [entry.id, mentions]);
  expect(counted("state", [late])).toEqual([
    ["russia", 3],
    ["burma", 1],
    ["kazakhstan", 1],
  ]);
  expect(counted("state", [open, late, "2020-09-11-herald-water"])).toEqual([
    ["russia", 3],
    ["kyrgyzstan", 2],
    ["burma", 1],
    ["kazakhstan", 1],
  ]);
  expect(counted("person", [early, open])).toEqual([["zhaparov", 2]]);
  expect(counted("state", [])).toEqual([]);
});

test("a state hosted the meetings that met in it, not those that it chaired", () => {
  expect(ids(archive.hostedBy(archive.get("state", "russia")))).toEqual(["2020-moscow-foreign-ministers", "2020-moscow"]);
  expect(ids(archive.hostedBy(archive.get("state", "kyrgyzstan")))).toEqual(["2019-bishkek"]);
  expect(archive.hostedBy(archive.get("state", "belarus"))).toEqual([]);
});

test("beside a summit stand summits, beside a meeting of ministers the nearest of either", () => {
  const around = (id: string) => {
    const { previous, next } = archive.around(summit(id));
    return [previous?.id, next?.id];
  };
  expect(around("2020-moscow")).toEqual(["2019-bishkek", "2024-astana"]);
  expect(around("2019-bishkek")).toEqual(["2017-astana", "2020-moscow"]);
  expect(around("2020-moscow-foreign-ministers")).toEqual(["2019-bishkek", "2020-moscow"]);
  expect(around("2017-astana")).toEqual([undefined, "2019-bishkek"]);
  expect(around("2024-astana")).toEqual(["2020-moscow", undefined]);
});

test("mentions come by article, paragraph and place", () => {
  expect(
    [...archive.mentions()]
      .slice(0, 5)
      .map(({ article: of, paragraph, kind, id, text, start, end }) => [of, paragraph, kind, id, text, start, end]),
  ).toEqual([
    [early, 1, "person", "zhaparov", "Aidar Zhaparov", 25, 39],
    [early, 2, "organisation", "shanghai-cooperation-organisation", "SCO", 4, 7],
    [late, 1, "state", "russia", "Russia", 0, 6],
    [late, 2, "state", "kazakhstan", "Kazakhstan", 0, 10],
    [late, 2, "state", "russia", "Russia", 15, 21],
  ]);
});
