import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { openArchive } from "../../src/content/open.ts";
import { openBrowser, watch } from "../support/browser.ts";
import { countOfArticles } from "../support/search.ts";

const { root, below } = inject("sites");
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each([root, below])("searching at $base", ({ address }) => {
  let context: BrowserContext;
  let page: Page;
  let troubles: string[];
  beforeEach(async () => {
    context = await browser.newContext();
    page = await context.newPage();
    troubles = watch(page, address);
  });
  afterEach(async () => {
    await context.close();
    expect(troubles).toEqual([]);
  });

  /** Waits until what the page shows is the answer to what it was asked. */
  const answered = async (status: RegExp) => {
    await page.waitForFunction(
      ([pattern]) =>
        document.querySelector("[data-search-results]")?.getAttribute("aria-busy") === "false" &&
        new RegExp(pattern ?? "").test(document.querySelector("[data-search-status]")?.textContent ?? ""),
      [status.source],
    );
  };
  /** The status that counts the articles of some years, or of all. */
  const articlesOf = (...years: number[]) =>
    new RegExp(`^${countOfArticles(openArchive().articles, (year) => years.length === 0 || years.includes(year))}$`);
  const titles = () => page.locator("[data-search-results] h2").allTextContents();
  const search = async (query: string) => {
    await page.goto(`${address}/search/${query}`);
    await answered(/result|Nothing/);
  };

  test.each([
    ["Kazakhstan", "Kazakhstan"],
    ["Bishkek 2013", "Bishkek 2013"],
    ["Kyrgyz", "Kyrgyzstan"],
    ["13th summit", "Bishkek 2013"],
    ["Samarkand", "Samarkand 2022"],
  ])("%s gives its own page first", async (words, first) => {
    await search(`?q=${encodeURIComponent(words)}`);
    expect((await titles())[0]).toBe(first);
  });

  test("results come while typing, the words marked, each leading to its paragraph", async () => {
    await page.goto(`${address}/search/`);
    await page.locator("[data-search-input]").pressSequentially("chemical");
    await answered(/results? for “chemical”/);
    expect(new URL(page.url()).search).toBe("?q=chemical");
    expect(await page.locator("[data-search-results] mark").first().textContent()).toMatch(/chemical/i);
    const paragraph = page.locator("[data-search-results] .excerpt a").first();
    const fragment = new URL((await paragraph.getAttribute("href")) ?? "", page.url()).hash;
    await page.locator("[data-search-input]").press("Escape");
    await paragraph.click();
    await page.waitForURL(/\/articles\/.*#p\d+/);
    expect(await page.locator(fragment).isVisible()).toBe(true);
  });

  test("the query survives reload and back", async () => {
    await search("?q=Syria&year=2013");
    const before = await titles();
    await page.reload();
    await answered(/for “Syria”/);
    expect(await titles()).toEqual(before);
    await page.locator("[data-search-results] h2 a").first().click();
    await page.waitForURL(/articles|summits/);
    await page.goBack();
    await answered(/for “Syria”/);
    expect(await page.locator("[data-search-input]").inputValue()).toBe("Syria");
    expect(await titles()).toEqual(before);
  });

  test("filters narrow, show counts, work without a word, and clear", async () => {
    await page.goto(`${address}/search/`);
    const article = page.locator('input[name="kind"][value="article"]');
    await article.check();
    await answered(articlesOf());
    expect(new URL(page.url()).search).toBe("?kind=article");
    await page.locator('input[name="year"][value="2013"]').check();
    await answered(articlesOf(2013));
    await page.locator('input[name="year"][value="2019"]').check();
    await answered(articlesOf(2013, 2019));
    const shown = await page.locator('label:has(input[name="year"][value="2019"]) span').textContent();
    expect(shown).toBe(articlesOf(2019).source.match(/\d+/)?.[0]);
    await page.goBack();
    await answered(articlesOf(2013));
    await page.locator("[data-search-clear]").click();
    await answered(/^$/);
    expect(new URL(page.url()).search).toBe("");
  });

  test("results can be sorted by day", async () => {
    await search("?kind=article&sort=oldest");
    const oldest = await titles();
    expect(oldest).toEqual(openArchive().articles.map(({ title }) => title));
    await page.getByLabel("Newest").check();
    await page.waitForURL(/sort=newest/);
    await answered(articlesOf());
    await page.waitForFunction((first) => document.querySelector("[data-search-results] h2")?.textContent !== first, oldest[0]);
    expect(await titles()).toEqual(oldest.toReversed());
  });

  test("nothing found says so and offers a way on", async () => {
    await search("?q=zzxqv");
    expect(await page.locator("[data-search-status]").textContent()).toBe("Nothing found for “zzxqv”");
    expect(await page.locator("[data-search-nothing] a").count()).toBe(3);
    expect(await page.locator("[data-search-nothing]").isVisible()).toBe(true);
  });

  test("odd words neither break nor run anything", async () => {
    for (const words of [
      '<img src=x onerror="document.title=1">',
      "(.*)[",
      '"',
      "\u0000\u0007",
      "العربية",
      "x".repeat(10_000),
    ]) {
      await page.goto(`${address}/search/`);
      await page.locator("[data-search-input]").fill(words);
      await answered(/result|Nothing/);
      expect(await page.title()).toMatch(/^Search/);
    }
  });

  test("the field of every page leads here, by keyboard alone", async () => {
    await page.goto(`${address}/states/russia/`);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Skip to the content");
    for (let step = 0; step < 12; step++) {
      await page.keyboard.press("Tab");
      if (await page.evaluate(() => document.activeElement instanceof HTMLInputElement)) break;
    }
    await page.keyboard.type("Tashkent 2004");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/search\/\?q=Tashkent\+2004$/);
    await answered(/for “Tashkent 2004”/);
    expect((await titles())[0]).toBe("Tashkent 2004");
  });

  test("more results come at the end of the list, and the focus goes to the first of them", async () => {
    await search("?kind=summit");
    expect(await titles()).toHaveLength(10);
    await page.locator("[data-search-more]").click();
    await page.waitForFunction(() => document.querySelectorAll("[data-search-results] h2").length === 20);
    const eleventh = page.locator("[data-search-results] h2 a").nth(10);
    expect(await eleventh.evaluate((link) => link === document.activeElement)).toBe(true);
  });
});

