import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { openArchive } from "../../src/content/open.ts";
import { labelled } from "../search/labelled.ts";
import { openBrowser, watch } from "../support/browser.ts";
import { ask, countOfArticles, firstLinks } from "../support/search.ts";

const { root, below } = inject("sites");
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe("the labelled queries lead to the page that is meant", () => {
  const together = 20;
  const parts = Array.from({ length: Math.ceil(labelled.length / together) }, (_, index) =>
    labelled.slice(index * together, (index + 1) * together),
  );
  const first = new Map<string, boolean>();

  test.each(parts.map((part, index) => [index * together + 1, part] as const))(
    "from number %i on, among the first three",
    async (_from, part) => {
      const page = await browser.newPage();
      await page.goto(`${root.address}/search/`);
      const missed: string[] = [];
      for (const [query, wanted] of part) {
        await ask(page, query);
        const links = await firstLinks(page, 3);
        first.set(query, links[0] === wanted);
        if (!links.includes(wanted)) missed.push(`${query}: ${links.join(" ")}`);
      }
      expect(missed).toEqual([]);
      await page.close();
    },
  );

  test("and 95 % of them first", () => {
    expect(first.size).toBeGreaterThanOrEqual(80);
    expect([...first.values()].filter(Boolean).length / first.size).toBeGreaterThanOrEqual(0.95);
  });
});

