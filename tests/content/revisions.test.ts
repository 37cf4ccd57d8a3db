import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { least } from "../support/content.ts";
import { writeFiles } from "../support/files.ts";
import { editIn, problemsIn, seal, sealedFolder, warningsIn } from "../support/sealed.ts";

const id = "2024-07-04-gazette-belarus-joins";
const article = `articles/${id}.md`;
const first = "Belarus joins, the Kazakh host said.";
const help = (path: string) =>
  `\`npm run revise -- --entry ${path}\` writes it${path.startsWith("articles/") ? ", with the earlier wording where Git has it" : ""}.`;
const revise = (folder: string, file: string, entry: string, key = file.startsWith("states") ? "name:" : file.startsWith("summits") ? "kind:" : "title:") =>
  editIn(folder, file, key, `revisions:\n  - ${entry}\n${key}`);
const told = "{ day: 2024-07-06, what: The host is not named., why: The paper does not. }";
const before = (number: string, text: string) =>
  `{ day: 2024-07-06, what: The host is not named., why: The paper does not., before: { ${number}: ${JSON.stringify(text)} } }`;

const merged = "After a merge take all files of the seal as one of the two sides has them (`git checkout HEAD -- content/*.txt`), and seal anew.";

describe("what was published and says something else needs an entry that tells of it", () => {
  test.each([
    ["an article's field", article, "title: Belarus joins", "title: Belarus enters", `articles/${id}`],
    ["a position of an article", article, "form: account", "positions: [{ topic: enlargement, holder: { state: belarus }, paragraph: 1, quote: Belarus joins, summary: So. }]\nform: account", `articles/${id}`],
    ["a meeting", "summits/2024-astana.md", "[51.17, 71.43]", "[51.17, 71.44]", "summits/2024-astana"],
    ["a state", "states/belarus.md", "capital: Minsk", "capital: Mensk", "states/belarus"],
    ["a state's history", "states/kazakhstan.md", "from: 2024-07-03", "from: 2024-07-04", "states/kazakhstan"],
  ])("%s", (_what, file, piece, by, path) => {
    const folder = sealedFolder();
    expect(problemsIn(folder)).toEqual([]);
    editIn(folder, file, piece, by);
    expect(problemsIn(folder)).toEqual([
      `${file}:1: found fields that say something else than what was published, expected a new entry under revisions, with day, what and why. ${help(path)}`,
    ]);
    revise(folder, file, told);
    expect(problemsIn(folder)).toEqual([]);
    // Sealed, the entry is of what was: the next change needs one of its own.
    seal(folder);
    expect(problemsIn(folder)).toEqual([]);
    editIn(folder, file, by, piece);
    expect(problemsIn(folder)).toHaveLength(1);
  });

  test("but not what is typed otherwise and says the same, the day of the last change, or what other kinds say", () => {
    const folder = sealedFolder();
    editIn(folder, article, "meeting: 2024-astana\ntopics: [enlargement]", 'topics:\n  - "enlargement"\nmeeting: "2024-astana"\nmodified: 2024-07-09');
    editIn(folder, "topics/enlargement.md", "Who joins?", "Who joined?");
    editIn(folder, article, first, "Belarus *joins*, the :state[Kazakh]{id=kazakhstan} host said.");
    expect(problemsIn(folder)).toEqual([]);
  });

  test("nor what was never sealed", () => {
    const folder = sealedFolder();
    writeFiles(folder, { "states/mongolia.md": (least["states/belarus.md"] ?? "").replaceAll("Belarus\n", "Mongolia\n").replace("BY", "MN").replace("112", "496").replace("[Belarusian]", "[]") });
    editIn(folder, "states/mongolia.md", "Minsk", "Ulaanbaatar");
    expect(problemsIn(folder)).toEqual([]);
  });
});

