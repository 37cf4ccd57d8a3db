import { expect, test } from "vitest";
import { valueOn } from "../../src/archive/history.ts";
import { changesAt, confidenceOf, decidedOn, statesByStatus, standingOn, statusOn } from "../../src/archive/membership.ts";
import { openArchive } from "../../src/content/open.ts";

const archive = openArchive();
const state = (id: string) => archive.get("state", id);

test("a value holds from its first day to the day before its end", () => {
  const history = [
    { from: "2005-07-05", until: "2017-06-09", value: "observer" },
    { from: "2017-06-09", value: "member" },
  ];
  expect(["2005-07-04", "2005-07-05", "2017-06-08", "2017-06-09"].map((day) => valueOn(history, day)?.value)).toEqual([
    undefined,
    "observer",
    "observer",
    "member",
  ]);
});

test("is observer the day before the accession and member on the day", () => {
  expect(statusOn(state("belarus"), "2024-07-03")).toBe("observer");
  expect(statusOn(state("belarus"), "2024-07-04")).toBe("member");
  expect(statusOn(state("iran"), "2023-07-03")).toBe("observer");
  expect(statusOn(state("iran"), "2023-07-04")).toBe("member");
});

test("what is decided but not known to be in force is no status", () => {
  const { span, decided } = standingOn(state("mongolia"), "2026-09-01");
  expect([span?.status, decided?.status]).toEqual(["observer", "partner"]);
  expect(standingOn(state("mongolia"), "2025-08-31").decided).toBeUndefined();
});

test("what is decided is told with its day and states, and only from that day on", () => {
  const span = (from: string, certain: boolean, status: "observer" | "partner") => ({
    status,
    from,
    certain,
    decidedAt: "x",
    sources: [],
  });
  const states = [
    { name: "A", history: [span("2004-06-17", true, "observer"), span("2025-09-01", false, "partner")] },
    { name: "B", history: [span("2025-09-01", false, "partner")] },
    { name: "C", history: [span("2004-06-17", true, "observer")] },
  ];
  expect(decidedOn(states, "2025-09-01")).toEqual([{ status: "partner", from: "2025-09-01", states: [states[0], states[1]] }]);
  expect(decidedOn(states, "2025-08-31")).toEqual([]);
});

test("sources of one host are one source, however many pages they are", () => {
  const span = { status: "member", from: "2024-07-04", certain: true, decidedAt: "x" } as const;
  const told = (sources: string[]) => confidenceOf({ ...span, sources });
  expect(told(["https://a.org/1", "https://www.a.org/2"])).toBe("one-source");
  expect(told(["https://a.org/1", "https://b.org/1"])).toBe("two-or-more-sources");
});

test("a guest is one on the days of the meeting only", () => {
  expect(["2007-08-15", "2007-08-16", "2007-08-17"].map((day) => statusOn(state("turkmenistan"), day))).toEqual([
    undefined,
    "guest",
    undefined,
  ]);
});

/** Members, observers and dialogue partners by day, counted by hand from the fact sheet. */
test.each([
  ["2001-06-15", 6, 0, 0],
  ["2005-07-05", 6, 4, 0],
  ["2012-06-07", 6, 5, 3],
  ["2013-09-13", 6, 5, 3],
  ["2017-06-09", 8, 4, 6],
  ["2019-06-14", 8, 4, 6],
  ["2020-09-10", 8, 4, 6],
  ["2023-07-04", 9, 3, 14],
  ["2024-07-04", 10, 2, 14],
])("on %s there were %i members, %i observers and %i dialogue partners", (day, members, observers, partners) => {
  const groups = Object.fromEntries(statesByStatus(archive.states, day).map(({ status, states }) => [status, states.length]));
  expect([groups["member"] ?? 0, groups["observer"] ?? 0, groups["dialogue-partner"] ?? 0]).toEqual([
    members,
    observers,
    partners,
  ]);
});

test("a meeting's changes name what each state was before", () => {
  const changes = (id: string) =>
    changesAt(archive.states, archive.get("summit", id)).map(({ state: { name }, span, before }) => [
      name,
      span.status,
      before,
    ]);
  expect(changes("2017-astana")).toEqual([
    ["India", "member", "observer"],
    ["Pakistan", "member", "observer"],
  ]);
  expect(changes("2012-beijing")).toEqual([
    ["Afghanistan", "observer", undefined],
    ["Turkey", "dialogue-partner", undefined],
  ]);
  expect(changes("2013-bishkek")).toEqual([]);
});
