import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { openBrowser, watch } from "../support/browser.ts";

const { root } = inject("sites");
let browser: Browser;
let context: BrowserContext;
let page: Page;
let troubles: string[];
/** What styles may say that no browser of 2021 knew: written so that this one does not know it either. */
const younger = /light-dark\(|@view-transition|@container|@starting-style|:has\(|:popover-open|color-mix\(|text-wrap:|subgrid/g;

/**
 * A browser as they were in 2021, as far as this one can be made one: without popovers, the Navigation API, view transitions, highlights, trusted types and speculation rules, and with
 * styles of which it drops what those dropped. (Nested rules, layers and lookbehind stand in none of it: other tests hold that.)
 */
beforeAll(async () => {
  browser = await openBrowser();
  context = await browser.newContext({ bypassCSP: true, viewport: { width: 390, height: 844 } });
  await context.addInitScript(() => {
    const without = (of: object, ...names: string[]) => {
      for (const name of names) delete (of as Record<string, unknown>)[name];
    };
    without(HTMLElement.prototype, "popover", "showPopover", "hidePopover", "togglePopover");
    without(HTMLButtonElement.prototype, "popoverTargetElement", "popoverTargetAction");
    without(Document.prototype, "startViewTransition");
    without(globalThis, "navigation", "Navigation", "trustedTypes", "Highlight");
    without(CSS, "highlights");
    without(Array.prototype, "at", "findLast", "findLastIndex", "toSorted", "toReversed", "toSpliced", "with");
    without(String.prototype, "at", "isWellFormed");
    without(Object, "groupBy", "hasOwn");
    without(Map, "groupBy");
    without(Set.prototype, "union", "intersection", "difference");
    without(AbortSignal.prototype, "throwIfAborted");
    without(Promise, "withResolvers");
  });
  await context.route(/\/(?:[?#].*)?$|\.html$|\.css$/, async (route) => {
    const response = await route.fetch();
    const text = (await response.text())
      .replace(younger, (word) => word.replace(/^[:@]?/, "$&x-"))
      .replaceAll(" popover", " data-popover");
    await route.fulfill({ response, body: text });
  });
  page = await context.newPage();
  troubles = watch(page, root.address);
});
afterAll(() => browser.close());

const shown = () =>
  page.evaluate(() => {
    /** How far a colour is from black, from 0 to 1. */
    const light = (colour: string) => {
      const [r = 0, g = 0, b = 0, a = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
      return a === 0 ? undefined : (r * 0.2126 + g * 0.7152 + b * 0.0722) / 255;
    };
    const text = document.querySelector("main p") as Element;
    const ground =
      light(getComputedStyle(document.documentElement).backgroundColor) ??
      light(getComputedStyle(document.body).backgroundColor) ??
      1;
    return {
      words: (document.querySelector("main") as HTMLElement).innerText.split(/\s+/).length,
      contrast: Math.abs(ground - (light(getComputedStyle(text).color) ?? 0)),
      wide: document.documentElement.scrollWidth - innerWidth,
    };
  });

test.each([
  "/",
  "/articles/2013-09-13-moscow-times-syria-in-bishkek/",
  "/states/",
  "/states/russia/",
  "/summits/2013-bishkek/",
  "/topics/syria/",
  "/people/",
  "/data/",
  "/about/",
])("a browser of 2021 shows %s whole, dark on light, as wide as its screen", async (path) => {
  await page.goto(root.address + path, { waitUntil: "load" });
  const { words, contrast, wide } = await shown();
  expect(words).toBeGreaterThan(60);
  expect(contrast).toBeGreaterThan(0.6);
  expect(wide).toBeLessThanOrEqual(0);
  expect(troubles).toEqual([]);
});

test("from its menu every list is reached, and with it the search finds names, texts and answers", async () => {
  await page.goto(`${root.address}/states/russia/`);
  const links = await page
    .locator("header a, footer a")
    .evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => (one as HTMLAnchorElement).pathname));
  for (const path of ["/summits/", "/states/", "/articles/", "/topics/", "/people/", "/organisations/", "/search/"])
    expect(links).toContain(path);
  for (const [query, found] of [
    ["kazahkstan", /^Kazakhstan$/],
    ["chemical", /./],
  ] as const) {
    await page.goto(`${root.address}/search/?q=${query}`);
    await page.locator("[data-search-results] h2").first().waitFor();
    expect(await page.locator("[data-search-results] h2").first().innerText()).toMatch(found);
  }
  await page.goto(`${root.address}/search/?q=${encodeURIComponent("when did India join")}`);
  await page.locator("[data-search-answer]").waitFor();
  expect(troubles).toEqual([]);
});

test("the appearance is chosen and kept, an article cited, a quotation checked, all of the archive kept for offline", async () => {
  await page.goto(`${root.address}/articles/2013-09-13-moscow-times-syria-in-bishkek/#p4`, { waitUntil: "networkidle" });
  await page.locator(".cite summary").click();
  await page.locator(".cite button").first().waitFor();
  expect(await page.locator(".cite button").count()).toBe(4);
  await page.goto(`${root.address}/about/#offline`, { waitUntil: "networkidle" });
  expect(await page.locator("[data-offline] button").first().innerText()).toMatch(/^Keep for reading offline/);
  expect(troubles.filter((one) => !/Service Worker/.test(one))).toEqual([]);
});
