import { Buffer } from "node:buffer";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createArchive } from "../../src/archive/archive.ts";
import { openCache } from "../../src/content/read/cache.ts";
import { loadContent } from "../../src/content/load.ts";
import { ContentError } from "../../src/model/problem.ts";
import { least, writeContent } from "../support/content.ts";

/** What archivists of other projects typed and lost, and what becomes of it here: the text and the names in it, or what is told. */
const state = (name: string, iso: string, isoNumeric: string, more = "") =>
  `---\nname: ${name}\nofficialName: ${name} in full\niso: ${iso}\nisoNumeric: "${isoNumeric}"\ncapital: A city\n${more}\n---\n`;
const entities = {
  "states/russia.md": state("Russia", "RU", "643", "aliases: [Russian]"),
  "states/china.md": state("China", "CN", "156", "aliases: [Chinese, PRC]\nnotIn: [South China Sea, Republic of China]"),
  "states/india.md": state("India", "IN", "356", "aliases: [Indian]\nnotIn: [Indian Ocean]"),
  "states/iran.md": state("Iran", "IR", "364"),
  "states/turkey.md": state("Turkey", "TR", "792", "aliases: [Türkiye, Turkish]"),
  "states/saudi-arabia.md": state("Saudi Arabia", "SA", "682"),
  "states/laos.md": state("Laos", "LA", "418"),
  "states/united-states.md": state("United States", "US", "840", "aliases: [US]"),
  "people/xi-jinping.md": "---\nname: Xi Jinping\naliases: [Xi]\n---\n",
  "people/vladimir-putin.md": "---\nname: Vladimir Putin\naliases: [Putin]\n---\n",
  "people/recep-tayyip-erdogan.md": "---\nname: Recep Tayyip Erdoğan\naliases: [Erdoğan]\n---\n",
  "organisations/cctv.md": "---\nname: CCTV\nkind: news\ndescription: A broadcaster.\n---\n",
};
const cache = () => openCache("/dev/null/none");
const file = "articles/2024-07-04-gazette-belarus-joins.md";
const article = (body: string, change = (fields: string) => fields) =>
  `${change((least[file] ?? "").split("\n---\n")[0] ?? "")}\n---\n\n${body}\n`;

/** The passages of a text, each with the names found in it; or what is told, by line. */
function outcome(folder: string, name = file): string[] {
  try {
    const archive = createArchive(loadContent(folder, { cache: cache() }));
    const read = archive.articles.find((one) => one.file === name);
    return (read?.body.passages ?? []).map(({ text, mentions }) =>
      [text, ...mentions.map(({ id, text: found }) => `${found}=${id}`)].join(" | "),
    );
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.problems.map(({ line, found, expected }) => `${line}: found ${found}, expected ${expected}`);
  }
}
const ofText = (body: string) => outcome(writeContent({ ...entities, [file]: article(body) }));
const ofFields = (from: string, to: string) =>
  outcome(writeContent({ ...entities, [file]: article("Belarus.", (fields) => fields.replace(from, to)) }));

