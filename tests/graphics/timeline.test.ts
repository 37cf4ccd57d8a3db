import { scaleLinear } from "d3-scale";
import { toHtml } from "hast-util-to-html";
import { expect, test } from "vitest";
import { accessionsAt } from "../../src/archive/meetings.ts";
import { timelinePicture } from "../../src/graphics/timeline.ts";
import { dayPosition, firstYear, lastYear, yearTicks } from "../../src/graphics/years.ts";
import { createUrls } from "../../src/urls.ts";
import { article, meeting, richArchive, state } from "../support/rich.ts";
import { description, drawn, parse } from "./drawn.ts";

const archive = richArchive();
const urls = createUrls("/sub/");

test("a day has its place within its year, whose first day is the year itself", () => {
  expect(["2013-01-01", "2013-07-01", "2013-09-13", "2013-12-31"].map((day) => dayPosition(day).toFixed(4))).toEqual([
    "2013.0000",
    "2013.5000",
    "2013.6989",
    "2013.9973",
  ]);
});

test("years run from the first meeting to the newest, each with a tick, the first and every so many with a label", () => {
  expect([firstYear(archive), lastYear(archive)]).toEqual([2017, 2024]);
  const ticks = parse(`<svg>${toHtml(yearTicks(archive, scaleLinear([2017, 2025], [0, 800]), 54, 5))}</svg>`);
  expect(drawn(ticks, "line", "x1", "x2", "y1", "y2")).toEqual(
    [0, 100, 200, 300, 400, 500, 600, 700].map((x) => [x, x, 46, 50]),
  );
  expect(drawn(ticks, "text", "x", "y", "text")).toEqual([
    [50, 62, 2017],
    [550, 62, 2022],
  ]);
});

const band = parse(timelinePicture(archive, urls));

test("the band marks a summit by a circle and a meeting of ministers by a diamond, at its day, larger where there are articles", () => {
  expect(drawn(band, "circle.mark", "cx", "cy", "r")).toEqual([
    [73, 61, 5.5],
    [337, 61, 8],
    [521, 61, 8],
    [999, 61, 8],
  ]);
  expect(drawn(band, "path.mark", "d")).toEqual([["M496 36l6 6l-6 6l-6 -6z"]]);
  expect(drawn(band, "g[data-articles] title", "text").map(([name]) => String(name).split(":")[0])).toEqual([
    "Bishkek 2019",
    "Moscow 2020 (foreign ministers)",
    "Moscow 2020",
    "Astana 2024",
  ]);
});

test("the band names the cities of summits with articles, the ministers, and who became a member at each", () => {
  expect(drawn(band, "text.city", "x", "y", "text")).toEqual([
    [337, 46, "Bishkek"],
    // Above the ministers', whose diamond stands where its name would begin.
    [521, 16, "Moscow"],
    [999, 46, "Astana"],
  ]);
  expect(drawn(band, "text.kind", "x", "y", "text")).toEqual([[499, 31, "foreign ministers"]]);
  expect(drawn(band, "text.joined", "x", "y", "text")).toEqual([
    [73, 83, "+ Kazakhstan"],
    [73, 96, "+ Kyrgyzstan"],
    [337, 83, "+ Russia"],
  ]);
  // The years stand below the lowest name.
  expect(drawn(band, "text.year", "y")[0]).toEqual([117]);
});

/** The names below the band, where so many states became members in the years of these meetings. */
function joinedIn(...joining: readonly (readonly [year: number, states: readonly string[]])[]) {
  const meetings = joining.map(([year]) => [
    `summits/${year}-osh.md`,
    meeting(`${year}-06-15`, `${year}-06-15`, "kyrgyzstan", "Osh", "format: virtual\nchair: russia"),
  ]);
  const states = joining.flatMap(([year, names]) =>
    names.map((name, index) => [
      `states/${name.toLowerCase().replaceAll(" ", "-")}.md`,
      state(name, `Q${String.fromCharCode(65 + index + (year % 20))}`, String(900 + index + (year % 20) * 4), [
        `status: member, from: ${year}-06-15, decidedAt: ${year}-osh`,
      ]),
    ]),
  );
  const now = richArchive(Object.fromEntries([...meetings, ...states]));
  return drawn(parse(timelinePicture(now, urls)), "text.joined", "y", "text");
}

