import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { openBrowser, watch } from "../support/browser.ts";
import { pagesOf } from "../support/pages.ts";
import { pace } from "../support/pace.ts";

const { root, below } = inject("sites");
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test.each([
  ["at the root", root],
  ["below a path", below],
] as const)(
  "%s a browser walks every page and searches: nothing is refused, nothing leaves, nothing is kept but the pages that were seen",
  async (where, site) => {
    const paths = [...pagesOf(site.folder).keys()].map((path) => path.replace(/index\.html$/, ""));
    expect(paths.length).toBeGreaterThan(150);
    const context = await browser.newContext({ serviceWorkers: "allow" });
    const troubles: string[] = [];
    await context.exposeFunction("refused", (what: string) => troubles.push(what));
    await context.addInitScript(() =>
      document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, documentURI }) =>
        (globalThis as unknown as { refused(what: string): void }).refused(
          `${documentURI}: ${violatedDirective} ${blockedURI}`,
        ),
      ),
    );
    const walk = async (mine: readonly string[]) => {
      const page = await context.newPage();
      watch(page, site.address, troubles);
      for (const path of mine) await page.goto(`${site.address}/${path}`, { waitUntil: "load" });
      return page;
    };
    // Every page once; below a path one of each five, for they come from the same templates.
    const walked = where === "at the root" ? paths : paths.filter((_, at) => at % 5 === 0);
    const [page] = await Promise.all([0, 1].map((half) => walk(walked.filter((_, at) => at % 2 === half))));
    if (page === undefined) throw new Error("no page");
    for (const query of ["syria", "Bishkek 2013", "kazahkstan", "who chaired the 2013 summit"]) {
      await page.goto(`${site.address}/search/?q=${encodeURIComponent(query)}`);
      await page.locator("[data-search-results] a").first().waitFor();
    }
    await page.locator("[data-search-input]").first().fill("iran");
    await page.waitForLoadState("networkidle");
    expect(troubles).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    const kept = await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      (await indexedDB.databases()).length,
    ]);
    expect(kept).toEqual([0, 0, 0]);
    expect(await page.evaluate(() => caches.keys())).toEqual([`${site.base} seen`]);
    await context.close();
  },
  120_000 * pace(),
);

test("a text that would become mark-up, and a program of another's, are refused by the browser itself", async () => {
  const page = await browser.newPage();
  await page.goto(`${root.address}/search/?q=syria`);
  await page.locator("[data-search-results] a").first().waitFor();
  const outcome = await page.evaluate(() => {
    const tried = (run: () => unknown) => {
      try {
        run();
        return "done";
      } catch (error) {
        return (error as Error).name;
      }
    };
    return [
      tried(() => (document.body.innerHTML = "<p>x</p>")),
      tried(() => new Worker("/_astro/x.js")),
      tried(() => document.createElement("script").setAttribute("src", "/x.js")),
    ];
  });
  expect(outcome).toEqual(["TypeError", "TypeError", "TypeError"]);
  await page.close();
});
