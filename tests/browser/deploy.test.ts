import { join } from "node:path";
import type { RequestListener } from "node:http";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { listen } from "../../src/cli/listen.ts";
import { siteAnswers } from "../../src/cli/serve.ts";
import { openBrowser } from "../support/browser.ts";
import { writeContent } from "../support/content.ts";
import { pace } from "../support/pace.ts";
import { copyProject, run, temporaryFolder } from "../support/project.ts";
import { ask } from "../support/search.ts";

const { root } = inject("sites");
let browser: Browser;
/** The host: which of two sites it serves is changed under the reader. */
let answers: { before: RequestListener; after: RequestListener };
let serving: RequestListener;
let address: string;
let stop = () => {};
beforeAll(async () => {
  const outDir = join(temporaryFolder("deploy"), "site");
  expect(run(copyProject(), "build", ["--outDir", outDir], { ARCHIVE_CONTENT: writeContent() }).status).toBe(0);
  answers = { before: siteAnswers(root.folder, "/"), after: siteAnswers(outDir, "/") };
  const { port, close } = await listen(0, undefined, (request, response) => serving(request, response));
  [address, stop] = [`http://localhost:${port}`, close];
  browser = await openBrowser();
}, 60_000 * pace());
afterAll(async () => {
  await browser?.close();
  stop();
});

test("whoever has the page of the last site finds what stands in the new one", async () => {
  const page = await browser.newPage();
  serving = answers.before;
  await page.goto(`${address}/search/`);
  await ask(page, "syria");
  expect(await page.locator("[data-search-results] h2").count()).toBeGreaterThan(2);
  serving = answers.after;
  await ask(page, "second paragraph");
  const links = await page
    .locator("[data-search-results] h2 a")
    .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).pathname));
  expect(links).toContain("/articles/2024-07-04-gazette-belarus-joins/");
  await page.locator("[data-search-results] h2 a").first().click();
  expect(await page.locator("h1").textContent()).toContain("Belarus joins");
  await page.close();
});

test("one that was opened before, and had not searched yet, does too; the code that it lacks is told, not waited for", async () => {
  const page = await browser.newPage();
  serving = answers.before;
  await page.goto(`${address}/articles/2013-09-13-moscow-times-syria-in-bishkek/`);
  const search = await browser.newPage();
  await search.goto(`${address}/search/`);
  serving = answers.after;
  await ask(search, "second paragraph");
  expect(await search.locator("[data-search-results] h2").count()).toBeGreaterThan(0);
  // Cards, citations and the search's own window are parts of the last site: the page stays whole without them, and its links lead on.
  await page.route("**/_astro/*.js", (route) => route.fulfill({ status: 404 }));
  await page.bringToFront();
  await page.locator(".text a").nth(1).hover();
  await page.keyboard.press("/");
  expect(await page.locator("h1").textContent()).toContain("Discusses Syria");
  await page.getByRole("link", { name: "States", exact: true }).first().click();
  await page.waitForURL(`${address}/states/`);
  await page.close();
  await search.close();
});
