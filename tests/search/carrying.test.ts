import { expect, test } from "vitest";
import { carrying } from "../../src/search/carrying.ts";
import { inEnglish } from "../../src/search/in-english.ts";
import { type NameEntry, withSynonyms } from "../../src/search/lookup.ts";
import { mayAsk } from "../../src/search/may-ask.ts";
import { parseQuery } from "../../src/search/parse.ts";

test.each([
  ["words that carry nothing are set aside", "what did Putin think of the war", "Putin think war"],
  ["in any case, with any signs", "WHO (was) an observer, there?", "observer,"],
  ["not within a phrase", 'the "state of the union" speech', "speech state of the union"],
  ["a query of nothing else keeps them", "to be or not", "to not"],
  ["words of the search itself stay", "SCO member states", "SCO member states"],
  ["one year is a word", "in Syria 2013", "Syria 2013"],
])("%s", (_rule, text, expected) => expect(carrying(parseQuery(text), false).words).toBe(expected));

test("nothing but small words stays as it is", () => expect(carrying(parseQuery("who is it"), false).words).toBe("who is it"));

test("of several years each is enough", () => {
  expect(carrying(parseQuery("Syria 2013 and 2019"), false)).toMatchObject({ words: "Syria", either: ["2013", "2019"] });
  expect(carrying(parseQuery("2013 2013"), false)).not.toHaveProperty("either");
});

test("words that ask are set aside where the question was understood", () => {
  expect(carrying(parseQuery("compare what Russia said about Syria"), true).words).toBe("Russia Syria");
  expect(carrying(parseQuery("compare what Russia said about Syria"), false).words).toBe("compare Russia said Syria");
});

const entry = (kind: NameEntry["kind"], label: string, more: Partial<NameEntry> = {}): NameEntry => ({
  ...{ kind, id: label, label, url: "", line: "", names: [label.toLowerCase()] },
  ...more,
});
const entries = [
  entry("state", "Saudi Arabia"),
  entry("state", "Iran"),
  entry("summit", "Moscow 2003", { city: "Moscow" }),
  entry("topic", "Korea", { synonyms: { talks: "negotiations", "six party talks": "six-way negotiations" } }),
];

test("a reader's word is put into those of the accounts, the longest first, wherever it stands", () => {
  expect(withSynonyms(entries, "Six-Party talks 2013")).toMatchObject({
    words: "six-way negotiations 2013",
    entry: { id: "Korea" },
  });
  expect(withSynonyms(entries, "talks")).toMatchObject({ words: "negotiations" });
  expect(withSynonyms(entries, "smalltalks")).toBeUndefined();
});

test("names of another language are put into English, the longest first, the others left", () => {
  const names = { аравия: [1], "саудовская аравия": [0], москва: [2] };
  expect(inEnglish("when did Саудовская Аравия join", names, entries)).toBe("when did Saudi Arabia join");
  expect(inEnglish("Москва 2003", names, entries)).toBe("Moscow 2003");
  expect(inEnglish("Аравия's status", names, entries)).toBe("Iran status");
});

test("what understands questions is loaded for what may be one", () => {
  const may = [
    "when iran",
    "observers 2012",
    "Iran Saudi Arabia",
    "peace 2012",
    "Iran Иран",
    "Iran on sanctions",
    "in Moscow 2003",
    "when did Ianr join",
  ];
  const not = [
    "",
    "when",
    "Iran",
    "foreign intervention",
    "political settlement 12",
    "Iran peace",
    "who wants war and lasting peace elsewhere",
  ];
  for (const text of may) expect(mayAsk(text, entries), text).toBe(true);
  for (const text of not) expect(mayAsk(text, entries), text).toBe(false);
});
