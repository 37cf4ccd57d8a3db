import { describe, expect, test } from "vitest";
import { edit, least, problemsWith } from "../support/content.ts";

const article = "articles/2024-07-04-gazette-belarus-joins.md";
const belarus = "states/belarus.md";
const kazakhstan = "states/kazakhstan.md";
const summit = "summits/2024-astana.md";
const topic = "topics/enlargement.md";
const gazette = "organisations/gazette.md";
const fields = (more: string) => edit(article, "form: account\n", `form: account\n${more}`);
const inText = (more: string) => edit(article, "A second paragraph names Belarus again.", more);
const inState = (more: string) => edit(belarus, "aliases: [Belarusian]\n", `${more}\n`);
const inMeeting = (more: string) => edit(summit, "format: in-person\n", `format: in-person\n${more}\n`);
const named = (code: string) => edit(gazette, "kind: news", `kind: news\nnamesIn: { ${code}: [Газета] }`);
const sha = (value: string) => edit(article, "a".repeat(64), value);
const history = (spans: string) => ({ [kazakhstan]: least[kazakhstan]?.replace(/history:[\s\S]*---/, `history:\n${spans}---`) });
const span = (from: string, until = "", more = "") =>
  `  - { status: observer, from: ${from}${until && `, until: ${until}`}, decidedAt: 2024-astana, sources: [https://example.org/a]${more} }\n`;
const person = (roles: string) => ({ "people/someone.md": `---\nname: Someone\nroles: ${roles}\n---\n` });

/** What is told of a change to the least content; nothing where it is sound. Each message in full: its line, and what to do. */
type Case = [rule: string, changes: Record<string, string | undefined>, told: string[]];
const hold = (cases: Case[]) =>
  test.each(cases)("%s", (_rule, changes, told) => {
    expect(problemsWith(changes)).toEqual(told.map((message) => `content/${message}`));
  });

describe("a field", () => {
  hold([
    ["nothing behind a key", edit(article, "form: account", "form:"), [`${article}:7: found nothing behind "form", expected account or full-text.`]],
    ["a missing key", edit(article, "form: account\n", ""), [`${article}:1: found no "form", expected account or full-text.`]],
    ["a value out of a list", edit(article, "form: account", "form: retold"), [`${article}:7: found "retold" as "form", expected account or full-text.`]],
    ["a long value is cut", edit(article, "form: account", `form: ${"x".repeat(70)}`), [`${article}:7: found "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx… as "form", expected account or full-text.`]],
    ["59 letters in all are shown whole", edit(article, "form: account", `form: ${"x".repeat(58)}`), [`${article}:7: found "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" as "form", expected account or full-text.`]],
    ["a mapping as YAML writes it", fields("positions: [{ topic: enlargement, holder: { state: belarus, organisation: gazette }, paragraph: 1, summary: It joins. }]\n"), [`${article}:8: found {state: belarus, organisation: gazette} as "positions[].holder", expected one holder: a state, a person or an organisation, as in { state: russia }.`]],
    ["a number where a text belongs", edit(belarus, 'isoNumeric: "112"', "isoNumeric: 112"), [`states/belarus.md:5: found 112 as "isoNumeric", expected three digits in quotation marks. YAML takes it for a number: put it in quotation marks.`]],
    ["a truth value where a text belongs", edit(belarus, "capital: Minsk", "capital: true"), [`states/belarus.md:6: found true as "capital", expected a text. YAML takes it for a truth value: put it in quotation marks.`]],
    ["a text where a number belongs", edit(summit, "ordinal: 24", 'ordinal: "24"'), [`summits/2024-astana.md:3: found "24" as "ordinal", expected a whole number. Write it without quotation marks.`]],
    ["words where a number belongs", edit(summit, "ordinal: 24", "ordinal: x24"), [`summits/2024-astana.md:3: found "x24" as "ordinal", expected a whole number.`]],
    ["a paragraph in quotation marks", fields('notes: [{ paragraph: "1", text: A note., compares: itself }]\n'), [`${article}:8: found "1" as "notes[].paragraph", expected the number of a paragraph. Write it without quotation marks.`]],
    ["a paragraph that is none", fields('notes: [{ paragraph: x, text: A note., compares: itself }]\n'), [`${article}:8: found "x" as "notes[].paragraph", expected the number of a paragraph.`]],
    ["a text where a list belongs", edit(belarus, "aliases: [Belarusian]", "aliases: Belarusian"), [`states/belarus.md:7: found "Belarusian" as "aliases", expected a list of names. A list stands in square brackets, as in [a, b], or has a line for each entry, with a hyphen and a space before it.`]],
    ["a number where a list belongs", edit(belarus, "aliases: [Belarusian]", "aliases: 7"), [`states/belarus.md:7: found 7 as "aliases", expected a list of names.`]],
    ["a list where a mapping belongs", edit(article, "rights: { holder: The Astana Gazette, status: unclear, statement: None found. }", "rights: [a, b]"), [`${article}:8: found [a, b] as "rights", expected a mapping with the keys holder, status, statement.`]],
    ["an unknown key", edit(belarus, "capital: Minsk", "capital: Minsk\ncapitol: Minsk"), [`states/belarus.md:7: found the key "capitol", expected one of the keys name, officialName, iso, isoNumeric, capital, aliases, notIn, history, note, sources, sameAs, revisions, replaces, modified. Did you mean "capital"?`]],
    ["an unknown key within", edit(article, "status: unclear", "status: unclear, state: x"), [`${article}:8: found the key "state", expected one of the keys holder, status, statement.`]],
    ["a language that is none", edit(gazette, "kind: news", "kind: news\nnamesIn: { russian!: [Газета] }"), [`organisations/gazette.md:4: found the key "russian!", expected the code of a language, such as ru or zh-Hans.`]],
    ["no mapping at all", { [topic]: "---\n- a\n- b\n---\n" }, [`topics/enlargement.md:1: found [a, b], expected a mapping with the keys name, question, aliases, synonyms, related, replaces, modified.`]],
    ["an empty frontmatter", { [topic]: "---\n---\n" }, [`topics/enlargement.md:1: found no "name", expected a text.`, `topics/enlargement.md:1: found no "question", expected a text.`]],
  ]);
});