describe("searching", () => {
  let context: BrowserContext;
  let page: Page;
  let troubles: string[];
  beforeEach(async () => {
    context = await browser.newContext({ viewport: { width: 900, height: 420 } });
    page = await context.newPage();
    troubles = watch(page, below.address);
    await page.goto(`${below.address}/search/`);
  });
  afterEach(async () => {
    await context.close();
    expect(troubles).toEqual([]);
  });
  const titles = () => page.locator("[data-search-results] h2").allTextContents();
  const status = () => page.locator("[data-search-status]").textContent();

  test("a misspelt name is put right, with a way to search for what was typed", async () => {
    await ask(page, "Kazahstan");
    expect(await page.locator("[data-search-instead]").textContent()).toBe(
      "Showing results for Kazakhstan. Search for “Kazahstan” instead",
    );
    expect((await titles())[0]).toBe("Kazakhstan");
    await page.locator("[data-search-input]").press("Escape");
    await page.getByRole("link", { name: "Search for “Kazahstan” instead" }).click();
    await page.waitForURL(/q=Kazahstan&exact=1/);
    await page.waitForFunction(() => /Kazahstan/.test(document.querySelector("[data-search-status]")?.textContent ?? ""));
    expect(await page.locator("[data-search-instead]").isHidden()).toBe(true);
  });

  test("after the page of a name come the articles with their passages", async () => {
    await ask(page, "Казахстан");
    const links = await firstLinks(page, 6);
    expect(links[0]).toBe("/states/kazakhstan/");
    expect(links.slice(1, 6).every((link) => link.startsWith("/articles/"))).toBe(true);
    expect(await page.locator("[data-search-results] li").nth(1).locator(".excerpt mark").first().textContent()).toMatch(
      /Kazakh/,
    );
  });

  test("an article's result says what it reports, once, above the paragraphs that match", async () => {
    await ask(page, "Lavrov Moscow coronavirus");
    const first = page
      .locator("[data-search-results] li")
      .filter({ has: page.locator('a[href*="/articles/"]') })
      .first();
    const summary = await first.locator(".summary").allTextContents();
    expect(summary).toEqual([expect.stringMatching(/^\p{Lu}.{20,199}\.$/u)]);
    expect(await first.locator(".summary + .excerpt").count()).toBe(1);
  });

  test("a phrase in quotation marks stands together, also among other words; -word leaves out", async () => {
    await ask(page, '"political settlement"');
    expect(await titles()).toEqual(["Meeting of the Council of foreign Ministers of the SCO member States"]);
    await ask(page, 'conflict "political settlement" Syria');
    expect(await titles()).toEqual(["Meeting of the Council of foreign Ministers of the SCO member States"]);
    await ask(page, '"settlement political"');
    expect(await status()).toMatch(/^Nothing found/);
    await ask(page, "Syria");
    const all = Number.parseInt((await status()) ?? "", 10);
    await ask(page, "Syria -chemical");
    const without = Number.parseInt((await status()) ?? "", 10);
    expect(without).toBeLessThan(all);
    expect((await titles()).join()).not.toContain("Shanghai Cooperation Organization Discusses Syria");
  });

  test("different filters mean all, values of one mean any, and a range of years narrows", async () => {
    const { articles } = openArchive();
    const says = (text: string) =>
      page.waitForFunction((wanted) => document.querySelector("[data-search-status]")?.textContent === wanted, text);
    await page.locator('input[name="kind"][value="article"]').check();
    await says(countOfArticles(articles));
    await page.locator('input[name="from"]').fill("2013");
    await page.locator('input[name="to"]').fill("2020");
    await page.locator('input[name="to"]').press("Tab");
    await says(countOfArticles(articles, (year) => year >= 2013 && year <= 2020));
    expect(new URL(page.url()).search).toBe("?kind=article&from=2013&to=2020");
    const onSyria = countOfArticles(
      articles.filter(({ topics }) => topics.includes("syria")),
      (year) => year >= 2013 && year <= 2020,
    );
    await page.waitForFunction(
      (count) =>
        document.querySelector('[data-search-filter="topic"] label:has(input[value="syria"]) span')?.textContent === count,
      onSyria.split(" ")[0],
    );
    await page.getByRole("button", { name: "Remove to 2020" }).click();
    await says(countOfArticles(articles, (year) => year >= 2013));
    await page.getByRole("button", { name: "Clear the filters" }).click();
    expect(new URL(page.url()).search).toBe("");
  });

  test("no order loses a result", async () => {
    const found: string[] = [];
    for (const words of ["SCO", "Tokaev", "DPRK", "Казахстан", "Kazahstan"]) {
      found.length = 0;
      for (const order of ["relevance", "newest", "oldest"]) {
        await page.goto(`${below.address}/search/?q=${words}&sort=${order}`);
        await page.waitForFunction(() => /result/.test(document.querySelector("[data-search-status]")?.textContent ?? ""));
        found.push((await status()) ?? "");
      }
      expect(new Set(found).size, words).toBe(1);
    }
  });

  test("a paragraph's link marks the words on arrival", async () => {
    await ask(page, "chemical weapons");
    const href = await page.locator("[data-search-results] .excerpt a").first().getAttribute("href");
    expect(href).toMatch(/\?mark=Chemical&mark=Weapon#p\d+$/);
    await page.locator("[data-search-input]").press("Escape");
    await page.locator("[data-search-results] .excerpt a").first().click();
    await page.waitForURL(/\/articles\//);
    const marked = await page.evaluate("[...CSS.highlights.get('found')].map(String)");
    expect(marked).toEqual(["Chemical", "Weapon"]);
    await page.waitForTimeout(600);
    const inView = await page.locator(new URL(page.url()).hash).evaluate((paragraph) => {
      const { top, bottom } = paragraph.getBoundingClientRect();
      return top < innerHeight && bottom > 0;
    });
    expect(inView).toBe(true);
  });

  test("suggestions come by group, and the keyboard chooses among them", async () => {
    const field = page.locator("[data-search-input]");
    await field.pressSequentially("kaz");
    await page.locator("[role=option]").first().waitFor();
    expect(await field.getAttribute("aria-expanded")).toBe("true");
    expect(await page.locator("[role=listbox] [role=group]").first().getAttribute("aria-labelledby")).toBeTruthy();
    await field.press("ArrowDown");
    const chosen = page.locator('[role=option][aria-selected="true"]');
    expect(await chosen.textContent()).toContain("Kazakhstan");
    expect(await field.getAttribute("aria-activedescendant")).toBe(await chosen.getAttribute("id"));
    await field.press("Escape");
    expect(await field.getAttribute("aria-expanded")).toBe("false");
    expect(await field.inputValue()).toBe("kaz");
    await field.pressSequentially("a");
    await page.locator("[role=option]").first().waitFor();
    await field.press("ArrowDown");
    await field.press("Enter");
    await page.waitForURL(/\/sub\/path\/states\/kazakhstan\/$/);
  });

  test("a feed, a field in the address bar and a dialog lead here from anywhere", async () => {
    await page.goto(`${below.address}/articles/`);
    expect(await page.locator('link[rel="search"]').getAttribute("href")).toBe("/sub/path/opensearch.xml");
    const loaded: string[] = [];
    page.on("request", (request) => loaded.push(request.url()));
    await page.keyboard.press("/");
    const dialog = page.getByRole("dialog", { name: "Search" });
    await dialog.waitFor();
    expect(loaded.some((url) => url.includes("dialog"))).toBe(true);
    expect(loaded.some((url) => url.includes("pagefind"))).toBe(false);
    await page.keyboard.type("bishkek 2013");
    await dialog.getByRole("option", { name: /^Bishkek 2013/ }).waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
    await page.keyboard.press("Control+k");
    await dialog.waitFor();
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type("Tashkent");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/search\/\?q=Tashkent$/);
  });
});

test("nothing of the search is loaded before the reader turns to it, and a language's names only for a query in it", async () => {
  const page = await browser.newPage();
  const loaded: string[] = [];
  page.on("request", (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto(`${root.address}/`);
  await page.waitForLoadState("networkidle");
  expect(loaded.filter((path) => /pagefind|names/.test(path))).toEqual([]);
  await page.goto(`${root.address}/search/`);
  await ask(page, "Kazakhstan");
  expect(loaded.filter((path) => path.startsWith("/search/names/"))).toEqual([]);
  await ask(page, "Россия");
  expect(loaded.filter((path) => path.startsWith("/search/names/"))).toEqual(["/search/names/Cyrillic.json"]);
  await page.close();
});

test("with WebAssembly out of reach the page says so and leads to the lists", async () => {
  const page = await browser.newPage();
  await page.route(/wasm/, (route) => route.abort());
  await page.goto(`${root.address}/search/?q=Syria`);
  await page.locator("[data-search-failed]").waitFor();
  expect(await page.locator("[data-search-failed] a").count()).toBe(3);
  await page.close();
});
