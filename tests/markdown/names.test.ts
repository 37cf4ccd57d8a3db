import { expect, test } from "vitest";
import { findNames } from "../../src/markdown/names.ts";

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
