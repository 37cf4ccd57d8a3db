import { describe, expect, test } from "vitest";
import type { NameEntry } from "../../src/search/lookup.ts";
import { emptyQuery, type Query } from "../../src/search/query.ts";
import { resolve } from "../../src/search/resolve.ts";
import { fakeIndex, fakeNames } from "../support/fake-index.ts";

const entry = (kind: NameEntry["kind"], id: string, label: string, more: Partial<NameEntry> = {}): NameEntry => ({
  kind,
  id,
  label,
  url: `/${kind}/${id}/`,
  line: "",
  names: [label.toLowerCase()],
  ...more,
});
const entries = [
  entry("state", "russia", "Russia", { names: ["russia", "russian", "ru"] }),
  entry("state", "kazakhstan", "Kazakhstan", { names: ["kazakhstan", "kz"] }),
  entry("state", "iran", "Iran"),
  entry("state", "mongolia", "Mongolia", { capital: "ulaanbaatar" }),
  entry("organisation", "bargains", "Cooperation", { names: ["cooperation", "bargain"] }),
  entry("topic", "weapons", "Chemical weapons", { names: ["chemical weapons", "tengri"], synonyms: { arms: "weapons" } }),
  entry("topic", "observers", "Watchers", { names: ["watchers", "zinc", "tin"] }),
  entry("state", "narnia", "Narnia"),
  entry("summit", "2013-bishkek", "Bishkek 2013", { words: ["bishkek", "2013"], city: "Bishkek", council: true }),
];
const index = fakeIndex([
  { url: "/a/", kind: "article", text: "Russia and Iran spoke of a settlement in Bishkek of the six-way talks a bargain" },
  { url: "/b/", kind: "article", text: "Kazakhstan spoke of Non-proliferation and of chemical weapons and Cooperation" },
  { url: "/c/", kind: "state", entry: "state/mongolia", text: "Mongolia is an observer since 2004 the Almaty Tengri zinc" },
]);
const names = fakeNames(
  entries,
  { россия: "Russia" },
  { kasachstan: "Kazakhstan", moğolistan: "Mongolia", mogolistan: "Mongolia" },
);
const query = (text: string, more: Partial<Query> = {}): Query => ({ ...emptyQuery(), text, ...more });

/** What a query comes to: the words searched for, what is said of it, the pages it names. */
async function come(text: string, more: Partial<Query> = {}): Promise<string> {
  const { parts, named, instead } = await resolve(query(text, more), { index, names });
  return [
    parts?.words ?? "nothing",
    ...(parts?.either ? [`either ${parts.either.join(", ")}`] : []),
    ...(parts?.least ? [`at least ${parts.least}`] : []),
    ...(instead?.isSome ? ["said to be some"] : []),
    ...(instead ? [`shown for ${instead.words}`] : []),
    ...(instead && instead.without.length > 0 ? [`without ${instead.without.join(", ")}`] : []),
    ...named.map(({ id }) => `names ${id}`),
  ].join(" | ");
}

