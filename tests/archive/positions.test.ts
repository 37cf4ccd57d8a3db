import { expect, test } from "vitest";
import { positionsOn, positionTable } from "../../src/archive/positions.ts";
import { passagesOn } from "../../src/archive/topics.ts";
import { openArchive } from "../../src/content/open.ts";
import { archiveWith, edit } from "../support/content.ts";
import { richArchive } from "../support/rich.ts";

const archive = openArchive();
const article = "articles/2024-07-04-gazette-belarus-joins.md";

test("the SCO's position on Syria moves from 2012 to 2020, a step a meeting", () => {
  const table = positionTable(archive, "syria");
  expect(table.holders[0]?.entry.id).toBe("shanghai-cooperation-organisation");
  const said = ["2012-beijing", "2013-bishkek", "2019-bishkek", "2020-moscow-foreign-ministers"].map((meeting) =>
    table.rows
      .filter(({ summit }) => summit.id === meeting)
      .flatMap(({ cells }) => cells[0] ?? [])
      .map(({ summary }) => summary)
      .join(" "),
  );
  expect(said[0]).toMatch(/against outside intervention.*political dialogue/i);
  expect(said[1]).toMatch(/chemical weapons under international control.*peace conference/i);
  expect(said[2]).toMatch(/sovereignty.*Resolution 2254.*rebuild/i);
  expect(said[3]).toMatch(/no alternative to a political settlement/i);
});

test("every summit has a row, also without a position; other meetings only with a passage", () => {
  const rows = (topic: string) => positionTable(richArchive(), topic).rows.map(({ summit }) => summit.id);
  expect(rows("enlargement")).toEqual(["2017-astana", "2019-bishkek", "2020-moscow", "2024-astana"]);
  expect(rows("aqueducts")).toEqual([
    "2017-astana",
    "2019-bishkek",
    "2020-moscow-foreign-ministers",
    "2020-moscow",
    "2024-astana",
  ]);
});

test("no article, an article that is silent, and what the meeting itself brought are three things", () => {
  const noted = edit(article, "topics: [enlargement]", "topics: []");
  const row = (changes: Record<string, string | undefined>) => positionTable(archiveWith(changes), "enlargement").rows[0];
  expect(row(noted)).toMatchObject({ hasArticle: true, passages: [], outcomes: [], reports: [] });
  expect(row({ [article]: undefined })).toMatchObject({ hasArticle: false, passages: [], outcomes: [] });
  const summit = edit(
    "summits/2024-astana.md",
    "format: in-person",
    "format: in-person\noutcomes: [{ text: Belarus joined, topics: [enlargement] }, A declaration]",
  );
  expect(row({ ...noted, ...summit })?.outcomes.map(({ text }) => text)).toEqual(["Belarus joined"]);
});

test("every position of the archive has its paragraph", () => {
  for (const topic of archive.topics) {
    const positions = positionsOn(archive, topic.id);
    for (const { article: source, paragraph } of positions)
      expect(source.body.passages.map(({ number }) => number)).toContain(paragraph);
  }
});

test("a topic nobody took a position on has an empty table", () => {
  const table = positionTable(archiveWith(), "enlargement");
  expect(table.holders).toEqual([]);
  expect(table.rows.map(({ cells }) => cells)).toEqual([[]]);
});

test("a paragraph is on a topic by its words, whole and in either case, or by a position", () => {
  const passages = (changes = {}) => {
    const small = archiveWith(changes);
    return passagesOn(small, small.get("topic", "enlargement")).map(({ passage, mentions }) => [
      passage.number,
      mentions.map(({ text }) => text),
    ]);
  };
  expect(passages()).toEqual([[1, ["joins"]]]);
  expect(passages(edit(article, "Belarus joins,", "Belarus JOINS,"))).toEqual([[1, ["JOINS"]]]);
  expect(passages(edit(article, "Belarus joins,", "Belarus adjoins,"))).toEqual([]);
  const cited = edit(
    article,
    "\n---\n\nBelarus joins,",
    "\npositions: [{ topic: enlargement, holder: { state: belarus }, paragraph: 2, summary: For it. }]\n---\n\nBelarus,",
  );
  expect(passages(cited)).toEqual([[2, []]]);
});
