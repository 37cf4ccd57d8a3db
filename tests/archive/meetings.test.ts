import { expect, test } from "vitest";
import { accessionsAt, coverageOf, isSummit } from "../../src/archive/meetings.ts";
import { searchDay } from "../../src/archive/search-day.ts";
import { richArchive } from "../support/rich.ts";

const archive = richArchive();

test("a summit is a meeting of the Council of Heads of State", () => {
  expect(archive.summits.map((meeting) => [meeting.id, isSummit(meeting)])).toEqual([
    ["2017-astana", true],
    ["2019-bishkek", true],
    ["2020-moscow-foreign-ministers", false],
    ["2020-moscow", true],
    ["2024-astana", true],
  ]);
});

test("who became a member at a meeting counts, who became something else or may become a member does not", () => {
  expect(archive.summits.map((meeting) => accessionsAt(archive, meeting).map(({ id }) => id))).toEqual([
    ["kazakhstan", "kyrgyzstan"],
    ["russia"],
    [],
    [],
    [],
  ]);
  const decided = richArchive({
    "states/belarus.md":
      '---\nname: Belarus\nofficialName: Republic of Belarus\niso: BY\nisoNumeric: "112"\ncapital: Minsk\nhistory:\n  - { status: member, from: 2024-07-04, certain: false, decidedAt: 2024-astana, sources: [https://example.org/a] }\n---\n',
  });
  expect(accessionsAt(decided, decided.get("summit", "2024-astana"))).toEqual([]);
});

test("every meeting is counted, also one without an article", () => {
  expect(coverageOf(archive).map(({ summit, articles }) => [summit.id, articles])).toEqual([
    ["2017-astana", 0],
    ["2019-bishkek", 2],
    ["2020-moscow-foreign-ministers", 1],
    ["2020-moscow", 2],
    ["2024-astana", 1],
  ]);
});

test("a search sorts a page by the newest article that names its entry, else by its newest status, what it published last, the founding", () => {
  expect([
    searchDay(archive, "state", "kyrgyzstan"),
    searchDay(archive, "state", "mongolia"),
    searchDay(archive, "topic", "aqueducts"),
    searchDay(archive, "person", "zhaparov"),
    searchDay(archive, "person", "akmatov"),
    searchDay(archive, "organisation", "shanghai-cooperation-organisation"),
    searchDay(archive, "organisation", "herald"),
    searchDay(archive, "page", "about"),
  ]).toEqual(["2020-11-10", "2019-06-13", "2020-09-11", "2020-11-10", "2001-06-15", "2019-06-14", "2020-11", "2001-06-15"]);
  const silent = richArchive({
    "states/serbia.md":
      '---\nname: Serbia\nofficialName: Republic of Serbia\niso: RS\nisoNumeric: "688"\ncapital: Belgrade\n---\n',
    "topics/silence.md": "---\nname: Silence\nquestion: What was not said?\n---\n",
    "organisations/forum.md": "---\nname: A Forum\nkind: forum\ndescription: Talks.\n---\n",
  });
  expect([
    searchDay(silent, "state", "serbia"),
    searchDay(silent, "topic", "silence"),
    searchDay(silent, "organisation", "forum"),
  ]).toEqual(["2001-06-15", "2001-06-15", "2001-06-15"]);
});
