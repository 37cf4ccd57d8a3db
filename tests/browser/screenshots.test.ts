import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { openBrowser, waitForFaces, watch } from "../support/browser.ts";
import { difference } from "../support/screenshots.ts";

/** Every kind of page, of the specimens. */
const kinds: Record<string, string> = {
  home: "/",
  articles: "/articles/",
  "articles-of-a-year": "/articles/2012/",
  article: "/articles/2012-06-15-gazette-roads/",
  summits: "/summits/",
  summit: "/summits/2012-tashkent/",
  states: "/states/",
  "states-by-name": "/states/by/name/",
  "states-on-a-day": "/states/on/2012-06-15/",
  state: "/states/belarus/",
  topics: "/topics/",
  topic: "/topics/roads/",
  people: "/people/",
  person: "/people/a-president/",
  organisations: "/organisations/",
  organisation: "/organisations/shanghai-cooperation-organisation/",
  search: "/search/",
  "search-results": "/search/?q=road",
  data: "/data/",
  about: "/about/",
  design: "/about/design/",
  "not-found": "/404.html",
};
/** States that are seldom met: too much, too little, not known. */
const oddStates: Record<string, string> = {
  "article-long-headline-unknown-day": "/articles/2013-09-gazette-headline-beyond-measure/",
  "article-two-hundred-mentions": "/articles/2019-06-15-gazette-two-hundred-mentions/",
  "summit-without-articles": "/summits/2010-shanghai/",
  "summit-of-ministers": "/summits/2020-moscow-foreign-ministers/",
  "state-decided": "/states/mongolia/",
  "state-without-anything": "/states/saint-vincent-and-the-grenadines/",
  "state-two-hundred-mentions": "/states/russia/",
  "state-further-page": "/states/russia/page/2/",
  "topic-without-anything": "/topics/silence/",
  "person-without-anything": "/people/nobody/",
  "organisation-long-name": "/organisations/a-commission-with-a-name-that-does-not-end/",
  "search-nothing": "/search/?q=zzzz",
};

const { specimens } = inject("sites");
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function look(name: string, path: string, width: number): Promise<void> {
  // A smaller scale holds the layout and the look, in a sixth of the bytes.
  const context = await browser.newContext({ viewport: { width, height: 1000 }, deviceScaleFactor: 0.4 });
  await waitForFaces(context);
  const page = await context.newPage();
  const troubles = watch(page, specimens.address);
  const response = await page.goto(specimens.address + path);
  expect(response?.status()).toBe(200);
  await page.evaluate(() => document.fonts.ready);
  if (path.includes("?q="))
    await page.waitForFunction(
      () =>
        document.querySelector("[data-search-results]")?.ariaBusy === "false" &&
        document.querySelector("[data-search-status]")?.textContent !== "",
    );
  // The filters come after the results; where nothing is found they have no values.
  if (path.includes("?q=")) await page.locator("[data-search-refine]").waitFor();
  if (path.startsWith("/search/") && !path.includes("zzzz"))
    await page.locator("[data-search-filter=kind] input").first().waitFor();
  const different: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const screenshot = await page.screenshot({ animations: "disabled", caret: "hide" });
    different.push(...difference(`${name}-${width}-${colorScheme}`, screenshot));
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  expect(troubles).toEqual([]);
  expect(different).toEqual([]);
  await context.close();
}

describe.each([360, 768, 1440])("at %i pixels, in light and dark", (width) => {
  test.each(Object.entries(kinds))("%s looks as it did", (name, path) => look(name, path, width));
});

describe.each([360, 1440])("seldom met, at %i pixels, in light and dark", (width) => {
  test.each(Object.entries(oddStates))("%s looks as it did", (name, path) => look(name, path, width));
});
