import { expect, test } from "vitest";
import type { NameEntry } from "../../src/search/lookup.ts";
import { readQuery, writeQuery } from "../../src/search/query.ts";
import { labelOf, withIds } from "../../src/search/values.ts";

const entry = (kind: NameEntry["kind"], id: string, label: string): NameEntry => ({
  kind,
  id,
  label,
  url: "",
  line: "",
  names: [],
});
const entries = [
  entry("state", "turkey", "Turkey"),
  entry("summit", "2013-bishkek", "Bishkek 2013"),
  entry("topic", "syria", "Syria"),
  entry("state", "syria", "Syria"),
  entry("person", "turkey", "A Person called Turkey"),
  entry("organisation", "tass", "TASS"),
  entry("state", "congo", "Republic"),
  entry("state", "Republic", "Federation"),
];
const ids = (address: string) => writeQuery(withIds(readQuery(new URLSearchParams(address)), entries));

test("addresses with labels, as they were published first, become addresses with ids", () => {
  expect(ids("?q=x&kind=Article&meeting=Bishkek+2013&state=Turkey&topic=Syria&publisher=TASS&year=2013")).toBe(
    "?q=x&kind=article&year=2013&meeting=2013-bishkek&state=turkey&topic=syria&publisher=tass",
  );
});

test("ids stay, a label and its id are one value, and what is unknown stays as it is", () => {
  expect(ids("?kind=article&state=turkey&person=turkey")).toBe("?kind=article&state=turkey&person=turkey");
  expect(ids("?state=Turkey&state=turkey&state=Narnia")).toBe("?state=turkey&state=Narnia");
});

test("what is an id is one, also where another has it as its label", () => {
  expect(ids("?state=Republic")).toBe("?state=Republic");
  expect(ids("?state=Federation")).toBe("?state=Republic");
  expect(ids("?topic=Turkey&year=2013&kind=Nothing")).toBe("?kind=Nothing&year=2013&topic=Turkey");
});

test("a reader is shown the name of a value, of the kind that the filter is of", () => {
  expect(labelOf("state", "turkey", entries)).toBe("Turkey");
  expect(labelOf("person", "turkey", entries)).toBe("A Person called Turkey");
  expect(labelOf("meeting", "2013-bishkek", entries)).toBe("Bishkek 2013");
  expect(labelOf("publisher", "tass", entries)).toBe("TASS");
  expect(labelOf("kind", "article", entries)).toBe("Article");
  expect(labelOf("year", "2013", entries)).toBe("2013");
  expect(labelOf("state", "narnia", entries)).toBe("narnia");
  expect(labelOf("kind", "constructor", entries)).toBe("constructor");
});
