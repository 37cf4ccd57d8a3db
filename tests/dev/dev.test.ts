import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser, watch } from "../support/browser.ts";
import { pace } from "../support/pace.ts";
import { freePort } from "../support/port.ts";
import { copyProject, run, start } from "../support/project.ts";

/** The development server as an archivist meets it: in a clone in which nothing has been built, and with the content at fault. */
const project = copyProject();
const article = "2013-09-13-moscow-times-syria-in-bishkek";
const file = join(project, "content", "articles", `${article}.md`);
const sound = readFileSync(file, "utf8");
/** The line of the file on which its meeting stands. */
const line = sound.split("\n").findIndex((text) => text.startsWith("meeting:")) + 1;

let browser: Browser;
let server: ReturnType<typeof start>;
let address: string;

beforeAll(async () => {
  browser = await openBrowser();
  const port = await freePort();
  address = `http://localhost:${port}`;
  server = start(project, "dev", ["--port", String(port)]);
  await server.until("watching for file changes");
});
afterAll(async () => {
  server.child.kill();
  await browser.close();
});

/** Opens a page, and notes what should not happen on it. */
async function open(
  path: string,
  options: Parameters<Browser["newPage"]>[0] = {},
): Promise<{ page: Page; troubles: string[] }> {
  const page = await browser.newPage(options);
  const troubles = watch(page, address);
  await page.goto(address + path, { waitUntil: "networkidle" });
  return { page, troubles };
}
const overlayOf = (page: Page) => page.locator("vite-error-overlay");
/** The text of the overlay, without its styles. */
const told = (page: Page) =>
  overlayOf(page).evaluate(
    (element) => element.shadowRoot?.querySelector<HTMLElement>("#layout, .container, main, div")?.innerText ?? "",
  );

test.each(["/", `/articles/${article}/`, "/states/", "/topics/syria/", "/about/design/"])(
  "%s has the styles and the face of the site, and nothing is refused",
  async (path) => {
    const { page, troubles } = await open(path);
    await page.waitForFunction(() => document.fonts.check('16px "Source Serif 4"'));
    const look = await page.evaluate(() => {
      const { fontFamily, color } = getComputedStyle(document.querySelector("h1") ?? document.body);
      const header = getComputedStyle(document.querySelector("header") ?? document.body);
      return {
        fontFamily,
        color,
        border: header.borderBottomStyle,
        logo: document.querySelector("header svg")?.getBoundingClientRect().width,
      };
    });
    expect(look.fontFamily).toContain("Source Serif 4");
    expect(look.border).toBe("solid");
    expect(look.logo).toBeLessThan(60);
    expect(troubles).toEqual([]);
    await page.close();
  },
);

test("the policy is that of the built site, but that styles may stand in the page", async () => {
  const { page } = await open("/");
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content");
  expect(policy).toMatch(
    /^default-src 'none'; script-src 'self' 'wasm-unsafe-eval'(?: 'sha256-\S+'){2}; style-src 'self'; style-src-elem 'self' 'unsafe-inline'; img-src/,
  );
  await page.close();
});

test("it is dark for who wants it so, and the preview of a name opens", async () => {
  const { page, troubles } = await open(`/articles/${article}/`, { colorScheme: "dark" });
  const light = await page.evaluate(() => {
    const [red = 255] = (/\d+/g.exec(getComputedStyle(document.body).backgroundColor) ?? []).map(Number);
    return red;
  });
  expect(light).toBeLessThan(60);
  await page.locator("main p a[href*='/states/']").first().hover();
  await page.locator("[popover]:popover-open").waitFor();
  expect(troubles).toEqual([]);
  await page.close();
});

test("an edit arrives in the open page", async () => {
  const { page } = await open(`/articles/${article}/`);
  writeFileSync(file, sound.replace(/^title: .*$/m, "title: Edited by an archivist"));
  await page.getByRole("heading", { level: 1, name: "Edited by an archivist" }).waitFor();
  writeFileSync(file, sound);
  await page.getByRole("heading", { level: 1, name: "Shanghai Cooperation Organization" }).waitFor();
  await page.close();
});

