import { expect, test } from "vitest";
import { articleData } from "../../src/formats/article-data.ts";
import { createUrls } from "../../src/urls.ts";
import { article, richArchive } from "../support/rich.ts";

const urls = createUrls("/sub/", "https://example.org");
const file = "2020-11-12-herald-two";
const archive = richArchive({
  [`articles/${file}.md`]: article(
    "2020-11-12",
    "herald",
    "2020-moscow",
    "notes:\n  - { paragraph: 2, text: Not so., sources: [https://other.example/] }\n  - { paragraph: 2, text: It says both., compares: itself }",
    "Russia was host to Myanmar.",
    "The Russians spoke; :plain[Mongolia] is a sheep.",
  ),
});

test("an article for programs: each paragraph with the states that it mentions, whatever it calls them, as they were on the last day of the meeting", () => {
  const { paragraphs, ...about } = articleData(archive, urls, archive.get("article", file));
  expect(about).toMatchObject({
    meeting: "Moscow 2020",
    statusOn: "SCO status on 10 November 2020",
    item: { id: file, archive_location: `https://example.org/sub/articles/${file}/` },
  });
  expect(paragraphs).toEqual([
    {
      number: "1",
      text: "Russia was host to Myanmar.",
      // As sha256sum has it: printf 'Russia was host to Myanmar.' | sha256sum
      sha256: "531adc554cc49f2dbfad4f339990df8f37caace53fa89587df6ef9dead2e79f5",
      statuses: ["Russia: Member state", "Myanmar: Dialogue partner"],
      notes: [],
    },
    {
      number: "2",
      text: "The Russians spoke; Mongolia is a sheep.",
      sha256: "311e5f980e6f93153dffec6b5eb5f29455e2257e55c1ea158077f5d7a029042d",
      statuses: [],
      notes: [
        { text: "Not so.", sources: ["https://other.example/"] },
        { text: "It says both.", sources: [] },
      ],
    },
  ]);
});

test("what a paragraph said before a correction is in it with its digest, and so is what was taken out, with the reason", () => {
  const changed = richArchive({
    [`articles/${file}.md`]: article(
      "2020-11-12",
      "herald",
      "2020-moscow",
      "revisions: [{ day: 2020-12-01, what: The host., why: It was Russia., before: { 1: abc } }, { day: 2020-12-01, what: The place., why: It had none. }]",
      "Russia was host.",
      "[2] removed on 2020-12-02: Said *twice*.",
    ),
  });
  const { earlier, removed, paragraphs, withdrawn } = articleData(changed, urls, changed.get("article", file));
  // The digest of “abc” is that of the standard itself (FIPS 180-4).
  const sha256 = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
  expect(earlier).toEqual([
    {
      number: "1",
      text: "abc",
      sha256,
      until: "2020-12-01",
      place: "#p1-2020-12-01",
      what: "The host.",
      why: "It was Russia.",
    },
  ]);
  expect(removed).toEqual([{ number: "2", day: "2020-12-02", why: "Said twice." }]);
  expect([paragraphs.map(({ number }) => number), withdrawn]).toEqual([["1"], undefined]);
});

test("an article that was withdrawn has its reference and nothing of its text", () => {
  const gone = richArchive({
    [`articles/${file}.md`]: article(
      "2020-11-12",
      "herald",
      "2020-moscow",
      "withdrawn: { day: 2020-12-01, why: It was asked for. }\nrevisions: [{ day: 2020-11-30, what: The host., why: So., before: { 1: abc } }]",
      "Russia was host.",
    ),
  });
  expect(gone.articles.map(({ id }) => id)).not.toContain(file);
  const data = articleData(gone, urls, gone.get("article", file));
  expect(data).toMatchObject({
    paragraphs: [],
    earlier: [],
    removed: [],
    withdrawn: { day: "2020-12-01", why: "It was asked for." },
  });
});
