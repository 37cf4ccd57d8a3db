import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { openBrowser, waitForFaces } from "../support/browser.ts";

const { root, below } = inject("sites");
const article = "/articles/2013-09-13-moscow-times-syria-in-bishkek/";
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const open = async (
  path: string,
  options: Parameters<Browser["newContext"]>[0] = {},
  address = root.address,
): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  await waitForFaces(context);
  const page = await context.newPage();
  await page.goto(address + path);
  return page;
};

describe("the appearance", () => {
  const paint = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  /** The colours of every frame that a page painted, from the first. */
  const paints = async (context: BrowserContext) => {
    await context.addInitScript(() => {
      const seen: string[] = [];
      Object.assign(globalThis, { seen });
      const look = () => {
        if (document.body) seen.push(getComputedStyle(document.documentElement).backgroundColor);
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
  };

  test("is the system's until the reader chooses, is kept from page to page, and can be given back", async () => {
    const page = await open("/", { colorScheme: "light" }, below.address);
    const light = await paint(page);
    await page.getByLabel("Appearance").selectOption("Dark");
    const dark = await paint(page);
    expect(dark).not.toBe(light);
    await page.goto(below.address + article);
    expect(await paint(page)).toBe(dark);
    expect(await page.getByLabel("Appearance").inputValue()).toBe("dark");
    await page.getByLabel("Appearance").selectOption("System");
    expect(await paint(page)).toBe(light);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await paint(page)).toBe(dark);
    await page.context().close();
  });

  test("comes without a flash: no frame of the next page has the other scheme", async () => {
    const page = await open("/", { colorScheme: "light" });
    const light = await paint(page);
    await page.getByLabel("Appearance").selectOption("Dark");
    await paints(page.context());
    await page.goto(`${root.address}/states/`);
    await page.waitForTimeout(200);
    const seen = await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
    expect(seen.length).toBeGreaterThan(2);
    expect(seen).not.toContain(light);
    await page.context().close();
  });

  test("prints light whatever was chosen", async () => {
    const page = await open(article, { colorScheme: "dark" });
    await page.getByLabel("Appearance").selectOption("Dark");
    await page.emulateMedia({ media: "print" });
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe("light");
    await page.context().close();
  });
});

describe("a preview", () => {
  const card = ".preview:popover-open";

  test("tells of a state as of then, on pointing, stays under the pointer and closes with Escape", async () => {
    const page = await open(article);
    await page.locator(".text a[href*='/states/']", { hasText: "Iran" }).first().hover();
    await page.locator(card).waitFor();
    const text = await page.locator(card).innerText();
    expect(text).toMatch(/Iran\s+Observer since 5 July 2005\s+As of 13 September 2013/);
    expect(await page.locator(card).locator("[data-status-as-of]").getAttribute("data-status-as-of")).toBe("2013-09-13");
    await page.locator(card).hover();
    await page.waitForTimeout(500);
    expect(await page.locator(card).count()).toBe(1);
    await page.keyboard.press("Escape");
    expect(await page.locator(card).count()).toBe(0);
    await page.context().close();
  });

  test("opens on focus by keyboard, one at a time, and goes with the focus", async () => {
    const page = await open(article);
    await page.locator(".text a[href^='/']").first().focus();
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Tab");
    await page.locator(card).waitFor();
    // In a low window the focus scrolls the page, and the card goes along.
    await page.setViewportSize({ width: 1440, height: 400 });
    for (let index = 0; index < 12; index++) {
      await page.keyboard.press("Tab");
      await page.waitForTimeout(100);
      const name = await page.evaluate(() => document.activeElement?.matches(".text a[href^='/']"));
      expect(await page.locator(card).count()).toBe(name ? 1 : 0);
    }
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    expect(await page.locator(card).count()).toBe(0);
    await page.context().close();
  });

  test("stands for every name that the text links, and is loaded when the first is asked for", async () => {
    const page = await open(article);
    const address = `${root.address}/previews/2013-bishkek.json`;
    const names = await page
      .locator(".text a[href^='/']")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")?.replace(/^.*\/([^/]+\/[^/]+)\/$/, "$1") ?? ""));
    expect(names.length).toBeGreaterThan(5);
    const loaded = () => page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
    expect(await loaded()).not.toContain(address);
    const previews = (await (await page.request.get(address)).json()) as object;
    expect(names.filter((name) => !(name in previews))).toEqual([]);
    await page.locator(".text a[href^='/']").first().hover();
    await page.locator(card).waitFor();
    expect(await loaded()).toContain(address);
    await page.context().close();
  });

  test("that cannot be loaded is not there, and comes once it can be", async () => {
    const page = await open(article);
    await page.route("**/previews/*", (route) => route.abort());
    const link = page.locator(".text a[href^='/']").first();
    await link.hover();
    await page.waitForTimeout(600);
    expect(await page.locator(card).count()).toBe(0);
    await page.unroute("**/previews/*");
    await page.locator("h1").hover();
    await link.hover();
    await page.locator(card).waitFor();
    await page.context().close();
  });
});

describe("the way back to the search", () => {
  test("has its words and filters, and stands where one came from the search, not on the pages after", async () => {
    const page = await open("/search/?q=putin&kind=article", {}, below.address);
    await page.locator("[data-search-results] h2 a").first().click();
    await page.getByRole("link", { name: "Back to the results for “putin”" }).waitFor();
    // A step within the page is none away from it.
    await page.locator("a[data-number]").first().click();
    await page.reload();
    await page.getByRole("link", { name: "Back to the results for “putin”" }).waitFor();
    await page.locator("main a[href*='/summits/']").first().click();
    await page.waitForURL(/\/summits\//);
    await page.waitForLoadState("networkidle");
    expect(await page.getByRole("link", { name: /^← Back/ }).count()).toBe(0);
    await page.goBack();
    await page.getByRole("link", { name: "Back to the results for “putin”" }).click();
    await page.waitForURL(/\/search\/\?q=putin&kind=article$/);
    await page.locator("[data-search-results] h2 a").first().waitFor();
    await page.context().close();
  });

  test("is not there for a reader who did not search", async () => {
    const page = await open(article);
    expect(await page.getByRole("link", { name: /Back to/ }).count()).toBe(0);
    await page.context().close();
  });
});

describe("the timeline", () => {
  test("stands on summits, articles and topics, says where the reader is, and leads on", async () => {
    const page = await open(article);
    const here = page.locator(".timeline-nav [aria-current]");
    expect(await here.innerText()).toContain("Bishkek 2013");
    await here.click();
    await page.waitForURL(/\/summits\/2013-bishkek\/$/);
    expect(await here.getAttribute("aria-current")).toBe("page");
    await page.goto(`${root.address}/topics/syria/`);
    expect(await here.count()).toBe(4);
    expect(await page.locator(".timeline-nav a").count()).toBe(27);
    await page.context().close();
  });

  test("is wholly seen on a phone, each mark large enough to touch", async () => {
    const page = await open(article, { viewport: { width: 360, height: 740 } });
    const boxes = await page.locator(".timeline-nav a").evaluateAll((links) =>
      links.map((link) => {
        const { left, right, width, height } = link.getBoundingClientRect();
        return { left, right, width, height };
      }),
    );
    expect(boxes.filter(({ left, right, width, height }) => left < 0 || right > 360 || width < 24 || height < 24)).toEqual([]);
    await page.context().close();
  });
});

test("lines of the text have 60 to 75 letters where there is room", async () => {
  const page = await open("/articles/2019-06-14-syria-times-dialogue-on-syria/");
  await page.evaluate(() => document.fonts.ready);
  const lines = await page.locator(".text p[id]").evaluateAll((paragraphs) =>
    paragraphs.flatMap((paragraph) => {
      const found = new Map<number, number>();
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.parentElement?.closest("[data-number]")) continue;
        for (let index = 0; index < (node.nodeValue?.length ?? 0); index++) {
          const range = new Range();
          range.setStart(node, index);
          range.setEnd(node, index + 1);
          const box = range.getBoundingClientRect();
          const line = Math.round((box.top + box.bottom) / 2 / 14);
          found.set(line, (found.get(line) ?? 0) + 1);
        }
      }
      // The last line of a paragraph is as long as it happens to be.
      return [...found.values()].slice(0, -1);
    }),
  );
  const middle = lines.toSorted((a, b) => a - b)[Math.floor(lines.length / 2)] ?? 0;
  expect(lines.length).toBeGreaterThan(20);
  expect(middle).toBeGreaterThanOrEqual(60);
  expect(middle).toBeLessThanOrEqual(75);
  await page.context().close();
});

test("names in other languages carry their language", async () => {
  const page = await open("/people/vladimir-putin/");
  expect(await page.locator("li[lang=ru]").allInnerTexts()).toEqual(["Путин", "Владимир Путин"]);
  expect(await page.locator("li[lang=zh-Hans]").innerText()).toBe("普京");
  await page.context().close();
});

test("pages move only for readers who have not asked for stillness", async () => {
  for (const [reducedMotion, moves] of [
    ["no-preference", true],
    ["reduce", false],
  ] as const) {
    const page = await open("/articles/", { reducedMotion });
    await page.evaluate(() => {
      addEventListener("pageswap", (event) => sessionStorage.setItem("moves", String(event.viewTransition !== null)));
    });
    await page.locator(".headline").first().click();
    await page.waitForURL(/\/articles\/\d/);
    expect(await page.evaluate(() => sessionStorage.getItem("moves"))).toBe(String(moves));
    await page.context().close();
  }
});