describe("a value", () => {
  hold([
    ["a text with space around it", edit(belarus, "capital: Minsk", 'capital: " Minsk"'), [`states/belarus.md:6: found " Minsk" as "capital", expected a text without space around it.`]],
    ["an empty text", edit(belarus, "capital: Minsk", 'capital: ""'), [`states/belarus.md:6: found "" as "capital", expected a text without space around it.`]],
    ["a text of a space", edit(belarus, "capital: Minsk", 'capital: " "'), [`states/belarus.md:6: found " " as "capital", expected a text without space around it.`]],
    ["an id that is a number", edit(article, "meeting: 2024-astana", "meeting: 2024"), [`${article}:5: found 2024 as "meeting", expected the id of a summit. YAML takes it for a number: put it in quotation marks.`]],
    ["ids that are no list", edit(article, "topics: [enlargement]", "topics: enlargement"), [`${article}:6: found "enlargement" as "topics", expected a list of topic ids. A list stands in square brackets, as in [a, b], or has a line for each entry, with a hyphen and a space before it.`]],
    ["an address that is no list", edit(summit, "sources: [https://example.org/a]", "sources: https://example.org/a"), [`summits/2024-astana.md:12: found "https://example.org/a" as "sources", expected a list of addresses. A list stands in square brackets, as in [a, b], or has a line for each entry, with a hyphen and a space before it.`]],
    ["an address of another protocol", edit(summit, "https://example.org/a", "ftp://example.org/a"), [`summits/2024-astana.md:12: found "ftp://example.org/a" as "sources[]", expected an address that begins with http:// or https://.`]],
    ["an address of a protocol that ends so", edit(summit, "https://example.org/a", "xhttps://example.org/a"), [`summits/2024-astana.md:12: found "xhttps://example.org/a" as "sources[]", expected an address that begins with http:// or https://.`]],
    ["an address of a protocol that begins so", edit(summit, "https://example.org/a", "httpsx://example.org/a"), [`summits/2024-astana.md:12: found "httpsx://example.org/a" as "sources[]", expected an address that begins with http:// or https://.`]],
    ["an address without a protocol", edit(article, "originalUrl: https://example.org/belarus", "originalUrl: example.org/belarus"), [`${article}:9: found "example.org/belarus" as "originalUrl", expected an address that begins with http:// or https://.`]],
    ["an address that was cited, no list", edit(summit, "sources: [https://example.org/a]", "sources: [https://example.org/a]\nnotSeen: https://example.org/b"), [`summits/2024-astana.md:13: found "https://example.org/b" as "notSeen", expected a list of addresses. A list stands in square brackets, as in [a, b], or has a line for each entry, with a hyphen and a space before it.`]],
    ["a code of three letters", edit(belarus, "iso: BY", "iso: BYX"), [`states/belarus.md:4: found "BYX" as "iso", expected an ISO 3166-1 alpha-2 code.`]],
    ["a code behind another letter", edit(belarus, "iso: BY", "iso: xBY"), [`states/belarus.md:4: found "xBY" as "iso", expected an ISO 3166-1 alpha-2 code.`]],
    ["a code of no text", edit(belarus, "iso: BY", "iso: 7"), [`states/belarus.md:4: found 7 as "iso", expected an ISO 3166-1 code. YAML takes it for a number: put it in quotation marks.`]],
    ["four digits", edit(belarus, 'isoNumeric: "112"', 'isoNumeric: "1120"'), [`states/belarus.md:5: found "1120" as "isoNumeric", expected three digits in quotation marks.`]],
    ["digits behind a letter", edit(belarus, 'isoNumeric: "112"', 'isoNumeric: "x112"'), [`states/belarus.md:5: found "x112" as "isoNumeric", expected three digits in quotation marks.`]],
    ["names that are no list", inState("notIn: Belarus Street"), [`states/belarus.md:7: found "Belarus Street" as "notIn", expected a list of names. A list stands in square brackets, as in [a, b], or has a line for each entry, with a hyphen and a space before it.`]],
    ["spans that are no list", inState("history: member"), [`states/belarus.md:7: found "member" as "history", expected a list of spans. A list stands in square brackets, as in [a, b], or has a line for each entry, with a hyphen and a space before it.`]],
    ["a doubt that is neither", edit(kazakhstan, "    from: 2024-07-03\n", "    from: 2024-07-03\n    certain: perhaps\n"), [`states/kazakhstan.md:11: found "perhaps" as "history[].certain", expected true or false.`]],
    ["a day that does not exist", edit(kazakhstan, "    from: 2024-07-03\n", "    from: 2024-06-31\n"), [`states/kazakhstan.md:10: found "2024-06-31" as "history[].from", expected a day that exists, as YYYY-MM-DD.`]],
    ["a day with a single digit", edit(summit, "start: 2024-07-03", "start: 2024-7-3"), [`summits/2024-astana.md:4: found "2024-7-3" as "start", expected a day that exists, as YYYY-MM-DD.`]],
    ["a day that is a number", edit(summit, "start: 2024-07-03", "start: 20240703"), [`summits/2024-astana.md:4: found 20240703 as "start", expected a day as YYYY-MM-DD. YAML takes it for a number: put it in quotation marks.`]],
    ["a month where a day belongs", edit(summit, "start: 2024-07-03", "start: 2024-07"), [`summits/2024-astana.md:4: found "2024-07" as "start", expected a day that exists, as YYYY-MM-DD.`]],
    ["a part of a day that does not exist", edit(article, "published: 2024-07-04", "published: 2024-13"), [`${article}:4: found "2024-13" as "published", expected a day that exists, as YYYY-MM-DD; its month, as 2013-09, or its year, as 2013, where the day is not known.`]],
    ["a digest that is too short", sha("a".repeat(63)), [`${article}:10: found "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa… as "sourceSha256", expected 64 hexadecimal digits.`]],
    ["a digest that is too long", sha("a".repeat(65)), [`${article}:10: found "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa… as "sourceSha256", expected 64 hexadecimal digits.`]],
    ["a digest of other letters", sha(`g${"a".repeat(63)}`), [`${article}:10: found "gaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa… as "sourceSha256", expected 64 hexadecimal digits.`]],
    ["a digest behind a letter", sha(`x${"a".repeat(64)}`), [`${article}:10: found "xaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa… as "sourceSha256", expected 64 hexadecimal digits.`]],
    ["a latitude beyond the pole", edit(summit, "[51.17, 71.43]", "[-90.5, 71.43]"), [`summits/2024-astana.md:7: found -90.5 as "coordinates[]", expected a latitude from -90 to 90 degrees.`]],
    ["a longitude beyond the date line", edit(summit, "[51.17, 71.43]", "[51.17, 180.5]"), [`summits/2024-astana.md:7: found 180.5 as "coordinates[]", expected a longitude from -180 to 180 degrees.`]],
    ["a place with one number", edit(summit, "[51.17, 71.43]", "[51.17]"), [`summits/2024-astana.md:7: found [51.17] as "coordinates", expected latitude and longitude in degrees, as [42.87, 74.59].`]],
    ["a place in words", edit(summit, "[51.17, 71.43]", "[north, east]"), [`summits/2024-astana.md:7: found "north" as "coordinates[]", expected a latitude from -90 to 90 degrees.`, `summits/2024-astana.md:7: found "east" as "coordinates[]", expected a longitude from -180 to 180 degrees.`]],
    ["a place that is no list", edit(summit, "[51.17, 71.43]", "51.17"), [`summits/2024-astana.md:7: found 51.17 as "coordinates", expected latitude and longitude in degrees, as [42.87, 74.59].`]],
    ["the number nought", edit(summit, "ordinal: 24", "ordinal: 0"), [`summits/2024-astana.md:3: found 0 as "ordinal", expected a number from 1.`]],
    ["a number with a fraction", edit(summit, "ordinal: 24", "ordinal: 24.5"), [`summits/2024-astana.md:3: found 24.5 as "ordinal", expected a whole number.`]],
    ["outcomes that are no list", inMeeting("outcomes: A declaration"), [`summits/2024-astana.md:10: found "A declaration" as "outcomes", expected a list of outcomes. A list stands in square brackets, as in [a, b], or has a line for each entry, with a hyphen and a space before it.`]],
    ["the topics of an outcome that are no list", inMeeting("outcomes: [{ text: A declaration, topics: enlargement }]"), [`summits/2024-astana.md:10: found "enlargement" as "outcomes[].topics", expected a list of topic ids. A list stands in square brackets, as in [a, b], or has a line for each entry, with a hyphen and a space before it.`]],
    ["notes that are no list", fields("notes: A note.\n"), [`${article}:8: found "A note." as "notes", expected a list of notes. A list stands in square brackets, as in [a, b], or has a line for each entry, with a hyphen and a space before it.`]],
    ["positions that are no list", fields("positions: For it.\n"), [`${article}:8: found "For it." as "positions", expected a list of positions. A list stands in square brackets, as in [a, b], or has a line for each entry, with a hyphen and a space before it.`]],
    ["a position without a holder", fields("positions: [{ topic: enlargement, holder: {}, paragraph: 1, summary: For it. }]\n"), [`${article}:8: found {} as "positions[].holder", expected one holder: a state, a person or an organisation, as in { state: russia }.`]],
    ["a summary of two sentences", fields("summary: Belarus joins. Minsk is glad.\n"), [`${article}:8: found "Belarus joins. Minsk is glad." as "summary", expected one sentence of at most 200 letters.`]],
    ["a summary that is no sentence", fields("summary: Belarus joins\n"), [`${article}:8: found "Belarus joins" as "summary", expected one sentence of at most 200 letters.`]],
    ["a summary with an initial", fields("summary: The host, A. Someone, was heard.\n"), []],
    ["a summary that begins with an initial", fields("summary: A. Someone was heard.\n"), []],
    ["a summary of two sentences on two lines", fields("summary: >-\n  Belarus joins!\n\n  Minsk is glad.\n"), [`${article}:8: found "Belarus joins!\\nMinsk is glad." as "summary", expected one sentence of at most 200 letters.`]],
    ["a question within a sentence", fields('summary: "Who joins? is what was asked."\n'), []],
    ["a summary that goes on behind its point", fields("summary: Belarus joins. And\n"), [`${article}:8: found "Belarus joins. And" as "summary", expected one sentence of at most 200 letters.`]],
    ["roles that are no list", { "people/someone.md": "---\nname: Someone\nroles: Host\n---\n" }, [`people/someone.md:3: found "Host" as "roles", expected a list of roles. A list stands in square brackets, as in [a, b], or has a line for each entry, with a hyphen and a space before it.`]],
    ["topics that belong, no list", edit(topic, "aliases: [joins]", "aliases: [joins]\nrelated: roads"), [`topics/enlargement.md:5: found "roads" as "related", expected a list of topic ids. A list stands in square brackets, as in [a, b], or has a line for each entry, with a hyphen and a space before it.`]],
  ]);
});