test.each([
  ["a comma in a directive", "China was :plain[Turkey and :state[Moscow]{id=russia}] there.", ["China was Turkey and Moscow there. | China=china | Moscow=russia"]],
  ["headings within", "> ## Vote at 10:pm\n>\n> China agreed.\n\n- ## Item at 11:am on Syria\n\n  India agreed.", ["China agreed. | China=china", "India agreed. | India=india"]],
  ["HTML within a list", "1. <b>China</b> agreed.\n2. <div>India refused.</div>\n3. Iran left.", ["China agreed. | China=china", "India refused. | India=india", "Iran left. | Iran=iran"]],
  ["HTML within a quotation", "> <div>Iran agreed.</div>", ["Iran agreed. | Iran=iran"]],
  ["addresses", "See [SCO](https://en.wikipedia.org/wiki/SCO_(disambiguation)) and <https://example.org/China_(a)> and https://example.org/Russia/talks and [x](https://a b/c).", ["See SCO and https://example.org/China_(a) and https://example.org/Russia/talks and [x](https://a b/c)."]],
  ["more addresses", "Read www.russia.example/China and https://tass.com/China-Russia-talks and <https://example.org/India> and press@Iran.org.", ["Read www.russia.example/China and https://tass.com/China-Russia-talks and https://example.org/India and press@Iran.org."]],
  ["a link within a site, with &", "First.\n\nSecond.\n\nA [query](/s?q=a&b=c).", ['17: found a link to "/s?q=a&b=c", expected a full address, #p and a paragraph that is there, or archive:kind/id for a page of the archive']],
  ["a link within a site, beyond ASCII", "First.\n\nA [file](/länder).", ['15: found a link to "/länder", expected a full address, #p and a paragraph that is there, or archive:kind/id for a page of the archive']],
  ["words in angle brackets, alone", "<inaudible>\n\nRussia spoke.\n\n<unclear> words by the minister of Russia follow.", ["<inaudible>", "Russia spoke. | Russia=russia", "<unclear> words by the minister of Russia follow. | Russia=russia"]],
  ["words in angle brackets, within", "The minister spoke of <sic> a “Shangai” group, <inaudible> and left.", ["The minister spoke of <sic> a “Shangai” group, <inaudible> and left."]],
  ["breaks of HTML", "Russia spoke first.<br>China followed.<br/>India closed.", ["Russia spoke first. China followed. India closed. | Russia=russia | China=china | India=india"]],
  ["strong in Chinese, which Markdown does not see", "**上海合作组织（SCO）**是一个组织。", ["**上海合作组织（SCO）**是一个组织。"]],
  ["a paragraph of another article", `See [before](archive:article/2024-07-04-gazette-belarus-joins#p2).\n\nRussia.`, ["See before.", "Russia. | Russia=russia"]],
  ["what only looks like a directive", "The form x:y{draft} and a:b[] remain, also :smile: and :-).", ["The form x:y{draft} and a:b[] remain, also :smile: and :-)."]],
  ["directives of a block within", "> :::note\n> Russia spoke.\n> :::\n\n- ::china\n- Russia", ['13: found ":::note" on a line of its own, expected one colon, within a paragraph, as in :note[…]{id=…}', '17: found "::china" on a line of its own, expected one colon, within a paragraph, as in :china[…]{id=…}']],
  ["a name over a line's end", "He named :organisation[state\ntelevision]{id=cctv} and :state[Moscow]{id=russia\n}.", ["He named state television and Moscow. | state television=cctv | Moscow=russia"]],
  ["spaces in a directive", "A :state [Moscow]{id=russia} official.\n\nAnd : state[Moscow]{id=russia}.", ['13: found "[Moscow]{id=russia} official.", expected a name without spaces round its signs, as in :state[Moscow]{id=russia}', '15: found "And : state[Moscow]{id=russia}.", expected a name without spaces round its signs, as in :state[Moscow]{id=russia}']],
  ["footnotes", "Russia agreed.[^1] China too.[^2]\n\n[^1]: https://example.org/source\n[^2]: A longer remark on China.", ["13: found a footnote, expected a note", "15: found a footnote, expected a note", "16: found a footnote, expected a note"]],
  ["entities in HTML", "<p>Russia &amp; China agreed &ndash; fully.</p>\n\nDone.", ["Russia & China agreed – fully. | Russia=russia | China=china", "Done."]],
  ["images", "Russia spoke.\n\n![The hall](hall.jpg)\n\n![](photo.jpg)", ["15: found an image, expected words", "17: found an image, expected words"]],
  ["a line that is further in", "Russia spoke.\n\n    China agreed at once.\n\nIndia left.", ["15: found a block of code (four spaces before a line, or ``` round it), expected a paragraph"]],
  ["a fence that is not closed", "Russia spoke.\n\n```\nChina spoke.\n\nIndia spoke.", ["15: found a block of code (four spaces before a line, or ``` round it), expected a paragraph"]],
  ["spaces of every kind within names", "Xi\u00a0Jinping and Vladimir\u202fPutin and Vladimir\u2009Putin and Xi  Jinping.", ["Xi\u00a0Jinping and Vladimir\u202fPutin and Vladimir\u2009Putin and Xi  Jinping. | Xi Jinping=xi-jinping | Vladimir Putin=vladimir-putin | Vladimir Putin=vladimir-putin | Xi Jinping=xi-jinping"]],
  ["links by reference", "Russia said so in [its statement][one], and [China].\n\n[one]: https://example.org/one\n[China]: https://example.org/two", ["Russia said so in its statement, and China. | Russia=russia | China=china"]],
  ["a rule right below a text", "Russia spoke at length.\n---\n\nChina agreed.", ["13: found a line of --- or === right below a text, which makes the text a heading, expected an empty line between them, or ## before a heading"]],
  ["signs that nobody sees", "Kazakh\u00adstan and Kazakh&shy;stan and Pu\u200btin.", ["Kazakh\u00adstan and Kazakh\u00adstan and Pu\u200btin. | Kazakhstan=kazakhstan | Kazakhstan=kazakhstan | Putin=vladimir-putin"]],
  ["a table", "| State | Vote |\n| --- | --- |\n| Russia | yes |", ["13: found a table, expected sentences or a list"]],
  ["a year at the beginning of a paragraph", "2019. A year of many meetings for Russia.", ["13: found 2019 and a stop at the beginning of a line, which makes a list of it, expected a text that begins otherwise"]],
  ["names over breaks and emphasis", "Xi\nJinping met Saudi\nArabia. Xi  \nJinping. Saudi *Arabia* and **Xi** Jinping. Saudi [Arabia](https://e.org/).", ["Xi Jinping met Saudi Arabia. Xi Jinping. Saudi Arabia and Xi Jinping. Saudi Arabia. | Xi Jinping=xi-jinping | Saudi Arabia=saudi-arabia | Xi Jinping=xi-jinping | Saudi Arabia=saudi-arabia | Xi Jinping=xi-jinping | Saudi Arabia=saudi-arabia"]],
  ["longer names that are excepted", "The Indian Ocean, the South China Sea, Republic of China (Taiwan), Iran–India, Indiana, US-style.", ["The Indian Ocean, the South China Sea, Republic of China (Taiwan), Iran–India, Indiana, US-style. | Iran=iran | India=india | US=united-states"]],
  ["letters and their signs apart", "Türkiye, Recep Tayyip Erdoğan and Erdoğan spoke.".normalize("NFD"), [`${"Türkiye, Recep Tayyip Erdoğan and Erdoğan spoke.".normalize("NFD")} | Türkiye=turkey | Recep Tayyip Erdoğan=recep-tayyip-erdogan | Erdoğan=recep-tayyip-erdogan`]],
  ["possessives", "China’s, China's, Chinese’, Russiaʼs, Laos’, Laos's.", ["China’s, China's, Chinese’, Russiaʼs, Laos’, Laos's. | China=china | China=china | Chinese=china | Russia=russia | Laos=laos | Laos=laos"]],
  ["capitals", "CHINA and RUSSIA, “CHINA’S”, PRC, CHINESE.", ["CHINA and RUSSIA, “CHINA’S”, PRC, CHINESE. | PRC=china"]],
  ["a city that holds a name", "Leaders met in Xi’an, and in Xi'an again; Xi’s speech. Sana’a.", ["Leaders met in Xi’an, and in Xi'an again; Xi’s speech. Sana’a. | Xi=xi-jinping"]],
  ["lists that begin later", "7. Russia spoke.\n8. China spoke.", ["Russia spoke. | Russia=russia", "China spoke. | China=china"]],
  ["a number that a list would change", "1. Russia spoke.\n3. China spoke.", ["14: found 3. in a list that counts 2 there, expected items that are numbered one after the other"]],
  ["HTML with an address", 'Russia <a href="https://example.org/">said so</a>.', ["13: found HTML that holds more than its text: <a>, expected words, or a link as [words](https://…)"]],
  ["a telephone", "Call [Russia](tel:+7).", ['13: found a link to "tel:+7", expected a full address, #p and a paragraph that is there, or archive:kind/id for a page of the archive']],
  ["an address that no link uses", "Russia.\n\n[one]: https://example.org/one", ["15: found an address for [one], which no link uses, expected a link of this name in the text, and one address for it"]],
  ["brackets of a year", "[2019] Russia spoke.", ["13: found [2019] before a paragraph, and no ¶1, expected numbers without a gap"]],
  ["a strikethrough of another Markdown", "Russia ~~agreed~~ refused.", ["Russia ~~agreed~~ refused. | Russia=russia"]],
  ["a task list of another Markdown", "- [ ] Russia\n- [x] China", ["[ ] Russia | Russia=russia", "[x] China | China=china"]],
  ["a joiner and marks of direction", "\u200fRus\u200dsia\u200e and \ufeffChina.", ["\u200fRus\u200dsia\u200e and \ufeffChina. | Russia=russia | China=china"]],
  ["half a surrogate's worth: signs beyond the first plane", "𝐑ussia, 🇷🇺Russia and Russia😀.", ["𝐑ussia, 🇷🇺Russia and Russia😀. | Russia=russia | Russia=russia"]],
  ["an address in brackets behind a name", "Russia (https://example.org/China), China.", ["Russia (https://example.org/China), China. | Russia=russia | China=china"]],
  ["a hyphen that does not break", "Iran\u2011India and Iran\u2212India.", ["Iran\u2011India and Iran\u2212India. | Iran=iran | India=india | Iran=iran | India=india"]],
])("%s", (_what, body, expected) => {
  expect(ofText(body)).toEqual(expected);
});

