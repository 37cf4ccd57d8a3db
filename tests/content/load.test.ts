import { expect, test } from "vitest";
import { archiveWith, edit, least, problemsWith } from "../support/content.ts";

const article = "articles/2024-07-04-gazette-belarus-joins.md";
const kazakhstan = "states/kazakhstan.md";
const summit = "summits/2024-astana.md";
const span = (from: string, until?: string, extra = "") =>
  `  - status: observer\n    from: ${from}\n${until ? `    until: ${until}\n` : ""}    decidedAt: 2024-astana\n${extra}    sources: [https://example.org/a]\n`;
const history = (spans: string) => ({ [kazakhstan]: least[kazakhstan]?.replace(/history:[\s\S]*---/, `history:\n${spans}---`) });
const noted = (text: string) => edit(article, "\n---\n\nBelarus", `\n${text}\n---\n\nBelarus`);

test("the least content is sound", () => {
  expect(problemsWith({})).toEqual([]);
});

const role = (paragraph: number) => `---\nname: Someone\nroles:\n  - role: Host\n    article: 2024-07-04-gazette-belarus-joins\n    paragraph: ${paragraph}\n---\n`;

/** Each rule with a case that passes and one that fails. */
const rules: [rule: string, passes: Record<string, string | undefined>, fails: Record<string, string | undefined>, message: RegExp][] = [
  [
    "an id in the frontmatter is that of a file",
    edit(article, "meeting: 2024-astana", "meeting: 2024-astana # the newest"),
    edit(article, "meeting: 2024-astana", "meeting: 2024-astna"),
    /^content\/articles\/2024-07-04-gazette-belarus-joins\.md:5: found summit "2024-astna", expected the id of a file in summits\/\. Did you mean "2024-astana"\? If it is new, make content\/summits\/2024-astna\.md\.$/,
  ],
  [
    "an id in a list is that of a file",
    edit(article, "topics: [enlargement]", "topics: []"),
    edit(article, "topics: [enlargement]", "topics: [enlargment]"),
    /:6: found topic "enlargment", .*Did you mean "enlargement"\?/,
  ],
  [
    "an id in the text is that of a file",
    edit(article, "Belarus joins,", ":state[Minsk]{id=belarus} joins,"),
    edit(article, "Belarus joins,", ":state[Minsk]{id=belaruss} joins,"),
    /:13: found state "belaruss", .*Did you mean "belarus"\?/,
  ],
  ["keys are known", {}, edit(article, "title:", "titel:"), /:2: found the key "titel", expected one of the keys title, .*Did you mean "title"\?/],
  ["what must be there is there", {}, edit(article, "form: account\n", ""), /found no "form", expected account or full-text/],
  ["a day exists", {}, edit(article, "published: 2024-07-04", "published: 2024-06-31"), /:4: found "2024-06-31" as "published", expected a day that exists/],
  ["a day is written as such", {}, edit(summit, "end: 2024-07-04", "end: 4 July 2024"), /:5: found "4 July 2024" as "end", expected a day that exists, as YYYY-MM-DD/],
  ["a code is one of ISO 3166-1", {}, edit(kazakhstan, "iso: KZ", "iso: kaz"), /:4: found "kaz" as "iso", expected an ISO 3166-1 alpha-2 code/],
  [
    "statuses do not overlap",
    history(span("2024-07-03", "2024-07-04") + span("2024-07-04")),
    history(span("2024-07-03") + span("2024-07-03")),
    /found from 2024-07-03 while the span before it lasts, expected spans that do not overlap\. Give the span before it an `until`/,
  ],
  [
    "what is decided but not known to be in force may run beside what is",
    history(span("2024-07-03") + span("2024-07-04", undefined, "    certain: false\n")),
    history(span("2024-07-03") + span("2024-07-04", undefined, "    certain: true\n")),
    /expected spans that do not overlap/,
  ],
  [
    "statuses are in order",
    {},
    history(span("2024-07-04", "2024-07-05") + span("2024-07-03", "2024-07-04")),
    /found from 2024-07-03 after 2024-07-04, expected spans in order, oldest first/,
  ],
  ["a status ends after it begins", {}, history(span("2024-07-03", "2024-07-03")), /:11: found until 2024-07-03, expected a day after 2024-07-03/],
  [
    "a status begins on a day of the deciding meeting",
    edit(kazakhstan, "from: 2024-07-03", "from: 2024-07-04"),
    edit(kazakhstan, "from: 2024-07-03", "from: 2024-07-05"),
    /:10: found from 2024-07-05, decided at 2024-astana, expected a day of that meeting \(2024-07-03 to 2024-07-04\)/,
  ],
  ["a meeting ends when or after it starts", edit(summit, "end: 2024-07-04", "end: 2024-07-03"), edit(summit, "end: 2024-07-04", "end: 2024-07-02"), /:5: found an end on 2024-07-02/],
  [
    "ids are unique, in whatever folder and case",
    { "articles/2024/2024-07-04-gazette-other.md": least[article]?.replace("org/belarus", "org/other") },
    { "articles/2024/2024-07-04-gazette-belarus-joins.md": least[article]?.replace("org/belarus", "org/other") },
    /found the id "2024-07-04-gazette-belarus-joins", expected an id that no other file has/,
  ],
  ["codes are unique", {}, edit("states/belarus.md", "iso: BY", "iso: KZ"), /kazakhstan\.md:4: found the ISO code "KZ", expected the ISO code that no other file has \(states\/belarus\.md has it\)/],
  ["names are unique", {}, edit("states/belarus.md", "[Belarusian]", "[Belarusian, Kazakh]"), /found the name "Kazakh"/],
  ["names are unique in the form in which they are compared", {}, edit("states/belarus.md", "[Belarusian]", '["Kazakh\u00adstan"]'), /belarus\.md:7: found the name "Kazakh\u00adstan", expected the name that no other file has \(states\/kazakhstan\.md has it\)/],
  ["names have a letter", edit("states/belarus.md", "[Belarusian]", '["(B)"]'), edit("states/belarus.md", "[Belarusian]", '["—"]'), /:7: found "—" as "aliases\[\]", expected a name with at least one letter/],
  ["an exception to names holds one of them", edit("states/belarus.md", "aliases: [Belarusian]", "notIn: [Belarus Street]"), edit("states/belarus.md", "aliases: [Belarusian]", "notIn: [Minsk Street]"), /belarus\.md:7: found "Minsk Street" in "notIn", expected a longer name that holds one of its names: Belarus, Republic of Belarus/],
  ["an article has a text", {}, edit(article, "\nBelarus joins, the Kazakh host said.\n\nA second paragraph names Belarus again.\n", "\n## Only a heading\n"), /:1: found no paragraph below the frontmatter/],
  ["a file's name follows from what it holds", {}, { [article]: undefined, "articles/2024-07-05-gazette-x.md": least[article] }, /found the file name "2024-07-05-gazette-x", expected "2024-07-04-gazette-" and a few words/],
  ["a meeting's name follows from year and city", {}, edit(summit, "city: Astana", "city: Almaty"), /found the file name "2024-astana", expected "2024-almaty"/],
  ["notes stand on paragraphs that are there", noted("notes: [{ paragraph: 2, compares: itself, text: Noted. }]"), noted("notes: [{ paragraph: 3, compares: itself, text: Noted. }]"), /:11: found paragraph 3, expected a paragraph of 2024-07-04-gazette-belarus-joins, which has 2/],
  [
    "a note's paragraph says what is quoted of it",
    noted("notes: [{ paragraph: 2, quote: names  Belarus, compares: itself, text: Noted. }]"),
    noted("notes: [{ paragraph: 1, quote: names Belarus, compares: itself, text: Noted. }]"),
    /:11: found paragraph 1, which does not say “names Belarus”, expected words of that paragraph; ¶2 says these\. `npm run check -- --fix` points there\./,
  ],
  [
    "a quote that stands in several paragraphs points nowhere by itself",
    {},
    noted("notes: [{ paragraph: 3, quote: Belarus, compares: itself, text: Noted. }]"),
    /:11: found paragraph 3, which does not say “Belarus”, expected words of that paragraph; ¶1, ¶2 say these\.$/,
  ],
  [
    "a position's quote is told once, and not its holder beside it",
    noted("positions: [{ topic: enlargement, holder: { state: kazakhstan }, paragraph: 1, quote: Kazakh host, summary: For it. }]"),
    noted("positions: [{ topic: enlargement, holder: { state: kazakhstan }, paragraph: 2, quote: Kazakh host, summary: For it. }]"),
    /^[^\n]*:11: found paragraph 2, which does not say “Kazakh host”, expected words of that paragraph; ¶1 says these[^\n]*$/,
  ],
  ["a quote has a paragraph", {}, noted("notes: [{ quote: Belarus, compares: itself, text: Noted. }]"), /:11: found a quote without a paragraph/],
  [
    "a position's paragraph names its holder or the SCO",
    noted("positions: [{ topic: enlargement, holder: { state: kazakhstan }, paragraph: 1, summary: For it. }]"),
    noted("positions: [{ topic: enlargement, holder: { state: kazakhstan }, paragraph: 2, summary: For it. }]"),
    /found paragraph 2, which names neither the holder nor the SCO/,
  ],
  ["a position has one holder", {}, noted("positions: [{ topic: enlargement, holder: {}, paragraph: 1, summary: For it. }]"), /expected one holder: a state, a person or an organisation/],
  ["a position's topic is one of the article's", {}, { ...noted("positions: [{ topic: other, holder: { state: belarus }, paragraph: 1, summary: For it. }]"), "topics/other.md": least["topics/enlargement.md"]?.replace("name: Enlargement", "name: Other") }, /found a position on "other", expected one of the article's topics/],
  [
    "a note names its sources, or compares the article with itself",
    noted("notes: [{ text: Noted., sources: [https://example.org/] }, { compares: itself, text: Noted. }]"),
    noted("notes: [{ text: Noted. }]"),
    /:11: found no "notes\[\]\.sources", expected the addresses of the pages that carry it, or compares: itself in a note/,
  ],
  [
    "a note on a state has its sources",
    edit(kazakhstan, "aliases: [Kazakh]", "aliases: [Kazakh]\nnote: Noted.\nsources: [https://example.org/]"),
    edit(kazakhstan, "aliases: [Kazakh]", "aliases: [Kazakh]\nnote: Noted."),
    /kazakhstan\.md:1: found no "sources", expected the addresses of the pages that carry the note/,
  ],
  [
    "two sources or more are of two hosts or more",
    edit(summit, "one-source\nsources: [https://example.org/a]", "two-or-more-sources\nsources: [https://example.org/a, https://example.com/a]"),
    edit(summit, "one-source\nsources: [https://example.org/a]", "two-or-more-sources\nsources: [https://example.org/a, https://www.example.org/b]"),
    /2024-astana\.md:11: found "two-or-more-sources" as "confidence", expected one-source, where all sources are of one host/,
  ],
  [
    "a meeting of which no page was seen is unverified",
    edit(summit, "one-source\nsources: [https://example.org/a]", "unverified\nnotSeen: [https://example.org/a]"),
    edit(summit, "sources: [https://example.org/a]", "notSeen: [https://example.org/a]"),
    /2024-astana\.md:11: found "one-source" as "confidence", expected unverified, where no source was seen/,
  ],
  [
    "a meeting has a page that carries it, or that others cite",
    {},
    edit(summit, "sources: [https://example.org/a]\n", ""),
    /2024-astana\.md:1: found no "sources", expected the addresses of the pages that carry these data/,
  ],
  [
    "a summary is one sentence, and short",
    edit(article, "title: Belarus joins", "title: Belarus joins\nsummary: Belarus joins, by the words of the host at 10.30 in Astana."),
    edit(article, "title: Belarus joins", "title: Belarus joins\nsummary: Belarus joins. The host is glad."),
    /:3: found "Belarus joins\. The host is glad\." as "summary", expected one sentence of at most 200 letters/,
  ],
  ["a role stands on a paragraph that is there", { "people/someone.md": role(2) }, { "people/someone.md": role(3) }, /people\/someone\.md:6: found paragraph 3/],
  ["file names are plain", {}, { "topics/Big_Topic.md": least["topics/enlargement.md"] }, /found the file name "Big_Topic", expected lower case letters/],
  ["ordinals are unique", {}, { "summits/2023-astana.md": least[summit]?.replaceAll("2024-07", "2023-07") }, /found the ordinal "24"/],
  ["source addresses are unique whatever their protocol, slash and tracking", {}, { "articles/2024-07-04-gazette-again.md": least[article]?.replace("https://example.org/belarus", "http://www.example.org/belarus/?utm_source=x#top") }, /found the address "http:\/\/www\.example\.org\/belarus\/\?utm_source=x#top", expected the address that no other file has|found the address "https:\/\/example\.org\/belarus"/],
  ["source addresses with other parameters are other pages", { "articles/2024-07-04-gazette-again.md": least[article]?.replace("example.org/belarus", "example.org/belarus?id=2") }, { "articles/2024-07-04-gazette-again.md": least[article] }, /found the address/],
  [
    "an article is published near its meeting, or something is said of the day",
    { [article]: undefined, "articles/2042-gazette-x.md": least[article]?.replace("published: 2024-07-04", 'published: "2042"\npublishedNote: A look back.') },
    { [article]: undefined, "articles/2042-gazette-x.md": least[article]?.replace("published: 2024-07-04", 'published: "2042"') },
    /2042-gazette-x\.md:4: found the day 2042, 18 years after its meeting, 2024-astana, expected a day from a year before the meeting to 3 years after it/,
  ],
  ["a day of another century is asked about", { [article]: undefined, "articles/2027-07-04-gazette-x.md": least[article]?.replace("published: 2024", "published: 2027") }, { [article]: undefined, "articles/1924-07-04-gazette-x.md": least[article]?.replace("published: 2024", "published: 1924") }, /:4: found the day 1924-07-04, 100 years before its meeting/],
  ["source addresses are unique", {}, { "articles/2024-07-04-gazette-again.md": least[article] }, /found the address "https:\/\/example\.org\/belarus"/],
  ["archive: links name what is there", edit(article, "second paragraph", "[second](archive:summits) paragraph"), edit(article, "second paragraph", "[second](archive:state/belaruss) paragraph"), /:15: found a link to "archive:state\/belaruss", .*Did you mean "belarus"/],
  ["links within the text lead to paragraphs", edit(article, "second paragraph", "[second](#p1) paragraph"), edit(article, "second paragraph", "[second](#p9) paragraph"), /:15: found a link to "#p9"/],
  ["directives stand within paragraphs", {}, edit(article, "A second", "::state[Minsk]{id=belarus}\n\nA second"), /:15: found "::state" on a line of its own/],
  ["archive: links may name a paragraph", edit(article, "second paragraph", "[second](archive:article/2024-07-04-gazette-belarus-joins#p2) paragraph"), edit(article, "second paragraph", "[second](archive:article/2024-07-04-gazette-belarus-joins#p3) paragraph"), /:15: found a link to "archive:article\/2024-07-04-gazette-belarus-joins#p3", expected #p and a paragraph of 2024-07-04-gazette-belarus-joins, which has 2/],
  ["links have a scheme that a reader can follow", edit(article, "second paragraph", "[second](mailto:a@example.org) paragraph"), edit(article, "second paragraph", "[second](tel:+1) paragraph"), /:15: found a link to "tel:\+1"/],
  ["links are told on their line as they were typed", {}, edit(article, "A second", "Third.\n\n> - [one](/länder?a=b&c)\n\nA second"), /:17: found a link to "\/länder\?a=b&c"/],
  ["a source is an address", {}, edit(kazakhstan, "sources: [https://example.org/a]", "sources: [javascript:alert(1)]"), /expected an address that begins with http/],
  ["frontmatter is YAML", {}, edit(article, "title: Belarus joins", "title: [Belarus joins"), /:2: found a list that is not closed, "title: \[Belarus joins", expected \] at its end\./],
  ["files lie in the folders of their kinds", {}, { "artikles/x.md": "" }, /:1: found "artikles", expected one of the folders .*Did you mean "articles"\?/],
  ["files are Markdown", {}, { "articles/x.markdown": "" }, /expected a Markdown file, with a name that ends in \.md/],
  ["links of a text lead somewhere", edit(article, "second paragraph", "[second](archive:state/belarus) paragraph"), edit(article, "second paragraph", "[second](/states/belarus/) paragraph"), /found a link to "\/states\/belarus\/", expected a full address/],
];

test.each(rules)("%s", (_rule, passes, fails, message) => {
  expect(problemsWith(passes)).toEqual([]);
  expect(problemsWith(fails).join("\n")).toMatch(new RegExp(message.source, "m"));
});

test("all problems are told at once, in the order of files and lines", () => {
  const problems = problemsWith({
    ...edit(article, "title: Belarus joins\npublisher: gazette", "titel: Belarus joins\npublisher: gazete"),
    ...edit("states/belarus.md", "iso: BY", "iso: by"),
    ...edit(summit, "host: kazakhstan", "host: kazakstan"),
  });
  expect(problems.map((problem) => /^content\/([^:]+:\d+)/.exec(problem)?.[1])).toEqual([
    `${article}:1`,
    `${article}:2`,
    `${article}:3`,
    "states/belarus.md:4",
    `${summit}:8`,
  ]);
});

test("a fault in one file makes no others elsewhere", () => {
  const faulty = { ...edit("states/belarus.md", "iso: BY", "iso: by"), ...noted("positions: [{ topic: enlargement, holder: { state: belarus }, paragraph: 1, summary: For it. }]") };
  expect(problemsWith(faulty)).toHaveLength(1);
});

test("every article, meeting and state of sound content is in the archive", () => {
  const archive = archiveWith();
  expect(archive.articles.map(({ id }) => id)).toEqual(["2024-07-04-gazette-belarus-joins"]);
  expect(archive.articlesOf("2024-astana")).toHaveLength(1);
  expect(archive.passagesOf("state", "belarus").map(({ passage }) => passage.number)).toEqual([1, 2]);
});
