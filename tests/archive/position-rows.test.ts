import { expect, test } from "vitest";
import { positionsOn, positionTable } from "../../src/archive/positions.ts";
import { article, rich, richArchive } from "../support/rich.ts";

const early = "2019-06-14-herald-road-planned";
const late = "2019-06-20-gazette-road-paid";

/** The table with the ids of what it holds. */
function tableOf(changes: Record<string, string | undefined> = {}, topic = "roads") {
  const { holders, rows } = positionTable(richArchive(changes), topic);
  return {
    holders: holders.map(({ kind, entry }) => `${kind} ${entry.id}`),
    rows: rows.map(({ summit, day, cells, passages, reports, hasArticle, outcomes }) => ({
      summit: summit.id,
      day,
      cells: cells.map((cell) => cell.map(({ summary }) => summary)),
      passages: passages.map(({ article: of, passage }) => `${of.id} ${passage.number}`),
      reports: reports.map(({ id }) => id),
      hasArticle,
      outcomes: outcomes.map(({ text }) => text),
    })),
  };
}
const positions = (...list: string[]) =>
  `topics: [roads]\npositions: [${list.map((one) => `{ topic: roads, ${one} }`).join(", ")}]`;
const silent = { day: undefined, cells: [[], []], passages: [], reports: [], hasArticle: false, outcomes: [] };

test("each day on which a meeting was reported has a row, with what was reported on that day alone", () => {
  expect(tableOf()).toEqual({
    holders: ["organisation shanghai-cooperation-organisation", "state kazakhstan"],
    rows: [
      { ...silent, summit: "2017-astana" },
      {
        summit: "2019-bishkek",
        day: "2019-06-14",
        cells: [["For it."], []],
        passages: [],
        reports: [early],
        hasArticle: true,
        outcomes: ["A road is planned"],
      },
      {
        summit: "2019-bishkek",
        day: "2019-06-20",
        cells: [[], ["It pays."]],
        passages: [],
        reports: [late],
        hasArticle: true,
        outcomes: [],
      },
      { ...silent, summit: "2020-moscow", hasArticle: true, passages: ["2020-11-10-gazette-road-open 2"] },
      { ...silent, summit: "2024-astana", hasArticle: true },
    ],
  });
});

test("a meeting of ministers has a row where something was found, and only there", () => {
  expect(tableOf({}, "aqueducts").rows.map(({ summit, passages }) => [summit, passages])).toEqual([
    ["2017-astana", []],
    ["2019-bishkek", [`${late} 3`]],
    ["2020-moscow-foreign-ministers", ["2020-09-11-herald-water 1"]],
    ["2020-moscow", []],
    ["2024-astana", []],
  ]);
});

test("two articles of one day are one row, in which each is named once and one holder's positions stand together", () => {
  const second = article(
    "2019-06-14",
    "gazette",
    "2019-bishkek",
    positions(
      "holder: { organisation: shanghai-cooperation-organisation }, paragraph: 1, summary: Soon.",
      "holder: { organisation: shanghai-cooperation-organisation }, paragraph: 1, summary: At once.",
    ),
    "The SCO wants a road.",
  );
  const rows = tableOf({ "articles/2019-06-14-gazette-a-road.md": second }).rows.filter(({ day }) => day === "2019-06-14");
  expect(rows.map(({ cells, reports }) => [cells, reports])).toEqual([
    [
      [["Soon.", "At once.", "For it."], []],
      ["2019-06-14-gazette-a-road", early],
    ],
  ]);
});

test("the SCO comes first, then organisations, states and persons, each kind by how often they speak, then by id", () => {
  const many = article(
    "2020-11-10",
    "gazette",
    "2020-moscow",
    positions(
      ...[
        "{ person: zhaparov }",
        "{ person: zhaparov }",
        "{ person: zhaparov }",
        "{ state: russia }",
        "{ state: mongolia }",
        "{ state: mongolia }",
      ]
        .concat("{ state: belarus }", "{ organisation: herald }")
        .map((holder) => `holder: ${holder}, paragraph: 1, summary: A road.`),
    ),
    "Aidar Zhaparov, Russia, Mongolia, Belarus and the Bishkek Herald spoke of a road.",
  );
  expect(
    tableOf({ "articles/2020-11-10-gazette-road-open.md": many, "people/zhaparov.md": "---\nname: Aidar Zhaparov\n---\n" })
      .holders,
  ).toEqual([
    "organisation shanghai-cooperation-organisation",
    "organisation herald",
    "state mongolia",
    "state belarus",
    "state kazakhstan",
    "state russia",
    "person zhaparov",
  ]);
});

test("positions are those on the topic, oldest first, with holder, article and paragraph", () => {
  const file = `articles/${late}.md`;
  const both = rich[file]?.replace(
    "positions: [",
    "positions: [{ topic: aqueducts, holder: { state: burma }, paragraph: 3, summary: It gets water. }, ",
  );
  const told = (topic: string) =>
    positionsOn(richArchive({ [file]: both }), topic).map(({ holder, article: of, paragraph, summary }) => [
      holder.kind,
      holder.entry.id,
      of.id,
      paragraph,
      summary,
    ]);
  expect(told("roads")).toEqual([
    ["organisation", "shanghai-cooperation-organisation", early, 2, "For it."],
    ["state", "kazakhstan", late, 2, "It pays."],
  ]);
  expect(told("aqueducts")).toEqual([["state", "burma", late, 3, "It gets water."]]);
});