test.each([
  ["a colon in a title", "title: Belarus joins", "title: Astana: the leaders meet", ['2: found a colon within the value of "title", expected a value in quotation marks']],
  ["a number sign in a title", "title: Belarus joins", "title: Summit #24 opens", ['2: found "#24 opens" behind "Summit", which YAML leaves out as a comment, expected a text in quotation marks, or the comment on a line of its own']],
  ["asterisks in a title", "title: Belarus joins", "title: *Exclusive*", ['2: found * before a word, which YAML takes for a reference, in "title: *Exclusive*", expected a text in quotation marks']],
  ["a note over two lines", "form: account", "form: account\nnotes:\n  - paragraph: 1\n    compares: itself\n    text: >\n      A long remark that the archivist\n      wrapped over two lines.", ["Belarus. | Belarus=belarus"]],
])("%s in the fields", (_what, from, to, expected) => {
  expect(ofFields(from, to)).toEqual(expected);
});

test.each([
  ["0204", "1820 years before"],
  ["1924", "100 years before"],
  ["2042", "18 years after"],
])("the year %s is asked about", (year, away) => {
  const name = `articles/${year}-07-04-gazette-belarus-joins.md`;
  const folder = writeContent({
    ...entities,
    [file]: undefined,
    [name]: article("Belarus.", (fields) => fields.replace("published: 2024", `published: ${year}`)),
  });
  expect(outcome(folder, name)).toEqual([
    `4: found the day ${year}-07-04, ${away} its meeting, 2024-astana, expected a day from a year before the meeting to 3 years after it`,
  ]);
});

