import { describe, expect, test } from "vitest";
import type { Answer } from "../../src/search/answer.ts";
import type { NameEntry } from "../../src/search/lookup.ts";
import { emptyQuery, type Query } from "../../src/search/query.ts";
import type { Found } from "../../src/search/sources.ts";
import { beginning, type Event, next, screenOf, type State } from "../../src/search/state.ts";

const query = (text: string, more: Partial<Query> = {}): Query => ({ ...emptyQuery(), text, ...more });
/** A found page; that of a state is told by its filter, wherever it stands. */
const page = (url: string): Found => {
  const [, state] = /states\/(\w+)\//.exec(url) ?? [];
  return { url, meta: {}, filters: state ? { entry: [`state/${state}`] } : {}, content: "", anchors: [], locations: [] };
};
const name = (id: string): NameEntry => ({ kind: "state", id, label: id, url: `/states/${id}/`, line: "", names: [] });
const answer = (more: Partial<Answer> = {}): Answer => ({
  total: 2,
  pages: 2,
  ids: [],
  named: [],
  page: () => Promise.reject(new Error("not asked for")),
  counts: () => Promise.resolve(undefined),
  ...more,
});
const after = (...events: Event[]): State => events.reduce(next, beginning(query("")));
const asked: Event = { type: "asked", query: query("iran") };
const answered = (more: Partial<Answer> = {}, urls: string[] = ["/a/", "/b/"], run = 1): Event => ({
  type: "answered",
  run,
  answer: answer(more),
  items: urls.map(page),
  loaded: urls.length,
});
const settled: Event = { type: "settled", run: 1 };
const urls = ({ items }: State) => items.map(({ url }) => url);

test("a question makes the page busy and leaves what is shown, until there is an answer", () => {
  const first = after(asked, answered(), settled);
  const second = next(first, { type: "asked", query: query("iraq") });
  expect(urls(second)).toEqual(["/a/", "/b/"]);
  expect(screenOf(second)).toMatchObject({ isBusy: true, status: undefined, hasMore: false, foundNothing: false });
  const third = next(second, answered({ total: 1, pages: 1 }, ["/c/"], 2));
  expect(urls(third)).toEqual(["/c/"]);
  expect(screenOf(third).status).toBe("1 result for “iraq”");
});

describe("an answer to a question", () => {
  const card = (text: string) => ({ statements: [[text]], remarks: [] });
  const first = after(asked, { type: "card", run: 1, card: card("Iran") }, answered(), settled);
  const shown = ({ card: one }: State) => one?.statements[0]?.[0];

  test("stays until something comes of the next search, and no longer", () => {
    const second = next(first, { type: "asked", query: query("iraq") });
    expect([shown(first), shown(second)]).toEqual(["Iran", "Iran"]);
    for (const event of [
      { type: "named", run: 2, named: [name("iraq")] },
      answered({}, [], 2),
      { type: "failed", run: 2 },
    ] as Event[])
      expect(shown(next(second, event)), event.type).toBeUndefined();
  });

  test("is kept by what comes of its own search, and comes after a failure as well", () => {
    expect(
      shown(after(asked, { type: "card", run: 1, card: card("Iran") }, { type: "named", run: 1, named: [name("iran")] })),
    ).toBe("Iran");
    const failed = after(asked, { type: "failed", run: 1 });
    expect(shown(next(failed, { type: "card", run: 1, card: card("Iran") }))).toBe("Iran");
    expect(shown(next(failed, { type: "card", run: 0, card: card("Iran") }))).toBeUndefined();
  });
});

test("what an older search brings is too late", () => {
  const newer = after(asked, { type: "asked", query: query("iraq") });
  for (const event of [
    answered(),
    settled,
    { type: "slow", run: 1 },
    { type: "named", run: 1, named: [name("iran")] },
    { type: "failed", run: 1 },
    { type: "loaded", run: 1, items: [page("/x/")], loaded: 1 },
    { type: "understood", run: 1, query: query("other") },
  ] as Event[])
    expect(next(newer, event), event.type).toBe(newer);
});

test("named pages stand there at once, and are not shown twice", () => {
  const named = after(asked, { type: "named", run: 1, named: [name("iran")] });
  expect([named.named.map(({ id }) => id), urls(named)]).toEqual([["iran"], []]);
  const shown = next(named, answered({ named: [name("iran")], total: 3 }, ["/states/iran/", "/b/"]));
  expect([shown.named.map(({ id }) => id), urls(shown), shown.loaded]).toEqual([["iran"], ["/b/"], 2]);
  const more = next(shown, { type: "loaded", run: 1, items: [page("/c/"), page("/states/iran/")], loaded: 4 });
  expect([urls(more), more.loaded]).toEqual([["/b/", "/c/"], 4]);
});

