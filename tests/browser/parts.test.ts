import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listen } from "../../src/cli/listen.ts";
import { siteAnswers } from "../../src/cli/serve.ts";
import { openBrowser, watch } from "../support/browser.ts";
import { least, writeContent } from "../support/content.ts";
import { pace } from "../support/pace.ts";
import { copyProject, run, temporaryFolder } from "../support/project.ts";
import { ask } from "../support/search.ts";

/** An archive in two parts, as a site of one host: what one page says of the other part, and what a search finds in both. */
const article = (day: string, title: string, meeting: string, text: string) => ({
  [`articles/${day}-gazette-${title.toLowerCase().replaceAll(" ", "-")}.md`]: `---
title: ${title}
publisher: gazette
published: ${day}
meeting: ${meeting}
topics: [enlargement]
form: account
rights: { holder: The Astana Gazette, status: unclear, statement: None found. }
originalUrl: https://example.org/${day}
sourceSha256: ${day.replaceAll("-", "").padStart(64, "b")}
---

${text}
`,
});
const meeting = (year: string, ordinal: number) => ({
  [`summits/${year}-astana.md`]: (least["summits/2024-astana.md"] ?? "")
    .replaceAll("2024", year)
    .replace("ordinal: 24", `ordinal: ${ordinal}`),
});
const long = "Ministers spoke of trade, transport and tariffs in many words, and of little else. ".repeat(12);
/** Both parts are alike: how rare a word is, which is most of a score, each index counts for itself. */
const others = ["2012", "2024"].flatMap((year) =>
  Array.from({ length: 20 }, (_, index) =>
    article(`${year}-07-${10 + index}`, `Other ${index}`, `${year}-astana`, long.slice(0, 400)),
  ),
);
const content = {
  ...Object.assign({}, ...others),
  ...meeting("2012", 12),
  ...meeting("2013", 13),
  ...article(
    "2012-07-04",
    "Roads",
    "2012-astana",
    "Belarus built a viaduct. The viaduct is the longest viaduct.\n\nNo other viaduct is as long.",
  ),
  ...article("2013-07-04", "Rails", "2013-astana", `${long}A viaduct was named once in Kazakhstan. ${long}`),
  ...article(
    "2024-07-03",
    "Bridges",
    "2024-astana",
    "A viaduct was opened, and [another viaduct](archive:article/2012-07-04-gazette-roads#p2) named.",
  ),
  ...article("2024-07-05", "Trade", "2024-astana", `${long}${long}A viaduct stood behind the speakers. ${long}`),
  "people/asel-sample.md": `---
name: Asel Sample
roles:
  - { role: Engineer, article: 2012-07-04-gazette-roads, paragraph: 1 }
---
`,
};

let browser: Browser;
let page: Page;
let troubles: string[];
let host: Awaited<ReturnType<typeof listen>>;
let parts: string;
beforeAll(async () => {
  const project = copyProject();
  parts = temporaryFolder("parts");
  // The host's own answer where nothing is: browsers ask its root for an icon.
  writeFileSync(join(parts, "404.html"), "Nothing here");
  const folder = writeContent(content);
  for (const name of ["2012-2013", "2020-2024"]) {
    const { status, stderr } = run(project, "build", ["--base", `/sco/${name}/`, "--outDir", join(parts, name)], {
      ARCHIVE_CONTENT: folder,
      ARCHIVE_SHARD: name,
      ARCHIVE_SHARDS: "2020-2024 2012-2013",
    });
    if (status !== 0) throw new Error(stderr);
  }
  host = await listen(0, undefined, siteAnswers(parts, "/sco/"));
  browser = await openBrowser();
  page = await browser.newPage();
  troubles = watch(page, `http://localhost:${host.port}`);
}, 120_000 * pace());
afterAll(async () => {
  await browser.close();
  host.close();
});

const open = (path: string) => page.goto(`http://localhost:${host.port}/sco/${path}`);
const titles = () => page.locator("[data-search-results] h2").allTextContents();
const years = (name: string) => {
  const table = JSON.parse(readFileSync(join(parts, name, "data/articles.json"), "utf8")) as { id: string }[];
  return [...new Set(table.map(({ id }) => id.slice(0, 4)))];
};

