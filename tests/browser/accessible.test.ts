import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { ofColours, ofWidth, violationsOf } from "../support/axe.ts";
import { openBrowser, watch } from "../support/browser.ts";
import { kindsOfPage } from "../support/pages.ts";

const { root } = inject("sites");
const article = "/articles/2013-09-13-moscow-times-syria-in-bishkek/";
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const open = async (path: string, width: number, troubles: string[] = []): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width, height: 900 }, bypassCSP: true });
  const page = await context.newPage();
  watch(page, root.address, troubles);
  await page.goto(root.address + path);
  return page;
};
const inBoth = async (page: Page): Promise<string[]> => {
  const found: string[] = [];
  for (const [colorScheme, rules] of [
    ["light", undefined],
    ["dark", ofColours],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    found.push(...(await violationsOf(page, rules)).map((violation) => `in ${colorScheme}, ${violation}`));
  }
  return found;
};

describe.each([360, 768, 1440, 2560])("at %i pixels, in light and dark", (width) => {
  test.each(kindsOfPage)("%s has no violation that axe finds, no trouble, and fits", async (path) => {
    const troubles: string[] = [];
    const page = await open(path, width, troubles);
    // Most rules ask what a page is made of, which is the same at every width: those are asked once on a phone and once on a desk.
    const isAsked = width === 360 || width === 1440;
    expect(isAsked ? await inBoth(page) : await violationsOf(page, ofWidth)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});

describe("what is wider than the screen scrolls by itself, the page does not", () => {
  const wider = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

  test.each(kindsOfPage)("%s at 400 % zoom, in forced colours and at twice the size of text", async (path) => {
    const page = await open(path, 320);
    expect(await wider(page)).toBeLessThanOrEqual(0);
    await page.emulateMedia({ forcedColors: "active" });
    expect(await wider(page)).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = "200%";
    });
    expect(await wider(page)).toBeLessThanOrEqual(0);
    await page.context().close();
  });
});

/** What opens on a page: how, and what must then be there. */
const opened: [what: string, path: string, width: number, act: (page: Page) => Promise<unknown>, shown: string][] = [
  ["the menu", "/states/", 360, (page) => page.getByRole("button", { name: "Menu" }).click(), ".menu:popover-open"],
  ["a preview", article, 1440, (page) => page.locator(".text a[href*='/states/']").first().hover(), ".preview:popover-open"],
  ["suggestions", article, 1440, (page) => page.locator("#search-header").pressSequentially("kaz"), "[role=option]"],
  ["the search dialog", article, 360, (page) => page.keyboard.press("/"), "dialog[open]"],
  ["results", "/search/?q=Syria", 1440, async () => {}, "[data-search-filter=kind] input"],
  ["nothing found", "/search/?q=zzzz", 360, async () => {}, "[data-search-nothing]:not([hidden])"],
  ["an answer", "/search/?q=observers+in+2012", 360, async () => {}, "[data-search-answer]:not([hidden]) a"],
  ["an answer with its sources", "/search/?q=russia+on+syria", 1440, async () => {}, "[data-search-answer]:not([hidden]) a"],
  ["a day", "/states/?on=2013-09-13", 360, async () => {}, "[data-on-day-result] h2"],
  ["tables", "/states/matrix/", 768, async () => {}, ".matrix table"],
];
test.each(opened)("with %s open on %s at %i pixels axe finds nothing either", async (_what, path, width, act, shown) => {
  const page = await open(path, width);
  await act(page);
  await page.locator(shown).first().waitFor();
  expect(await inBoth(page)).toEqual([]);
  await page.context().close();
});

/** The elements that Tab reaches, with whether each shows its focus and lies within the screen. */
async function tabThrough(page: Page, most: number) {
  const stops: { name: string; top: number; left: number; marked: boolean; seen: boolean; region: string }[] = [];
  for (let index = 0; index < most; index++) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return undefined;
      const { top, left, width, height } = element.getBoundingClientRect();
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return {
        name: (element.getAttribute("aria-label") ?? element.textContent ?? "").trim().slice(0, 40) || element.tagName,
        top: top + scrollY,
        left,
        marked: outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 1,
        seen: width > 0 && height > 0 && top + height > 0 && top < innerHeight,
        region: element.closest(".site-header, main, .site-footer, .timeline-nav")?.className ?? "",
      };
    });
    if (!stop) break;
    stops.push(stop);
  }
  return stops;
}

describe("by keyboard", () => {
  test.each([
    ["/", 1440],
    [article, 1440],
    [article, 360],
    ["/states/russia/", 768],
    ["/search/?q=Syria", 1440],
  ])(
    "%s at %i pixels: every stop is seen and marked, and header, timeline, content and footer come in turn",
    async (path, width) => {
      const page = await open(path, width);
      if (path.includes("?q=")) await page.locator("[data-search-filter=kind] input").first().waitFor();
      const stops = await tabThrough(page, 400);
      expect(stops.length).toBeGreaterThan(15);
      expect(stops.filter(({ marked, seen }) => !marked || !seen).map(({ name }) => name)).toEqual([]);
      const regions = stops.map(({ region }) => region).filter((region, index, all) => region !== all[index - 1]);
      expect(regions.filter(Boolean)).toEqual([...new Set(regions.filter(Boolean))]);
      await page.context().close();
    },
  );

  test("the first stop leads past header and timeline to the content", async () => {
    const page = await open(article, 1440);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
    await page.context().close();
  });

  test("the menu of a phone opens, is walked through, and closes with Escape, the focus back on its button", async () => {
    const page = await open("/summits/2013-bishkek/", 360);
    const button = page.getByRole("button", { name: "Menu" });
    await button.focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe("Summits");
    await page.keyboard.press("Escape");
    expect(await page.locator(".menu:popover-open").count()).toBe(0);
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.context().close();
  });
});
