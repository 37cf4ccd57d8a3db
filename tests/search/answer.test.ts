import { expect, test } from "vitest";
import { createEngine } from "../../src/search/answer.ts";
import type { NameEntry } from "../../src/search/lookup.ts";
import { emptyQuery } from "../../src/search/query.ts";
import { fakeIndex, fakeNames } from "../support/fake-index.ts";

const summit = (id: string): NameEntry => ({
  kind: "summit",
  id,
  label: id,
  url: `/summits/${id}/`,
  line: "",
  names: ["nur-sultan", "nur sultan"],
});
const entries = ["2024-astana", "2017-astana", "2011-astana"].map(summit);
const pages = [
  { url: "/summits/2024-astana/", kind: "summit", entry: "summit/2024-astana", text: "Astana 2024" },
  { url: "/states/kazakhstan/", kind: "state", entry: "state/kazakhstan", text: "Kazakhstan has Astana" },
  { url: "/articles/x/", kind: "article", text: "They met in Astana" },
  { url: "/articles/nur/", kind: "article", text: "Nur-Sultan was its name" },
];
const engine = createEngine(fakeIndex(pages), fakeNames(entries));
const ask = (text: string, more = {}) => engine.answer({ ...emptyQuery(), text, ...more });

test("what is counted is what is shown: pages named and found, none twice", async () => {
  const named = createEngine(fakeIndex(pages), fakeNames(entries.map((one) => ({ ...one, names: ["astana"] }))));
  const { total, pages: found, named: first } = await named.answer({ ...emptyQuery(), text: "Astana" });
  // Three meetings by name, of which one is among the three pages that say so.
  expect([first.length, found, total]).toEqual([3, 3, 5]);
});

test("after named pages come the articles, then the rest", async () => {
  const named = createEngine(fakeIndex(pages), fakeNames([{ ...summit("2024-astana"), names: ["astana"] }]));
  const { page } = await named.answer({ ...emptyQuery(), text: "Astana" });
  expect([(await page(0)).url, (await page(1)).url, (await page(2)).url]).toEqual([
    "/articles/x/",
    "/summits/2024-astana/",
    "/states/kazakhstan/",
  ]);
});

test("with a filter or an order chosen named pages stand where they belong", async () => {
  const chosen = { ...emptyQuery().chosen, kind: ["article"] };
  expect((await ask("Nur-Sultan")).named).toHaveLength(3);
  expect((await ask("Nur-Sultan", { chosen })).named).toEqual([]);
  expect((await ask("Nur-Sultan", { sort: "newest" })).named).toEqual([]);
  expect((await ask("Nur-Sultan", { from: "2012" })).named).toEqual([]);
});

test("at most six pages stand first", async () => {
  const many = Array.from({ length: 9 }, (_, index) => summit(`20${10 + index}-astana`));
  const { named, total } = await createEngine(fakeIndex(pages), fakeNames(many)).answer({
    ...emptyQuery(),
    text: "Nur-Sultan",
  });
  expect([named.length, total]).toEqual([6, 7]);
});

test("named pages are heard of before the texts are searched", async () => {
  const index = fakeIndex(pages);
  const heard: string[] = [];
  const own = createEngine(index, fakeNames(entries));
  await own.answer({ ...emptyQuery(), text: "Nur-Sultan" }, (named) =>
    heard.push(`${named.length} after ${index.asked.length}`),
  );
  expect(heard).toEqual(["3 after 0"]);
  // A phrase names no page: what is shown first would be taken away again.
  await own.answer({ ...emptyQuery(), text: '"Nur-Sultan"' }, (named) => heard.push(`${named.length}`));
  expect(heard).toHaveLength(1);
});

test("what stands nowhere brings nothing, and nothing asked is nothing found", async () => {
  expect(await ask("gaza")).toMatchObject({ total: 0, pages: 0, named: [] });
  expect(await ask("")).toMatchObject({ total: 0, pages: 0, named: [] });
  await expect((await ask("gaza")).page(0)).rejects.toThrow(new RangeError("found no result, expected none to be asked for"));
  await expect((await ask("They")).page(7)).rejects.toThrow("found result 7, expected one below 1");
});

test("what is shown instead is told, and only then", async () => {
  expect(await ask("Met gaza")).toMatchObject({ total: 1, instead: { words: "Met", without: ["gaza"] } });
  expect(await ask("They met")).not.toHaveProperty("instead");
});

test("of named pages it is asked which are found and where articles are, without any nothing more", async () => {
  const index = fakeIndex(pages);
  const own = createEngine(index, fakeNames(entries));
  const heard: number[] = [];
  await own.answer({ ...emptyQuery(), text: "They met" }, (named) => heard.push(named.length));
  expect([index.asked, heard]).toEqual([["met", "met"], []]);
  index.asked.length = 0;
  await createEngine(index, fakeNames([{ ...summit("2024-astana"), names: ["astana"], label: "Astana" }])).answer({
    ...emptyQuery(),
    text: "Astana",
  });
  expect(index.asked).toEqual(["Astana", "Astana within kind article", "Astana within entry summit/2024-astana"]);
});

test("the values of the filters are those of the index where nothing is asked, else those of what was found, and none where that is nothing", async () => {
  const all = { ...(await fakeIndex(pages).all()), year: { "2013": 7 } };
  const found = { ...all, year: { "2013": 1 } };
  const index = fakeIndex(pages);
  const own = createEngine(
    {
      ...index,
      all: () => Promise.resolve(all),
      search: async (...asked) => ({ ...(await index.search(...asked)), counts: () => Promise.resolve(found) }),
    },
    fakeNames(entries),
  );
  expect(await own.values()).toBe(all);
  expect(await (await own.answer(emptyQuery())).counts()).toBe(all);
  expect(await (await own.answer({ ...emptyQuery(), text: "gaza" })).counts()).toEqual({
    kind: {},
    year: {},
    meeting: {},
    state: {},
    topic: {},
    person: {},
    publisher: {},
  });
  expect(await (await own.answer({ ...emptyQuery(), text: "They" })).counts()).toBe(found);
});
