import { PNG } from "pngjs";
import { expect, test } from "vitest";
import { canShow, card } from "../../src/graphics/card.ts";
import { cards } from "../../src/graphics/cards.ts";
import { draw } from "../../src/pages/cards/_draw.ts";
import { richArchive } from "../support/rich.ts";

const archive = richArchive();
const texts = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);

test("a meeting's card has its name, its number, its days and place, and its mark on the timeline of all", () => {
  expect(cards(archive).get("summit-2019-bishkek")).toEqual({
    title: "Bishkek 2019",
    lines: ["19th meeting of the Council of Heads of State", "13–14 June 2019 · Bishkek, Kyrgyzstan"],
    meetings: ["2019-bishkek"],
  });
  expect(cards(archive).get("summit-2020-moscow")?.lines[1]).toBe("10 November 2020");
  const svg = card(archive, { title: "Bishkek 2019", lines: ["A line"], meetings: ["2019-bishkek"] });
  const marks = [...svg.matchAll(/<circle [^>]*r="(\d+)"[^>]*>/g)].map(([, r]) => r);
  expect(marks).toEqual(archive.summits.map(({ id }) => (id === "2019-bishkek" ? "15" : "7")));
  expect(texts(svg)).toEqual(["SCO Summit Archive", "Bishkek 2019", "A line", "2017", "2024"]);
});

test("a state's card has its status on the last day of the newest meeting, and marks the meetings whose articles name it", () => {
  expect(cards(archive).get("state-kazakhstan")).toEqual({
    title: "Kazakhstan",
    lines: ["Member state since 9 June 2017", "As of 4 July 2024"],
    meetings: ["2019-bishkek"],
  });
  expect(cards(archive).get("state-mongolia")?.lines[0]).toBe("No status in the SCO");
});

test("a topic's card asks its question", () => {
  expect(cards(archive).get("topic-roads")).toEqual({
    title: "Roads",
    lines: ["Who builds the road?"],
    meetings: ["2019-bishkek", "2019-bishkek", "2020-moscow"],
  });
});

test("long words are broken between words, and end with an ellipsis before they leave the card", () => {
  const word = "Donaudampfschifffahrtsgesellschaft".repeat(2);
  const svg = card(archive, { title: `${word} and more of it`, lines: ["What ".repeat(60).trim()], meetings: [] });
  const [, ...lines] = texts(svg);
  expect(lines[0]).toBe(`${word.slice(0, 31)}…`);
  expect(lines.length).toBeLessThanOrEqual(6);
  for (const line of lines) expect(line?.length).toBeLessThan(60);
  expect(lines.filter((line) => line?.endsWith("…"))).toHaveLength(2);
});

test("hostile words are words", () => {
  expect(card(archive, { title: "</text><script>", lines: [], meetings: [] })).toContain("&#x3C;/text>&#x3C;script>");
});

test("an archive without meetings has a card without marks", () => {
  expect(card({ ...archive, summits: [] }, { title: "A", lines: [], meetings: [] })).not.toContain("circle");
});

test("a letter that the faces lack is known beforehand", () => {
  expect(canShow("Türkiye, Côte d’Ivoire – Şanlıurfa · “Ōsaka”…")).toBe(true);
  for (const text of ["Саммит", "上海", "شانگهای", "→"]) expect(canShow(text), text).toBe(false);
});

test(
  "every letter that cards may show is one, and no box: it differs from what stands for a letter that is in no face",
  { timeout: 60_000 },
  async () => {
    const letter = (text: string) =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="60"><text x="10" y="40" font-size="30" font-family="Source Serif 4">${text}</text></svg>`;
    const drawn = async (text: string) => PNG.sync.read(Buffer.from(await draw(letter(text)))).data.toString("base64");
    const box = await drawn("\ue000");
    const allowed = Array.from({ length: 0x2100 }, (_, code) => String.fromCodePoint(code)).filter(canShow);
    const printed = allowed.filter((sign) => /\S/.test(sign) && !/[&<\u00ad]/.test(sign));
    expect(printed.length).toBeGreaterThan(300);
    const boxes: string[] = [];
    for (const sign of printed) if ((await drawn(sign)) === box) boxes.push(sign);
    expect(boxes).toEqual([]);
  },
);

test("the same card is the same bytes: 1200 by 630 pixels", async () => {
  const svg = card(archive, { title: "Bishkek 2019", lines: ["A line"], meetings: [] });
  const [first, second] = [await draw(svg), await draw(svg)];
  expect(Buffer.compare(first, second)).toBe(0);
  const { width, height } = PNG.sync.read(Buffer.from(first));
  expect([width, height]).toEqual([1200, 630]);
});
