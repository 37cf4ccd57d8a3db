import type { Archive } from "../../src/archive/archive.ts";
import { archiveWith } from "./content.ts";

/*
 * Content in which what is easily confused differs: a host and a chair, the day of a meeting and of a report, the order of ids, of names
 * and of days. It stands beside the least content, whose meeting is the newest.
 */
const source = "sources: [https://example.org/a]";

/** A meeting, with further fields or others in place of these. */
export const meeting = (
  start: string,
  end: string,
  host: string,
  city: string,
  more = "",
  kind = "heads-of-state",
): string => `---
kind: ${kind}
start: ${start}
end: ${end}
city: ${city}
coordinates: [42.87, 74.59]
host: ${host}
${more}
confidence: one-source
${source}
---
`;

/** A state with the spans of its history. */
export const state = (name: string, iso: string, isoNumeric: string, history: readonly string[] = []): string => `---
name: ${name}
officialName: Republic of ${name}
iso: ${iso}
isoNumeric: "${isoNumeric}"
capital: The capital
${history.length > 0 ? `history:\n${history.map((span) => `  - { ${span}, ${source} }`).join("\n")}` : ""}
---
`;

let pages = 0;
/** An article with its fields, and paragraphs of a text. */
export const article = (
  published: string,
  publisher: string,
  about: string,
  fields: string,
  ...paragraphs: string[]
): string => `---
title: On ${about}
publisher: ${publisher}
published: ${published}
meeting: ${about}
${fields}
form: account
rights: { holder: The paper, status: unclear, statement: None found. }
originalUrl: https://example.org/page-${++pages}
sourceSha256: ${"a".repeat(64)}
---

${paragraphs.join("\n\n")}
`;

export const rich: Record<string, string> = {
  "summits/2017-astana.md": meeting(
    "2017-06-08",
    "2017-06-09",
    "kazakhstan",
    "Astana",
    "ordinal: 17\nformat: in-person\nchair: kazakhstan",
  ),
  "summits/2019-bishkek.md": meeting(
    "2019-06-13",
    "2019-06-14",
    "kyrgyzstan",
    "Bishkek",
    "ordinal: 19\nformat: in-person\nchair: kyrgyzstan\noutcomes: [{ text: A road is planned, topics: [roads] }, A declaration]",
  ),
  "summits/2020-moscow-foreign-ministers.md": meeting(
    "2020-09-09",
    "2020-09-10",
    "russia",
    "Moscow",
    "format: hybrid\nchair: russia",
    "foreign-ministers",
  ),
  "summits/2020-moscow.md": meeting(
    "2020-11-10",
    "2020-11-10",
    "russia",
    "Moscow",
    "ordinal: 20\nformat: virtual\nchair: kyrgyzstan",
  ),
  "states/kazakhstan.md": state("Kazakhstan", "KZ", "398", ["status: member, from: 2017-06-09, decidedAt: 2017-astana"]),
  "states/kyrgyzstan.md": state("Kyrgyzstan", "KG", "417", ["status: member, from: 2017-06-08, decidedAt: 2017-astana"]),
  "states/russia.md": state("Russia", "RU", "643", [
    "status: observer, from: 2017-06-08, until: 2019-06-14, decidedAt: 2017-astana",
    "status: member, from: 2019-06-14, decidedAt: 2019-bishkek",
  ]),
  "states/mongolia.md": state("Mongolia", "MN", "496", [
    "status: observer, from: 2017-06-09, until: 2020-11-10, decidedAt: 2017-astana",
    "status: partner, from: 2019-06-13, until: 2024-07-03, certain: false, decidedAt: 2019-bishkek",
  ]),
  "states/burma.md": state("Myanmar", "MM", "104", [
    "status: guest, from: 2019-06-13, until: 2019-06-14, decidedAt: 2019-bishkek",
    "status: dialogue-partner, from: 2020-11-10, decidedAt: 2020-moscow",
    "status: observer, from: 2024-07-04, certain: false, decidedAt: 2024-astana",
  ]),
  "organisations/herald.md": "---\nname: Bishkek Herald\nkind: news\ndescription: A paper.\n---\n",
  "organisations/shanghai-cooperation-organisation.md":
    "---\nname: Shanghai Cooperation Organisation\nkind: sco-body\naliases: [SCO]\ndescription: The organisation.\n---\n",
  "people/zhaparov.md": `---
name: Aidar Zhaparov
roles:
  - { role: Minister, article: 2020-11-10-gazette-road-open, paragraph: 1 }
  - { role: Deputy, article: 2019-06-14-herald-road-planned, paragraph: 1 }
---
`,
  "people/akmatov.md": "---\nname: Bolot Akmatov\n---\n",
  "topics/roads.md": "---\nname: Roads\nquestion: Who builds the road?\naliases: [road]\nrelated: [enlargement]\n---\n",
  "topics/aqueducts.md": "---\nname: Water\nquestion: Who has the water?\naliases: [water]\nrelated: [roads]\n---\n",
  "articles/2019-06-20-gazette-road-paid.md": article(
    "2019-06-20",
    "gazette",
    "2019-bishkek",
    "topics: [roads, aqueducts]\npositions: [{ topic: roads, holder: { state: kazakhstan }, paragraph: 2, summary: It pays. }]",
    "Russia builds a road.",
    "Kazakhstan and Russia pay for it, said Russia.",
    "Water was promised to Myanmar.",
  ),
  "articles/2019-06-14-herald-road-planned.md": article(
    "2019-06-14",
    "herald",
    "2019-bishkek",
    "topics: [roads]\npositions: [{ topic: roads, holder: { organisation: shanghai-cooperation-organisation }, paragraph: 2, summary: For it. }]",
    "A road was planned, said Aidar Zhaparov.",
    "The SCO wants it built by all.",
  ),
  "articles/2020-09-11-herald-water.md": article(
    "2020-09-11",
    "herald",
    "2020-moscow-foreign-ministers",
    "topics: [aqueducts]",
    "Water was spoken of with Kyrgyzstan.",
  ),
  "articles/2020-11-10-gazette-road-open.md": article(
    "2020-11-10",
    "gazette",
    "2020-moscow",
    "topics: [roads]",
    "Kyrgyzstan was heard, said Aidar Zhaparov.",
    "The road is open.",
  ),
  "articles/2020-11-herald-month.md": article("2020-11", "herald", "2020-moscow", "", "Russia was host."),
};

/** The archive over the rich content with changes. */
export const richArchive = (changes: Record<string, string | undefined> = {}): Archive => archiveWith({ ...rich, ...changes });
