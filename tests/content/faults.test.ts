import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { openCache } from "../../src/content/read/cache.ts";
import { readFrontmatter } from "../../src/content/read/frontmatter.ts";
import { loadContent } from "../../src/content/load.ts";
import { fieldsOf } from "../../src/model/fields.ts";
import { kinds } from "../../src/model/kinds.ts";
import { checkFields } from "../../src/content/check/fields.ts";
import { edit, least, problemsWith, writeContent } from "../support/content.ts";

const article = "articles/2024-07-04-gazette-belarus-joins.md";

/** What an archivist types between the fences, and what is told: line, found and expected, what to do. */
const yaml: [typed: string, told: string[]][] = [
  ["title: Samarkand: leaders sign", ['2: found a colon within the value of "title", expected a value in quotation marks. Put the value in quotation marks: title: "Samarkand: leaders sign"']],
  ['title: Q: "A"', [`2: found a colon within the value of "title", expected a value in quotation marks. Put the value in quotation marks: title: 'Q: "A"'`]],
  ['title: "Leaders" sign', [`2: found text behind the end of the value of "title", expected one value in quotation marks. Put the value in quotation marks: title: '"Leaders" sign'`]],
  ["title: 'Iran's day'", ['2: found text behind the end of the value of "title", expected one value in quotation marks. Put the value in quotation marks: title: "Iran\'s day"']],
  ["title: [Leaders] meet", ['2: found text behind the end of the value of "title", expected one value in quotation marks. Put the value in quotation marks: title: "[Leaders] meet"']],
  ['title: "Leaders sign', ["2: found a quotation mark that is not closed, 'title: \"Leaders sign', expected another at the end of the value."]],
  ["byline: A\ntitle: 'Leaders sign", ['3: found a quotation mark that is not closed, "title: \'Leaders sign", expected another at the end of the value.']],
  ["topics: [syria, iran", ['2: found a list that is not closed, "topics: [syria, iran", expected ] at its end.']],
  ["rights: { holder: A", ['2: found a mapping that is not closed, "rights: { holder: A", expected } at its end.']],
  ["title: @home", ['2: found a value of "title" that begins with @, expected a value in quotation marks. Put the value in quotation marks: title: "@home"']],
  ["title: - x", ['2: found a value of "title" that begins with -, expected a value in quotation marks. Put the value in quotation marks: title: "- x"']],
  ["title: > x", ['2: found a value of "title" that begins with >, expected a value in quotation marks. Put the value in quotation marks: title: "> x"']],
  ["title: *Exclusive*", ['2: found * before a word, which YAML takes for a reference, in "title: *Exclusive*", expected a text in quotation marks. Put the value in quotation marks: title: "*Exclusive*"']],
  ["title: &x y", ['2: found & before a word, which YAML takes for a reference, in "title: &x y", expected a text in quotation marks. Put the value in quotation marks: title: "&x y"']],
  ["title: !now x", ['2: found ! before a word, which YAML takes for a reference, in "title: !now x", expected a text in quotation marks. Put the value in quotation marks: title: "!now x"']],
  ["title:Foo", ['2: found "title:Foo", expected a key, a colon, a space and a value. Write a space after the colon: title: Foo']],
  ["title： Foo", ['2: found "title： Foo", expected a key, a colon, a space and a value. Write the colon as : and a space after it.']],
  ["\ttitle: x", ["2: found a tab, expected spaces before the key. Put two spaces in its place."]],
  ["topics:\n\t- a\n\t- b", ["3: found a tab, expected spaces before the key. Put two spaces in its place."]],
  ["title: x\n  more: y", ['3: found "more: y", further in than a key that has its value already, expected keys of the same mapping below one another. Begin it below the key above it; an entry of a list begins with a hyphen and a space.']],
  ["rights: A\n  status: unclear\nplace: x", ['3: found "status: unclear", further in than a key that has its value already, expected keys of the same mapping below one another. Begin it below the key above it; an entry of a list begins with a hyphen and a space.']],
  ["notes:\n  - { paragraph: 1, text: Hello\nplace: x", ['3: found a mapping that is not closed, "- { paragraph: 1, text: Hello", expected } at its end.']],
  ["topics:\n- a\n - b", ['4: found "- b", further in than the entry before it, expected the entries of a list below one another. Begin it below the hyphen above it.']],
  ["form:\u00a0account", ['2: found a special space in "form:\u00a0account", expected a key, a colon, a space and a value. Put a plain space in its place: it was pasted.']],
  ["kind news", ['2: found "kind news", expected a key, a colon, a space and a value. Write the colon: kind: news']],
  ["meeting = 2024-astana", ['2: found "meeting = 2024-astana", expected a key, a colon, a space and a value. Write the colon: meeting: 2024-astana']],
  ["title: “Samarkand: leaders sign”", ['2: found a colon within the value of "title", expected a value in quotation marks. Put the value in quotation marks: title: "Samarkand: leaders sign"']],
  ['title: "a\\q"', [`2: found a backslash in 'title: "a\\q"', expected none within double quotation marks. Put the value in quotation marks: title: 'a\\q'`]],
  ["title: x\ntitle: y\nplace: a\nplace: b", ['3: found the key "title" a second time, expected each key once.', '5: found the key "place" a second time, expected each key once.']],
  ["title: A: b\nbyline: fine\nplace: @x", ['2: found a colon within the value of "title", expected a value in quotation marks. Put the value in quotation marks: title: "A: b"', '4: found a value of "place" that begins with @, expected a value in quotation marks. Put the value in quotation marks: place: "@x"']],
];