test("names that would meet those of the meeting before stand below them; of more than three, the number stands", () => {
  expect(joinedIn([2010, ["United Arab Emirates"]], [2011, ["Laos"]]).slice(0, 2)).toEqual([
    [83, "+ United Arab Emirates"],
    [96, "+ Laos"],
  ]);
  expect(joinedIn([2005, ["Peru"]], [2011, ["Laos"]]).slice(0, 2)).toEqual([
    [83, "+ Peru"],
    [83, "+ Laos"],
  ]);
  expect(joinedIn([2005, ["Peru", "Chad", "Mali", "Fiji"]])[0]).toEqual([83, "+ 4"]);
  expect(joinedIn([2001, ["Peru", "Chad"]])[0]).toEqual([83, "2 founders"]);
});

test("a mark of the band says what its meeting is", () => {
  expect(drawn(band, "a", "href", "text")).toEqual([
    [
      "/sub/summits/2017-astana/",
      "Astana 2017: 17th meeting of the Council of Heads of State, 8–9 June 2017, no article yet, 2 new members (Kazakhstan, Kyrgyzstan)",
    ],
    [
      "/sub/summits/2019-bishkek/",
      "Bishkek 2019: 19th meeting of the Council of Heads of State, 13–14 June 2019, 2 articles, 1 new member (Russia)",
    ],
    [
      "/sub/summits/2020-moscow-foreign-ministers/",
      "Moscow 2020 (foreign ministers): Meeting of the Council of Ministers of Foreign Affairs, 9–10 September 2020, 1 article",
    ],
    ["/sub/summits/2020-moscow/", "Moscow 2020: 20th meeting of the Council of Heads of State, 10 November 2020, 2 articles"],
    ["/sub/summits/2024-astana/", "Astana 2024: 24th meeting of the Council of Heads of State, 3–4 July 2024, 1 article"],
  ]);
  expect(description(band)).toMatch(/^5 meetings on a line from 2017 to 2024; 4 of them have articles\./);
});

test("a city whose name would meet that of the meeting before stands above it", () => {
  const covered = [
    ["2001", "Osh"],
    ["2009", "Yekaterinburg"],
    ["2010", "Tashkent"],
    ["2012", "Osh"],
  ].flatMap(([year = "", city = ""]) => [
    [
      `summits/${year}-${city.toLowerCase()}.md`,
      meeting(`${year}-06-14`, `${year}-06-15`, "kyrgyzstan", city, "format: virtual\nchair: russia"),
    ],
    [
      `articles/${year}-06-16-herald-met.md`,
      article(`${year}-06-16`, "herald", `${year}-${city.toLowerCase()}`, "publishedNote: So.", "It met."),
    ],
  ]);
  const now = richArchive(Object.fromEntries(covered));
  expect(drawn(parse(timelinePicture(now, urls)), "text.city", "y", "text").slice(0, 4)).toEqual([
    [46, "Osh"],
    [46, "Yekaterinburg"],
    [31, "Tashkent"],
    [46, "Osh"],
  ]);
});

test.each([
  [10, 10],
  [11, 0],
])("of %i meetings with articles the band names %i cities", (count, named) => {
  const years = Array.from({ length: count - 4 }, (_, index) => 2005 + index);
  const more = years.flatMap((year) => [
    [
      `summits/${year}-osh.md`,
      meeting(`${year}-06-14`, `${year}-06-15`, "kyrgyzstan", "Osh", "format: virtual\nchair: russia"),
    ],
    [`articles/${year}-06-16-herald-osh.md`, article(`${year}-06-16`, "herald", `${year}-osh`, "", "It met.")],
  ]);
  // The meeting of ministers has an article and no name.
  const ministers = {
    "articles/2020-09-11-herald-water.md": article("2020-09-11", "herald", "2017-astana", "publishedNote: So.", "It met."),
  };
  expect(
    drawn(parse(timelinePicture(richArchive({ ...Object.fromEntries(more), ...ministers }), urls)), "text.city", "text"),
  ).toHaveLength(named);
});

test("who is only decided to be a member has not become one, nor has who became anything else", () => {
  const joining = (certain: boolean) =>
    richArchive({
      "states/belarus.md": state("Belarus", "BY", "112", [
        `status: member, from: 2024-07-04, decidedAt: 2024-astana, certain: ${certain}`,
      ]),
    });
  const joined = (now: typeof archive, id: string) => accessionsAt(now, now.get("summit", id)).map(({ name }) => name);
  expect([joined(joining(true), "2024-astana"), joined(joining(false), "2024-astana"), joined(archive, "2020-moscow")]).toEqual(
    [["Belarus"], [], []],
  );
});
