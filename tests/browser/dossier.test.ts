import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { violationsOf } from "../support/axe.ts";
import { openBrowser } from "../support/browser.ts";

const { root, below } = inject("sites");
const article = "/articles/2013-09-13-moscow-times-syria-in-bishkek/";
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function open(): Promise<Page> {
  const context = await browser.newContext({ permissions: ["clipboard-read", "clipboard-write"], bypassCSP: true });
  return context.newPage();
}
async function keep(page: Page, selector: string): Promise<void> {
  await page.locator(selector).first().hover();
  await page.locator(".pin button", { hasText: /^Keep$/ }).click();
  await page.locator(".pin button", { hasText: "Take out" }).waitFor();
}
const titles = (page: Page) => page.locator(".kept h2").allInnerTexts();
const settled = (page: Page, count: number) =>
  page.locator("[data-dossier] > [role=status]", { hasText: `${count} passage` }).waitFor();

test("passages are kept on an article, a state and a search, and stand in order of time, with status, notes and bibliography", async () => {
  const page = await open();
  await page.goto(root.address + article);
  await keep(page, "#p4 a[data-number]");
  await page.goto(`${root.address}/states/belarus/`);
  await keep(page, ".passages a.paragraph-link");
  await page.goto(`${root.address}/search/?q=observers&meeting=2012-beijing`);
  await keep(page, "[data-search-results] a[href*='#p']");
  await page.locator(".pin a").click();
  await settled(page, 3);
  const [first, second, third] = await titles(page);
  expect(first).toMatch(/^SCO Security Alliance Opposes Syria Intervention, ¶\d+$/);
  expect(second).toBe("Shanghai Cooperation Organization Discusses Syria in Bishkek, ¶4");
  expect(third).toMatch(/^\D.+, ¶\d+$/);
  const middle = page.locator(".kept > li").nth(1);
  const told = await middle.innerText();
  expect(told).toContain("retold from The Moscow Times, 13 September 2013 · Bishkek 2013");
  expect(told).toContain("SCO status on 13 September 2013: ");
  expect(told).toContain("Iran: Observer");
  expect(told).toContain("Note on ¶4.");
  expect(await middle.locator("blockquote").innerText()).toMatch(/^RIA Novosti reported that Iran/);
  expect(await middle.locator("h2 a").getAttribute("href")).toBe(`${root.address}${article}#p4`);
  expect(await page.locator(".cited > li").count()).toBe(3);
  await page.locator("[data-dossier] select").selectOption("apa");
  expect(await page.locator(".cited > li").nth(1).innerText()).toBe(
    `Shanghai Cooperation Organization Discusses Syria in Bishkek. (2013, September 13). The Moscow Times. Retold in SCO Summit Archive. ${root.address}${article}`,
  );
  expect(await violationsOf(page)).toEqual([]);
  await page.context().close();
});

test("a note is kept, leaves with the passage, and stays when it is read again; what is taken out is gone", async () => {
  const page = await open();
  await page.goto(root.address + article);
  await keep(page, "#p4 a[data-number]");
  await keep(page, "#p2 a[data-number]");
  await page.goto(`${root.address}/dossier/`);
  await settled(page, 2);
  await page.getByLabel("Your note on ¶4").fill("Compare with 2019");
  await page.reload();
  await settled(page, 2);
  expect(await page.getByLabel("Your note on ¶4").inputValue()).toBe("Compare with 2019");
  const take = async (name: string) => {
    const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name, exact: true }).click()]);
    return readFileSync(await file.path(), "utf8");
  };
  expect(await take("Markdown")).toContain("Own note:\n\nCompare with 2019\n");
  expect(await take("RIS")).toMatch(/^N1 {2}- .*¶4: Compare with 2019/m);
  expect(await take("CSV")).toContain(",Compare with 2019,");
  expect((await take("BibTeX")).match(/^@article/gm)).toHaveLength(1);
  await page.getByRole("button", { name: "Take out of dossier: paragraph 2" }).click();
  await settled(page, 1);
  expect(await titles(page)).toEqual(["Shanghai Cooperation Organization Discusses Syria in Bishkek, ¶4"]);
  await page.context().close();
});

