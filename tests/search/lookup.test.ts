import { describe, expect, test } from "vitest";
import { corrected, isSmall, type NameEntry, namedBy, suggestionsFor } from "../../src/search/lookup.ts";

const entry = (kind: NameEntry["kind"], label: string, more: Partial<NameEntry> = {}): NameEntry => ({
  kind,
  id: label,
  label,
  url: "",
  line: "",
  names: [label.toLowerCase()],
  ...more,
});
const meeting = (label: string, words: string, more: Partial<NameEntry> = {}): NameEntry =>
  entry("summit", label, { words: words.split(" "), hosts: [], document: [], council: true, ...more });

/** In an order that is none of those that are asked for. */
const entries = [
  entry("topic", "Moscow format", { names: ["moscow format", "format"] }),
  entry("organisation", "Moscow Times", { names: ["moscow times", "the times"] }),
  entry("person", "Xi Jinping", { names: ["xi jinping", "jinping"] }),
  entry("state", "Russia", { names: ["russia", "russian", "ru"], capital: "moscow" }),
  entry("state", "Mongolia", { capital: "ulaanbaatar" }),
  entry("state", "Azerbaijan"),
  meeting("Moscow 2020", "moscow 2020 20th", {
    hosts: ["russia", "russian"],
    document: "moscow declaration of lasting peace".split(" "),
    names: ["moscow 2020", "moscow declaration of lasting peace"],
  }),
  meeting("Moscow 2020 (foreign ministers)", "moscow 2020", { hosts: ["russia", "russian"], council: false }),
  meeting("Moscow 2003", "moscow 2003 3rd first", { hosts: ["russia", "russian"] }),
  meeting("Astana 2024", "astana 2024 24th", { hosts: ["kazakhstan"], document: "astana declaration".split(" ") }),
  entry("organisation", "Format"),
];
const named = (query: string) => namedBy(entries, query).map(({ label }) => label);

describe("what a query names", () => {
  test.each([
    ["a whole name, in any case and with any signs", " RUSSIAN! ", ["Russia"]],
    ["not a name within other words", "the russian", []],
    ["not the beginning of a name", "russi", []],
    ["nothing", "", []],
    ["signs alone", "--", []],
    ["small words alone", "the of", []],
    ["of one name for two pages, the kind that comes first", "format", ["Format", "Moscow format"]],
    ["a meeting by city and year", "2003 Moscow", ["Moscow 2003"]],
    ["a meeting by city and noun, each of them", "summit in moscow", ["Moscow 2020", "Moscow 2003"]],
    ["a meeting by its number", "the 20th summit", ["Moscow 2020"]],
    ["not by a small word that is one of its own", "first", []],
    ["by a small word among its own beside another", "first moscow", ["Moscow 2020", "Moscow 2003"]],
    ["a meeting by its host and a noun", "russian summit", ["Moscow 2020", "Moscow 2003"]],
    ["not by a noun alone", "summit", []],
    ["a meeting by host and year", "russia 2003", ["Moscow 2003"]],
    ["a ministers' meeting by the word", "Moscow ministers", ["Moscow 2020 (foreign ministers)"]],
    ["a ministers' meeting of the host", "meeting of ministers in Russia", ["Moscow 2020 (foreign ministers)"]],
    ["two words of a document", "lasting peace", ["Moscow 2020"]],
    ["not one word of a document", "peace", []],
    ["not one word of a document with a noun of it", "declaration peace", []],
    ["a word of a document beside the city", "peace moscow", ["Moscow 2020"]],
    ["not with a word that none of them has", "moscow 1999", []],
    ["a capital: its meetings, then its state", "Moscow", ["Moscow 2020", "Moscow 2003", "Russia"]],
    ["a capital without meetings", "ulaanbaatar", ["Mongolia"]],
  ])("%s", (_rule, query, labels) => {
    expect(named(query)).toEqual(labels);
  });

  test("a host and words that name another meeting are none", () => {
    expect(named("kazakhstan moscow")).toEqual([]);
    expect(named("kazakhstan")).toEqual([]);
  });
});

describe("what is typed may become", () => {
  const may = (typed: string, most = 9) => suggestionsFor(entries, typed, most).map(({ label }) => label);
  test.each([
    ["by label, states first, then by other names", "m", ["Mongolia", "Moscow 2020", "Moscow 2020 (foreign ministers)"], 3],
    ["what is named first", "ru", ["Russia"], 9],
    ["a word within a name", "declaration of", ["Moscow 2020"], 9],
    ["a name that another begins", "jinp", ["Xi Jinping"], 9],
    ["not a part of a word", "inping", [], 9],
    ["nothing typed", " ", [], 9],
    ["nothing that begins so", "zzz", [], 9],
    ["the end of a name is no beginning", "scow", [], 9],
  ])("%s", (_rule, typed, labels, most) => {
    expect(may(typed, most)).toEqual(labels);
  });

  test("each page once, by label, by name, within", () => {
    expect(may("mos")).toEqual([
      "Moscow 2020",
      "Moscow 2020 (foreign ministers)",
      "Moscow 2003",
      "Moscow Times",
      "Moscow format",
    ]);
    // "the times" begins with it, "moscow times" has it within.
    expect(may("times")).toEqual(["Moscow Times"]);
    expect(may("format")).toEqual(["Format", "Moscow format"]);
    expect(may("russian")).toEqual(["Russia"]);
    expect(suggestionsFor([entry("topic", "Old x"), entry("state", "New x")], "x", 9).map(({ label }) => label)).toEqual([
      "New x",
      "Old x",
    ]);
    expect(
      suggestionsFor([entry("topic", "B", { names: ["xa"] }), entry("state", "A", { names: ["q", "xa"] })], "x", 9).map(
        ({ label }) => label,
      ),
    ).toEqual(["A", "B"]);
  });
});

describe("a misspelt name", () => {
  test.each([
    ["has its first letter right and is put right as it is written", "Mongola", "Mongolia"],
    ["with two wrong letters from eight on", "azerbayjn", "Azerbaijan"],
    ["with two wrong letters of eight", "azerbajn", "Azerbaijan"],
    ["beside other words", "Mongola 2020", "Mongolia 2020"],
    ["of a meeting's words", "astanna", "Astana"],
    ["of a document", "lastng peace", "lasting peace"],
    ["of another name", "jinpng", "Jinping"],
    ["is not one of another first letter", "longolia", undefined],
    ["is not one with two wrong letters below eight", "mongola x mngola", "Mongolia x mngola"],
    ["is none where all is right", "Mongolia", undefined],
    ["is none where it is short", "rusia ru", "Russia ru"],
    ["of four letters is none", "tims", undefined],
    ["of five letters is one", "timss", "Times"],
    ["is none where the word says nothing", "heads", undefined],
  ])("%s: %s", (_rule, typed, right) => {
    expect(corrected(entries, typed)).toBe(right);
  });

  test("is none where the word stands in the texts", () => {
    expect(corrected(entries, "mongola rusia", (word) => word === "rusia")).toBe("mongola Russia");
  });

  test("is the nearest of those that are near", () => {
    const near = ["Kazakhstan", "Kazachstan"].map((label) => entry("state", label));
    expect(corrected(near, "kazachstn")).toBe("Kazachstan");
  });
});

test("small words are those that fill a question, and no word at all", () => {
  expect(["", "the", "of", "moscow", "summit"].map(isSmall)).toEqual([true, true, true, false, false]);
});