describe("a paragraph that has other words", () => {
  const edited = () => {
    const folder = sealedFolder();
    editIn(folder, article, first, "Belarus joins, the Kazakhs said.");
    return folder;
  };

  test("needs an entry with what it said", () => {
    const folder = edited();
    expect(problemsIn(folder)).toEqual([
      `${article}:13: found other words in ¶1 than what was published, expected a new entry under revisions, with day, what and why, and under before what ¶1 said. ${help(`articles/${id}`)}`,
    ]);
    revise(folder, article, told);
    expect(problemsIn(folder)).toEqual([
      `${article}:3: found no earlier wording of ¶1, expected before, with what it said when it was published, word for word. Take this entry out, and let it be written: ${help(`articles/${id}`)}`,
    ]);
  });

  test("has the wording that was published, to the letter", () => {
    const right = edited();
    revise(right, article, before("1", first));
    expect(problemsIn(right)).toEqual([]);
    const wrong = edited();
    revise(wrong, article, before("1", "Belarus joins, the Kazakh host says."));
    expect(problemsIn(wrong)).toEqual([
      expect.stringContaining(`${article}:3: found a wording of ¶1 that was not published, expected the one of which the digest is `),
    ]);
    const other = edited();
    revise(other, article, `{ day: 2024-07-06, what: So., why: So., before: { 1: "${first}", 2: A second paragraph names Belarus again. } }`);
    expect(problemsIn(other)).toEqual([
      `${article}:3: found an earlier wording of ¶2, which stands as published, expected the paragraphs that have other words now. ${merged}`,
    ]);
  });

  test("that is new or taken out has no earlier one: the first needs an entry, of the other its line tells", () => {
    const folder = sealedFolder();
    editIn(folder, article, "A second", "[1a] Between.\n\nA second");
    expect(problemsIn(folder)).toEqual([expect.stringContaining("found other paragraphs (¶1a) than what was published, expected a new entry under revisions, with day, what and why. ")]);
    revise(folder, article, told);
    expect(problemsIn(folder)).toEqual([]);
    const cut = sealedFolder();
    editIn(cut, article, "A second paragraph names Belarus again.", "[2] removed on 2024-07-06: Said twice.");
    expect(problemsIn(cut)).toEqual([]);
  });

  test("corrected twice keeps both wordings, and once published, what an entry says stays", () => {
    const folder = edited();
    revise(folder, article, before("1", first));
    seal(folder);
    editIn(folder, article, "Belarus joins, the Kazakhs said.", "Belarus joins, Kazakhs said.");
    const second = before("1", "Belarus joins, the Kazakhs said.").replace("07-06", "07-07");
    editIn(folder, article, before("1", first), `${before("1", first)}\n  - ${second}`);
    expect(problemsIn(folder)).toEqual([]);
    seal(folder);
    editIn(folder, article, "why: The paper does not., before: { 1: \"Belarus joins, the Kazakh host", "why: No reason., before: { 1: \"Belarus joins, the Kazakh host");
    expect(problemsIn(folder)).toEqual([
      `${article}:3: found no revision as it was published at articles/${id}/#revision-2024-07-06, expected the entry as it was, in its place, with the same day and words. What was told of a change stays; a further change has an entry of its own.`,
    ]);
  });
});

test("revisions stand in the order of their days, each with what and why", () => {
  const folder = (list: string) => {
    const one = sealedFolder();
    editIn(one, "states/belarus.md", "name:", `revisions: [${list}]\nname:`);
    return problemsIn(one);
  };
  expect(folder("{ day: 2024-07-07, what: A., why: B. }, { day: 2024-07-06, what: A., why: B. }")).toEqual([
    expect.stringContaining('as "revisions", expected revisions in the order of their days, the oldest first.'),
  ]);
  expect(folder("{ day: 2024-07-08 }")).toEqual([
    'states/belarus.md:2: found no "revisions[].what", expected a text.',
    'states/belarus.md:2: found no "revisions[].why", expected a text.',
  ]);
  expect(folder("{ day: 2024-07-08, what: A., why: B., before: { 1: A. } }")).toEqual([
    expect.stringContaining('found the key "before", expected one of the keys day, what, why'),
  ]);
});