test.each(yaml)("%j is told where it stands, and once", (typed, told) => {
  const { faults } = readFrontmatter(`---\n${typed}\npublisher: gazette\nform: account\n---\nText`);
  expect(faults.map(({ line, found, expected, hint }) => `${line}: found ${found}, expected ${expected}.${hint ? ` ${hint}` : ""}`)).toEqual(told);
});

test.each(["title: yes", "title : x", "title: x\n more", 'title: "x" # c', "title: >-\n  x\n  y", "title: 'It''s'", "title: “Quoted” x", "title: a-b: c".replace(": c", ":c"), "# comment\ntitle: x"])(
  "%j is right",
  (typed) => {
    expect(readFrontmatter(`---\n${typed}\npublisher: gazette\n---\nText`).faults).toEqual([]);
  },
);

test("a text in further lines is a text, without the line end that YAML adds", () => {
  expect(readFrontmatter("---\ntitle: >\n  one\n  two\nbyline: |\n  three\n---\n").data).toEqual({ title: "one two", byline: "three" });
});

test("a number sign that cuts a text is told, one behind an id or a day is a comment", () => {
  expect(problemsWith(edit(article, "title: Belarus joins", "title: Summit#24 opens"))).toEqual([]);
  expect(problemsWith(edit(article, "title: Belarus joins", "title: Summit #24 opens"))).toEqual([
    `content/${article}:2: found "#24 opens" behind "Summit", which YAML leaves out as a comment, expected a text in quotation marks, or the comment on a line of its own. Write "Summit #24 opens" if it belongs to the text.`,
  ]);
  expect(problemsWith(edit(article, "title: Belarus joins", "title: #24 opens"))).toHaveLength(1);
  expect(problemsWith(edit("states/kazakhstan.md", "aliases: [Kazakh]", "aliases:\n  - Kazakh # adjective"))).toHaveLength(1);
  expect(problemsWith(edit("states/kazakhstan.md", "aliases: [Kazakh]", "aliases:\n  - Qazaq\n  - Kazakh # adjective")).join()).toMatch(
    /^content\/states\/kazakhstan\.md:9: found "# adjective" behind "Kazakh"/,
  );
  const notes = "form: account\nnotes:\n  - { compares: itself, text: One. }\n  - compares: itself\n    text: Summit #24";
  expect(problemsWith(edit(article, "form: account", notes)).join()).toMatch(/^content\/articles\/[^:]*:11: found "#24" behind "Summit"/);
  expect(problemsWith(edit(article, "published: 2024-07-04", "published: 2024-07-04 # by the page"))).toEqual([]);
});

test("a place is named as docs/fields.md names it, and a value as YAML writes it", () => {
  const told = (fields: string) => problemsWith(edit(article, "\n---\n\nBelarus", `\n${fields}\n---\n\nBelarus`))[0];
  expect(told("notes: [{ paragraph: \"2\", text: x }]")).toMatch(/found "2" as "notes\[\]\.paragraph", expected the number of a paragraph\. Write it without quotation marks\.$/);
  expect(told("positions: [{ topic: enlargement, holder: { state: belarus, person: x }, paragraph: 1, summary: y }]")).toMatch(
    /found \{ ?state: belarus, person: x ?\} as "positions\[\]\.holder", expected one holder: .* as in \{ state: russia \}\.$/,
  );
  expect(problemsWith(edit(article, "topics: [enlargement]", "topics: enlargement, syria"))[0]).toMatch(/A list stands in square brackets, as in \[a, b\]/);
});

test("a digest may be in capital letters; a folder, a note of an editor or a hidden file beside the articles harms nobody", () => {
  expect(problemsWith({ [article]: least[article]?.replace("a".repeat(64), "A".repeat(64)), "articles/x.md~": "", "articles/#x.md#": "", "articles/Thumbs.db": "", "articles/.x.md.swp": "" })).toEqual([]);
});

