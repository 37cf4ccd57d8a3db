/**
 * Made-up content that has one of every kind of page and every odd state: meetings without articles, one with many, a headline beyond
 * measure, an unknown day, a page of mentions, a topic that nobody treats. Screenshots are taken of it and not of the archive's own
 * content, so that an archivist can add an article without touching them.
 */
const source = "sources: [https://example.org/source]";
const entry = (fields: string, text = "") => `---\n${fields.trim()}\n---\n${text}`;

const cities = ["Shanghai", "Moscow", "Tashkent", "Astana", "Bishkek", "Dushanbe"] as const;
const hosts = ["china", "russia", "uzbekistan", "kazakhstan", "kyrgyzstan", "tajikistan"] as const;
const coordinates = [
  "[31.23, 121.47]",
  "[55.76, 37.62]",
  "[41.3, 69.24]",
  "[51.17, 71.43]",
  "[42.87, 74.59]",
  "[38.54, 68.78]",
];

const meetingId = (year: number) => `${year}-${(cities[year % 6] ?? "").toLowerCase()}`;
const meeting = (year: number) =>
  entry(`
kind: heads-of-state
ordinal: ${year - 2000}
start: ${year}-06-14
end: ${year}-06-15
city: ${cities[year % 6]}
coordinates: ${coordinates[year % 6]}
host: ${hosts[year % 6]}
format: in-person
chair: ${hosts[year % 6]}
${year % 2 ? "document: A declaration of the heads of state" : ""}
${year === 2012 ? "outcomes: [A first outcome of the meeting, A second outcome that takes a few more words to be told]" : ""}
confidence: one-source
${source}`);

const state = (name: string, iso: string, isoNumeric: string, history: readonly string[] = [], more = "") =>
  entry(`
name: ${name}
officialName: Republic of ${name}
iso: ${iso}
isoNumeric: "${isoNumeric}"
capital: The capital
${more}
${history.length > 0 ? `history:\n${history.join("\n")}` : ""}`);
const span = (status: string, year: number, more = "") =>
  `  - { status: ${status}, from: ${year}-06-15, decidedAt: ${meetingId(year)}, ${source}${more} }`;
const founder = [span("member", 2001)];

const article = (fields: string, text: string) =>
  entry(
    `publisher: gazette
form: account
rights: { holder: The Gazette, status: unclear, statement: None was found. }
sourceSha256: ${"a".repeat(64)}
${fields.trim()}`,
    `\n${text}\n`,
  );
const words = "The heads of state spoke of trade and of the road between their capitals, and settled what was left of it";

