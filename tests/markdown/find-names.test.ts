import { expect, test } from "vitest";
import { findNames } from "../../src/markdown/find-names.ts";

const find = findNames([
  { text: "Russia", kind: "state", id: "russia" },
  { text: "Russian", kind: "state", id: "russia" },
  { text: "Kremlin", kind: "state", id: "russia" },
  { text: "Kazakhstan", kind: "state", id: "kazakhstan" },
  { text: "Kyrgyz", kind: "state", id: "kyrgyzstan" },
  { text: "Moscow", kind: "state", id: "russia" },
  { text: "The Moscow Times", kind: "organisation", id: "moscow-times" },
  { text: "Moscow Times", kind: "organisation", id: "moscow-times" },
  { text: "Democratic People's Republic of Korea", kind: "state", id: "north-korea" },
  { text: "Republic of Korea", kind: "state", id: "south-korea" },
  { text: "Astana process", kind: "organisation", id: "astana-process" },
  { text: "US", kind: "state", id: "united-states" },
  { text: "U.S.", kind: "state", id: "united-states" },
  { text: "Recep Tayyip Erdoğan", kind: "person", id: "erdogan" },
]);
const found = (text: string) => find(text).map(({ id, text: name }) => `${id}: ${name}`);

test("finds names, adjectives and other names", () => {
  expect(found("Russian troops; the Kremlin; Kazakhstan's capital; the Kyrgyz capital")).toEqual([
    "russia: Russian",
    "russia: Kremlin",
    "kazakhstan: Kazakhstan",
    "kyrgyzstan: Kyrgyz",
  ]);
});

test("finds whole words only, in their own case", () => {
  expect(found("Kyrgyzstani, Prussia, Russianness, us, MOSCOW, Kazakhstanis")).toEqual([]);
  expect(found("pro-Russian, (Russia), Russia’s, “Russia”")).toHaveLength(4);
});

test("takes the longest name, and nothing inside it", () => {
  expect(found("The Moscow Times and the Moscow Times")).toEqual([
    "moscow-times: The Moscow Times",
    "moscow-times: Moscow Times",
  ]);
  expect(found("Democratic People’s Republic of Korea and Republic of Korea")).toEqual([
    "north-korea: Democratic People’s Republic of Korea",
    "south-korea: Republic of Korea",
  ]);
  expect(found("the Astana process on Syria")).toEqual(["astana-process: Astana process"]);
});

test("finds names that end in a stop, and names with letters beyond ASCII", () => {
  expect(found("the U.S. and the US")).toEqual(["united-states: U.S.", "united-states: US"]);
  expect(found("Recep Tayyip Erdoğan came")).toEqual(["erdogan: Recep Tayyip Erdoğan"]);
});

test("offsets are those of the original text", () => {
  const text = "In “Russia”, the Kremlin";
  expect(find(text).map(({ start, end }) => text.slice(start, end))).toEqual(["Russia", "Kremlin"]);
});

test("an apostrophe ends a name only before a possessive or a contraction", () => {
  const places = findNames([
    { text: "Xi", kind: "person", id: "xi" },
    { text: "Iran", kind: "state", id: "iran" },
    { text: "an", kind: "state", id: "an" },
  ]);
  expect(places("in Xi’an, in Xi'an and in Xiʼan; d’Iran")).toEqual([]);
  expect(places("Xi’s, Xi's, Xi’ll, ‘Iran’, Xi’ and IRAN’S").map(({ text }) => text)).toEqual(["Xi", "Xi", "Xi", "Iran", "Xi"]);
});

test("names are compared in one form, and counted clean", () => {
  const text =
    "Kazakh\u00adstan, Pu\u200btin, Recep Tayyip Erdog\u0306an, The\u00a0 Moscow\u2009Times, Democratic People\u2019s Republic of Korea";
  const names = findNames([
    { text: "Kazakhstan", kind: "state", id: "kazakhstan" },
    { text: "Kazakh", kind: "state", id: "kazakhstan" },
    { text: "Putin", kind: "person", id: "putin" },
    { text: "Recep Tayyip Erdoğan", kind: "person", id: "erdogan" },
    { text: "The Moscow Times", kind: "organisation", id: "moscow-times" },
    { text: "Democratic People's Republic of Korea", kind: "state", id: "north-korea" },
  ])(text);
  expect(names.map(({ text: name }) => name)).toEqual([
    "Kazakhstan",
    "Putin",
    "Recep Tayyip Erdoğan",
    "The Moscow Times",
    "Democratic People’s Republic of Korea",
  ]);
  expect(names.map(({ start, end }) => text.slice(start, end))[0]).toBe("Kazakh\u00adstan");
  expect(names.map(({ start, end }) => text.slice(start, end))[2]).toBe("Recep Tayyip Erdog\u0306an");
});

test.each([
  ["Erdog\u0306an", "Erdoğan"],
  ["Erdoğan", "Erdog\u0306an"],
  ["Asia\u2011Pacific", "Asia-Pacific"],
  ["Asia-Pacific", "Asia\u2010Pacific"],
  ["\u1112\u1161\u11ab\u1100\u116e\u11a8", "한국"],
  ["Kazakh\ufeffstan", "Kazakhstan"],
  ["Xi\u200f Jinping", "Xi Jinping"],
  ["Xi\n\tJinping", "Xi Jinping"],
])("%j is %j", (written, name) => {
  const text = `(${written})`;
  const [only] = findNames([{ text: name, kind: "state", id: "x" }])(text);
  expect([only?.start, only?.end]).toEqual([1, text.length - 1]);
});

test("names that begin or end with a sign are found", () => {
  const signs = findNames([
    { text: "«Memorial»", kind: "organisation", id: "memorial" },
    { text: "(T.A.S.S.)", kind: "organisation", id: "tass" },
    { text: "’Ndrang", kind: "organisation", id: "ndrang" },
  ]);
  expect(signs("of «Memorial», (T.A.S.S.) and ’Ndrang, not Memorial").map(({ id }) => id)).toEqual([
    "memorial",
    "tass",
    "ndrang",
  ]);
});

test("what stands in an address is no mention", () => {
  expect(
    found(
      "https://example.org/Russia/talks www.Moscow.ru press@Kremlin.org Russian.com/Kremlin Kazakhstan.gov.kz ftp://US/Kyrgyz @Kremlin",
    ),
  ).toEqual([]);
  expect(found("ended in Moscow. Russia said; the U.S.-led talks, Russia/Kazakhstan")).toHaveLength(5);
  const host = findNames([{ text: "en.civilshos.ru", kind: "organisation", id: "civilshos" }]);
  expect(host("on en.civilshos.ru, http://en.civilshos.ru/news").map(({ start }) => start)).toEqual([3]);
});

test("a longer name that means something else covers what it holds", () => {
  const china = findNames(
    [
      { text: "China", kind: "state", id: "china" },
      { text: "US", kind: "state", id: "united-states" },
    ],
    ["South China Sea", "US$"],
  );
  expect(china("the South China Sea and South China; US$5 of the US").map(({ start }) => start)).toEqual([30, 49]);
});