describe("the code of a language", () => {
  test.each(["ru", "zh-Hans", "uzb"])("%s is one", (code) => {
    expect(problemsWith(named(code))).toEqual([]);
  });

  test.each(["r", "russ", "zh-hans", "zh-HANS", "zh-Han", "zh-Hansx", "xzh-Hans1"])("%s is none", (code) => {
    expect(problemsWith(named(code))).toEqual([
      `content/organisations/gazette.md:4: found the key "${code}", expected the code of a language, such as ru or zh-Hans.`,
    ]);
  });
});

describe("ids and days", () => {
  hold([
    ["an id in capitals", { "topics/Enlargement2.md": least[topic] }, [`topics/Enlargement2.md:1: found the file name "Enlargement2", expected lower case letters, digits and hyphens.`]],
    ["a meeting under another name", { "summits/2024-astana.md": undefined, "summits/2024-minsk.md": least[summit], ...edit(article, "meeting: 2024-astana", "meeting: 2024-minsk"), ...edit(kazakhstan, "decidedAt: 2024-astana", "decidedAt: 2024-minsk") }, [`summits/2024-minsk.md:1: found the file name "2024-minsk", expected "2024-astana", from its year, city and kind.`]],
    ["an article under another day", { [article]: undefined, "articles/2024-07-05-gazette-belarus-joins.md": least[article] }, [`articles/2024-07-05-gazette-belarus-joins.md:4: found the file name "2024-07-05-gazette-belarus-joins", expected "2024-07-04-gazette-" and a few words.`]],
    ["an article of an unknown publisher", edit(article, "publisher: gazette", "publisher: gazete"), [`${article}:3: found organisation "gazete", expected the id of a file in organisations/. Did you mean "gazette"? If it is new, make content/organisations/gazete.md.`]],
    ["a meeting that ends before it starts", edit(summit, "end: 2024-07-04", "end: 2024-07-02"), [`summits/2024-astana.md:5: found an end on 2024-07-02, expected a day on or after the start, 2024-07-03.`]],
    ["an article two years early", { [article]: undefined, "articles/2022-07-04-gazette-belarus-joins.md": least[article]?.replace("published: 2024", "published: 2022") }, [`articles/2022-07-04-gazette-belarus-joins.md:4: found the day 2022-07-04, 2 years before its meeting, 2024-astana, expected a day from a year before the meeting to 3 years after it. If the day is right, say how it is known in publishedNote.`]],
    ["an article a year early", { [article]: undefined, "articles/2023-07-04-gazette-belarus-joins.md": least[article]?.replace("published: 2024", "published: 2023") }, []],
    ["an article three years late", { [article]: undefined, "articles/2027-07-04-gazette-belarus-joins.md": least[article]?.replace("published: 2024", "published: 2027") }, []],
    ["an article four years late", { [article]: undefined, "articles/2028-07-04-gazette-belarus-joins.md": least[article]?.replace("published: 2024", "published: 2028") }, [`articles/2028-07-04-gazette-belarus-joins.md:4: found the day 2028-07-04, 4 years after its meeting, 2024-astana, expected a day from a year before the meeting to 3 years after it. If the day is right, say how it is known in publishedNote.`]],
    ["an article four years late with a note", { [article]: undefined, "articles/2028-07-04-gazette-belarus-joins.md": least[article]?.replace("published: 2024-07-04", "published: 2028-07-04\npublishedNote: The page says so.") }, []],
  ]);
});

