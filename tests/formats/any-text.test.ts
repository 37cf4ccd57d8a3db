import { csvParseRows } from "d3-dsv";
import fc from "fast-check";
import ICAL from "ical.js";
import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { x } from "xastscript";
import { biblatex } from "../../src/formats/citation/biblatex.ts";
import type { CslItem } from "../../src/formats/citation/csl.ts";
import { ris } from "../../src/formats/citation/ris.ts";
import { csv } from "../../src/formats/csv.ts";
import { calendar } from "../../src/formats/calendar.ts";
import { jsonLd } from "../../src/formats/json-ld.ts";
import { toXml } from "../../src/formats/xml.ts";
import { createUrls } from "../../src/urls.ts";
import { archiveWith, edit } from "../support/content.ts";
import { runs } from "../support/runs.ts";

/** Any text that a field can hold, often made of the signs that mean something in one of the formats. */
const signs = fc.constantFrom(
  ..."<>&\"'`=+-@;,:{}[]()\\/%$#~^_|*\t\r\n \u00a0é中ك👍",
  "</script>",
  "]]>",
  "ER  - ",
  "END:VEVENT",
  "-->",
  "\u0024{x}",
  "$&",
);
/** What a program takes away that knows of the apostrophe. */
const asText = (cell: string) => cell.replace(/^'(?='*[=+\-@\t\r\n＝＋－＠])/, "");
const anyText = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.array(signs, { maxLength: 30 }).map((some) => some.join("")),
);

const item = (text: string): CslItem => ({
  id: "x",
  type: "article-newspaper",
  title: text,
  author: [{ literal: text }],
  "container-title": text,
  URL: "https://example.org/",
  language: "en",
  archive: text,
  archive_location: text,
  note: text,
});

test("a table gives back what was put in, in any program that reads CSV, and no cell is a formula", () => {
  fc.assert(
    fc.property(fc.array(fc.record({ a: anyText, b: anyText }), { minLength: 1 }), (rows) => {
      const [head, ...read] = csvParseRows(csv(["a", "b"], rows));
      expect(head).toEqual(["a", "b"]);
      for (const cell of read.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
      expect(read.map((cells) => cells.map(asText))).toEqual(rows.map(({ a, b }) => [a, b]));
    }),
    { numRuns: runs(300) },
  );
});

test("a file for citations has one entry, whatever a title says", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const lines = ris([item(text)]).split("\r\n");
      expect(lines.filter((line) => /^(?:TY|ER)/.test(line))).toEqual(["TY  - NEWS", "ER  - "]);
      expect(lines.filter((line) => line !== "" && !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
      const bib = biblatex([item(text)]);
      let depth = 0;
      const tops = [...bib].filter((sign) => {
        if (sign === "{") depth += 1;
        if (sign === "}") depth -= 1;
        return depth === 0;
      });
      expect([depth, tops.join("")]).toEqual([0, "@article}\n"]);
    }),
    { numRuns: runs(300) },
  );
});

test("linked data stands in a page as one script, and says what was put in", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const script = jsonLd([{ "@type": "Thing", name: text }]);
      expect(script).not.toMatch(/<[/!]/);
      expect(JSON.parse(script)).toMatchObject({ "@graph": [{ name: text }] });
    }),
    { numRuns: runs(300) },
  );
});

test("a text in XML is that text alone", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const xml = toXml(x(null, [x("title", { of: text }, text)]));
      expect(
        xml.replace(/^<title of="[^"<]*">[^<]*(?:<\/title>|$)|^<title of="[^"<]*"\/>$|^<title of="[^"<]*"><\/title>$/, ""),
      ).toBe("");
      expect(xml).not.toContain("]]>");
      const { document } = parseHTML(`<html><body>${xml.replaceAll("title", "p")}</body></html>`);
      expect(document.querySelectorAll("p").length).toBe(1);
    }),
    { numRuns: runs(300) },
  );
});

test("a calendar has one event for each meeting, and its names as they are, whatever they hold", () => {
  const urls = createUrls("/", "https://archive.example");
  fc.assert(
    fc.property(anyText, (any) => {
      // A text of a field is one line here, and has no space round it.
      const document = `A${any.replace(/\s+/g, " ")}a`;
      const archive = archiveWith(
        edit("summits/2024-astana.md", "city: Astana", `city: Astana\ndocument: ${JSON.stringify(document)}`),
      );
      const text = calendar(archive, urls, archive.summits);
      for (const line of text.split("\r\n")) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent");
      expect(events.length).toBe(1);
      expect(String(events[0]?.getFirstPropertyValue("description"))).toMatch(/^24th .*\. A/);
      expect(String(events[0]?.getFirstPropertyValue("description")).endsWith(`. ${document}`)).toBe(true);
    }),
    { numRuns: runs(30) },
  );
});
