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
      statuses: ["Russia: Member state", "Myanmar: Dialogue partner"],
      notes: [],
    },
    {
      number: "2",
      text: "The Russians spoke; Mongolia is a sheep.",
      statuses: [],
      notes: [
        { text: "Not so.", sources: ["https://other.example/"] },
        { text: "It says both.", sources: [] },
      ],
    },
  ]);
});
