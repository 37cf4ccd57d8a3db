import { expect, test } from "vitest";
import { holdsOn, valueOn } from "../../src/archive/history.ts";
import {
  changesAt,
  confidenceOf,
  decidedOn,
  formerSpans,
  standingOn,
  statesByStatus,
  statusOn,
} from "../../src/archive/membership.ts";
import type { StatusSpan } from "../../src/model/history.ts";
import type { State } from "../../src/model/kinds.ts";
import { richArchive } from "../support/rich.ts";

const archive = richArchive();
const span = (status: StatusSpan["status"], from: string, until?: string, certain = true): StatusSpan => ({
  status,
  from,
  ...(until === undefined ? {} : { until }),
  certain,
  decidedAt: "x",
  sources: ["https://example.org/a"],
});
const withHistory = (name: string, ...history: StatusSpan[]) => ({ name, history }) as unknown as State;

const moved = withHistory(
  "Moved",
  span("guest", "2004-06-17", "2004-06-18"),
  span("observer", "2005-07-05", "2017-06-09"),
  span("partner", "2010-01-01", "2012-01-01", false),
  span("member", "2017-06-09", "2020-01-01"),
);

test("a span holds from its first day until the day before its end, and for good where it has none", () => {
  const day = { from: "2013-09-13", until: "2013-09-14" };
  expect(["2013-09-12", "2013-09-13", "2013-09-14"].map((one) => holdsOn(day, one))).toEqual([false, true, false]);
  expect(["2013-09-12", "2013-09-13", "9999-12-31"].map((one) => holdsOn({ from: "2013-09-13" }, one))).toEqual([
    false,
    true,
    true,
  ]);
});

test("of two spans that hold on a day the later one counts, and between spans none", () => {
  const history = [
    { from: "2001-06-15", until: "2005-01-01", value: 1 },
    { from: "2004-06-17", until: "2005-01-01", value: 2 },
    { from: "2006-01-01", value: 3 },
  ];
  expect(
    ["2001-06-14", "2004-06-16", "2004-06-17", "2005-01-01", "2006-01-01"].map((day) => valueOn(history, day)?.value),
  ).toEqual([undefined, 1, 2, undefined, 3]);
  expect(valueOn([], "2001-06-15")).toBeUndefined();
});

test("what is in force and what is only decided are told apart, each on its own days", () => {
  const told = (day: string) => {
    const standing = standingOn(moved, day);
    return [standing.span?.status, standing.decided?.status, statusOn(moved, day)];
  };
  expect(told("2004-06-17")).toEqual(["guest", undefined, "guest"]);
  expect(told("2004-06-18")).toEqual([undefined, undefined, undefined]);
  expect(told("2009-12-31")).toEqual(["observer", undefined, "observer"]);
  expect(told("2010-01-01")).toEqual(["observer", "partner", "observer"]);
  expect(told("2012-01-01")).toEqual(["observer", undefined, "observer"]);
  expect(told("2017-06-09")).toEqual(["member", undefined, "member"]);
  expect(told("2020-01-01")).toEqual([undefined, undefined, undefined]);
  expect(statusOn(withHistory("Decided", span("partner", "2010-01-01", undefined, false)), "2010-01-01")).toBeUndefined();
});

test("former is what has ended by a day, that day among them, and never what was only decided", () => {
  const former = (day: string) => formerSpans(moved, day).map(({ status }) => status);
  expect(former("2004-06-17")).toEqual([]);
  expect(former("2004-06-18")).toEqual(["guest"]);
  expect(former("2017-06-08")).toEqual(["guest"]);
  expect(former("2017-06-09")).toEqual(["guest", "observer"]);
  expect(former("2020-01-01")).toEqual(["guest", "observer", "member"]);
  expect(formerSpans(withHistory("Lasting", span("member", "2001-06-15")), "2026-01-01")).toEqual([]);
});

