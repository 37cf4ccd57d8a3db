import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { openArchive } from "../../src/content/open.ts";
import type { Archive } from "../../src/archive/archive.ts";
import { propose } from "../../src/ingest/proposals.ts";
import { readSource } from "../../src/ingest/source.ts";

let archive: Archive;
beforeAll(() => {
  archive = openArchive("content");
});

async function read(name: string) {
  const source = await readSource(name, readFileSync(join("tests/ingest/texts", name)));
  const proposals = propose(archive, source);
  return {
    source,
    proposals,
    states: proposals.named.flatMap(({ value }) => (value.kind === "state" ? [value.id] : [])).sort(),
    text: source.paragraphs.map(({ text }) => text),
    out: new Map(source.removed.map(({ text, why }) => [text, why])),
  };
}

test("an appeal for support goes with all that belongs to it, and names the publisher no one knows yet", async () => {
  const { text, out, proposals, states } = await read("appeal.txt");
  expect(proposals.title[0]?.value).toBe("Shanghai Cooperation Organization Turns to Floods at Dushanbe");
  expect(text).toHaveLength(4);
  expect(text.at(-1)).toMatch(/^Observer states Iran, Belarus and Mongolia took part/);
  for (const line of ["Support The Steppe Courier!", "Not ready to support today?", "Remind me later.", "payment methods"])
    expect(out.get(line), line).toBe("an appeal to the reader");
  expect(out.get("Read more")).toBe("a list of other articles");
  expect(
    [...out].filter(([, why]) => why === "it belongs to an appeal to the reader").map(([line]) => line.slice(0, 12)),
  ).toEqual(["We, the repo", "Your support"]);
  expect(proposals.published).toEqual([]);
  // Three summits met in Dushanbe; of 2021 alone are India a member and Belarus an observer at once.
  expect(proposals.meeting[0]).toMatchObject({ value: "2021-dushanbe" });
  expect(states).toEqual([
    "afghanistan",
    "belarus",
    "china",
    "india",
    "iran",
    "kazakhstan",
    "kyrgyzstan",
    "mongolia",
    "pakistan",
    "russia",
    "tajikistan",
    "uzbekistan",
  ]);
});

test("what stands twice of a caption, labels above the headline and the switch of letters go; the box of facts stays", async () => {
  const { source, text, out, proposals } = await read("captions.txt");
  expect(proposals.title[0]?.value).toBe("Alliance Opposes New Tolls on Caravans");
  expect(out.get("Breaking News")).toBe("it stands above the headline");
  expect([...out.values()].filter((why) => why === "a caption, which stands twice")).toHaveLength(1);
  expect(text.filter((one) => one.includes("walk towards the hall"))).toHaveLength(1);
  expect(source.paragraphs.filter(({ kind }) => kind === "item").map((one) => one.text.slice(0, 22))).toEqual([
    "Includes China, India,",
    "Afghanistan, Belarus, ",
  ]);
  expect(source.paragraphs.find(({ text: one }) => one === "What the Alliance Is")?.kind).toBe("heading");
  expect(text).not.toContain("XS");
  expect(proposals.place[0]?.value).toBe("QINGDAO");
  expect(proposals.byline[0]?.value).toBe("D. Omarov");
  expect(proposals.meeting[0]).toMatchObject({ value: "2018-qingdao", sure: "certain" });
});

test("votes, the form for comments and what follows go; the byline among them is found", async () => {
  const { text, out, proposals } = await read("votes.txt");
  expect(proposals.title[0]?.value).toBe("SCO-Meeting: Group accepts Belarus as tenth member");
  expect(proposals.byline[0]?.value).toBe("steppewolf");
  expect(text.at(-1)).toMatch(/^India was represented/);
  expect(out.get("A bear is seen in the middle of the town")).toBe("it belongs to comments, or the form for them");
  expect(proposals.meeting[0]).toMatchObject({ value: "2024-astana", sure: "certain" });
  expect(proposals.meeting[0]?.evidence).toContain("tells of Belarus, a member since");
});

test("a day beside the headline is that of the publication, not that of the meeting", async () => {
  const { text, proposals } = await read("stamp.txt");
  expect(proposals.title[0]?.value).toBe("Session of the Council of foreign Ministers of the SCO member States");
  expect(proposals.published).toEqual([{ value: "2020-09-15", sure: "likely", evidence: "a line with the day: 15.09.2020" }]);
  expect(text).toHaveLength(2);
  expect(proposals.meeting[0]).toMatchObject({ value: "2020-moscow-foreign-ministers", sure: "certain" });
});

test("a name alone below the text is the byline, a place line is a field as printed, and headings within stay", async () => {
  const { source, proposals } = await read("below.txt");
  expect(proposals.byline[0]).toMatchObject({ value: "Hamid Mostafa", sure: "likely" });
  expect(proposals.place[0]?.value).toBe("BISHKEK, Kyrgyzstan");
  expect(source.paragraphs.filter(({ kind }) => kind === "heading").map((one) => one.text)).toEqual([
    "US is far away: Rouhani",
    "Putin: markets need rules",
  ]);
  // Of the summits in Bishkek that of 2019 ended on a Friday with India a member, and without Iran.
  expect(proposals.meeting[0]).toMatchObject({ value: "2019-bishkek", sure: "likely" });
});
