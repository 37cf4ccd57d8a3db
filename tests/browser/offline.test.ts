import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { IncomingMessage } from "node:http";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from "vitest";
import { listen } from "../../src/cli/listen.ts";
import { siteAnswers } from "../../src/cli/serve.ts";
import { openBrowser, watch } from "../support/browser.ts";
import { pace } from "../support/pace.ts";

const { below } = inject("sites");
let browser: Browser;
let context: BrowserContext;
let page: Page;
let troubles: string[];
let stop = () => {};
let host: string;
let address: string;
/** What the host serves otherwise than the site has it, by the path below the site's own. */
const changed = new Map<string, string>();
let asked: string[] = [];
let onAsked: (request: IncomingMessage) => Promise<void> = async () => {};
beforeAll(async () => {
  browser = await openBrowser();
  const answers = siteAnswers(below.folder, below.base);
  const { port, close } = await listen(0, undefined, async (request, response) => {
    const path = (request.url ?? "").replace(below.base, "").replace(/\?.*/, "");
    asked.push(path);
    await onAsked(request);
    const other = changed.get(path);
    if (other === undefined) return answers(request, response);
    response.writeHead(200, {
      "content-type": path.endsWith(".js") ? "text/javascript" : path.endsWith(".txt") ? "text/plain" : "text/html",
    });
    response.end(other);
  });
  stop = close;
  host = `http://localhost:${port}`;
  address = host + below.base.slice(0, -1);
});
afterAll(async () => {
  await browser.close();
  stop();
});
beforeEach(async () => {
  context = await browser.newContext({ serviceWorkers: "allow" });
  page = await context.newPage();
  troubles = watch(page, host);
  asked = [];
  onAsked = async () => {};
  changed.clear();
});
afterEach(() => context.close());

