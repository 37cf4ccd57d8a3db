import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { createArchive } from "../../src/archive/archive.ts";
import { editorialProblems } from "../../src/content/editorial/desk.ts";
import { loadContent } from "../../src/content/load.ts";
import { openCache } from "../../src/content/read/cache.ts";
import { least, writeContent } from "../support/content.ts";
import { temporaryFolder } from "../support/project.ts";

const file = "articles/2024-07-04-gazette-belarus-joins.md";
const whole = least[file] ?? "";
/** The least article with other fields before its last, and another account. */
const article = (account: string, fields = "") => ({ [file]: `${whole.split("---\n\n")[0]}${fields}---\n\n${account}\n` });

afterEach(() => {
  delete process.env["ARCHIVE_SOURCES"];
});

test("a folder of sources that is not there is told", () => {
  process.env["ARCHIVE_SOURCES"] = "/no/such/folder";
  expect(() => look({})).toThrow("/no/such/folder: found no such folder, expected the folder of the sources. ARCHIVE_SOURCES names it.");
});

function look(changes: Record<string, string | undefined>, exceptions?: string) {
  const folder = writeContent(changes);
  if (exceptions !== undefined) writeFileSync(join(folder, "exceptions.yaml"), exceptions);
  const archive = createArchive(loadContent(folder, { cache: openCache("/dev/null/none"), drafts: () => true, atWork: true }));
  const { faults, questions } = editorialProblems(folder, archive);
  const lines = (list: typeof faults) => list.map((one) => `${one.check} ${one.file}:${one.line} ${one.found}`);
  return { faults: lines(faults), questions: lines(questions) };
}
const faults = (changes: Record<string, string | undefined>, exceptions?: string) => look(changes, exceptions).faults;

test("seven words in quotation marks are one too many, in the account and in the fields", () => {
  const six = "one two three four five six";
  expect(faults(article(`Belarus said “${six}”, and “seven”.`))).toEqual([]);
  const [, ...lines] = whole.split("\n");
  const line = lines.indexOf("---") + 4;
  for (const quoted of [`“${six} seven”`, `"${six} seven"`, `«${six} seven»`])
    expect(faults(article(`Belarus said ${quoted}.`))).toEqual([`quotations ${file}:${line} “${six} seven”, 7 words in quotation marks`]);
  // An apostrophe and a hyphen part no word.
  expect(faults(article("Belarus's “well-known neighbour's side of the ice-cold river” froze."))).toEqual([expect.stringContaining("7 words")]);
  expect(faults(article("Belarus's “well-known neighbour's side of the river” froze."))).toEqual([]);
  const note = 'notes:\n  - compares: itself\n    text: "It says “a b c d e f g”."\n';
  expect(faults(article("Belarus.", note))).toEqual([expect.stringMatching(/^quotations .*:1[0-9] “a b c d e f g”/)]);
  expect(faults(article("Belarus.", 'summary: "Belarus said “a b c d e f g”."\n'))).toHaveLength(1);
});

test("the source itself, where the archive has the right to it, may be quoted at any length", () => {
  const full = article("Belarus said “one two three four five six seven eight”.");
  expect(faults({ [file]: full[file]?.replace("form: account", "form: full-text") })).toEqual([]);
});

test("eight words in a row as in the source are told where it is at hand, by its digest or as a draft's outline", () => {
  const source = "On Thursday the leaders of ten neighbouring states met in Astana, and spoke of Belarus.";
  const sources = temporaryFolder("sources");
  writeFileSync(join(sources, "a.txt"), source);
  const sha = createHash("sha256").update(source).digest("hex");
  const with8 = article("Belarus: the leaders of ten neighbouring states met in Astana.");
  const ours = { [file]: with8[file]?.replace("a".repeat(64), sha) };
  expect(faults(ours)).toEqual([]);
  process.env["ARCHIVE_SOURCES"] = sources;
  expect(faults(ours)).toEqual([expect.stringContaining("“the leaders of ten neighbouring states met in astana”, 9 words in a row as in the source")]);
  // Seven are no more than chance; case, signs and ends of lines part nothing.
  const with7 = article("Belarus: leaders, of ten\nNEIGHBOURING states met — in a hall.");
  expect(faults({ [file]: with7[file]?.replace("a".repeat(64), sha) })).toEqual([]);
  // Of a page its words count, in whatever encoding and between whatever tags.
  const page = `<!doctype html><meta charset="iso-8859-1"><p>On Thursday the leaders of <a href="/x">ten</a> neighbouring&nbsp;states met &mdash; in Astana</p>`;
  writeFileSync(join(sources, "b.html"), page);
  const ofPage = { [file]: with8[file]?.replace("a".repeat(64), createHash("sha256").update(page).digest("hex")) };
  expect(faults(ofPage)).toEqual([expect.stringContaining("9 words in a row")]);
  // Another source says nothing of this one.
  expect(faults(with8)).toEqual([]);
  delete process.env["ARCHIVE_SOURCES"];
  const draft = with8[file]?.replace("---\n", "---\ndraft: true\n");
  expect(faults({ [file]: `${draft}\n<!-- ${source} -->\n` })).toEqual([expect.stringContaining("9 words in a row")]);
});