test("what follows from another mistake of the same file is not told beside it", () => {
  const position = "positions: [{ topic: enlargement, holder: { state: belarus }, paragraph: 1, summary: For it. }]";
  const noted = (text: string) => ({ [article]: least[article]?.replace("\n---\n\nBelarus joins,", `\n${position}\n---\n\n${text}`) });
  expect(problemsWith(noted(":stat[Minsk]{id=belarus} joins,"))).toHaveLength(1);
  expect(problemsWith({ [article]: least[article]?.replace(/\n---\n\nBelarus[\s\S]*$/, `\n${position}\n---\n`) })).toHaveLength(1);
  expect(problemsWith(edit(article, "publisher: gazette", "publisher: gazete"))).toHaveLength(1);
});

test("a text below the fields of an entry that shows none is told", () => {
  expect(problemsWith({ "organisations/gazette.md": `${least["organisations/gazette.md"]}\nA text.\n` })).toEqual([
    "content/organisations/gazette.md:1: found a text below the fields, expected none: only articles and pages have one. What belongs to the entry is one of its fields; see docs/fields.md.",
  ]);
});

test("what YAML takes for a number or a truth is told where a text was expected, and nothing is called nothing", () => {
  expect(problemsWith(edit(article, "title: Belarus joins", "title: 2020"))).toEqual([`content/${article}:2: found 2020 as "title", expected a text. YAML takes it for a number: put it in quotation marks.`]);
  expect(problemsWith(edit(article, "title: Belarus joins", "title: true"))[0]).toContain("YAML takes it for a truth value: put it in quotation marks.");
  expect(problemsWith(edit(article, "title: Belarus joins", "title:"))).toEqual([`content/${article}:2: found nothing behind "title", expected a text.`]);
});

test("a year alone is a day that is known in part, in quotation marks or not", () => {
  const dated = (published: string) => ({ [article]: undefined, "articles/2024-gazette-belarus-joins.md": least[article]?.replace("published: 2024-07-04", `published: ${published}`) });
  expect(problemsWith(dated("2024"))).toEqual([]);
  expect(problemsWith(dated('"2024"'))).toEqual([]);
  expect(problemsWith(edit(article, "published: 2024-07-04", "published: 24"))[0]).toMatch(/:4: found "24" as "published", expected a day that exists, as YYYY-MM-DD; its month, as 2013-09, or its year, as 2013, where the day is not known\.$/);
});

test("mistakes in the fields and in the text of one file are told at once, those of YAML among them", () => {
  expect(
    problemsWith({
      [article]: least[article]?.replace("title: Belarus joins", "title: Belarus: it joins").replace("publisher: gazette", "publisher: gazete").replace("form: account", "form: acount").replace("A second", ":state[Minsk]{id=belaruss} ![x](y.png) A second"),
    }).map((problem) => /:(\d+: found [^,]*)/.exec(problem)?.[1]),
  ).toEqual(['2: found a colon within the value of "title"', '7: found "acount" as "form"', '3: found organisation "gazete"', "15: found an image", '15: found state "belaruss"']);
});

test("an id that no file bears is told with the file to make", () => {
  const told = (id: string) => problemsWith(edit(article, "publisher: gazette", `publisher: ${id}`))[0]?.split("expected ")[1];
  expect(told("herald")).toBe("the id of a file in organisations/. If it is new, make content/organisations/herald.md.");
  expect(told("gazete")).toBe('the id of a file in organisations/. Did you mean "gazette"? If it is new, make content/organisations/gazete.md.');
  expect(told("Gazette")).toBe('the id of a file in organisations/. Did you mean "gazette"?');
  expect(told("The Daily News")).toBe("the id of a file in organisations/. An id is in lower case, with hyphens: the-daily-news. If it is new, make content/organisations/the-daily-news.md.");
  expect(problemsWith(edit(article, "Belarus joins,", ":person[He]{id=someone-new} joins,"))[0]).toMatch(/expected the id of a person, as in .* If it is new, make content\/people\/someone-new\.md\.$/);
});

