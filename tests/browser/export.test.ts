import { readFileSync } from "node:fs";
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";
import { csvParse } from "d3-dsv";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { openBrowser } from "../support/browser.ts";

const { root, below } = inject("sites");
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function open(address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(address);
  await page.locator("[data-search-results][aria-busy=false] a").first().waitFor();
  await page.locator("[data-search-take] summary").click();
  await page.locator("[data-search-take] button").first().waitFor();
  return page;
}
async function take(page: Page, format: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: format, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
}
/** The addresses of all results, more of them shown until there are no more. */
async function allResults(page: Page): Promise<string[]> {
  const more = page.locator("[data-search-more]");
  while (await more.isVisible()) {
    const before = await page.locator("[data-search-results] > li").count();
    await more.click();
    await page.waitForFunction((count) => document.querySelectorAll("[data-search-results] > li").length > count, before);
  }
  return page
    .locator("[data-search-results] > li :is(h2, h3) a")
    .evaluateAll((links) =>
      links.map((link) => new URL((link as HTMLAnchorElement).href)).map(({ origin, pathname }) => origin + pathname),
    );
}

describe.each([
  ["a word, with what it names first", "?q=iran"],
  ["a question, with the pages made for it", "?q=members+in+2012"],
  ["a filter", "?q=syria&kind=article"],
  ["filters alone, newest first", "?state=kazakhstan&kind=article&sort=newest"],
])("the results of %s", (_, query) => {
  test("leave as CSL-JSON, all of them and in their order, not the first page alone", async () => {
    const page = await open(`${root.address}/search/${query}`);
    const { name, text } = await take(page, "CSL-JSON");
    expect(name).toBe("sco-summit-archive.csl.json");
    const items = JSON.parse(text) as { archive_location: string }[];
    const shown = await allResults(page);
    expect(shown.length).toBeGreaterThan(1);
    expect(items.map((item) => item.archive_location)).toEqual(shown);
    expect(await page.locator("[data-search-take] summary").innerText()).toBe(`Export these ${shown.length} results`);
    await page.close();
  });
});

test("each format is read by another program: the same works, with their rights", async () => {
  const page = await open(`${root.address}/search/?q=syria&kind=article`);
  const items = JSON.parse((await take(page, "CSL-JSON")).text) as { id: string; title: string; note: string }[];
  const titles = items.map(({ title }) => title).sort();
  const bib = await take(page, "BibTeX");
  expect(bib.name).toBe("sco-summit-archive.bib");
  expect(new Cite(bib.text).data.map(({ id }) => String(id)).sort()).toEqual(items.map(({ id }) => id).sort());
  const ris = await take(page, "RIS");
  expect(new Cite(ris.text).data.map(({ title }) => title).sort()).toEqual(titles);
  const rows = csvParse((await take(page, "CSV")).text);
  expect(rows.map(({ title }) => title).sort()).toEqual(titles);
  for (const row of rows) expect(row["rights"]).toMatch(/^Rights: .+ The archive's account: CC BY 4\.0$/);
  for (const { note } of items) expect(note).toMatch(/^Rights: /);
  await page.close();
});

test("how much is loaded is told before, and only that is loaded", async () => {
  const page = await browser.newPage();
  const loaded: string[] = [];
  page.on("request", (request) => {
    const [, file] = /\/cited\/(.*)$/.exec(request.url()) ?? [];
    if (file) loaded.push(file);
  });
  await page.goto(`${below.address}/search/?meeting=2013-bishkek&kind=article`);
  await page.locator("[data-search-results][aria-busy=false] a").first().waitFor();
  expect(loaded).toEqual([]);
  await page.locator("[data-search-take] summary").click();
  await page.locator("[data-search-take] [role=status]", { hasText: "For it, at most 1 kB are loaded." }).waitFor();
  expect(loaded).toEqual(["index.json"]);
  await take(page, "RIS");
  expect(loaded).toEqual(["index.json", "2013.json"]);
  await page.locator("[data-search-take] [role=status]", { hasText: "1 reference written." }).waitFor();
  await page.close();
});

test("nothing found has nothing to take along; a file that cannot be had is told, and tried again", async () => {
  const page = await browser.newPage();
  await page.goto(`${root.address}/search/?q=zzzzzz`);
  await page.locator("[data-search-status]", { hasText: "Nothing found" }).waitFor();
  expect(await page.locator("[data-search-take]").isVisible()).toBe(false);
  await page.route("**/cited/index.json", (route) => route.abort());
  await page.goto(`${root.address}/search/?q=tajikistan`);
  await page.locator("[data-search-take] summary").click();
  await page.locator("[data-search-take] [role=status]", { hasText: "could not be loaded" }).waitFor();
  await page.unroute("**/cited/index.json");
  await page.locator("[data-search-take] summary").click();
  await page.locator("[data-search-take] summary").click();
  await page.locator("[data-search-take] button").first().waitFor();
  await page.close();
});