test("each part has its own articles, and pages say which part they are", async () => {
  expect([years("2012-2013"), years("2020-2024")]).toEqual([["2012", "2013"], ["2024"]]);
  await open("2012-2013/articles/");
  expect(await page.locator("main").textContent()).toContain(
    "This part of the archive has the articles of 2012 to 2013: what its pages say of articles is said of these alone. The other parts: 2020–2024",
  );
  await page.locator("main").getByRole("link", { name: "2020–2024" }).click();
  expect(new URL(page.url()).pathname).toBe("/sco/2020-2024/");
});

test("a link to a paragraph of another part leads to it", async () => {
  await open("2020-2024/articles/2024-07-03-gazette-bridges/");
  await page.getByRole("link", { name: "another viaduct" }).click();
  expect(page.url()).toMatch(/\/sco\/2012-2013\/articles\/2012-07-04-gazette-roads\/#p2$/);
  await page.waitForFunction(() => document.title.startsWith("Roads"));
});

test("what an article of another part says of a person is left out", () => {
  expect(readFileSync(join(parts, "2012-2013/people/asel-sample/index.html"), "utf8")).toContain("Engineer");
  expect(readFileSync(join(parts, "2020-2024/people/asel-sample/index.html"), "utf8")).not.toContain("Engineer");
});

for (const part of ["2012-2013", "2020-2024"])
  test(`a search in ${part} finds what both parts have, in the order of what was asked`, async () => {
    await open(`${part}/search/`);
    await ask(page, "viaduct");
    // The word stands often in a short text, twice in one, once in a long and once in a longer one.
    expect(await titles()).toEqual(["Roads", "Bridges", "Rails", "Trade"]);
    expect(await page.locator("[data-search-results] h2 a").first().getAttribute("href")).toBe(
      "/sco/2012-2013/articles/2012-07-04-gazette-roads/",
    );
    for (const [sort, expected] of [
      ["newest", ["Trade", "Bridges", "Rails", "Roads"]],
      ["oldest", ["Roads", "Rails", "Bridges", "Trade"]],
    ] as const) {
      await open(`${part}/search/?q=viaduct&sort=${sort}`);
      await page.locator("[data-search-results] h2").nth(3).waitFor();
      expect(await titles()).toEqual(expected);
    }
    await page.locator("[data-search-filter=year] label").first().waitFor();
    expect(await page.locator("[data-search-filter=year] label").allTextContents()).toEqual([
      expect.stringMatching(/2024\s*2/),
      expect.stringMatching(/2013\s*1/),
      expect.stringMatching(/2012\s*1/),
    ]);
  });

test("a page that every part has is found once, at the part in which one searches", async () => {
  await open("2012-2013/search/");
  await ask(page, "Belarus");
  const found = await titles();
  expect(found[0]).toBe("Belarus");
  expect(found.filter((title) => title === "Belarus")).toHaveLength(1);
  expect(await page.locator("[data-search-results] h2 a").first().getAttribute("href")).toBe("/sco/2012-2013/states/belarus/");
  expect(await page.locator("[data-search-status]").textContent()).toBe(`${found.length} results for “Belarus”`);
});

test("what both parts have is exported from either", async () => {
  await open("2020-2024/search/?q=viaduct&sort=oldest");
  await page.locator("[data-search-results] h2").nth(3).waitFor();
  await page.locator("[data-search-take] summary").click();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "CSL-JSON", exact: true }).click(),
  ]);
  const items = JSON.parse(readFileSync(await file.path(), "utf8")) as { title: string; archive_location: string }[];
  expect(items.map(({ title }) => title)).toEqual(["Roads", "Rails", "Bridges", "Trade"]);
  expect(new URL(items[0]?.archive_location ?? "").pathname).toBe("/sco/2012-2013/articles/2012-07-04-gazette-roads/");
});

test("one dossier keeps passages of both parts, and is the same in each", async () => {
  const keep = async (path: string) => {
    await open(path);
    await page.locator("#p1 a[data-number]").hover();
    await page.locator(".pin button", { hasText: /^Keep$/ }).click();
    await page.locator(".pin button", { hasText: "Take out" }).waitFor();
  };
  await keep("2012-2013/articles/2012-07-04-gazette-roads/");
  await keep("2020-2024/articles/2024-07-03-gazette-bridges/");
  for (const part of ["2012-2013", "2020-2024"]) {
    await open(`${part}/dossier/`);
    await page.locator("[data-dossier] > [role=status]", { hasText: "2 passages" }).waitFor();
    expect(await page.locator(".kept h2").allInnerTexts()).toEqual(["Roads, ¶1", "Bridges, ¶1"]);
  }
});

test("nothing went wrong on these pages", () => {
  expect(troubles).toEqual([]);
});