describe("what stands once", () => {
  hold([
    ["a code twice", edit(belarus, "iso: BY", "iso: KZ"), [`states/kazakhstan.md:4: found the ISO code "KZ", expected the ISO code that no other file has (states/belarus.md has it).`]],
    ["an ordinal twice", { "summits/2024-astana-foreign-ministers.md": least[summit]?.replace("kind: heads-of-state", "kind: foreign-ministers") }, [`summits/2024-astana-foreign-ministers.md:3: found the ordinal "24", expected the ordinal that no other file has (summits/2024-astana.md has it).`]],
    ["a name twice, the main name keeps it", edit(belarus, "aliases: [Belarusian]", "aliases: [Kazakhstan]"), [`states/belarus.md:7: found the name "Kazakhstan", expected the name that no other file has (states/kazakhstan.md has it).`]],
    ["an alias twice", edit(belarus, "aliases: [Belarusian]", "aliases: [kazakh]"), []],
    ["the names of two organisations", { "organisations/other.md": least[gazette] }, [`organisations/other.md:2: found the name "The Astana Gazette", expected the name that no other file has (organisations/gazette.md has it).`]],
    ["an exception that holds no name", edit(belarus, "aliases: [Belarusian]", "aliases: [Belarusian]\nnotIn: [White Russia, Belarusian]"), [`states/belarus.md:8: found "White Russia" in "notIn", expected a longer name that holds one of its names: Belarus, Republic of Belarus, Belarusian.`]],
    ["an exception that holds a name", edit(belarus, "aliases: [Belarusian]", "aliases: [Belarusian]\nnotIn: [Belarus Street]"), []],
  ]);
});