test("every article, meeting and state is found in the index", async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${root.address}/search/`);
  // As a text, for Vitest would rewrite the import.
  const found = await page.evaluate<string[]>(`import("${root.address}/pagefind/pagefind.js")
    .then((pagefind) => pagefind.search(null, {}))
    .then(({ results }) => Promise.all(results.map((result) => result.data())))
    .then((pages) => pages.map(({ url }) => url))`);
  const archive = openArchive();
  const wanted = [
    ...archive.articles.map(({ id }) => `/articles/${id}/`),
    ...archive.summits.map(({ id }) => `/summits/${id}/`),
    ...archive.states.map(({ id }) => `/states/${id}/`),
  ];
  expect(wanted.filter((url) => !found.includes(url))).toEqual([]);
  await context.close();
});

test("an index that cannot be loaded is told, with the way to the lists", async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.route("**/pagefind/**", (route) => route.abort());
  await page.goto(`${root.address}/search/?q=Syria`);
  await page.locator("[data-search-failed]").waitFor();
  expect(await page.locator("[data-search-status]").textContent()).toBe("The search could not be loaded.");
  expect(await page.locator("[data-search-failed] a").count()).toBe(3);
  await context.close();
});

test("a paragraph with a letter in its number is found, named and marked under it", async () => {
  const { address } = inject("sites").specimens;
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${address}/search/?q=%22settled+what+was+left%22`);
  const link = page.getByRole("link", { name: "Paragraph 2a of The heads of state speak of roads" });
  await link.waitFor();
  expect(await link.textContent()).toBe("¶2a");
  await link.click();
  await page.waitForURL(/#p2a$/);
  expect(await page.evaluate(() => CSS.highlights.get("found")?.size)).toBeGreaterThan(0);
  expect(await page.locator("#p2a").textContent()).toMatch(/^2a The heads/);
  // The line in place of a paragraph that was taken out is no text of the article.
  await page.goto(`${address}/search/?q=%22said+the+same+as+the+paragraph%22`);
  await page.waitForFunction(() => document.querySelector("[data-search-results]")?.getAttribute("aria-busy") === "false");
  expect(await page.locator("[data-search-results] h2").allTextContents()).not.toContain("The heads of state speak of roads");
  await context.close();
});
