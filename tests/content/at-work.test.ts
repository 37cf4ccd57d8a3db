import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { inspect, openAtWork } from "../../src/content/at-work.ts";
import { newFile, replaceFile } from "../../src/content/replace-file.ts";
import { ContentError } from "../../src/model/problem.ts";
import { edit, least, writeContent } from "../support/content.ts";
import { temporaryFolder } from "../support/project.ts";

const whole = least["articles/2024-07-04-gazette-belarus-joins.md"] ?? "";
const draft = whole.replace("---\n", "---\ndraft: true\n").replace(/^originalUrl: .*$/m, "originalUrl: https://example.org/drafted");
const name = "articles/2024-07-04-gazette-drafted.md";

test("a draft is looked at beside what is published, and shown with it", () => {
  const folder = writeContent({ [name]: draft });
  const { archive, problems, inDrafts, drafts } = inspect(folder);
  expect([problems, inDrafts, drafts]).toEqual([[], [], [name]]);
  expect(archive?.articles.map(({ id }) => id)).toEqual(["2024-07-04-gazette-belarus-joins"]);
  expect(openAtWork(folder).articles.map(({ id }) => id)).toEqual(["2024-07-04-gazette-belarus-joins", "2024-07-04-gazette-drafted"]);
});

test("what is missing or wrong in a draft is its own, and leaves it out", () => {
  const folder = writeContent({
    [name]: draft.replace(/^meeting: .*$/m, "meeting:"),
    "articles/2024-07-04-gazette-other.md": draft.replace("drafted", "other").replace(/^topics: .*$/m, "topics: [nowhere]"),
    "articles/2024-07-04-gazette-third.md": `${draft.replace("drafted", "third")}\n<!-- to be retold -->\n<!-- and this -->\n`,
  });
  const { archive, problems, inDrafts } = inspect(folder);
  expect(archive).toBeDefined();
  expect(problems).toEqual([]);
  const told = inDrafts.map(({ file, found, isMissing = false }) => `${/gazette-(\w+)\.md/.exec(file)?.[1]}: ${found}${isMissing ? ", missing" : ""}`);
  expect(told.sort()).toEqual(['drafted: nothing behind "meeting", missing', 'other: topic "nowhere"', "third: 2 comments, missing"]);
  expect(openAtWork(folder).articles.map(({ id }) => id)).toEqual(["2024-07-04-gazette-belarus-joins", "2024-07-04-gazette-third"]);
});

test("a comment in what is published is a fault, and one that swallows the next in a draft, too", () => {
  const published = inspect(writeContent(edit("articles/2024-07-04-gazette-belarus-joins.md", "A second", "<!-- Words of the source -->\n\nA second")));
  expect(published.problems.map(({ found }) => found)).toEqual(["a comment: “Words of the source -->\n\nA second paragr…”"]);
  const swallowed = inspect(writeContent({ [name]: `${draft}\n<!-- one\n\n<!-- two -->\n` }));
  expect(swallowed.inDrafts.map(({ found, isMissing }) => [found, isMissing])).toEqual([["a comment within a comment", undefined]]);
});

test("what is wrong elsewhere is thrown, drafts or none", () => {
  const folder = writeContent({ [name]: draft, ...edit("states/belarus.md", "capital: Minsk", "capitol: Minsk") });
  expect(() => openAtWork(folder)).toThrow(ContentError);
  expect(inspect(folder)).toMatchObject({ problems: [{ file: "states/belarus.md" }, { file: "states/belarus.md" }], editorial: { faults: [], questions: [] } });
  expect(inspect(join(folder, "nowhere")).problems.map(({ found }) => found)).toEqual(["no such folder"]);
});

test("a draft whose name is another's leaves, though the fault is told of the other", () => {
  const twice = { "people/a.md": "---\nname: Aleksei Twice\n---\n", "people/b.md": "---\ndraft: true\nname: Other\naliases: [Aleksei Twice]\n---\n" };
  const folder = writeContent(twice);
  expect(inspect(folder).inDrafts.map(({ file }) => file)).toEqual(["people/b.md"]);
  expect(openAtWork(folder).people.map(({ id }) => id)).toEqual(["a"]);
});

test("a file is written in one step, over another or only where none is, and nothing is left of what fails", () => {
  const folder = temporaryFolder("files");
  const path = join(folder, "a.md");
  newFile(path, "one");
  expect(() => newFile(path, "two")).toThrow(/EEXIST/);
  expect(readFileSync(path, "utf8")).toBe("one");
  replaceFile(path, "three");
  expect(readFileSync(path, "utf8")).toBe("three");
  // A folder stands where the file is to be.
  mkdirSync(join(folder, "b.md"));
  writeFileSync(join(folder, "b.md", "in"), "x");
  expect(() => replaceFile(join(folder, "b.md"), "four")).toThrow();
  expect(readdirSync(folder).sort()).toEqual(["a.md", "b.md"]);
  expect(existsSync(`${path}.new`)).toBe(false);
});

test.each(["draft: false", 'draft: "true"', "draft: yes", "draft:"])("what only looks like the mark of a draft is a fault: %s", (line) => {
  const { problems, drafts } = inspect(writeContent({ [name]: draft.replace("draft: true", line) }));
  expect([problems.map(({ expected }) => expected), drafts]).toEqual([["true, or no such line"], []]);
});

test.each(['"draft": true', "draft : true", "draft: True # not yet"])("however YAML writes it, it is the mark of a draft: %s", (line) => {
  expect(inspect(writeContent({ [name]: draft.replace("draft: true", line) }))).toMatchObject({ problems: [], inDrafts: [], drafts: [name] });
});

test("a draft that says what is published already is told, though its name comes first", () => {
  const first = name.replace("gazette-drafted", "gazette-a");
  const { problems, inDrafts } = inspect(writeContent({ [first]: draft.replace("example.org/drafted", "example.org/belarus") }));
  expect([problems, inDrafts.map(({ expected }) => expected)]).toEqual([[], [expect.stringContaining("the address that no other file has")]]);
});

test("what is published cannot rest on a draft: neither by a field, nor by a link, nor by a name that means one", () => {
  const told = (changes: Record<string, string>) => inspect(writeContent(changes)).problems.map(({ found, hint, make }) => [found, hint, make]);
  const waits = (file: string) => `${file} is a draft: take its line "draft: true" out where it is to be published with this one.`;
  expect(
    told({
      "organisations/herald.md": "---\ndraft: true\nname: Herald\nkind: news\ndescription: A newspaper.\n---\n",
      "articles/2024-07-04-herald-more.md": whole.replace("publisher: gazette", "publisher: herald").replace("example.org/belarus", "example.org/herald"),
    }),
  ).toEqual([['organisation "herald"', waits("organisations/herald.md"), undefined]]);
  const linked = whole.replace("Belarus joins, the Kazakh", "[Belarus](archive:article/2024-07-04-gazette-drafted) joins with :person[Guy]{id=guy}, the Kazakh");
  const drafts = { "articles/sub/2024-07-04-gazette-drafted.md": draft, "people/guy.md": "---\ndraft: true\nname: Guy\n---\n" };
  const found = told({ "articles/2024-07-04-gazette-belarus-joins.md": linked, ...drafts });
  expect(found).toContainEqual([expect.stringContaining('person "guy"'), waits("people/guy.md"), undefined]);
  expect(told({ "articles/2024-07-04-gazette-belarus-joins.md": linked.replace(":person[Guy]{id=guy}", "Guy"), ...drafts })).toEqual([
    [expect.stringContaining("a link to"), waits("articles/sub/2024-07-04-gazette-drafted.md"), undefined],
  ]);
});