describe("a history", () => {
  hold([
    ["a span that ends as it begins", history(span("2024-07-03", "2024-07-03")), [`states/kazakhstan.md:9: found until 2024-07-03, expected a day after 2024-07-03, on which the span begins.`]],
    ["spans out of order", history(span("2024-07-04", "2024-07-05") + span("2024-07-03", "2024-07-04")), [`states/kazakhstan.md:10: found from 2024-07-03 after 2024-07-04, expected spans in order, oldest first.`]],
    ["spans that overlap", history(span("2024-07-03", "2024-07-05") + span("2024-07-04")), [`states/kazakhstan.md:10: found from 2024-07-04 while the span before it lasts until 2024-07-05, expected spans that do not overlap. Give the span before it an \`until\`: the first day on which it no longer holds.`]],
    ["a span while the one before lasts", history(span("2024-07-03") + span("2024-07-04")), [`states/kazakhstan.md:10: found from 2024-07-04 while the span before it lasts, expected spans that do not overlap. Give the span before it an \`until\`: the first day on which it no longer holds.`]],
    ["a span that begins before its meeting", history(span("2024-07-02")), [`states/kazakhstan.md:9: found from 2024-07-02, decided at 2024-astana, expected a day of that meeting (2024-07-03 to 2024-07-04).`]],
    ["a span that begins after its meeting", history(span("2024-07-05")), [`states/kazakhstan.md:9: found from 2024-07-05, decided at 2024-astana, expected a day of that meeting (2024-07-03 to 2024-07-04).`]],
    ["a span that begins where the one before ends", history(span("2024-07-03", "2024-07-04") + span("2024-07-04")), []],
  ]);
});