test("a problem opens over the page, once, with the place in the content; mended, the page comes back", async () => {
  const { page } = await open(`/articles/${article}/`);
  writeFileSync(file, sound.replace("meeting: 2013-bishkek", "meeting: 2013-bishkk"));
  await overlayOf(page).waitFor();
  const text = await told(page);
  expect(text).toContain("1 problem in the content");
  expect(text.split('found summit "2013-bishkk"')).toHaveLength(2);
  expect(text).toContain(`articles/${article}.md:${line}:1`);
  expect(text).not.toMatch(/load\.ts|node_modules|\bat .*:\d+:\d+/);
  // The link to an editor names the file of the content.
  const opened = page.waitForRequest((request) => request.url().includes("__open-in-editor"));
  await page.route("**/__open-in-editor*", (route) => route.fulfill({ body: "" }));
  await page.getByRole("button", { name: "Open in editor" }).click();
  expect(decodeURIComponent((await opened).url())).toMatch(new RegExp(`content/articles/${article}\\.md:${line}:1$`));
  // Another page tells the same.
  const other = await browser.newPage();
  await other.goto(`${address}/states/`);
  await overlayOf(other).waitFor();
  expect(await told(other)).toContain('found summit "2013-bishkk"');
  for (const path of ["/feed.xml", "/data/articles.json", "/nowhere/"]) expect((await fetch(address + path)).status).toBe(500);
  writeFileSync(file, sound);
  await page.getByRole("heading", { level: 1, name: "Shanghai Cooperation Organization" }).waitFor();
  await other.locator("#main h1").waitFor();
  expect(await overlayOf(page).count()).toBe(0);
  const said = server.said();
  expect(said.split('found summit "2013-bishkk"')).toHaveLength(2);
  expect(said).toContain("The content is sound again.");
  expect(said).not.toMatch(/\n\s+at /);
  await page.close();
  await other.close();
});

test("a draft is shown as one; where something is wrong in it its page alone says what, with the line", async () => {
  const drafted = "2013-09-14-moscow-times-drafted";
  const path = join(project, "content", "articles", `${drafted}.md`);
  const text = sound
    .replace("---\n", "---\ndraft: true\n")
    .replace(/^title: .*$/m, "title: Drafted words")
    .replace(/^published: .*$/m, "published: 2013-09-14")
    .replace(/^originalUrl: .*$/m, "originalUrl: https://example.org/drafted");
  const page = await browser.newPage();
  writeFileSync(path, text);
  await page.goto(`${address}/articles/${drafted}/`);
  await page.getByRole("heading", { level: 1, name: "Drafted words" }).waitFor();
  expect(await page.locator("main").innerText()).toContain("A draft: no build publishes it.");
  await page.goto(`${address}/articles/`);
  expect(await page.locator("article", { hasText: "Drafted words" }).innerText()).toMatch(/^Draft 14 September/);
  expect(await page.locator("article", { hasText: "Discusses Syria" }).innerText()).not.toContain("Draft");
  writeFileSync(path, text.replace("meeting: 2013-bishkek", "meeting:"));
  await page.getByText("Drafted words").waitFor({ state: "detached" });
  expect((await page.goto(`${address}/states/`))?.status()).toBe(200);
  for (const place of [`/articles/${drafted}/`, "/drafts/"]) {
    await page.goto(address + place);
    expect(await page.locator("body").innerText()).toMatch(
      /moscow-times-drafted\.md\nline \d+: found nothing behind "meeting"/,
    );
  }
  // Mended, the page comes by itself.
  await page.goto(`${address}/articles/${drafted}/`);
  writeFileSync(path, text);
  await page.getByRole("heading", { level: 1, name: "Drafted words" }).waitFor();
  rmSync(path);
  // The server hears of it a moment later.
  await expect
    .poll(async () => (await fetch(`${address}/articles/`)).text(), { timeout: 10_000 * pace() })
    .not.toContain("Drafted words");
  await page.goto(`${address}/drafts/`);
  expect(await page.locator("body").innerText()).toContain("There is none");
  await page.close();
});

test("without an index the search says what to do, and finds the index when it comes", async () => {
  const page = await browser.newPage();
  await page.goto(`${address}/search/?q=Bishkek`);
  await page.getByText("Run npm run build once").waitFor();
  expect(run(project, "build", []).status).toBe(0);
  expect(server.said()).not.toMatch(/\.next-|dist/);
  await page.locator("[data-search-results] a").first().waitFor();
  expect(await page.locator("[data-search-results] a").count()).toBeGreaterThan(1);
  await page.close();
});

test("the index of a later build takes the place of the one before, wherever that is to stand", async () => {
  expect(run(project, "build", ["--base", "/archive/"]).status).toBe(0);
  // The server looks for another index once a second, and reloads what is open when it has found one.
  await new Promise((resolve) => setTimeout(resolve, 3000 * pace()));
  const page = await browser.newPage();
  await page.goto(`${address}/search/?q=Astana`);
  await page.locator("[data-search-results] a").first().click();
  await page.locator("#main h1").waitFor();
  expect(new URL(page.url()).pathname).toMatch(/^\/(?:summits|articles|states)\//);
  await page.close();
});
