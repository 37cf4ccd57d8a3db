import fc from "fast-check";
import { expect, test } from "vitest";
import { readFrontmatter } from "../../src/content/read/frontmatter.ts";
import { parseBody } from "../../src/markdown/body.ts";
import { findNames } from "../../src/markdown/find-names.ts";
import { isDayOrPart } from "../../src/model/day.ts";
import { readManifest } from "../../src/model/manifest.ts";
import { shown, unseenIn } from "../../src/model/unseen.ts";
import { problemsWith } from "../support/content.ts";
import { runs } from "../support/runs.ts";

const pieces = fc.constantFrom(..."-:#[]{}&*!|>'\"%@`,?\t\n \u00a0\u202e\u0000aé中ك", "---\n", "\n---\n", "- ", ": ", "title: ", "&a ", "*a", "!!js/function ", "<<: ", "__proto__: ", "constructor: ", "<b>", "</b>", "<script>", "<!--", "-->", "[a](", "](javascript:", "> ", "1. ", ":state[", "]{id=", "**", "`");
const anyText = fc.oneof(fc.string({ unit: "binary" }), fc.array(pieces, { maxLength: 60 }).map((some) => some.join("")));
const allowed = /^\/?(?:p|ul|ol|li|blockquote|h[234]|em|strong|code|pre|a|bdi|br|hr)(?: (?:id|href|title|aria-label|data-number|data-removed|lang|start)(?:="[^"<>]*")?)*$/;

test("any file is taken apart, into data that have no other parent than plain ones have", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const source of [text, `---\n${text}\n---\n`, `---\n${text}`]) {
        const { data, faults, lineOf } = readFrontmatter(source);
        expect([Object.prototype, Array.prototype, String.prototype, Number.prototype, Boolean.prototype]).toContain(Object.getPrototypeOf(data));
        for (const { line } of faults) expect(line).toBeGreaterThan(0);
        expect(lineOf(["title", 0])).toBeGreaterThan(0);
      }
      expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    }),
    { numRuns: runs(300) },
  );
});

test("of any text come only elements and attributes that a text may have", () => {
  const names = { find: findNames([{ text: "a", kind: "state", id: "a" }]), ids: { state: ["a"], person: [], organisation: [], summit: [] } };
  fc.assert(
    fc.property(anyText, (text) => {
      const { body, problems } = parseBody(text, names, { numbered: true });
      for (const { html } of body.blocks)
        for (const [, tag = ""] of html.pieces.join("archive:x").matchAll(/<([^>]*)>/g)) expect(tag).toMatch(allowed);
      for (const { html } of body.blocks) expect(html.pieces.join("")).not.toMatch(/href="\s*(?:javascript|data|vbscript):/i);
      for (const { line } of problems) expect(line).toBeGreaterThan(0);
    }),
    { numRuns: runs(300) },
  );
});

test("any value of any field is taken or told, and a message is one line without signs that are not seen", () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom("title", "byline", "place", "originalUrl", "published", "meeting", "language"), (text, field) => {
      const file = "articles/2024-07-04-gazette-belarus-joins.md";
      const fields: Record<string, string> = {
        title: "Belarus joins",
        publisher: "gazette",
        published: "2024-07-04",
        meeting: "2024-astana",
        form: "account",
        originalUrl: "https://example.org/belarus",
        sourceSha256: "a".repeat(64),
        [field]: text,
      };
      const yaml = Object.entries(fields).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
      const told = problemsWith({
        [file]: `---\n${yaml.join("\n")}\nrights: { holder: The Gazette, status: unclear, statement: None. }\n---\n\nBelarus joins.\n`,
      });
      for (const line of told) {
        expect(line).toMatch(/^content\/\S+:\d+: found /);
        expect(unseenIn(line)).toBeUndefined();
      }
      if (unseenIn(text) !== undefined) expect(told.length).toBeGreaterThan(0);
    }),
    { numRuns: runs(60) },
  );
});

test("what is not seen is shown by its name, and nothing else is changed", () => {
  expect(shown("a\u202eb\u0000\n\u{e0041}é")).toBe("a[U+202E]b[U+0000][U+000A][U+E0041]é");
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(unseenIn(shown(text))).toBeUndefined();
      if (!/[\t\n\r\u200b-\u200f\u2060\ufeff]/.test(text) && unseenIn(text) === undefined) expect(shown(text)).toBe(text);
    }),
    { numRuns: runs(300) },
  );
});

test("any text is a day or none, and a manifest or a faulty one", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(typeof isDayOrPart(text)).toBe("boolean");
      const { digests, faulty } = readManifest(text);
      expect(digests.size + faulty.length).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: runs(300) },
  );
});