describe("a paragraph that is named", () => {
  hold([
    ["a note on a paragraph that is not there", fields("notes: [{ paragraph: 3, text: A note., compares: itself }]\n"), [`${article}:8: found paragraph 3, expected a paragraph of 2024-07-04-gazette-belarus-joins, which has 2.`]],
    ["a quote without a paragraph", fields("notes: [{ quote: joins, text: A note., compares: itself }]\n"), [`${article}:8: found a quote without a paragraph, expected the paragraph that says it.`]],
    ["a quote that stands there", fields("notes: [{ paragraph: 1, quote: belarus joins, text: A note., compares: itself }]\n"), [`${article}:8: found paragraph 1, which does not say “belarus joins”, expected words of that paragraph; no paragraph says these.`]],
    ["a quote that stands in another paragraph", fields("notes: [{ paragraph: 1, quote: names Belarus, text: A note., compares: itself }]\n"), [`${article}:8: found paragraph 1, which does not say “names Belarus”, expected words of that paragraph; ¶2 says these. \`npm run check -- --fix\` points there.`]],
    ["a quote of two other paragraphs", { ...inText("A second paragraph names Belarus.\n\nA third names Belarus, too."), [article]: (least[article] ?? "").replace("A second paragraph names Belarus again.", "A second paragraph names Belarus.\n\nA third names Belarus, too.").replace("form: account\n", "form: account\nnotes: [{ paragraph: 1, quote: names Belarus, text: A note., compares: itself }]\n") }, [`${article}:8: found paragraph 1, which does not say “names Belarus”, expected words of that paragraph; ¶2, ¶3 say these.`]],
    ["a quote that stands nowhere", fields("notes: [{ paragraph: 1, quote: was never said, text: A note., compares: itself }]\n"), [`${article}:8: found paragraph 1, which does not say “was never said”, expected words of that paragraph; no paragraph says these.`]],
    ["a quote with a paragraph that is not there", fields("notes: [{ paragraph: 9, quote: names Belarus, text: A note., compares: itself }]\n"), [`${article}:8: found paragraph 9, which does not say “names Belarus”, expected words of that paragraph; ¶2 says these. \`npm run check -- --fix\` points there.`]],
    ["a quote that stands nowhere with a paragraph that is not there", fields("notes: [{ paragraph: 9, quote: was never said, text: A note., compares: itself }]\n"), [`${article}:8: found paragraph 9, expected a paragraph of 2024-07-04-gazette-belarus-joins, which has 2.`]],
    ["a position on a topic that is not the article's", { ...fields("positions: [{ topic: roads, holder: { state: belarus }, paragraph: 1, summary: It joins. }]\n"), "topics/roads.md": "---\nname: Roads\nquestion: Who builds?\n---\n" }, [`${article}:8: found a position on "roads", expected one of the article's topics. Add it to \`topics\`.`]],
    ["a position whose paragraph names others", fields("positions: [{ topic: enlargement, holder: { organisation: gazette }, paragraph: 2, summary: It joins. }]\n"), [`${article}:8: found paragraph 2, which names neither the holder nor the SCO, expected the paragraph that carries the position.`]],
    ["a position whose paragraph names its holder", fields("positions: [{ topic: enlargement, holder: { state: belarus }, paragraph: 2, summary: It joins. }]\n"), []],
    ["a position whose paragraph names the SCO", { [article]: (least[article] ?? "").replace("form: account\n", "form: account\npositions: [{ topic: enlargement, holder: { organisation: gazette }, paragraph: 2, summary: It joins. }]\n").replace("names Belarus again", "names the SCO"), "organisations/shanghai-cooperation-organisation.md": "---\nname: Shanghai Cooperation Organisation\nkind: sco-body\naliases: [SCO]\ndescription: The organisation.\n---\n" }, []],
    ["a position whose paragraph names another organisation", { [article]: (least[article] ?? "").replace("form: account\n", "form: account\npositions: [{ topic: enlargement, holder: { state: kazakhstan }, paragraph: 2, summary: It joins. }]\n").replace("names Belarus again", "names The Astana Gazette") }, [`${article}:8: found paragraph 2, which names neither the holder nor the SCO, expected the paragraph that carries the position.`]],
    ["a position of a holder whose own file is faulty", { ...fields("positions: [{ topic: enlargement, holder: { state: kazakhstan }, paragraph: 2, summary: It joins. }]\n"), ...edit(kazakhstan, "iso: KZ", "iso: kz") }, [`states/kazakhstan.md:4: found "kz" as "iso", expected an ISO 3166-1 alpha-2 code.`]],
    ["a role in a paragraph that is not there", person("[{ role: Host, article: 2024-07-04-gazette-belarus-joins, paragraph: 3 }]"), [`people/someone.md:3: found paragraph 3, expected a paragraph of 2024-07-04-gazette-belarus-joins, which has 2.`]],
    ["a role with a quote of another paragraph", person("[{ role: Host, article: 2024-07-04-gazette-belarus-joins, paragraph: 2, quote: host said }]"), [`people/someone.md:3: found paragraph 2, which does not say “host said”, expected words of that paragraph; ¶1 says these. \`npm run check -- --fix\` points there.`]],
    ["a role in an article that is not there", person("[{ role: Host, article: 2024-07-04-gazette-belarus-join, paragraph: 1 }]"), [`people/someone.md:3: found article "2024-07-04-gazette-belarus-join", expected the id of a file in articles/. Did you mean "2024-07-04-gazette-belarus-joins"? If it is new, make content/articles/2024-07-04-gazette-belarus-join.md.`]],
    ["a note on a paragraph that was removed", { [article]: (least[article] ?? "").replace("form: account\n", "form: account\nnotes: [{ paragraph: 2, text: A note., compares: itself }]\n").replace("A second paragraph names Belarus again.", "[2] removed on 2024-08-01: It was wrong.") }, [`${article}:8: found paragraph 2, which was removed, expected a paragraph of 2024-07-04-gazette-belarus-joins, which has 1.`]],
    ["a quote of a paragraph that was removed", { [article]: (least[article] ?? "").replace("form: account\n", "form: account\nnotes: [{ paragraph: 2, quote: Kazakh host, text: A note., compares: itself }]\n").replace("A second paragraph names Belarus again.", "[2] removed on 2024-08-01: It was wrong.") }, [`${article}:8: found paragraph 2, which was removed and does not say “Kazakh host”, expected words of that paragraph; ¶1 says these. \`npm run check -- --fix\` points there.`]],
  ]);
});