describe("what was published and is gone", () => {
  const gone = (file: string, address: string, id: string) =>
    `${file}:1: found no file, and ${address} was published, expected the file or replaces: [${id}] in the one that has taken its place.`;

  test("is a fault of whatever kind", () => {
    const folder = sealedFolder({ "pages/method.md": "---\ntitle: Method\ndescription: How.\n---\n\nSo.\n" });
    rmSync(join(folder, "pages/method.md"));
    rmSync(join(folder, "states/belarus.md"));
    rmSync(join(folder, article));
    expect(problemsIn(folder)).toEqual([
      `${article}:1: found no file, and /articles/${id}/ was published, expected the file, where it is no longer to be read with withdrawn: day and why, or replaces: [${id}] in the one that has taken its place.`,
      gone("pages/method.md", "/about/method/", "method"),
      gone("states/belarus.md", "/states/belarus/", "belarus"),
    ].sort());
  });

  test("is named by what says the same under another name, which takes its place with a word", () => {
    const folder = sealedFolder();
    renameSync(join(folder, "states/belarus.md"), join(folder, "states/belorussia.md"));
    expect(problemsIn(folder)).toEqual([
      `${gone("states/belarus.md", "/states/belarus/", "belarus")} states/belorussia.md says the same: give it its name back, or write replaces into it.`,
    ]);
    editIn(folder, "states/belorussia.md", "name:", "replaces: [belarus]\nname:");
    // Its id is part of what it says.
    expect(problemsIn(folder)).toEqual([expect.stringContaining("states/belorussia.md:1: found fields that say something else")]);
    revise(folder, "states/belorussia.md", told);
    expect(problemsIn(folder)).toEqual([]);
    seal(folder);
    expect(problemsIn(folder)).toEqual([]);
  });

  test("and is named by what refers to it still, with what it is now", () => {
    const folder = sealedFolder();
    renameSync(join(folder, "topics/enlargement.md"), join(folder, "topics/growth.md"));
    editIn(folder, "topics/growth.md", "name:", "replaces: [enlargement]\nname:");
    expect(problemsIn(folder)).toEqual([
      `${article}:6: found topic "enlargement", expected the id of a file in topics/. It is growth now.`,
    ]);
  });

  test("keeps the numbers of its paragraphs under another name", () => {
    const folder = sealedFolder();
    const other = article.replace("07-04", "07-03");
    renameSync(join(folder, article), join(folder, other));
    editIn(folder, other, "published: 2024-07-04", `published: 2024-07-03\nreplaces: [${id}]`);
    revise(folder, other, told);
    expect(problemsIn(folder)).toEqual([]);
    editIn(folder, other, first, `Before.\n\n${first}`);
    expect(problemsIn(folder)).toEqual([expect.stringContaining("found a new paragraph where ¶1 was published, expected [0a] before it")]);
  });

  test("is not what a file has, nor replaced twice", () => {
    const folder = sealedFolder();
    editIn(folder, "states/belarus.md", "name:", "replaces: [kazakhstan, urartu]\nname:");
    editIn(folder, "states/kazakhstan.md", "name:", "replaces: [urartu]\nname:");
    revise(folder, "states/belarus.md", told);
    revise(folder, "states/kazakhstan.md", told);
    expect(problemsIn(folder)).toEqual([
      'states/belarus.md:2: found "kazakhstan" under replaces, expected an id that no file has: this one is there.',
      'states/kazakhstan.md:2: found "urartu" under replaces, expected an id that no other entry replaces.',
    ]);
  });
});

describe("an article that is withdrawn", () => {
  const withdraw = (folder: string) => editIn(folder, article, "title:", "withdrawn: { day: 2024-08-01, why: It was asked for. }\ntitle:");

  test("needs no other entry, may lose its text, and leaves its notes, positions and a person's role without effect", () => {
    const folder = sealedFolder({
      "people/a-host.md": `---\nname: A Host\nroles: [{ role: Host, article: ${id}, paragraph: 1, quote: the Kazakh host }]\n---\n`,
      [article]: (least[article] ?? "").replace("form:", "positions: [{ topic: enlargement, holder: { state: belarus }, paragraph: 1, quote: Belarus joins, summary: So. }]\nform:"),
    });
    withdraw(folder);
    editIn(folder, article, `${first}\n\nA second paragraph names Belarus again.\n`, "");
    expect(problemsIn(folder)).toEqual([]);
    seal(folder);
    expect(problemsIn(folder)).toEqual([]);
  });

  test("takes its words along: what readers ask for in other words is no fault for their lack", () => {
    const folder = sealedFolder({
      "topics/enlargement.md": "---\nname: Enlargement\nquestion: Who joins?\naliases: [joins]\nsynonyms: { accession: joins }\n---\n",
    });
    withdraw(folder);
    expect(problemsIn(folder)).toEqual([]);
  });

  test("keeps the digests of its paragraphs when its text is gone: put back, it has the words that it had", () => {
    const folder = sealedFolder();
    withdraw(folder);
    editIn(folder, article, `${first}\n\nA second paragraph names Belarus again.\n`, "");
    seal(folder);
    editIn(folder, article, "withdrawn: { day: 2024-08-01, why: It was asked for. }\n", "");
    editIn(folder, article, "---\n\n", "---\n\nOther words.\n\nA second paragraph names Belarus again.\n");
    expect(problemsIn(folder)).toEqual([expect.stringContaining("found other words in ¶1 and fields that say something else")]);
  });

  test("put back, is held to what was published, and needs an entry", () => {
    const folder = sealedFolder();
    withdraw(folder);
    seal(folder);
    editIn(folder, article, "withdrawn: { day: 2024-08-01, why: It was asked for. }\n", "");
    expect(problemsIn(folder)).toEqual([expect.stringContaining("found fields that say something else")]);
    editIn(folder, article, first, "Other words.");
    expect(problemsIn(folder)).toEqual([expect.stringContaining("found other words in ¶1 and fields that say something else")]);
  });
});