test("nothing is said to be found or not found before the answer is there", () => {
  const waiting = after(asked);
  expect(screenOf(waiting)).toMatchObject({ status: undefined, foundNothing: false });
  expect(screenOf(after(asked, { type: "slow", run: 1 })).status).toBe("Searching …");
  expect(screenOf(after(asked, answered({ total: 0, pages: 0 }, [])))).toMatchObject({
    status: "Nothing found for “iran”",
    foundNothing: true,
  });
});

test("a search that is answered is not called slow afterwards", () => {
  const shown = after(asked, answered());
  expect(next(shown, { type: "slow", run: 1 })).toBe(shown);
});

test("a failure is told and clears what was shown, and the next question begins anew", () => {
  const failed = after(asked, answered({ named: [name("iran")] }), { type: "failed", run: 1 });
  expect(screenOf(failed)).toEqual({
    status: "The search could not be loaded.",
    isBusy: false,
    hasMore: false,
    foundNothing: false,
    hasFailed: true,
    canClear: false,
    instead: undefined,
  });
  expect([urls(failed), failed.named]).toEqual([[], []]);
  expect(next(failed, settled)).toBe(failed);
  expect(screenOf(next(failed, asked))).toMatchObject({ hasFailed: false, isBusy: true, status: undefined });
});

describe("the screen", () => {
  test("is busy until all of the first page is there", () => {
    expect(screenOf(after(asked, answered())).isBusy).toBe(true);
    expect(screenOf(after(asked, answered(), settled)).isBusy).toBe(false);
    expect(screenOf(beginning(query(""))).isBusy).toBe(false);
  });

  test("offers more where more was found than is loaded", () => {
    expect(screenOf(after(asked, answered({ pages: 3 }))).hasMore).toBe(true);
    expect(screenOf(after(asked, answered({ pages: 2 }))).hasMore).toBe(false);
  });

  test("says what is shown instead, and clears only what is chosen", () => {
    const instead = { words: "Iran", without: ["Gaza"] };
    expect(screenOf(after(asked, answered({ instead }))).instead).toEqual(instead);
    expect(screenOf(after({ type: "asked", query: query("", { from: "2013" }) })).canClear).toBe(true);
    expect(screenOf(after(asked)).canClear).toBe(false);
  });

  test("says nothing where nothing is asked, and cuts a long question", () => {
    expect(screenOf(after({ type: "asked", query: query("  ") }, answered({ total: 0, pages: 0 }, []))).status).toBe("");
    const long = after({ type: "asked", query: query("x".repeat(100)) }, answered());
    expect(screenOf(long).status).toBe(`2 results for “${"x".repeat(80)}…”`);
  });

  test("says a question without the spaces round it, and cuts none of eighty letters", () => {
    expect(screenOf(after({ type: "asked", query: query(" iran ") }, answered())).status).toBe("2 results for “iran”");
    const eighty = "x".repeat(80);
    expect(screenOf(after({ type: "asked", query: query(eighty) }, answered())).status).toBe(`2 results for “${eighty}”`);
  });

  test("at its beginning shows nothing, and has the question", () => {
    expect(beginning(query("iran"))).toEqual({
      query: query("iran"),
      run: 0,
      phase: "settled",
      named: [],
      items: [],
      loaded: 0,
    });
    expect(screenOf(beginning(query("iran")))).toMatchObject({ status: undefined, hasMore: false, foundNothing: false });
  });

  test("offers no more and says nothing of what was shown while a new question is asked", () => {
    const shown = after(asked, answered({ pages: 3, instead: { words: "x", without: [] } }), settled);
    expect(screenOf(shown)).toMatchObject({ hasMore: true, instead: { words: "x", without: [] } });
    expect(screenOf(next(shown, asked))).toMatchObject({ hasMore: false, instead: undefined });
  });

  test("says how many a filter alone finds, without a word", () => {
    const chosen = { ...emptyQuery().chosen, kind: ["article"] };
    expect(screenOf(after({ type: "asked", query: query("", { chosen }) }, answered())).status).toBe("2 results");
  });
});

test("ids take the place of labels in the query, and nothing else changes", () => {
  const chosen = { ...emptyQuery().chosen, state: ["iran"] };
  const state = after(asked, answered(), { type: "understood", run: 1, query: query("iran", { chosen }) });
  expect([state.query.chosen.state, urls(state), state.phase]).toEqual([["iran"], ["/a/", "/b/"], "shown"]);
});