describe("a text", () => {
  hold([
    ["an article without a text", { [article]: (least[article] ?? "").replace(/\n\nBelarus[\s\S]*/, "\n") }, [`${article}:1: found no paragraph below the frontmatter, expected the text of the article. Write it below the second "---".`]],
    ["an article of headings alone", { [article]: (least[article] ?? "").replace(/\n\nBelarus[\s\S]*/, "\n\n## A heading\n") }, [`${article}:1: found no paragraph below the frontmatter, expected the text of the article. Write it below the second "---".`]],
    ["a page without a text", { "pages/about.md": "---\ntitle: About\ndescription: What it is.\n---\n" }, [`pages/about.md:1: found no paragraph below the frontmatter, expected the text of the page. Write it below the second "---".`]],
    ["a state with a text", { [belarus]: `${least[belarus]}\nA text.\n` }, [`states/belarus.md:1: found a text below the fields, expected none: only articles and pages have one. What belongs to the entry is one of its fields; see docs/fields.md.`]],
    ["a topic with a heading", { [topic]: `${least[topic]}\n# A text\n` }, [`topics/enlargement.md:7: found a heading with #, expected ##, ### or ####. The first heading of the page is the title.`]],
  ]);
});

describe("an id", () => {
  hold([
    ["an id in capitals with spaces", edit(article, "meeting: 2024-astana", "meeting: 2024 Astana"), [`${article}:5: found summit "2024 Astana", expected the id of a file in summits/. Did you mean "2024-astana"?`]],
    ["an id in other letters", edit(article, "publisher: gazette", "publisher: Газета"), [`${article}:3: found organisation "Газета", expected the id of a file in organisations/. An id is in Latin letters.`]],
    ["an id that is new", edit(article, "publisher: gazette", "publisher: The Times"), [`${article}:3: found organisation "The Times", expected the id of a file in organisations/. An id is in lower case, with hyphens: the-times. If it is new, make content/organisations/the-times.md.`]],
    ["an id near another", edit(article, "publisher: gazette", "publisher: gazet"), [`${article}:3: found organisation "gazet", expected the id of a file in organisations/. If it is new, make content/organisations/gazet.md.`]],
    ["an id of a kind that has none", fields("positions: [{ topic: enlargement, holder: { person: someone }, paragraph: 1, summary: It joins. }]\n"), [`${article}:8: found person "someone", expected the id of a file in people/. If it is new, make content/people/someone.md.`]],
    ["a list of ids", edit(article, "topics: [enlargement]", "topics: [enlargement, roads, enlargment]"), [`${article}:6: found topic "roads", expected the id of a file in topics/. If it is new, make content/topics/roads.md.`, `${article}:6: found topic "enlargment", expected the id of a file in topics/. Did you mean "enlargement"? If it is new, make content/topics/enlargment.md.`]],
  ]);
});