test.each([
  ["words that stand are searched for", "settlement talks", "settlement talks"],
  ["the beginning of a word is one", "settle", "settle"],
  ["a number that stands nowhere finds nothing, and no other number", "1996", "nothing"],
  ["a word that stands nowhere finds nothing, and none that begins it", "covid", "nothing"],
  ["a number is not found in one that it begins with", "20041", "nothing"],
  ["what stands is shown without what does not", "Iran Gaza", "Iran | shown for Iran | without Gaza"],
  ["small words alone are nothing", "the Gaza", "nothing"],
  ["a line between two names parts them", "Iran/Russia", "Iran Russia"],
  ["a dash between two names parts them", "Russia–Iran", "Russia Iran"],
  ["a hyphen between two names parts them", "Russia-Iran", "Russia Iran"],
  ["a hyphened word that stands is one", "six-way talks", "six-way talks"],
  [
    "a hyphened word of which one part stands is not the other",
    "non-interference",
    "non | shown for non | without interference",
  ],
  ["a misspelt name is put right", "Kazahstan", "Kazakhstan | shown for Kazakhstan | names kazakhstan"],
  ["a misspelt name beside a word that stands", "Kazahstan weapons", "kazakhstan weapons | shown for Kazakhstan weapons"],
  ["a misspelt name beside a word that stands nowhere", "Kazahstan Gaza", "Kazakhstan | shown for Kazakhstan | without Gaza"],
  ["a word that stands is no misspelt name", "Almaty", "Almaty"],
  ["a name in another script", "Россия", "Russia | shown for Russia | names russia"],
  ["a name in another language in Latin letters", "Kasachstan", "Kazakhstan | shown for Kazakhstan | names kazakhstan"],
  ["a name as texts have it", "Iran", "Iran | names iran"],
  ["another name, which no text has, is searched as the one texts have", "KZ", "Kazakhstan | names kazakhstan"],
  ["another name that texts have is searched as it is", "Russian", "Russia | names russia"],
  ["another name that articles have is searched as it is", "Bargain", "Bargain | names bargains"],
  [
    "another name that stands on other pages only is searched as the one articles have",
    "Tengri",
    "Chemical weapons | names weapons",
  ],
  ["another name is searched as it is where articles have neither", "Zinc", "Zinc | names observers"],
  ["a name of which no word stands anywhere finds nothing else", "Tin", "nothing | names observers"],
  ["a name in another language that is near no English one", "Moğolistan", "Mongolia | shown for Mongolia | names mongolia"],
  ["a misspelt name that stands nowhere is nothing", "Narnja", "nothing | shown for Narnia | without Narnia | names narnia"],
  ["what is left out makes a name a word", "Iran -Gaza", "Iran"],
  ["beside what is left out no name is put right", "Kazahstan -weapons", "nothing"],
  ["beside what is left out no name is translated", 'Moğolistan -"!"', "nothing"],
  ["several hyphens part as one does", "Russia--Iran-", "Russia Iran"],
  ["signs beside words are set aside", "(.*)[ settlement", "settlement"],
  [
    "a reader's word is put into those of the accounts",
    "arms 2004",
    "weapons 2004 | at least 1 | said to be some | shown for weapons 2004 | names weapons",
  ],
  ["beside what is left out no word is put into another", "arms -Gaza", "nothing"],
  [
    "words that no page has together",
    "settlement Almaty talks",
    "settlement Almaty talks | at least 2 | said to be some | shown for settlement Almaty talks",
  ],
  ["what is left out leaves nothing but what is asked for", "settlement Almaty -Gaza", "settlement Almaty"],
  ["of two years each is enough", "spoke 2004 2013", "spoke | either 2004, 2013"],
  ["words that carry nothing decide nothing", "who of them spoke about Iran", "spoke Iran"],
  ["a capital names its state", "Ulaanbaatar", "Mongolia | names mongolia"],
  ["signs alone ask for nothing that could be missing", "(.*)[", "(.*)["],
  ["spaces ask for nothing", "   ", ""],
  [
    "a phrase keeps its words, those beside it may go",
    '"six-way talks" Gaza',
    "six-way talks | shown for six-way talks | without Gaza",
  ],
])("%s: %s", async (_rule, text, expected) => {
  const told = await come(text);
  expect(told.toLowerCase()).toBe(expected.toLowerCase());
});

test("the words by which a question asks need stand nowhere", async () => {
  const { parts } = await resolve(query("say about Iran"), { index, names }, () => undefined, true);
  expect(parts?.words).toBe("Iran");
});

describe("what is wanted just so", () => {
  test("is neither put right nor cut", async () => {
    expect(await come("Kazahstan", { exact: true })).toBe("nothing");
    expect(await come("Iran Gaza", { exact: true })).toBe("nothing");
    expect(await come("Iran settlement", { exact: true })).toBe("Iran settlement");
    expect(await come("Iran/Russia", { exact: true })).toBe("Iran Russia");
  });
});

test("a word that a found page shows needs no search of its own", async () => {
  const own = fakeIndex([{ url: "/a/", kind: "article", text: "Talks of settlement" }]);
  let stood = 0;
  const stands = (word: string) => {
    stood++;
    return own.stands(word);
  };
  await resolve(query("talks settle"), { index: { ...own, stands }, names: fakeNames([]) });
  expect(stood).toBe(0);
  await resolve(query("talks gaza"), { index: { ...own, stands }, names: fakeNames([]) });
  expect(stood).toBeGreaterThan(0);
});

test("an index of which a part is lost rejects, and is never taken for one without a word", async () => {
  const lost = { ...index, search: () => Promise.reject(new Error("lost")) };
  await expect(resolve(query("settlement"), { index: lost, names })).rejects.toThrow("lost");
});

test("words that stand nowhere are told as they were typed", async () => {
  expect(await come("Kazahstan GAZA")).toBe("Kazakhstan | shown for Kazakhstan | without GAZA");
  expect(await come("Iran  Gaza")).toBe("Iran | shown for Iran | without Gaza");
});

test("no more is asked of index and names than is needed", async () => {
  const cost = async (text: string, more: Partial<Query> = {}) => {
    const own = fakeIndex([{ url: "/a/", kind: "article", text: "Iran and Russia spoke of settlement" }]);
    const heard: string[][] = [];
    await resolve(query(text, more), { index: own, names }, (named) => heard.push(named.map(({ id }) => id)));
    return { asked: own.asked, heard };
  };
  expect(await cost(" ")).toEqual({ asked: [], heard: [] });
  expect(await cost("Iran", { exact: true })).toEqual({ asked: ["Iran"], heard: [] });
  expect(await cost("Iran")).toEqual({ asked: [], heard: [["iran"]] });
  expect(await cost('"spoke of"')).toEqual({ asked: [], heard: [] });
  expect(await cost("spoke of")).toEqual({ asked: ["spoke"], heard: [[]] });
  expect(await cost("Iran-Russia")).toEqual({ asked: ["Iran-Russia", "Iran Russia", "Iran Russia"], heard: [[]] });
});

test("a question is read up to 300 letters", async () => {
  const { parts } = await resolve(query(`${"( ".repeat(148)}Iran Russia`), { index, names });
  expect(parts?.words).toBe("Iran");
});