describe("what stands beside the words of paragraphs is held as well", () => {
  const seconds = "A second paragraph names Belarus again.";

  test("their order, headings and links need an entry", () => {
    for (const by of [`[2] ${seconds}\n\n[1] ${first}`, `## Joining\n\n${first}\n\n${seconds}`, `[Belarus](https://example.org/b) joins, the Kazakh host said.\n\n${seconds}`]) {
      const folder = sealedFolder();
      editIn(folder, article, `${first}\n\n${seconds}`, by);
      expect(problemsIn(folder), by).toEqual([
        `${article}:1: found another order, other headings or links than what was published, expected a new entry under revisions, with day, what and why. ${help(`articles/${id}`)}`,
      ]);
      revise(folder, article, told);
      expect(problemsIn(folder), by).toEqual([]);
    }
  });

  test("a line in place of a paragraph keeps its day and reason; what is put back needs an entry", () => {
    const folder = sealedFolder();
    editIn(folder, article, seconds, "[2] removed on 2024-07-06: Said twice.");
    seal(folder);
    expect(problemsIn(folder)).toEqual([]);
    editIn(folder, article, "Said twice.", "Said thrice.");
    expect(problemsIn(folder)).toEqual([
      `${article}:15: found another day or reason in place of ¶2 than was published, expected the line as it was. What was told of a change stays; a further change has an entry of its own.`,
    ]);
    editIn(folder, article, "[2] removed on 2024-07-06: Said thrice.", seconds);
    expect(problemsIn(folder)).toEqual([expect.stringContaining("found other paragraphs (¶2) than what was published")]);
    revise(folder, article, told);
    expect(problemsIn(folder)).toEqual([]);
  });

  test("revisions keep their order and their places", () => {
    const folder = sealedFolder();
    const [one, two] = ["{ day: 2024-07-06, what: One., why: So. }", "{ day: 2024-07-06, what: Two., why: So. }"];
    editIn(folder, "states/belarus.md", "name:", `revisions:\n  - ${one}\n  - ${two}\nname:`);
    seal(folder);
    editIn(folder, "states/belarus.md", `${one}\n  - ${two}`, `${two}\n  - ${one}`);
    expect(problemsIn(folder).map((line) => line.replace(/, expected.*/, ""))).toEqual([
      "states/belarus.md:3: found no revision as it was published at states/belarus/#revision-2024-07-06",
      "states/belarus.md:4: found no revision as it was published at states/belarus/#revision-2024-07-06-2",
    ]);
    editIn(folder, "states/belarus.md", `${two}\n  - ${one}`, `{ day: 2024-07-05, what: Before., why: So. }\n  - ${one}\n  - ${two}`);
    expect(problemsIn(folder)).toHaveLength(2);
  });

  test("with what an article was withdrawn stays; all else of it may go", () => {
    const folder = sealedFolder();
    editIn(folder, article, first, "Belarus joins, the Kazakhs said.");
    revise(folder, article, before("1", first));
    seal(folder);
    editIn(folder, article, "title:", "withdrawn: { day: 2024-08-01, why: It was asked for. }\ntitle:");
    editIn(folder, article, `revisions:\n  - ${before("1", first)}\n`, "");
    expect(problemsIn(folder)).toEqual([]);
    seal(folder);
    editIn(folder, article, "topics: [enlargement]\n", "");
    expect(problemsIn(folder)).toEqual([]);
    editIn(folder, article, "It was asked for.", "It was false.");
    expect(problemsIn(folder)).toEqual([
      `${article}:2: found another headline, day or reason than those with which it was withdrawn, expected them as they were published.`,
    ]);
  });

  test("a file of the seal that is lost or damaged is told, and nothing that would follow from it", () => {
    for (const file of ["addresses.txt", "entries-sha256.txt", "paragraphs-sha256.txt"]) {
      const folder = sealedFolder();
      editIn(folder, article, first, "Other words.");
      const path = join(folder, file);
      const lines = readFileSync(path, "utf8").split("\n");
      writeFileSync(path, lines.join("\r\n"));
      expect(problemsIn(folder), file).toEqual([expect.stringContaining("found other words in ¶1")]);
      writeFileSync(path, lines.slice(1).join("\n"));
      expect(problemsIn(folder), file).toEqual([
        `${file}:1: found another file than the one that was sealed, expected that of manifest-sha256.txt. Take it back from Git. ${merged}`,
      ]);
      rmSync(path);
      expect(problemsIn(folder), file).toEqual([
        `${file}:1: found no file, expected that of manifest-sha256.txt. Take it back from Git. ${merged}`,
      ]);
    }
  });

  test("content without an article is sealed, and stays sound", () => {
    const folder = sealedFolder({ [article]: undefined });
    expect(problemsIn(folder)).toEqual([]);
  });

  test("an article takes no other's place, and a link leads to no paragraph of one that is withdrawn", () => {
    const other = "articles/2024-07-05-gazette-second.md";
    const folder = sealedFolder({
      [other]: (least[article] ?? "").replace("https://example.org/belarus", "https://example.org/2").replace("published: 2024-07-04", "published: 2024-07-05"),
    });
    rmSync(join(folder, article));
    editIn(folder, other, "title:", `replaces: [${id}]\nrevisions: [${told}]\ntitle:`);
    expect(problemsIn(folder)).toEqual([
      `${other}:2: found "${id}" under replaces, expected an id that this article had itself: another one was published of its own. What stood at its paragraphs is not here: keep its file, with withdrawn: day and why.`,
    ]);
    const linked = sealedFolder({
      "pages/about.md": `---\ntitle: About\ndescription: A page.\n---\n\nSee [this](archive:article/${id}#p1).\n`,
    });
    expect(problemsIn(linked)).toEqual([]);
    editIn(linked, article, "title:", "withdrawn: { day: 2024-08-01, why: It was asked for. }\ntitle:");
    expect(problemsIn(linked)).toEqual([expect.stringContaining(`pages/about.md:6: found a link to "archive:article/${id}#p1"`)]);
  });

  test("articles keep their names when their publisher takes another", () => {
    const folder = sealedFolder();
    renameSync(join(folder, "organisations/gazette.md"), join(folder, "organisations/the-gazette.md"));
    editIn(folder, "organisations/the-gazette.md", "name:", "replaces: [gazette]\nname:");
    editIn(folder, article, "publisher: gazette", "publisher: the-gazette");
    revise(folder, article, told);
    expect(problemsIn(folder)).toEqual([]);
  });
});

test("an entry that tells of nothing is told of before it stays; one on what was changed or taken out is not", () => {
  const folder = sealedFolder();
  const idle = (file: string) =>
    `Revisions of nothing: ${file}. All is as it was published: take the entry out before it is sealed, after which it stays.`;
  expect(warningsIn(folder)).not.toContainEqual(expect.stringContaining("Revisions of nothing"));
  revise(folder, "states/belarus.md", told);
  expect(warningsIn(folder)).toContain(idle("states/belarus.md"));
  editIn(folder, "states/belarus.md", "Minsk", "Mensk");
  expect(warningsIn(folder)).not.toContain(idle("states/belarus.md"));
  editIn(folder, article, "A second paragraph names Belarus again.", "[2] removed on 2024-07-06: Said twice.");
  revise(folder, article, told);
  expect(warningsIn(folder)).not.toContainEqual(expect.stringContaining("Revisions of nothing"));
});
