import { createHash } from "node:crypto";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { openBrowser } from "../support/browser.ts";

/** Whoever has cited a paragraph checks it, in made-up content in which it was corrected. */
const { specimens } = inject("sites");
const article = "/articles/2012-06-15-gazette-roads/";
const before = "Somebody said that whoever uses the road pays for it.";
const digest = createHash("sha256").update(before).digest("hex");
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function open(path: string, script = true): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: script });
  const page = await context.newPage();
  await page.goto(specimens.address + path);
  return page;
}
async function check(page: Page, cited: string, quoted = ""): Promise<string> {
  await page.getByLabel("The citation").fill(cited);
  await page.getByLabel("The words that you quoted").fill(quoted);
  await page.getByRole("button", { name: "Check", exact: true }).click();
  await page.locator("[data-verdict] [role=status]", { hasText: /./, hasNotText: "Checking" }).waitFor();
  return page.locator("[data-verdict]").innerText();
}

test("from a citation to its check: word for word as cited, today", async () => {
  const page = await open(`${article}#p1`);
  await page.locator(".cite summary").click();
  const link = page.getByRole("link", { name: "Check these words later" });
  await link.waitFor();
  const cited = await page.locator(".cite [data-style=chicago] dd").innerText();
  await link.click();
  await page.waitForURL(/\/verify\//);
  const now = new Date();
  const day = `${now.getDate()} ${now.toLocaleDateString("en", { month: "long" })} ${now.getFullYear()}`;
  await page.locator("[data-verdict]", { hasText: `Word for word as cited on ${day}.` }).waitFor();
  expect(await page.locator("[data-verdict]").innerText()).toContain("No correction of this paragraph is recorded.");
  // The same with the citation as it was copied, and the words that were quoted.
  const told = await check(page, cited, "China, Russia and Kazakhstan build the road.");
  expect(told).toContain(`Word for word as cited on ${day}.`);
  expect(told).toContain("The words that you quoted stand in it, one after the other.");
  expect(told).toContain("computed in your browser");
  await page.context().close();
});

test("a paragraph that was corrected since: the day, the reason and the difference, with the place of what it said", async () => {
  const page = await open("/verify/");
  const told = await check(
    page,
    `https://any.example/articles/2012-06-15-gazette-roads/#p2 [2026-06-30, sha256:${digest.slice(0, 16)}]`,
    "Somebody said nothing",
  );
  expect(told).toContain(
    "The words that were cited on 30 June 2026 are those that stood there until 2 July 2026, when they were corrected.",
  );
  expect(told).toContain("Who spoke of what the road costs. Why: The article names a President.");
  expect(await page.locator("[data-difference] del").first().innerText()).toBe("Somebody ");
  expect(await page.locator("[data-difference] ins").first().innerText()).toBe("A President of Kazakhstan ");
  expect(await page.locator("blockquote del").allInnerTexts()).toEqual(["nothing"]);
  await page.getByRole("link", { name: "What ¶2 said until 2 July 2026" }).click();
  await page.waitForURL(/#p2-2026-07-02$/);
  expect(await page.locator(":target blockquote").innerText()).toBe(before);
  // Whoever goes back finds the answer again.
  await page.goBack();
  await page.getByRole("status").filter({ hasText: "when they were corrected" }).waitFor();
  expect(await check(page, `${article}#p1`, "The heads of state … China, Russia")).toContain(
    "stand in it in this order, with others between them.",
  );
  await page.context().close();
});

test("what cannot be said is told: no paragraph, no article, no such digest, a paragraph or an article that is gone", async () => {
  const page = await open("/verify/");
  expect(await check(page, "the road pays")).toContain("No paragraph is named");
  expect(await check(page, "/articles/2012-06-15-gazette-none/#p1")).toContain(
    "no article of this id: 2012-06-15-gazette-none.",
  );
  expect(await check(page, `${article}#p99`)).toContain("The article has no ¶99.");
  expect(await check(page, `${article}#p2 sha256:${"0".repeat(64)}`)).toContain(
    "No wording of this paragraph that was published has this digest.",
  );
  expect(await check(page, `${article}#p2 [2026-06-30, sha256:${digest.slice(0, 8)}]`)).toContain(
    "The digest has 8 signs of the 16",
  );
  expect(await check(page, `${article}#p2`)).toContain("The citation has no digest");
  expect(await check(page, `${article}#p3`)).toMatch(/¶3 was taken out on 1 July 2012: It said the same[\s\S]*is not kept/);
  expect(await check(page, "/articles/2019-06-16-gazette-taken-back/#p1")).toContain(
    "The article was withdrawn on 4 July 2026. Why: The Gazette has taken it back.",
  );
  await page.route("**/*.json", (route) => route.fulfill({ status: 503, json: { error: 1 } }));
  expect(await check(page, `${article}#p2`)).toContain("could not be loaded");
  await page.unroute("**/*.json");
  await page.context().setOffline(true);
  expect(await check(page, `${article}#p2`)).toContain("could not be loaded");
  await page.context().setOffline(false);
  expect(await check(page, `${article}#p2`)).toContain("What ¶2 says now");
  await page.context().close();
});

test("what is told is read out, what stands below it is not, and nothing is wider than a phone", async () => {
  const page = await open(`/verify/?p=2012-06-15-gazette-roads.2&sha256=${digest}&on=2026-06-30`);
  await page.setViewportSize({ width: 320, height: 800 });
  const status = page.getByRole("status").filter({ hasText: "when they were corrected" });
  await status.waitFor();
  expect(await status.innerText()).not.toContain("Somebody");
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await page.context().close();
});

test("without a script the page tells how it is done by hand", async () => {
  const page = await open("/verify/", false);
  expect(await page.locator("main").innerText()).toMatch(
    /needs JavaScript[\s\S]*SHA-256 of the paragraph's plain text in UTF-8[\s\S]*sha256sum/,
  );
  await page.context().close();
});

test("a page that has moved keeps the place; without a script it leads on as well", async () => {
  const page = await open("/topics/ways/#passages");
  await page.waitForURL(/\/topics\/roads\/#passages$/);
  expect(await page.locator("h1").innerText()).toBe("Roads");
  await page.context().close();
  const plain = await open("/topics/ways/", false);
  await plain.waitForURL(/\/topics\/roads\/$/);
  await plain.context().close();
});