test("a dossier is shared by its address, below a base path too, and kept by whoever wants it", async () => {
  const page = await open();
  await page.goto(below.address + article);
  await keep(page, "#p4 a[data-number]");
  await page.locator(".pin a").click();
  await settled(page, 1);
  await page.getByRole("button", { name: "Copy the address to share" }).click();
  await page.locator("[role=status]", { hasText: "Address copied." }).waitFor();
  const address = await page.evaluate(() => navigator.clipboard.readText());
  expect(address).toMatch(/\/sub\/path\/dossier\/\?p=2013-09-13-moscow-times-syria-in-bishkek\.4$/);
  const other = await open();
  await other.goto(address);
  await settled(other, 1);
  expect(await other.locator("textarea").count()).toBe(0);
  await other.getByRole("button", { name: "Keep these passages" }).click();
  await other.waitForURL(/\/dossier\/$/);
  await settled(other, 1);
  expect(await other.locator("textarea").count()).toBe(1);
  await other.context().close();
  await page.context().close();
});

test("with the keyboard: Tab reaches the button behind the number, Escape closes it", async () => {
  const page = await open();
  await page.goto(`${root.address}/states/iran/`);
  await page.locator(".passages h3 a").first().focus();
  await page.keyboard.press("Tab");
  await page.locator(".pin button").waitFor();
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Keep");
  await page.keyboard.press("Enter");
  await page.locator(".pin [role=status]", { hasText: "is in your dossier." }).waitFor();
  await page.keyboard.press("Escape");
  expect(await page.locator(".pin").count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.className)).toBe("paragraph-link");
  await page.context().close();
});

test("an empty dossier says how passages are kept; one that is lost is named, and can be tried again; nothing needs more than a script", async () => {
  const page = await open();
  await page.goto(`${root.address}/dossier/`);
  await page.locator("[data-dossier] > [role=status]", { hasText: "Nothing is kept yet." }).waitFor();
  await page.goto(
    `${root.address}/dossier/?p=2013-09-13-moscow-times-syria-in-bishkek.4,2013-09-13-moscow-times-syria-in-bishkek.99,2001-nothing.1`,
  );
  await settled(page, 1);
  expect(await page.locator("[data-lost] p").allInnerTexts()).toEqual([
    "The passage could not be loaded, or is no longer there: 2013-09-13-moscow-times-syria-in-bishkek, ¶99.",
    "The passage could not be loaded, or is no longer there: 2001-nothing, ¶1.",
  ]);
  await page.context().close();
  const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await plain.goto(`${root.address}/dossier/`);
  expect(await plain.locator("main").innerText()).toContain("needs JavaScript");
  await plain.context().close();
});

test("a finger, which rests on nothing, finds the button where the address of a passage leads", async () => {
  const context = await browser.newContext({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } });
  const page = await context.newPage();
  await page.goto(`${root.address}/states/iran/`);
  await page.locator(".passages a.paragraph-link").first().tap();
  await page.waitForURL(/#p\d/);
  await page.locator(".pin button", { hasText: /^Keep$/ }).tap();
  await page.locator(".pin button", { hasText: "Take out" }).waitFor();
  await context.close();
});

test("where the browser lets nothing be kept, it is said, and not that it was", async () => {
  const page = await open();
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await page.goto(root.address + article);
  await page.locator("#p4 a[data-number]").hover();
  await page.locator(".pin button").click();
  await page.locator(".pin [role=status]", { hasText: "lets nothing be kept" }).waitFor();
  expect(await page.locator(".pin [role=status]").evaluate((status) => status.className)).toBe("");
  expect(await page.locator(".pin button").innerText()).toBe("Keep");
  await page.context().close();
});

test("the button follows its number while the page scrolls to it", async () => {
  const context = await browser.newContext({ reducedMotion: "no-preference", viewport: { width: 1000, height: 500 } });
  const page = await context.newPage();
  await page.goto(root.address + article);
  for (const number of [4, 5, 7]) {
    await page.locator(`#p${number} a[data-number]`).focus();
    await page.keyboard.press("Enter");
    await page.locator(".pin button").waitFor();
    await page.waitForTimeout(900);
    const [pin, link] = await Promise.all([
      page.locator(".pin").boundingBox(),
      page.locator(`#p${number} a[data-number]`).boundingBox(),
    ]);
    expect(Math.abs((pin?.y ?? 0) - (link?.y ?? 1000)), `¶${number}`).toBeLessThan(60);
    await page.keyboard.press("Escape");
  }
  await context.close();
});
