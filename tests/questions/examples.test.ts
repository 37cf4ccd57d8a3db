import { expect, test } from "vitest";
import { openArchive } from "../../src/content/open.ts";
import { shelvesOf } from "../../src/indexing/facts.ts";
import { knownOf } from "../../src/indexing/known.ts";
import { questionIn } from "../../src/questions/ask.ts";
import { exampleQuestions, questionsAbout } from "../../src/questions/examples.ts";
import { pagesFor } from "../../src/questions/pages.ts";
import { variedFirst } from "../../src/questions/varied.ts";
import { createUrls } from "../../src/urls.ts";
import { archiveWith } from "../support/content.ts";
import { article, rich, richArchive } from "../support/rich.ts";

const urls = createUrls("/sub/");
const known = knownOf(richArchive(), urls);
const about = (kind: string, id: string) => {
  const entry = known.entries.find((one) => one.kind === kind && one.id === id);
  return entry ? questionsAbout(known, entry) : [];
};

test("questions about a name are those that the archive can answer", () => {
  expect(about("state", "kazakhstan")).toEqual([
    "Since when is Kazakhstan a member state?",
    "Kazakhstan on Roads",
    "Summits hosted by Kazakhstan",
  ]);
  expect(about("state", "belarus")).toEqual(["Is Belarus a member?"]);
  expect(about("person", "zhaparov")).toEqual(["Who is Aidar Zhaparov?"]);
  expect(about("topic", "roads")).toEqual(["What was said about Roads?"]);
  expect(about("summit", "2020-moscow")).toEqual(["Who chaired Moscow 2020?", "Observers at Moscow 2020"]);
  expect(about("summit", "2020-moscow-foreign-ministers")).toEqual([]);
  expect(about("organisation", "herald")).toEqual([]);
});

test("so are the examples, of the archive itself and of one that holds next to nothing", () => {
  const real = knownOf(openArchive(), urls);
  for (const one of [real, known, knownOf(archiveWith({}), urls)]) {
    const examples = exampleQuestions(one);
    expect(examples.filter((text) => questionIn(text, one) === undefined)).toEqual([]);
    expect(new Set(examples).size).toBe(examples.length);
  }
  expect(exampleQuestions(real).length).toBeGreaterThanOrEqual(5);
  for (const entry of real.entries)
    expect(questionsAbout(real, entry).filter((text) => questionIn(text, real) === undefined)).toEqual([]);
});

test("the page made for a question comes first", () => {
  const pages = (text: string) => {
    const question = questionIn(text, known);
    return question ? pagesFor(question, known).map(({ url }) => url) : undefined;
  };
  expect(pages("Kazakhstan on roads in 2019")).toEqual(["/sub/topics/roads/", "/sub/states/kazakhstan/"]);
  expect(pages("observers in 2020")).toEqual(["/sub/states/on/2020-11-10/"]);
  expect(pages("observers")).toEqual(["/sub/states/on/2024-07-04/"]);
  expect(pages("Russia's status at Bishkek 2019")).toEqual(["/sub/states/on/2019-06-14/", "/sub/states/russia/"]);
  expect(pages("who chaired Moscow 2020")).toEqual(["/sub/summits/2020-moscow/"]);
  expect(pages("who is Aidar Zhaparov")).toEqual(["/sub/people/zhaparov/"]);
});

test("a shelf is short, however much was reported: some from each meeting, of every holder before one comes again", () => {
  const held = Array.from(
    { length: 30 },
    (_, index) =>
      `{ topic: roads, holder: { state: ${index < 28 ? "kazakhstan" : "russia"} }, paragraph: 1, summary: It pays ${index}. }`,
  );
  const many = article(
    "2020-11-12",
    "gazette",
    "2020-moscow",
    `topics: [roads]\npositions: [${held.join(", ")}]`,
    "Kazakhstan and Russia pay.",
  );
  const archive = archiveWith({ ...rich, "articles/2020-11-12-gazette-many.md": many });
  const shelf = shelvesOf(archive, urls).get("topic/roads");
  expect(shelf?.meetings.map(({ id, total, positions }) => [id, total, positions.length])).toEqual([
    ["2019-bishkek", 2, 2],
    ["2020-moscow", 30, 8],
  ]);
  expect(shelf?.meetings[1]?.positions.map(({ text }) => text).slice(0, 3)).toEqual([
    "It pays 0.",
    "It pays 28.",
    "It pays 1.",
  ]);
  expect(knownOf(archive, urls).facts.holders["state/kazakhstan"]).toEqual(["roads"]);
});

test("positions keep their order within a turn", () => {
  const position = (holder: string, text: string) =>
    ({ holder, text, topic: "", paragraph: "1", url: "", publisher: "", day: "" }) as const;
  const list = [position("a", "1"), position("a", "2"), position("b", "3"), position("a", "4"), position("b", "5")];
  expect(variedFirst(list as never).map(({ text }) => text)).toEqual(["1", "3", "2", "5", "4"]);
});