describe("a reader's word", () => {
  const synonym = (use: string) => edit(topic, "aliases: [joins]", `aliases: [joins]\nsynonyms: { expansion: ${use} }`);
  const told = (use: string) => [
    `${topic}:5: found "${use}", which no paragraph of an article on this topic has, expected words that one has. Write it as an account does, or leave the synonym out.`,
  ];
  hold([
    ["for words of an account", synonym("second paragraph NAMES"), []],
    ["for words of none", synonym("no such words"), told("no such words")],
    ["for a beginning of a word", synonym("second paragraph nam"), told("second paragraph nam")],
    ["that a paragraph has by itself", edit(topic, "aliases: [joins]", "aliases: [joins]\nsynonyms: { Second: paragraph }"), [`${topic}:5: found "Second", which a paragraph of an article on this topic has, expected words of readers that none has. Make it one of the aliases: texts speak so.`]],
    ["for words of an article on something else", { ...synonym("second paragraph names"), ...edit(article, "topics: [enlargement]\n", "") }, told("second paragraph names")],
  ]);
});

describe("a link", () => {
  const form = "a full address, #p and a paragraph that is there, or archive:kind/id for a page of the archive.";
  const entry = "archive: with the kind and id of an entry.";
  const list =
    "archive: and one of home, articles, summits, summitsOldestFirst, states, matrix, topics, people, organisations, search, dossier, data, about, design, questions, corrections, verify, licences, feed, jsonFeed.";
  const paragraph = "#p and a paragraph of 2024-07-04-gazette-belarus-joins, which has 2.";
  test.each([

    ["archive:nowhere", list],

    ["archive:sumits", `${list} Did you mean "summits"?`],

    ["archive:summits", undefined],

    ["archive:state/minsk", entry],

    ["archive:state/belaruss", `${entry} Did you mean "belarus"?`],

    ["archive:city/minsk", entry],

    ["archive:state/belarus", undefined],

    ["archive:state/belarus#p1", "no # behind an entry that is no article."],

    ["archive:article/2024-07-04-gazette-belarus-joins#p2", undefined],

    ["archive:article/2024-07-04-gazette-belarus-joins#p3", paragraph],

    ["archive:article/2024-07-04-gazette-belarus-joins#x", paragraph],

    ["archive:state/", entry],

    ["archive:", form],

    ["archive:summits#x", form],

    ["#p2", undefined],

    ["#p3", form],

    ["#x", form],

    ["http://example.org/", undefined],

    ["https://example.org", undefined],

    ["https:///x", form],

    ["see https://example.org/", form],

    ["mailto:a@example.org", undefined],

    ["mailto:a", form],

    ["/states/", form],

    ["states", form],

    ["xarchive:summits", form],

  ])("to %s", (url, expected) => {
    const told = expected && `content/${article}:15: found a link to "${url}", expected ${expected}`;
    expect(problemsWith(inText(`A [link](<${url}>) here.`))).toEqual(told ? [told] : []);
  });
});