test("a note that compares the article with itself names nothing from elsewhere", () => {
  const noted = (text: string, rest = "") => article("Belarus joins, the Kazakh host said, on 4 July with 12 flags.", `notes:\n  - compares: itself\n    text: "${text}"\n${rest}`);
  expect(faults(noted("The article counts 12 flags of Belarus, on 4 July 2024, in Astana."))).toEqual([]);
  expect(faults(noted("The article counts 12 flags; there were 14."))).toEqual([`notes ${file}:13 14 in a note that compares the article with itself, which has not`]);
  const mongolia = { "states/mongolia.md": (least["states/belarus.md"] ?? "").replaceAll("Belarus", "Mongolia").replaceAll("Mongoliaian", "Mongolian").replace("BY", "MN").replace("112", "496") };
  expect(faults({ ...noted("It forgets Mongolia."), ...mongolia })).toEqual([expect.stringContaining("Mongolia in a note")]);
  expect(faults({ [file]: noted("There were 14.")[file]?.replace("compares: itself", "sources: [https://example.org/flags]") })).toEqual([]);
});

test("what nothing names or uses is a question, and so is a name that stands twice without an entry", () => {
  const { faults: none, questions } = look({
    ...article("Belarus thanked President Aleksei Petrov. The Steppe Games open soon, Kazakhstan said; the Steppe Games are old. A Blue Horse came once."),
    "people/ivan-nobody.md": "---\nname: Ivan Nobody\n---\n",
    "topics/horses.md": "---\nname: Horses\nquestion: How many?\n---\n",
  });
  expect(none).toEqual([]);
  expect(questions).toEqual([
    'unused people/ivan-nobody.md:1 the person "ivan-nobody", which nothing names or uses',
    'unused topics/horses.md:1 the topic "horses", which nothing names or uses',
    expect.stringMatching(/^unknown .*:\d+ “Steppe Games”, 2 times$/),
    expect.stringMatching(/^unknown .*:\d+ “President Aleksei Petrov”$/),
  ]);
});

test("an exception with its reason silences what it names; one without, or that nothing needs, is a fault", () => {
  const long = article("Belarus said “one two three four five six seven”.");
  const entry = (subject: string, reason = "reason: The name of a treaty.") => `- check: quotations\n  file: ${file}\n  subject: ${subject}\n  ${reason}\n`;
  expect(faults(long, entry("one two three four five six seven"))).toEqual([]);
  expect(faults(long, entry("one two"))).toEqual([
    expect.stringMatching(/^quotations /),
    expect.stringMatching(/^exceptions exceptions\.yaml:1 an exception of quotations for “one two” in .*, which finds no such thing$/),
  ]);
  expect(faults(long, entry("one two three four five six seven", ""))).toEqual([expect.stringMatching(/^quotations/), 'exceptions exceptions.yaml:1 no "reason"']);
  expect(faults({}, `${entry("x").replace("quotations", "fields")}`)).toEqual(['exceptions exceptions.yaml:1 the check "fields"']);
  expect(faults({}, "- [")).toEqual(['exceptions exceptions.yaml:1 "- [", where YAML cannot be read on']);
  expect(faults({}, "check: quotations")).toHaveLength(1);
  expect(faults({}, "")).toEqual([]);
  // What cannot be known is not called idle: a source that is not at hand, though another is.
  process.env["ARCHIVE_SOURCES"] = temporaryFolder("others");
  expect(faults({}, entry("x").replace("quotations", "own-words"))).toEqual([]);
});