test("states are grouped by their status of the day, in the order of the statuses and of the states", () => {
  const groups = (day: string) =>
    statesByStatus(archive.states, day).map(({ status, states }) => [status, states.map(({ id }) => id)]);
  expect(groups("2017-06-07")).toEqual([]);
  expect(groups("2017-06-08")).toEqual([
    ["member", ["kyrgyzstan"]],
    ["observer", ["russia"]],
  ]);
  expect(groups("2019-06-13")).toEqual([
    ["member", ["kazakhstan", "kyrgyzstan"]],
    ["observer", ["mongolia", "russia"]],
    ["guest", ["burma"]],
  ]);
  expect(groups("2020-11-10")).toEqual([
    ["member", ["kazakhstan", "kyrgyzstan", "russia"]],
    ["dialogue-partner", ["burma"]],
  ]);
});

test("decisions are told together where status and day are the same, and not where either differs", () => {
  const one = withHistory("One", span("partner", "2025-09-01", undefined, false));
  const two = withHistory("Two", span("observer", "2025-09-01", undefined, false));
  const three = withHistory("Three", span("partner", "2025-08-31", undefined, false));
  const four = withHistory("Four", span("member", "2001-06-15"), span("partner", "2025-09-01", undefined, false));
  const told = (day: string) =>
    decidedOn([one, two, three, four, moved], day).map(({ status, from, states }) => [
      status,
      from,
      states.map(({ name }) => name),
    ]);
  expect(told("2025-09-01")).toEqual([
    ["partner", "2025-09-01", ["One", "Four"]],
    ["observer", "2025-09-01", ["Two"]],
    ["partner", "2025-08-31", ["Three"]],
  ]);
  expect(told("2025-08-31")).toEqual([["partner", "2025-08-31", ["Three"]]]);
  expect(told("2011-12-31")).toEqual([["partner", "2010-01-01", ["Moved"]]]);
  expect(told("2012-01-01")).toEqual([]);
});

test("a meeting changes what it decided, whatever was on its days, and a guest is no change", () => {
  const changes = (id: string) =>
    changesAt(archive.states, archive.get("summit", id)).map(({ state, span: now, before }) => [
      state.id,
      now.status,
      now.certain,
      before,
    ]);
  expect(changes("2017-astana")).toEqual([
    ["kazakhstan", "member", true, undefined],
    ["kyrgyzstan", "member", true, undefined],
    ["mongolia", "observer", true, undefined],
    ["russia", "observer", true, undefined],
  ]);
  expect(changes("2019-bishkek")).toEqual([
    ["mongolia", "partner", false, undefined],
    ["russia", "member", true, "observer"],
  ]);
  expect(changes("2020-moscow")).toEqual([["burma", "dialogue-partner", true, undefined]]);
  expect(changes("2020-moscow-foreign-ministers")).toEqual([]);
  const elsewhere = withHistory("Elsewhere", span("member", "2017-06-09"));
  expect(changesAt([elsewhere], archive.get("summit", "2017-astana"))).toEqual([]);
});

test("before a change stands neither the attendance of a guest nor what was only decided", () => {
  const meeting = { ...archive.get("summit", "2017-astana"), id: "x" };
  const before = (...history: StatusSpan[]) => changesAt([withHistory("A", ...history)], meeting).at(-1)?.before;
  expect(before(span("guest", "2017-06-08", "2017-06-09"), span("member", "2017-06-09"))).toBeUndefined();
  expect(before(span("partner", "2012-01-01", "2017-06-09", false), span("member", "2017-06-09"))).toBeUndefined();
  expect(before(span("observer", "2012-01-01", "2017-06-08"), span("member", "2017-06-09"))).toBeUndefined();
  expect(before(span("observer", "2012-01-01", "2017-06-09"), span("member", "2017-06-09"))).toBe("observer");
});

test("what the archivist says of a span's support counts before its sources", () => {
  const several = { ...span("member", "2001-06-15"), sources: ["https://a.org/1", "https://b.org/1"] };
  expect(confidenceOf(several)).toBe("two-or-more-sources");
  expect(confidenceOf({ ...several, sources: ["https://a.org/1", "https://a.org/2"] })).toBe("one-source");
  expect(confidenceOf({ ...several, confidence: "conflicting" })).toBe("conflicting");
  expect(confidenceOf({ ...span("member", "2001-06-15"), confidence: "unverified" })).toBe("unverified");
  expect(confidenceOf(span("member", "2001-06-15"))).toBe("one-source");
});
