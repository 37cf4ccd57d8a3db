import { expect, test } from "vitest";
import { createArchive } from "../../src/archive/archive.ts";
import { changes } from "../../src/archive/changes.ts";
import { pageAddresses, successors } from "../../src/archive/page-addresses.ts";
import { loadContent } from "../../src/content/load.ts";
import { openCache } from "../../src/content/read/cache.ts";
import { edit, least, writeContent } from "../support/content.ts";

const id = "2024-07-04-gazette-belarus-joins";
const article = `articles/${id}.md`;
const archiveOf = (changed: Record<string, string>, published: [string, string][]) =>
  createArchive(loadContent(writeContent(changed), { cache: openCache("/dev/null/none") }), new Map(published));

test("what was added, revised, taken out and withdrawn, by day, kind and id", () => {
  const archive = archiveOf(
    {
      ...edit(article, "A second paragraph names Belarus again.", "[2] removed on 2024-07-08: Said twice."),
      ...edit(
        "states/belarus.md",
        "name:",
        "replaces: [byelorussia]\nrevisions: [{ day: 2024-07-09, what: A., why: B. }, { day: 2024-07-09, what: C., why: D. }]\nname:",
      ),
      "articles/2024-07-05-gazette-gone.md": (least[article] ?? "")
        .replace("/belarus", "/gone")
        .replace(
          "published: 2024-07-04",
          "published: 2024-07-05\nwithdrawn: { day: 2024-07-10, why: It was asked for. }\nrevisions: [{ day: 2024-07-07, what: E., why: F., before: { 1: G. } }]",
        ),
    },
    [
      ["/states/belarus/", "2024-07-06"],
      ["/states/byelorussia/", "2024-07-04"],
      ["/states/matrix/", "2024-07-01"],
      [`/articles/${id}/`, "2024-07-08"],
    ],
  );
  expect(changes(archive)).toEqual([
    { day: "2024-07-04", change: "added", kind: "state", id: "belarus", place: "", paragraphs: [] },
    { day: "2024-07-08", change: "added", kind: "article", id, place: "", paragraphs: [] },
    {
      day: "2024-07-08",
      change: "revised",
      kind: "article",
      id,
      place: "#p2",
      what: "¶2 was taken out.",
      why: "Said twice.",
      paragraphs: ["2"],
    },
    {
      day: "2024-07-09",
      change: "revised",
      kind: "state",
      id: "belarus",
      place: "#revision-2024-07-09",
      what: "A.",
      why: "B.",
      paragraphs: [],
    },
    {
      day: "2024-07-09",
      change: "revised",
      kind: "state",
      id: "belarus",
      place: "#revision-2024-07-09-2",
      what: "C.",
      why: "D.",
      paragraphs: [],
    },
    {
      day: "2024-07-10",
      change: "withdrawn",
      kind: "article",
      id: "2024-07-05-gazette-gone",
      place: "",
      why: "It was asked for.",
      paragraphs: [],
    },
  ]);
  // The day of a change is that of an entry's last change.
  expect([
    archive.get("state", "belarus").modified,
    archive.get("article", "2024-07-05-gazette-gone").modified,
    archive.get("article", id).modified,
  ]).toEqual(["2024-07-09", "2024-07-10", "2024-07-08"]);
});

test("an article that is withdrawn keeps its page, and is in no list", () => {
  const archive = archiveOf(edit(article, "title:", "withdrawn: { day: 2024-07-10, why: So. }\ntitle:"), []);
  expect(archive.articles).toEqual([]);
  expect([...archive.mentions()]).toEqual([]);
  expect(archive.withdrawn.map((one) => one.id)).toEqual([id]);
  expect(pageAddresses(archive)).toContain(`/articles/${id}/`);
  expect(pageAddresses(archive)).not.toContain("/articles/2024/");
});

test("an address that has no page any more leads to what has taken its place, or to the nearest page above", () => {
  const archive = archiveOf(edit("states/belarus.md", "name:", "replaces: [byelorussia, ruthenia]\nname:"), []);
  const gone = successors(archive, [
    "/",
    "/states/belarus/",
    "/states/belarus/page/7/",
    "/states/byelorussia/",
    "/states/byelorussia/positions/2/",
    "/articles/1999/",
    "/states/on/1999-01-01/",
    "/nowhere/at/all/",
  ]);
  expect([...gone]).toEqual([
    ["/states/belarus/page/7/", "/states/belarus/"],
    ["/states/byelorussia/", "/states/belarus/"],
    ["/states/byelorussia/positions/2/", "/states/belarus/"],
    ["/articles/1999/", "/articles/"],
    ["/states/on/1999-01-01/", "/states/"],
    ["/nowhere/at/all/", "/"],
    ["/states/ruthenia/", "/states/belarus/"],
  ]);
  // A part of an archive says nothing of articles of other years.
  const part = successors(
    archive,
    ["/articles/1999/", "/articles/1999-05-05-gazette-x/", "/articles/2023/", "/states/on/1999-01-01/"],
    {
      name: "2020-2024",
      from: "2020",
      to: "2024",
    },
  );
  expect([...part.keys()]).toEqual(["/articles/2023/", "/states/on/1999-01-01/", "/states/byelorussia/", "/states/ruthenia/"]);
});
