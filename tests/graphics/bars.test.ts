import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { statusBar } from "../../src/graphics/statusbar.ts";
import { richArchive } from "../support/rich.ts";

const archive = richArchive();
type History = ReturnType<typeof archive.get<"state">>["history"];

/** The bar of a state, or of one with another history: its bars, their labels, and what it says in words. */
function barOf(id: string, history?: History) {
  const state = archive.get("state", id);
  const { document } = parseHTML(`<html><body>${statusBar(archive, history ? { ...state, history } : state)}</body></html>`);
  return {
    bars: [...document.querySelectorAll("rect")].map((bar) => [
      bar.getAttribute("class"),
      ...["x", "y", "width", "height"].map((name) => Number(bar.getAttribute(name))),
    ]),
    guests: [...document.querySelectorAll("path")].map((path) => [path.getAttribute("class"), path.getAttribute("transform")]),
    labels: [...document.querySelectorAll(".on-bar")].map((label) => [Number(label.getAttribute("x")), label.textContent]),
    words: document.querySelector("desc")?.textContent,
  };
}

test("a bar runs from the first day of a status to its end, or to the newest meeting, and is named", () => {
  expect(barOf("russia")).toEqual({
    bars: [
      ["status status-observer", 43, 10, 179, 22],
      ["status status-member", 222, 10, 450, 22],
    ],
    guests: [],
    labels: [
      [49, "Observer"],
      [228, "Member state"],
    ],
    words: "Russia: observer from 8 June 2017 until 14 June 2019; member state from 14 June 2019.",
  });
});

test("what is only decided is outlined below what is in force, without a name", () => {
  expect(barOf("mongolia")).toEqual({
    bars: [
      ["status status-observer", 43, 10, 304, 22],
      ["status status-partner outlined", 222, 36, 450, 10],
    ],
    guests: [],
    labels: [[49, "Observer"]],
    words:
      "Mongolia: observer from 9 June 2017 until 10 November 2020; SCO partner from 13 June 2019 until 3 July 2024, decided, not known to be in force.",
  });
});

test("a guest is a ring on the day and told by the meeting, and a bar of no days can still be seen", () => {
  expect(barOf("burma")).toEqual({
    bars: [
      ["status status-dialogue-partner", 347, 10, 325, 22],
      ["status status-observer outlined", 672, 36, 3, 10],
    ],
    guests: [["status status-guest outlined", "translate(216 15)"]],
    labels: [[353, "Dialogue partner"]],
    words:
      "Myanmar: guest at Bishkek 2019; dialogue partner from 10 November 2020; observer from 4 July 2024, decided, not known to be in force.",
  });
});

test("a short bar has the letter of its status, a very short one nothing", () => {
  const span = (from: string, until: string): History[number] => ({
    status: "observer",
    from,
    until,
    certain: true,
    decidedAt: "2017-astana",
    sources: ["https://example.org/a"],
  });
  const { bars, labels } = barOf("russia", [
    span("2018-01-01", "2018-07-01"),
    span("2019-01-01", "2019-02-01"),
    span("2020-01-01", "2021-07-01"),
  ]);
  expect(bars.map(([, x, , width]) => [x, width])).toEqual([
    [93, 45],
    [182, 7],
    [271, 134],
  ]);
  expect(labels).toEqual([
    [99, "O"],
    [277, "Observer"],
  ]);
});
