import { expect, test } from "vitest";
import { aroundOn, passagesOn, relatedTo, stepsOf } from "../../src/archive/topics.ts";
import { article, rich, richArchive } from "../support/rich.ts";

const archive = richArchive();
const topic = (id: string) => archive.get("topic", id);
const early = "2019-06-14-herald-road-planned";
const late = "2019-06-20-gazette-road-paid";
const open = "2020-11-10-gazette-road-open";

const passages = (id: string, changes: Record<string, string | undefined> = {}) => {
  const now = richArchive(changes);
  return passagesOn(now, now.get("topic", id)).map(({ article: of, passage, mentions }) => [
    of.id,
    passage.number,
    mentions.map(({ start, end, text }) => [start, end, text]),
  ]);
};

test("paragraphs on a topic are those with its words and those that a position rests on, by article and number", () => {
  expect(passages("roads")).toEqual([
    [early, 1, [[2, 6, "road"]]],
    [early, 2, []],
    [late, 1, [[16, 20, "road"]]],
    [late, 2, []],
    [open, 2, [[4, 8, "road"]]],
  ]);
});

test("the words of a topic are found in the articles on it alone", () => {
  const elsewhere = article("2020-11", "herald", "2020-moscow", "", "Water and a road.");
  const at = { "articles/2020-11-herald-month.md": elsewhere };
  expect(passages("aqueducts", at)).toEqual([
    [late, 3, [[0, 5, "Water"]]],
    ["2020-09-11-herald-water", 1, [[0, 5, "Water"]]],
  ]);
});

test("the longest of a topic's words is found, signs in words are signs, and letters of any script end none", () => {
  const words = (aliases: string, text: string) =>
    passages("aqueducts", {
      "topics/aqueducts.md": `---\nname: Water\nquestion: Who?\naliases: ${aliases}\n---\n`,
      [`articles/${late}.md`]: rich[`articles/${late}.md`]?.replace("[roads, aqueducts]", "[roads]"),
      "articles/2020-09-11-herald-water.md": article(
        "2020-09-11",
        "herald",
        "2020-moscow-foreign-ministers",
        "topics: [aqueducts]",
        text,
      ),
    }).flatMap((one) => one[2] as (string | number)[][]);
  expect(words("[water, water rights]", "Water rights, then water.")).toEqual([
    [0, 12, "Water rights"],
    [19, 24, "water"],
  ]);
  expect(words('["a.b"]', "An acb and an A.B too.")).toEqual([[14, 17, "A.B"]]);
  expect(words("[eau]", "Beau, eaué, eaux, eau2, l'eau.")).toEqual([[26, 29, "eau"]]);
  expect(words("[]", "Water.")).toEqual([]);
});

test("a step leads to the passage that a position rests on, else to the first, one for each meeting", () => {
  expect(stepsOf(archive, topic("roads")).map(({ article: of, passage }) => [of.id, passage.number])).toEqual([
    [early, 2],
    [open, 2],
  ]);
  expect(stepsOf(archive, topic("aqueducts")).map(({ article: of, passage }) => [of.id, passage.number])).toEqual([
    [late, 3],
    ["2020-09-11-herald-water", 1],
  ]);
  expect(stepsOf(archive, topic("enlargement")).map(({ article: of, passage }) => [of.id, passage.number])).toEqual([
    ["2024-07-04-gazette-belarus-joins", 1],
  ]);
});

test("a position on another topic does not draw a step to its passage", () => {
  const text = rich[`articles/${early}.md`]
    ?.replace("topic: roads, holder", "topic: aqueducts, holder")
    .replace("topics: [roads]", "topics: [roads, aqueducts]");
  const now = richArchive({
    [`articles/${early}.md`]: text,
    [`articles/${late}.md`]: rich[`articles/${late}.md`]?.replace(/positions: .*\n/, ""),
  });
  const step = stepsOf(now, now.get("topic", "roads"))[0];
  expect([step?.article.id, step?.passage.number]).toEqual([early, 1]);
});

test("the neighbours on a topic are the nearest meetings from which it was treated", () => {
  const around = (id: string, meeting: string) => {
    const { before, after } = aroundOn(archive, topic(id), archive.get("summit", meeting));
    return [before?.id, after?.id];
  };
  expect(around("roads", "2019-bishkek")).toEqual([undefined, "2020-moscow"]);
  expect(around("roads", "2020-moscow-foreign-ministers")).toEqual(["2019-bishkek", "2020-moscow"]);
  expect(around("roads", "2024-astana")).toEqual(["2020-moscow", undefined]);
  expect(around("roads", "2017-astana")).toEqual([undefined, "2019-bishkek"]);
});

test("neighbours follow the days of the meetings, also where a report came years later", () => {
  const belated = article("2021-01-02", "herald", "2017-astana", "topics: [roads]", "A road was thought of.");
  const now = richArchive({
    "articles/2021-01-02-herald-belated.md": belated.replace("form:", "publishedNote: It says so.\nform:"),
  });
  const { before, after } = aroundOn(now, now.get("topic", "roads"), now.get("summit", "2020-moscow"));
  expect([before?.id, after?.id]).toEqual(["2019-bishkek", undefined]);
  expect(aroundOn(now, now.get("topic", "roads"), now.get("summit", "2019-bishkek")).before?.id).toBe("2017-astana");
});

test("steps follow the days of the meetings, also where a report came years later", () => {
  const belated = article("2021-01-02", "herald", "2017-astana", "topics: [roads]", "A road was thought of.");
  const now = richArchive({
    "articles/2021-01-02-herald-belated.md": belated.replace("form:", "publishedNote: It says so.\nform:"),
  });
  expect(stepsOf(now, now.get("topic", "roads")).map(({ article: of }) => of.meeting)).toEqual([
    "2017-astana",
    "2019-bishkek",
    "2020-moscow",
  ]);
});

test("topics belong together on either's word, each once", () => {
  const related = (id: string) => relatedTo(archive, topic(id)).map((one) => one.id);
  expect(related("roads")).toEqual(["enlargement", "aqueducts"]);
  expect(related("enlargement")).toEqual(["roads"]);
  expect(related("aqueducts")).toEqual(["roads"]);
  const both = richArchive({ "topics/roads.md": rich["topics/roads.md"]?.replace("[enlargement]", "[aqueducts]") });
  expect(relatedTo(both, both.get("topic", "roads")).map(({ id }) => id)).toEqual(["aqueducts"]);
});
