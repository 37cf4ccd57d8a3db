import fc from "fast-check";
import { expect, test } from "vitest";
import { excerpts } from "../../src/search/excerpt.ts";
import { corrected, namedBy, suggestionsFor, withSynonyms, type NameEntry } from "../../src/search/lookup.ts";
import { normal, plain, scriptOf } from "../../src/search/normal.ts";
import { parseQuery, plainWords } from "../../src/search/parse.ts";
import { filters, readQuery, sorts, writeQuery } from "../../src/search/query.ts";
import { runs } from "../support/runs.ts";

const signs = fc.constantFrom(
  ..."\"'“”„«»‘’-–—+/\\()[]{}<>&?#=%*^$.|:;,\t\n \u00a0\u0000\ud800aéß中ك👍",
  "__proto__",
  "constructor",
  '-"',
  "${",
  "%E0%A4%A",
);
const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(signs, { maxLength: 40 }).map((some) => some.join("")),
);

const entries: NameEntry[] = [
  { kind: "state", id: "syria", label: "Syria", names: ["Syria", "Syrian Arab Republic"] },
  { kind: "topic", id: "constructor", label: "constructor", names: ["constructor", "__proto__"] },
].map((one) => ({ url: `/${one.id}/`, ...one }) as unknown as NameEntry);

test("any query is read, and all of its words are letters of it", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const parts = parseQuery(text);
      for (const word of [...plainWords(parts), ...parts.phrases, ...parts.without]) {
        expect(word.trim()).toBe(word);
        expect(word).not.toBe("");
      }
    }),
    { numRuns: runs(300) },
  );
});

test("an address keeps a query whole, and any address is read", () => {
  const values = fc.uniqueArray(
    anyText.filter((one) => one !== "" && one.isWellFormed()),
    { maxLength: 3 },
  );
  const year = fc.constantFrom("", "2001", "2024");
  const chosen = fc.record(
    Object.fromEntries(filters.map((filter) => [filter, values])) as Record<(typeof filters)[number], typeof values>,
  );
  const query = fc.record({
    text: anyText.filter((one) => one.isWellFormed()),
    chosen,
    from: year,
    to: year,
    sort: fc.constantFrom(...sorts),
    exact: fc.boolean(),
  });
  fc.assert(
    fc.property(query, (one) => {
      expect(readQuery(new URLSearchParams(writeQuery(one)))).toEqual(one);
    }),
    { numRuns: runs(300) },
  );
  fc.assert(
    fc.property(anyText, (text) => {
      const read = readQuery(new URLSearchParams(text));
      expect(readQuery(new URLSearchParams(writeQuery(read)))).toEqual(read);
    }),
    { numRuns: runs(300) },
  );
});

test("no query trips the search for names, and what is found is one of them", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const form of [normal(text), plain(text)]) expect(form).toBe(form.toLowerCase());
      expect(typeof scriptOf(text)).toBe("string");
      for (const found of [...namedBy(entries, text), ...suggestionsFor(entries, text, 5)]) expect(entries).toContain(found);
      withSynonyms(entries, text);
      corrected(entries, text);
    }),
    { numRuns: runs(300) },
  );
});

test("an excerpt says what the text says, whatever stands in it", () => {
  fc.assert(
    fc.property(anyText, (content) => {
      const words = content.split(/[\s\u200b]+/).filter((word) => word !== "");
      const shown = excerpts(
        {
          content,
          raw_content: content,
          locations: words.map((_, at) => at).slice(0, 3),
          anchors: [],
          weighted_locations: [],
        } as never,
        2,
      );
      expect(Array.isArray(shown)).toBe(true);
    }),
    { numRuns: runs(300) },
  );
});
