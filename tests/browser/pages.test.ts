import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { openBrowser, watch } from "../support/browser.ts";
import { kindsOfPage } from "../support/pages.ts";

const { root, below } = inject("sites");
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe("without JavaScript", () => {
  test.each(kindsOfPage.filter((path) => path !== "/search/"))("%s is whole", async (path) => {
    const text = async (javaScriptEnabled: boolean) => {
      const context = await browser.newContext({ javaScriptEnabled });
      const page = await context.newPage();
      await page.goto(root.address + path);
      const words = await page.locator("main").innerText();
      await context.close();
      return words;
    };
    const [without, withScript] = [await text(false), await text(true)];
    // Script may add the fields that narrow a list and that ask for a day, and nothing else.
    const words = (shown: string) =>
      shown
        .replace(/Find a state by name\s*/, "")
        .replace(/Look up a date\s*Show\s*/, "")
        .replace(/\s+/g, " ");
    expect(words(withScript)).toBe(words(without));
  });

  test("the search says what is missing and leads to the lists", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${root.address}/search/?q=Syria`);
    expect(await page.locator("main").innerText()).toContain("Searching needs JavaScript");
    expect(await page.locator("noscript a").count()).toBeGreaterThan(2);
    await context.close();
  });
});

test("a link to a day shows who was what then; a day that is none is told", async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const troubles = watch(page, below.address);
  await page.goto(`${below.address}/states/?on=2013-09-13`);
  const result = page.locator("[data-on-day-result]");
  await page.getByRole("heading", { name: "On 13 September 2013" }).waitFor();
  expect(await result.getAttribute("data-status-as-of")).toBe("2013-09-13");
  expect(await result.locator("h3").allTextContents()).toEqual(["Member states 6", "Observers 5", "Dialogue partners 3"]);
  // What Iran was then, not what it is now.
  expect(await result.locator("li", { hasText: "Iran" }).textContent()).toBe("Iran since 5 July 2005");
  await result.getByRole("link", { name: "Iran" }).click();
  await page.waitForURL(/\/sub\/path\/states\/iran\/$/);
  await page.goto(`${below.address}/states/?on=2013-02-30`);
  expect(await result.textContent()).toContain("is no day");
  await page.getByLabel("Look up a date").fill("2026-09-01");
  await page.getByRole("button", { name: "Show" }).click();
  await page.getByRole("heading", { name: "On 1 September 2026" }).waitFor();
  expect(await result.textContent()).toContain("not known to be in force: Afghanistan (SCO partner)");
  await page.goto(`${below.address}/states/?on=2035-01-01`);
  await page.waitForFunction(() => document.querySelector("[data-on-day-result]")?.textContent?.includes("knows nothing"));
  expect(troubles).toEqual([]);
  await context.close();
});

test("the heads of the matrix stay in sight", async () => {
  const context = await browser.newContext({ viewport: { width: 360, height: 700 } });
  const page = await context.newPage();
  await page.goto(`${root.address}/states/`);
  await page.getByRole("link", { name: "The matrix as a table" }).click();
  const box = page.locator(".matrix");
  await box.evaluate((element) => element.scrollTo(600, 400));
  const frame = await box.boundingBox();
  const head = await page.locator(".matrix thead th").nth(10).boundingBox();
  const state = await page.locator(".matrix tbody th").nth(12).boundingBox();
  expect(Math.abs((head?.y ?? 0) - (frame?.y ?? 0))).toBeLessThan(4);
  expect(Math.abs((state?.x ?? 0) - (frame?.x ?? 0))).toBeLessThan(4);
  await context.close();
});

test("states are found by name in the page, by alias too", async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${root.address}/states/`);
  await page.getByLabel("Find a state by name").fill("burma");
  expect(await page.locator("[data-filter-row]:visible").allTextContents()).toHaveLength(1);
  expect(await page.locator("[data-filter-row]:visible").innerText()).toContain("Myanmar");
  await page.getByLabel("Find a state by name").fill("nowhere");
  expect(await page.locator("[data-filter-status]").textContent()).toBe("No state has this name");
  await context.close();
});

test("an address that is none gives the page that says so, with the search", async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const response = await page.goto(`${below.address}/states/atlantis/`);
  expect(response?.status()).toBe(404);
  expect(await page.locator("h1").textContent()).toBe("Page not found");
  await page.locator("main input[name=q]").fill("Kazakhstan");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/sub\/path\/search\/\?q=Kazakhstan/);
  await context.close();
});

test.each([1024, 1100, 1279, 1280, 1366])(
  "at %i pixels the header is one row, in a face a tenth wider than most as well",
  async (width) => {
    const context = await browser.newContext({ viewport: { width, height: 600 }, bypassCSP: true });
    const page = await context.newPage();
    for (const path of ["/", "/states/", "/organisations/"]) {
      await page.goto(root.address + path);
      await page.addStyleTag({ content: ".site-header * { letter-spacing: 0.055em }" });
      const { height, scrollWidth } = await page.evaluate(() => ({
        height: document.querySelector(".site-header")?.getBoundingClientRect().height ?? 0,
        scrollWidth: document.documentElement.scrollWidth,
      }));
      expect(height, path).toBeLessThan(60);
      expect(scrollWidth, path).toBeLessThanOrEqual(width);
    }
    await context.close();
  },
);
