import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { openBrowser } from "../support/browser.ts";

const { root, below } = inject("sites");
const article = "/articles/2013-09-13-moscow-times-syria-in-bishkek/";
const sealed = readFileSync("content/paragraphs-sha256.txt", "utf8").split("\n");
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function open(address: string, script = true): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: script, permissions: ["clipboard-read", "clipboard-write"] });
  const page = await context.newPage();
  await page.goto(address);
  await page.locator(".cite summary").click();
  if (script) await page.locator(".cite button").first().waitFor();
  return page;
}
/** What is added to the address of a paragraph: the reader's day, and the begin of the digest that is sealed. */
function heldTo(paragraph: number): string {
  const now = new Date();
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
  const line = sealed.find((one) => one.endsWith(`${article.slice(1)}#p${paragraph}`));
  return ` [${day}, sha256:${line?.slice(0, 16)}]`;
}
const cited = (page: Page, style: string) => page.locator(`.cite [data-style=${style}] dd`).innerText();

test("a citation is whole without script, with the address where the archive's own is known", async () => {
  const page = await open(below.address + article, false);
  expect(await cited(page, "chicago")).toBe(
    `“Shanghai Cooperation Organization Discusses Syria in Bishkek,” The Moscow Times, September 13, 2013, https://www.themoscowtimes.com/2013/09/13/shanghai-cooperation-organization-discusses-syria-in-bishkek-a27660, retold in SCO Summit Archive, https://example.org/sub/path${article}.`,
  );
  expect(await page.locator(".cite button, .cite select").count()).toBe(0);
  await page.context().close();
});

test("the address is completed where it was not known, and follows the paragraph that is chosen", async () => {
  const page = await open(root.address + article);
  const apa =
    "Shanghai Cooperation Organization Discusses Syria in Bishkek. (2013, September 13). The Moscow Times. Retold in SCO Summit Archive. ";
  expect(await cited(page, "apa")).toBe(`${apa}${root.address}${article}`);
  await page.locator(".cite select").selectOption("¶4");
  await page.locator(".cite a[href*=verify]").waitFor();
  expect(await cited(page, "apa")).toBe(`${apa}${root.address}${article}#p4${heldTo(4)}`);
  await page.locator(".cite select").selectOption({ index: 0 });
  expect(await cited(page, "apa")).toBe(`${apa}${root.address}${article}`);
  await page.context().close();
});

test("an address with a paragraph is cited with it, also when it changes", async () => {
  const page = await open(`${root.address}${article}#p2`);
  await page.locator(".cite a[href*=verify]").waitFor();
  expect(await cited(page, "mla")).toContain(`${article}#p2${heldTo(2)}.`);
  await page.evaluate(() => {
    location.hash = "p3";
  });
  await page.waitForFunction(() => document.querySelector(".cite select")?.matches(":has(option:checked[value='#p3'])"));
  await page.locator(".cite a[href*='.3&']").waitFor();
  expect(await cited(page, "mla")).toContain(`${article}#p3${heldTo(3)}.`);
  await page.context().close();
});

test("a button copies the citation, its italics as such, and says so", async () => {
  const page = await open(root.address + article);
  await page.getByRole("button", { name: "Copy: APA 7" }).click();
  await page.locator(".cite [role=status]", { hasText: "Copied" }).waitFor();
  const [plain, html] = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const of = async (type: string) => (await item?.getType(type))?.text();
    return [await of("text/plain"), await of("text/html")];
  });
  expect(plain).toBe(await cited(page, "apa"));
  expect(html).toContain("<i>The Moscow Times</i>");
  await page.context().close();
});

test("GOST has the reader's day of access, in print as on the screen", async () => {
  const page = await open(root.address + article);
  const today = new Date().toLocaleDateString("ru-RU", { day: "2-digit", month: "2-digit", year: "numeric" });
  expect(await cited(page, "gost")).toContain(`${article} (дата обращения: ${today}).`);
  await page.context().close();
});

test("a meeting is cited by its own page", async () => {
  const page = await open(`${root.address}/summits/2013-bishkek/`);
  expect(await cited(page, "mla")).toBe(
    `“Bishkek 2013: 13th meeting of the Council of Heads of State, 13 September 2013.” SCO Summit Archive, ${root.address}/summits/2013-bishkek/.`,
  );
  await page.context().close();
});

test("on paper stand the text, its notes and at the end the citation, no ways to go on; each page has its number", async () => {
  const page = await browser.newPage();
  for (const path of [article, "/summits/2013-bishkek/"]) {
    await page.goto(below.address + path);
    await page.emulateMedia({ media: "print" });
    for (const gone of [".site-header", ".timeline-nav", ".trail", ".cite", ".neighbours"])
      expect(await page.locator(gone).first().isVisible(), `${path} ${gone}`).toBe(false);
    expect(await page.locator("main .on-paper").innerText()).toMatch(
      new RegExp(`^“.*,” .*SCO Summit Archive, https://example.org/sub/path${path}\\.$`),
    );
    await page.emulateMedia({ media: "screen" });
    expect(await page.locator("main .on-paper").isVisible()).toBe(false);
  }
  const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
  expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(1);
  const sheets = await page.evaluate(() =>
    [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)),
  );
  expect(sheets.join("")).toContain("counter(page)");
  await page.close();
});

test("however late the digest comes, there is one way to the check, and what is copied has it", async () => {
  const context = await browser.newContext({ permissions: ["clipboard-read", "clipboard-write"] });
  const page = await context.newPage();
  await page.route("**/articles/*.json", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 700));
    await route.continue();
  });
  await page.goto(root.address + article);
  await page.locator(".cite summary").click();
  await page.locator(".cite button").first().waitFor();
  for (const choice of ["¶1", "¶2", "¶1"]) await page.locator(".cite select").selectOption(choice);
  await page.getByRole("button", { name: "Copy: APA 7" }).click();
  await page.locator(".cite [role=status]", { hasText: "Copied" }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`${article}#p1${heldTo(1)}`);
  expect(await page.locator(".cite a[href*=verify]").count()).toBe(1);
  await page.locator(".cite select").selectOption("¶3");
  expect(await page.locator(".cite [role=status]").innerText()).toBe("");
  await context.close();
});