const article = "/articles/2013-09-13-moscow-times-syria-in-bishkek/";
const read = (path: string) => readFileSync(join(below.folder, path), "utf8");
/** Opens a page, and waits until what it consists of is held. */
async function see(path: string): Promise<void> {
  await page.goto(address + path, { waitUntil: "networkidle" });
  await page.evaluate(
    async (one) => {
      await navigator.serviceWorker.ready;
      while (!(await caches.match(one, { ignoreSearch: true }))) await new Promise((resolve) => setTimeout(resolve, 20));
    },
    address + path.replace(/[?#].*/, ""),
  );
}
/** Without a network, as the host's failing, which a browser's own switch is not for what is asked by a service worker. */
const loseNetwork = () => {
  onAsked = async (request) => void request.socket.destroy();
  return context.setOffline(true);
};
const findNetwork = () => {
  onAsked = async () => {};
  return context.setOffline(false);
};
const heading = () => page.locator("h1").textContent();

test("pages that were seen open again without a network, the first one too; one that was not seen says so, and leads on", async () => {
  await see(article);
  await see("/");
  await see("/data/");
  await see("/states/russia/");
  await loseNetwork();
  await page.goto(`${address}/data/`);
  expect(await heading()).toBe("Data");
  await page.goto(`${address}${article}#p4`);
  expect(await heading()).toContain("Discusses Syria");
  const ground = await page.evaluate(
    () => getComputedStyle(document.querySelector(".site-header") as Element).position !== "" && document.styleSheets.length,
  );
  expect(ground).toBeGreaterThan(0);
  await page.goto(`${address}/states/russia`);
  expect(await heading()).toContain("Russia");
  await page.goto(`${address}/states/china/`);
  expect(await heading()).toBe("This page is not kept on this device");
  await page.getByRole("link").click();
  await page.waitForURL(`${address}/`);
  expect(await page.locator("main").innerText()).toContain("This archive retells");
  await findNetwork();
  await page.goto(`${address}/states/china/`);
  expect(await heading()).toContain("China");
  expect(troubles.filter((one) => !/net::ERR|Failed to load resource/.test(one))).toEqual([]);
});

test("with a network nobody reads what is no longer so", async () => {
  await see("/states/russia/");
  changed.set("states/russia/", read("states/russia/index.html").replace(/<h1([^>]*)>/, "<h1$1>Anew: "));
  await page.goto(`${address}/states/russia/`);
  expect(await heading()).toContain("Anew:");
  await loseNetwork();
  await page.reload();
  expect(await heading()).toContain("Anew:");
});

test(
  "all of the archive is kept on purpose: read and searched without a network, brought up to date, removed",
  { timeout: 120_000 * pace() },
  async () => {
    await see("/about/#offline");
    const part = page.locator("[data-offline]");
    const go = part.getByRole("button").first();
    const { files, bytes } = JSON.parse(read("offline.json")) as { files: number; bytes: number };
    expect(await go.textContent()).toBe(`Keep for reading offline · ${Math.round(bytes / 1e6)} MB`);
    expect(await part.getByRole("button", { name: "Remove from this device" }).isVisible()).toBe(false);

    // Stopped on the way, and gone on with: nothing is asked for twice.
    asked = [];
    onAsked = async () => {
      if (asked.length === 60) await go.click();
    };
    await go.click();
    await part.getByText("Stopped.").waitFor();
    onAsked = async () => {};
    expect(await go.textContent()).toMatch(/^Go on keeping for reading offline · \d+ MB$/);
    const before = asked.length;
    await go.click();
    await part.getByText("All of the archive is kept on this device.").waitFor({ timeout: 60_000 * pace() });
    expect(asked.length - before).toBeLessThan(files - 30);
    expect(await part.getByRole("button").allTextContents()).toEqual(["Remove from this device"]);

    await loseNetwork();
    await page.goto(`${address}/people/vladimir-putin/`);
    expect(await heading()).toContain("Vladimir Putin");
    await page.goto(`${address}/search/?q=chemical`);
    await page.locator("[data-search-results] h2 a").nth(1).waitFor();
    expect(await page.locator("[data-search-results] h2").count()).toBeGreaterThan(1);
    await page.goto(`${address}/search/?q=kazahkstan`);
    await page.locator("[data-search-results] h2 a").first().waitFor();
    expect(await page.locator("[data-search-results] h2 a").first().textContent()).toBe("Kazakhstan");
    await page.goto(`${address}/about/#offline`);
    await part.getByText("All of the archive is kept").waitFor();

    // Another state of the archive: what has changed, and no more, is fetched anew.
    await findNetwork();
    const russia = read("states/russia/index.html").replace(/<h1([^>]*)>/, "<h1$1>Anew: ");
    const digest = (text: string) => createHash("sha256").update(text).digest("hex");
    changed.set("states/russia/", russia);
    changed.set(
      "manifest-sha256.txt",
      read("manifest-sha256.txt")
        .replace(digest(read("states/russia/index.html")), digest(russia))
        .replace(/^.* {2}people\/index\.html\n/m, ""),
    );
    await page.reload();
    await part.getByText("An older state of the archive").waitFor();
    asked = [];
    await part.getByRole("button", { name: "Bring what is kept up to date" }).click();
    await part.getByText("All of the archive is kept").waitFor();
    expect(asked.filter((path) => path.endsWith("/") || path === "")).toEqual(["states/russia/"]);
    const has = (path: string) =>
      page.evaluate(
        async (one) =>
          (await (await caches.open(`${new URL(one).pathname.replace(/[^/]+\/$/, "")} kept`)).match(one)) !== undefined,
        address + path,
      );
    expect([await has("/states/"), await has("/people/")]).toEqual([true, false]);

    // A file that is not what the manifest says is not kept as if it were.
    changed.set("states/china/", "<h1>Half a page");
    changed.set("manifest-sha256.txt", `${changed.get("manifest-sha256.txt")}${"0".repeat(64)}  states/other/index.html\n`);
    await page.reload();
    await part.getByRole("button", { name: "Bring what is kept up to date" }).click();
    await part.getByText("The archive changed while it was being kept.").waitFor();

    await part.getByRole("button", { name: "Remove from this device" }).click();
    await part.getByText("Nothing is kept on this device").waitFor();
    expect(await page.evaluate(async () => (await caches.keys()).filter((name) => name.endsWith(" kept")))).toEqual([]);
    expect(await go.textContent()).toMatch(/^Keep for reading offline/);
  },
);

test("turned off, what browsers kept goes with the next visit", async () => {
  await see("/states/russia/");
  expect(await page.evaluate(async () => (await caches.keys()).length)).toBeGreaterThan(0);
  changed.set("offline.js", readFileSync("src/browser/offline/retire.js", "utf8"));
  await page.goto(`${address}/states/china/`);
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await page.waitForFunction(
    async () => (await caches.keys()).length === 0 && (await navigator.serviceWorker.getRegistrations()).length === 0,
  );
});

test("where a browser lets nothing be kept, pages are as they were, and nothing is offered", async () => {
  const other = await browser.newContext({ serviceWorkers: "allow" });
  await other.addInitScript(() => {
    for (const name of ["caches", "navigator.serviceWorker"]) void name;
    Object.defineProperty(globalThis, "caches", { value: undefined });
    Object.defineProperty(Navigator.prototype, "serviceWorker", {
      get: () => ({ register: () => Promise.reject(new Error("no")), ready: new Promise(() => {}) }),
    });
  });
  const one = await other.newPage();
  await one.goto(`${address}/about/`);
  await one.waitForTimeout(200);
  expect(await one.locator("[data-offline]").isVisible()).toBe(false);
  await other.close();
});
