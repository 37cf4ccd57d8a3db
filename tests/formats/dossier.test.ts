import { csvParse } from "d3-dsv";
import { expect, test } from "vitest";
import { dossierCsv, dossierItems, dossierMarkdown, type DossierPassage } from "../../src/formats/dossier.ts";

const passage = (more: Partial<DossierPassage> = {}): DossierPassage => ({
  paragraph: "4",
  address: "https://archive.example/articles/a/#p4",
  text: "Iran *joined*; see [1].",
  sha256: "0123456789abcdef".repeat(4),
  meeting: "Bishkek 2013",
  statusOn: "SCO status on 13 September 2013",
  statuses: ["Iran: Observer"],
  notes: [{ text: "Not so.", sources: ["https://other.example/"] }],
  own: "",
  item: {
    id: "a",
    type: "article-newspaper",
    title: "# Roads",
    "container-title": "Herald",
    issued: { "date-parts": [[2013, 9, 13]] },
    URL: "https://herald.example/1",
    language: "en",
    archive: "SCO Summit Archive",
    archive_location: "https://archive.example/articles/a/",
    note: "Rights: Herald",
  },
  ...more,
});

test("as Markdown: passages with their addresses, statuses, notes and sources, and each work once; signs stand for themselves", () => {
  expect(
    dossierMarkdown(
      [passage({ own: "1. Compare &lt;\n\n---\n    - b" }), passage({ paragraph: "5", statuses: [], notes: [] })],
      "apa",
    ),
  ).toBe(
    `# Dossier

## \\# Roads, ¶4

retold from Herald, 13 September 2013

> Iran \\*joined\\*; see \\[1\\].

<https://archive.example/articles/a/#p4> sha256:0123456789abcdef

SCO status on 13 September 2013: Iran: Observer

Note on ¶4. Not so. <https://other.example/>

Own note:

1\\. Compare \\&lt;

\\---

\\- b

## \\# Roads, ¶5

retold from Herald, 13 September 2013

> Iran \\*joined\\*; see \\[1\\].

<https://archive.example/articles/a/#p4> sha256:0123456789abcdef

## Bibliography

- \\# Roads. (2013, September 13). Herald. SCO Summit Archive. https://archive.example/articles/a/
`,
  );
});

test("as references: each work once, with what the reader noted", () => {
  const items = dossierItems([
    passage({ own: "First" }),
    passage({ paragraph: "7a", own: "Second" }),
    passage({ paragraph: "9" }),
  ]);
  expect(items.map(({ id, note }) => [id, note])).toEqual([["a", "Rights: Herald. ¶4: First. ¶7a: Second"]]);
});

test("as CSV: a row for each passage", () => {
  expect({ ...csvParse(dossierCsv([passage({ own: "=Mine" })]))[0] }).toEqual({
    article: "a",
    paragraph: "4",
    title: "# Roads",
    published: "2013-09-13",
    publishedCertainty: "",
    publication: "Herald",
    meeting: "Bishkek 2013",
    text: "Iran *joined*; see [1].",
    statusOn: "SCO status on 13 September 2013",
    statuses: "Iran: Observer",
    notes: "Not so. https://other.example/",
    ownNote: "'=Mine",
    url: "https://herald.example/1",
    archiveUrl: "https://archive.example/articles/a/#p4",
    sha256: "0123456789abcdef".repeat(4),
    rights: "Rights: Herald",
  });
});