test("a mistake in the fields and one in the text are told in one round", () => {
  const folder = writeContent({
    ...entities,
    [file]: article("A :state[Moscow]{id=rusia} official.", (fields) => `${fields}\nfoo: 1`),
  });
  expect(outcome(folder).map((one) => one.split(",")[0])).toEqual(['11: found the key "foo"', '14: found state "rusia"']);
});

test("a year alone may be the day of publication", () => {
  const folder = writeContent({
    ...entities,
    [file]: undefined,
    "articles/2024-gazette-year.md": article("Belarus.", (fields) => fields.replace("2024-07-04", "2024")),
  });
  expect(outcome(folder, "articles/2024-gazette-year.md")).toEqual(["Belarus. | Belarus=belarus"]);
});

test("letters of another encoding are told with their line", () => {
  const folder = writeContent(entities);
  writeFileSync(join(folder, file), Buffer.from(article("Leaders met. In Türkiye.", (fields) => fields.replace("Belarus joins", '"Café talks"')), "latin1"));
  expect(outcome(folder)).toEqual(["2: found letters that are not in UTF-8, expected a file in UTF-8"]);
});

test("names in quotation marks and brackets are found, and one name with two apostrophes is one name", () => {
  const organisation = (name: string, aliases: string) =>
    `---\nname: ${name}\nkind: news\ndescription: An agency.\naliases: [${aliases}]\n---\n`;
  const files = {
    ...entities,
    [file]: article("«Memorial» spoke, People's Daily and (T.A.S.S.) too, ’Ndrang."),
    "organisations/one.md": organisation("One", `"«Memorial»", "(T.A.S.S.)", "’Ndrang", "People’s Daily"`),
  };
  expect(outcome(writeContent(files))).toEqual([
    "«Memorial» spoke, People's Daily and (T.A.S.S.) too, ’Ndrang. | «Memorial»=one | People's Daily=one | (T.A.S.S.)=one | ’Ndrang=one",
  ]);
  const twice = writeContent({ ...files, "organisations/two.md": organisation("Two", `"People's Daily"`) });
  expect(outcome(twice).join()).toMatch(/5: found the name "People's Daily", /);
});

test("the same address by another road is a duplicate", () => {
  for (const address of ["http://example.org/belarus", "https://www.example.org/belarus/", "https://example.org/belarus?utm_source=x"]) {
    const folder = writeContent({
      ...entities,
      "articles/2024-07-05-gazette-again.md": article("Belarus.", (fields) =>
        fields.replace("https://example.org/belarus", address).replace("published: 2024-07-04", "published: 2024-07-05"),
      ),
    });
    expect(outcome(folder).join(), address).toMatch(/found .*example\.org\/belarus/);
  }
});