test("what a text cannot hold is told, with what to write instead", () => {
  const told = (typed: string) => problemsWith(edit(article, "A second paragraph", `${typed}\n\nA second paragraph`)).map((problem) => /found (.*), expected (.*)\./.exec(problem)?.slice(1, 3).join(" → ").slice(0, 90));
  for (const [typed, found] of [
    ["# One", "a heading with # → ##, ### or ####"],
    ["> ##### Five", "a heading with ##### → ##, ### or ####"],
    ["    code", "a block of code"],
    ["- a\n\n      code", "a block of code"],
    ["![](photo.jpg)", "an image → words"],
    ["- ![a][r]\n\n[r]: https://example.org/b.png", "an image → words"],
    ["Said.[^1]\n\n[^1]: https://example.org/", "a footnote → a note"],
    ["Said.[^one]", "a footnote → a note"],
    ["| A | B |\n|---|---|\n| 1 | 2 |", "a table → sentences or a list"],
    ["> A | B\n> :-- | --\n> 1 | 2", "a table → sentences or a list"],
    [":state [Moscow]{id=belarus}", '"[Moscow]{id=belarus}" → a name without spaces'],
    ["- : state[Moscow]{id=belarus}", '": state[Moscow]{id=belarus}" → a name without spaces'],
  ] as const) {
    expect(told(typed), typed).toHaveLength(1);
    expect(told(typed)[0], typed).toContain(found);
  }
  for (const typed of ["## Two", "A [^ caret] in brackets", "From 1-2 | or 3", "The state [of things]: fine", "One.\n\n---\n\nTwo."]) expect(told(typed), typed).toEqual([]);
});

test("a text in which all was refused is not told to be missing beside it", () => {
  const refused = edit(article, "Belarus joins, the Kazakh host said.\n\nA second paragraph names Belarus again.", "| A | B |\n|---|---|\n| 1 | 2 |");
  expect(problemsWith(refused)).toHaveLength(1);
});

test("letters that are not in UTF-8, and links, are told and not read otherwise than they are meant", () => {
  const folder = writeContent();
  const file = join(folder, article);
  writeFileSync(file, Buffer.from(`${least[article]}\nA caf\xe9.\n`, "latin1"));
  mkdirSync(join(folder, "people"));
  symlinkSync(file, join(folder, "people", "x.md"));
  expect(() => loadContent(folder, { cache: openCache("/dev/null/none") })).toThrow(
    new RegExp(`^2 problems in the content:\ncontent/${article}:17: found letters that are not in UTF-8, expected a file in UTF-8\\. Save it anew[^\n]*\ncontent/people/x\\.md:1: found a link, expected a file of its own`),
  );
});

test("causes come before what follows from them, and a second file of the same id is told once", () => {
  const twice = problemsWith({ "states/Belarus.md": least["states/belarus.md"] });
  expect(twice).toEqual(['content/states/Belarus.md:1: found the id "Belarus", expected an id that no other file has (states/belarus.md has it).']);
  const noted = `positions: [{ topic: enlargement, holder: { state: kazakhstan }, paragraph: 1, summary: For it. }]`;
  const taken = problemsWith({
    ...edit(article, "\n---\n\nBelarus", `\n${noted}\n---\n\nBelarus`),
    "organisations/a-club.md": "---\nname: A club\nkind: forum\ndescription: A club.\naliases: [Kazakh]\n---\n",
  });
  expect(taken[0]).toMatch(/found the name "Kazakh"/);
});

test("no message speaks a library's words, whatever stands in a field", () => {
  const values = [undefined, null, true, 0, -1, 1.5, "", " x", "x", [], ["x", 1], {}, { english: ["x"] }, [[]], [{}], [null]];
  const spoken = new Set<string>();
  for (const kind of Object.keys(kinds) as (keyof typeof kinds)[])
    for (const { name } of fieldsOf(kinds[kind].schema))
      for (const value of values) {
        const keys = name.split(".");
        const data = keys.reduceRight<unknown>((inner, key) => (key.endsWith("[]") ? { [key.slice(0, -2)]: [inner] } : { [key]: inner }), value);
        const wrong = checkFields({ kind, id: "x", file: "x.md", data }).faults;
        for (const { found, expected, hint } of wrong) spoken.add(`found ${found}, expected ${expected}.${hint ?? ""}`);
      }
  expect(spoken.size).toBeGreaterThan(100);
  expect([...spoken].filter((message) => /invalid|received|too (?:small|big)|undefined|null|NaN|\[object|another form|zod/i.test(message.replace(/found .*? as "/, "")))).toEqual([]);
});

test("every field of every kind says what stands in it and what it means", () => {
  for (const kind of Object.keys(kinds) as (keyof typeof kinds)[])
    for (const field of fieldsOf(kinds[kind].schema)) {
      expect(field.description, `${kind} ${field.name}`).toMatch(/^[`A-Z].*\.$/s);
      expect(field.form, `${kind} ${field.name}`).not.toBe("");
    }
  const shape = z.object({ one: z.string().optional() });
  expect(fieldsOf(shape)).toEqual([{ name: "one", isNeeded: false, form: "the fields below", description: "" }]);
});