/** The files of the specimens, by their path in the content folder. */
export const specimens: Record<string, string> = {
  ...Object.fromEntries(
    Array.from({ length: 26 }, (_, index) => [`summits/${meetingId(2001 + index)}.md`, meeting(2001 + index)]),
  ),
  "summits/2020-moscow-foreign-ministers.md": entry(`
kind: foreign-ministers
start: 2020-09-09
end: 2020-09-10
city: Moscow
coordinates: [55.76, 37.62]
host: russia
format: hybrid
chair: russia
confidence: unverified
note: What the ministers settled was not told.
${source}
notSeen: [https://example.com/cited]`),
  "states/china.md": state("China", "CN", "156", founder),
  "states/russia.md": state("Russia", "RU", "643", founder, "aliases: [Russian]"),
  "states/kazakhstan.md": state("Kazakhstan", "KZ", "398", founder, "aliases: [Kazakh]"),
  "states/kyrgyzstan.md": state("Kyrgyzstan", "KG", "417", founder),
  "states/tajikistan.md": state("Tajikistan", "TJ", "762", founder),
  "states/uzbekistan.md": state("Uzbekistan", "UZ", "860", founder),
  "states/belarus.md": state("Belarus", "BY", "112", [
    span("dialogue-partner", 2009, ", until: 2015-06-15"),
    span("observer", 2015, ", until: 2024-06-15"),
    span("member", 2024),
  ]),
  "states/mongolia.md": state("Mongolia", "MN", "496", [span("observer", 2004), span("partner", 2025, ", certain: false")]),
  "states/turkey.md": state("Turkey", "TR", "792", [span("dialogue-partner", 2012)]),
  "states/turkmenistan.md": state("Turkmenistan", "TM", "795", [
    span("guest", 2007, ", until: 2007-06-16"),
    span("guest", 2012, ", until: 2012-06-16"),
  ]),
  "states/saint-vincent-and-the-grenadines.md": state("Saint Vincent and the Grenadines", "VC", "670"),
  "organisations/gazette.md": entry("name: The Gazette\nkind: news\ndescription: A paper that is made up."),
  "organisations/shanghai-cooperation-organisation.md": entry(
    "name: Shanghai Cooperation Organisation\nkind: sco-body\naliases: [SCO]\nnamesIn: { ru: [ШОС], zh-Hans: [上合组织] }\ndescription: The organisation.",
  ),
  "organisations/a-commission-with-a-name-that-does-not-end.md": entry(
    "name: Intergovernmental Commission for the Coordination of the Joint Use of Transboundary Water Resources\nkind: international\ndescription: A name that takes a line of its own.",
  ),
  "people/a-president.md": entry(
    "name: A President\nstate: kazakhstan\nnamesIn: { ru: [Президент] }\nroles: [{ role: President, article: 2012-06-15-gazette-roads, paragraph: 2 }]",
  ),
  "people/nobody.md": entry("name: Nobody Known"),
  "topics/roads.md": entry(
    "name: Roads\nquestion: Who builds the road, and who pays for it?\naliases: [road, roads]\nrelated: [silence]\nreplaces: [ways]",
  ),
  "topics/silence.md": entry("name: Silence\nquestion: What was not spoken of?\naliases: [nothing]"),
  "articles/2012-06-15-gazette-roads.md": article(
    `
title: The heads of state speak of roads
modified: 2026-07-01
revisions:
  - { day: 2026-07-02, what: "Who spoke of what the road costs.", why: "The article names a President.", before: { 2: "Somebody said that whoever uses the road pays for it." } }
  - { day: 2026-07-03, what: "A position was added.", why: "The article has it." }
byline: A. Reporter
originalUrl: https://example.org/1
place: ASTANA
published: 2012-06-15
meeting: ${meetingId(2012)}
topics: [roads]
notes:
  - { paragraph: 1, text: "The road is older than the article says, and was in use when the meeting began; what was settled was its second half, beyond the river.", ${source} }
  - { paragraph: 4, compares: itself, text: A short note. }
positions:
  - { topic: roads, holder: { organisation: shanghai-cooperation-organisation }, paragraph: 1, summary: The road is to be built by all and paid for by all. }
  - { topic: roads, holder: { state: kazakhstan }, paragraph: 2, summary: Whoever uses the road pays for it. }`,
    `${words}, the SCO said. China, Russia and Kazakhstan build the road.

A President of Kazakhstan said that whoever uses the road pays for it; Belarus and Turkmenistan were heard.

[2a] ${words}.

[3] removed on 2012-07-01: It said the same as the paragraph before it.

- ${words}.
- ${words}.

## A heading within

> ${words}.`,
  ),
  "articles/2013-09-gazette-headline-beyond-measure.md": article(
    `
title: ${Array.from({ length: 6 }, () => "Leaders agree on roads").join(", then ")} and on a Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft
byline: ${Array.from({ length: 8 }, (_, index) => `Reporter Number ${index + 1}`).join(", ")}
originalUrl: https://example.org/2
publishedNote: The page prints a month and no day.
published: 2013-09
meeting: ${meetingId(2013)}`,
    "Nothing is named here.",
  ),
  "articles/2019-06-15-gazette-two-hundred-mentions.md": article(
    `
title: Two hundred mentions
originalUrl: https://example.org/3
published: 2019-06-15
meeting: ${meetingId(2019)}
topics: [roads]`,
    Array.from(
      { length: 210 },
      (_, index) => `In point ${index + 1} Russia spoke of the road to Kazakhstan, China and Mongolia.`,
    ).join("\n\n"),
  ),
  "articles/2019-06-16-gazette-taken-back.md": article(
    `
title: An article that was taken back
originalUrl: https://example.org/4
published: 2019-06-16
meeting: ${meetingId(2019)}
withdrawn: { day: 2026-07-04, why: "The Gazette has taken it back." }`,
    "",
  ),
};
