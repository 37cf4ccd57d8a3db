import { describe, expect, test } from "vitest";
import { openArchive } from "../../src/content/open.ts";
import { knownOf } from "../../src/indexing/known.ts";
import { nameTable } from "../../src/indexing/name-table.ts";
import { answerTo, questionIn } from "../../src/questions/ask.ts";
import { inEnglish } from "../../src/search/in-english.ts";
import { mayAsk } from "../../src/search/may-ask.ts";
import { scriptOf } from "../../src/search/normal.ts";
import { createUrls } from "../../src/urls.ts";
import { asked } from "./asked.ts";
import { textsOf } from "./texts.ts";

const archive = openArchive();
const urls = createUrls("/");
const known = knownOf(archive, urls);
const { entries, foreign } = nameTable(archive, urls);
/** What is done to a text before it is understood: names in other scripts are put into English. */
const read = (text: string) => inEnglish(text, foreign[scriptOf(text)] ?? {}, entries);
const understood = (text: string) => questionIn(scriptOf(text) === "Latin" ? text : read(text), known);
const of = (...labels: string[]) =>
  asked.filter(({ label }) => labels.includes(label)).map(({ question, facts }) => [question, facts] as const);

test("there are enough of each kind", () => {
  expect(of("answer", "choice").length).toBeGreaterThanOrEqual(400);
  expect(of("none", "absent").length).toBeGreaterThanOrEqual(400);
});

describe("never a wrong answer: none where", () => {
  test.each(of("none"))("%s", (question) => expect(understood(question)).toBeUndefined());
  // Whoever comes into the archive one day is no longer absent.
  const names = new Set(entries.flatMap((entry) => entry.names));
  test.each(
    of("absent").filter(
      ([question]) =>
        !question
          .toLowerCase()
          .split(/\W+/)
          .some((word) => newcomers.has(word) && names.has(word)),
    ),
  )("%s", (question) => expect(understood(question)).toBeUndefined());
});
const newcomers = new Set(
  "japan georgia indonesia iraq vietnam germany france israel bangladesh taiwan macron biden".split(" "),
);

describe("an answer that holds what is known to", () => {
  test.each(of("answer"))("%s", async (question, facts) => {
    const found = understood(question);
    if (!found) return expect(found, "understood").toBeDefined();
    const card = await answerTo(found, known, question);
    expect(card.statements.length).toBeGreaterThan(0);
    const told = textsOf(card).join(" ").toLowerCase();
    expect(facts.filter((fact) => !told.includes(fact.toLowerCase()))).toEqual([]);
  });
});

describe("asked back where several meetings may be meant", () => {
  test.each(of("choice"))("%s", async (question, facts) => {
    const found = understood(question);
    if (!found) return expect(found, "understood").toBeDefined();
    const card = await answerTo(found, known, question);
    expect(textsOf(card)[0]).toBe("Which is meant?");
    expect(facts.filter((fact) => !textsOf(card).join(" ").includes(fact))).toEqual([]);
  });
});

test("whatever is answered is first taken for what may be a question", () => {
  expect(of("answer", "choice").filter(([question]) => !mayAsk(question, entries))).toEqual([]);
});
