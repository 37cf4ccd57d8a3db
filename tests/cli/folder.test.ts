import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseHTML } from "linkedom";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { unpackBrowser } from "../support/chromium.ts";
import { copyProject, run, temporaryFolder } from "../support/project.ts";
import { specimens } from "../support/specimens.ts";
import { writeFiles } from "../support/files.ts";

/** A copy that is opened from a disk, in a folder whose name an address has to escape. */
const content = temporaryFolder("content");
const copy = join(temporaryFolder("stick"), "a copy, 100%");
const article = "articles/2012-06-15-gazette-roads";
let browser: Browser;
beforeAll(async () => {
  writeFiles(content, specimens);
  const built = run(
    copyProject(),
    "build",
    ["--folder", "--site", "https://example.org", "--base", "/sub/", "--outDir", copy],
    {
      ARCHIVE_CONTENT: content,
    },
  );
  expect([built.status, built.stderr]).toEqual([0, ""]);
  unpackBrowser();
  browser = await openBrowser();
});
afterAll(() => browser.close());

const files = () =>
  readdirSync(copy, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(copy, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
const addressOf = (path: string) => pathToFileURL(copy).href + path;

/** Opens a page as by a double click; whatever the browser complains of is kept. */
async function open(path: string, script = true): Promise<{ page: Page; troubles: string[] }> {
  const context = await browser.newContext({ javaScriptEnabled: script });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on("console", (message) => ["warning", "error"].includes(message.type()) && troubles.push(message.text()));
  page.on("pageerror", (error) => troubles.push(error.message));
  // What a page has asked for while it is left is given up.
  page.on("requestfailed", (request) => request.failure()?.errorText === "net::ERR_ABORTED" || troubles.push(request.url()));
  page.on("request", (request) => request.url().startsWith("file:") || troubles.push(request.url()));
  await page.goto(addressOf(path));
  return { page, troubles };
}

test("every link, file and style of every page leads to a file of the copy, or to another host", () => {
  const lost: string[] = [];
  const all = new Set(files());
  for (const file of all) {
    if (!file.endsWith(".html")) continue;
    const { document } = parseHTML(readFileSync(join(copy, file), "utf8"));
    const targets = [...document.querySelectorAll("[href], [src], [action]")].map(
      (one) => one.getAttribute("href") ?? one.getAttribute("src") ?? one.getAttribute("action") ?? "",
    );
    const urls = [...document.querySelectorAll("style")].flatMap((style) =>
      [...(style.textContent ?? "").matchAll(/url\(([^)]*)\)/g)].map(([, url = ""]) => url),
    );
    for (const target of [...targets, ...urls]) {
      if (/^(?:https?:|mailto:|#)/.test(target)) continue;
      const path = relative(copy, resolve(copy, dirname(file), decodeURI(target.replace(/[?#].*$/, ""))));
      if (target.startsWith("/") || !all.has(path)) lost.push(`${file}: ${target}`);
    }
  }
  expect(lost).toEqual([]);
});

test("nothing of the base under which it was built is left for readers and programs", () => {
  const told = files().filter((file) => {
    if (!/\.(?:html|json|xml|csv|txt|ics|bib|ris|css|svg)$/.test(file)) return false;
    const text = readFileSync(join(copy, file), "utf8");
    return text
      .replace(/ data-[a-z-]+="[^"]*"/g, "")
      .replace(/\r\n /g, "")
      .includes("archive-in-a-folder");
  });
  expect(told).toEqual([]);
  expect(readFileSync(join(copy, "data/articles.json"), "utf8")).toContain(
    "https://example.org/sub/articles/2012-06-15-gazette-roads/",
  );
  expect(readFileSync(join(copy, article, "index.html"), "utf8")).toContain(
    '<link rel="canonical" href="https://example.org/sub/articles/2012-06-15-gazette-roads/">',
  );
  expect(existsSync(join(copy, "manifest-sha256.txt"))).toBe(true);
});

test("it is read page by page, styled, with nothing that the browser complains of", async () => {
  const { page, troubles } = await open("/index.html");
  expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).not.toMatch(/^(?:serif|"?Times)/);
  await page.locator("main a[href*='articles/2012']").first().click();
  await page.waitForURL(/gazette-roads\/index\.html/);
  await page.getByRole("link", { name: "Kazakhstan" }).first().click();
  await page.waitForURL(/states\/kazakhstan\/index\.html/);
  await page.locator(".site-header a", { hasText: "SCO Summit Archive" }).click();
  await page.waitForURL(/\/index\.html$/);
  expect(troubles).toEqual([]);
  await page.context().close();
});

test("texts are searched, names are found as they are typed, and the results lead into the copy", async () => {
  const { page, troubles } = await open("/search/index.html");
  await page.locator("[data-search-input]").fill("transit or pays for it");
  await page.locator("[data-search-input]").fill("whoever uses the road");
  await page.keyboard.press("Enter");
  await page.locator("[data-search-results] h2 a").first().waitFor();
  const links = await page
    .locator("[data-search-results] a")
    .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
  expect(links.length).toBeGreaterThan(0);
  for (const link of links)
    expect(link.startsWith(`${addressOf("/")}`) && /\/index\.html(?:[?#]|$)/.test(link), link).toBe(true);
  await page.locator("[data-search-results] h2 a", { hasText: "The heads of state speak of roads" }).click();
  await page.waitForURL(/gazette-roads\/index\.html/);

  await page.keyboard.press("/");
  await page.locator("dialog input[name=q]").fill("Президент");
  await page.getByRole("option", { name: /A President/ }).waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForURL(/people\/a-president\/index\.html/);
  expect(troubles).toEqual([]);
  await page.context().close();
});

test("a passage is cited by the address of the published site, checked, and kept", async () => {
  const { page, troubles } = await open(`/${article}/index.html#p2`);
  await page.locator(".cite summary").click();
  await page.getByRole("link", { name: "Check these words later" }).waitFor();
  expect(await page.locator(".cite [data-style=chicago] dd").innerText()).toMatch(
    /, https:\/\/example\.org\/sub\/articles\/2012-06-15-gazette-roads\/#p2 \[\d{4}-\d\d-\d\d, sha256:[0-9a-f]{16}\]\.$/,
  );
  await page.locator("#p2 a[data-number]").hover();
  await page.getByRole("button", { name: "Keep paragraph 2" }).click();
  await page.getByRole("link", { name: "Check these words later" }).click();
  await page.locator("[data-verdict]", { hasText: "Word for word as cited" }).waitFor();
  await page.goto(addressOf("/dossier/index.html"));
  await page.locator(".kept blockquote", { hasText: "whoever uses the road pays for it" }).waitFor();
  expect(troubles).toEqual([]);
  await page.context().close();
});

test("without a script it is read all the same, and an address that has moved leads on", async () => {
  const { page } = await open("/topics/ways/index.html", false);
  await page.waitForURL(/topics\/roads\/index\.html$/);
  await page.getByRole("link", { name: "Articles", exact: true }).first().click();
  await page.waitForURL(/articles\/index\.html$/);
  await page.context().close();
});

test("maps have their shapes in the page, and drawn they are as wide as they are served", async () => {
  const { page, troubles } = await open("/states/index.html");
  const widths = await page.locator("svg use").evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width));
  expect(widths.length).toBeGreaterThan(5);
  expect(widths.filter((width) => width === 0)).toEqual([]);
  expect(troubles).toEqual([]);
  await page.context().close();
});

test("what leaves the copy has the addresses of the published site: exports, shared and copied addresses, calendars", async () => {
  const { page } = await open("/search/index.html?q=road");
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.locator("[data-search-results] h2 a").first().waitFor();
  await page.locator("[data-search-take] summary").click();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.locator("[data-search-take]").getByRole("button", { name: "CSL-JSON" }).click(),
  ]);
  const items = JSON.parse(readFileSync(await file.path(), "utf8")) as { URL: string; archive_location?: string }[];
  expect(items.length).toBeGreaterThan(1);
  for (const { URL, archive_location = URL } of items)
    expect(archive_location).toMatch(/^https:\/\/example\.org\/sub\/(?!.*index\.html)/);
  await page.goto(addressOf(`/${article}/index.html`));
  await page.locator("#p2 a[data-number]").click();
  await page.locator(".copied", { hasText: /./ }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`https://example.org/sub/${article}/#p2`);
  await page.goto(addressOf("/dossier/index.html?p=2012-06-15-gazette-roads.2"));
  await page.getByRole("button", { name: "Keep these passages" }).click();
  await page.getByRole("button", { name: "Copy the address to share" }).click();
  await page.locator("[role=status]", { hasText: "Address copied" }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    "https://example.org/sub/dossier/?p=2012-06-15-gazette-roads.2",
  );
  expect(readFileSync(join(copy, "data/summits.ics"), "utf8").replace(/\r\n /g, "")).toMatch(
    /URL:https:\/\/example\.org\/sub\/summits\//,
  );
  await page.context().close();
});

test("a part of an archive is no copy for a folder, and says so", () => {
  const refused = run(copyProject(), "build", ["--folder", "--outDir", join(temporaryFolder("part"), "x")], {
    ARCHIVE_CONTENT: content,
    ARCHIVE_SHARD: "2012",
  });
  expect(refused).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("--folder: found ARCHIVE_SHARD, expected an archive that is built whole."),
  });
});
