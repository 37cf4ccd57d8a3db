import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { listen } from "../../src/cli/listen.ts";
import { report } from "../../src/cli/report.ts";
import { siteAnswers } from "../../src/cli/serve.ts";
import { type Option, problem, readOptions } from "../../src/cli/usage.ts";
import { labelled } from "../search/labelled.ts";
import { openBrowser } from "../support/browser.ts";
import { ask, firstLinks } from "../support/search.ts";
import { benchContent } from "./content.ts";

/**
 * The benchmarks: how long a build takes, what a search costs on the wire and in time, and how many labelled queries it answers
 * rightly. `npm run bench -- --articles 10000` for size. Figures are of this machine in this run.
 */
const articles: Option<number> = {
  example: "10000",
  about: "how many made-up articles are added to those of the archive; none without it",
  read: (value) => (/^\d{1,6}$/.test(value) ? Number(value) : problem("a whole number")),
};

const folders: string[] = [];
const say = (what: string, figure: string) => console.log(`${what.padEnd(52)} ${figure}`);
const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

function build(content: string): string {
  const outDir = mkdtempSync(join(tmpdir(), "bench-site-"));
  folders.push(outDir);
  for (const round of ["cold", "warm"]) {
    if (round === "cold") rmSync(join("node_modules", ".cache", "sco-summit-archive"), { recursive: true, force: true });
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, ["src/cli/build.ts", "--outDir", outDir], {
      env: { ...process.env, ARCHIVE_CONTENT: content },
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(stderr);
    say(`build, ${round}`, seconds(performance.now() - start));
  }
  const files = readdirSync(outDir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const size = files.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
  const pages = files.filter(({ name }) => name.endsWith(".html")).length;
  say("pages, files, size of the site", `${pages}, ${files.length}, ${(size / 1e6).toFixed(1)} MB`);
  return outDir;
}

/** What a response takes on the wire of a host that compresses text. */
const compressed = (path: string, body: Buffer) =>
  /\.(?:pf_\w+|pagefind|png)$/.test(path) ? body.length : gzipSync(body).length;

async function coldSearch(page: Page, address: string, query: string): Promise<void> {
  const bodies = new Map<string, Promise<Buffer | undefined>>();
  page.on("response", (response) =>
    bodies.set(
      response.url(),
      response.body().catch(() => undefined),
    ),
  );
  // What was loaded, and when, the moment the first result stood in the page.
  await page.addInitScript(() => {
    new MutationObserver((_changes, observer) => {
      if (!document.querySelector("[data-search-results] li")) return;
      observer.disconnect();
      const loaded = performance.getEntriesByType("resource").map(({ name }) => name);
      Object.assign(globalThis, { firstResult: { time: performance.now(), loaded: [location.href, ...loaded] } });
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(`${address}/search/?q=${encodeURIComponent(query)}`);
  const handle = await page.waitForFunction(
    () => (globalThis as { firstResult?: { time: number; loaded: string[] } }).firstResult,
  );
  const { time, loaded } = (await handle.jsonValue()) ?? { time: 0, loaded: [] };
  let bytes = 0;
  for (const url of loaded) {
    const body = await bodies.get(url);
    if (body) bytes += compressed(new URL(url).pathname, body);
  }
  say(`first result of a cold search, "${query}"`, `${kilobytes(bytes)}, ${loaded.length} requests, ${time.toFixed(0)} ms`);
}

async function keys(page: Page, words: readonly string[]): Promise<void> {
  const times: number[] = [];
  for (const word of words)
    for (let length = 3; length <= word.length; length++)
      times.push(
        await page.evaluate(
          async (text) => {
            const input = document.querySelector<HTMLInputElement>("[data-search-input]");
            const results = document.querySelector("[data-search-results]");
            if (!input || !results) return Number.NaN;
            const shown = new Promise<void>((resolve) => {
              const observer = new MutationObserver(() => {
                observer.disconnect();
                resolve();
              });
              observer.observe(results, { childList: true });
            });
            input.value = text;
            const start = performance.now();
            input.dispatchEvent(new Event("input", { bubbles: true }));
            await shown;
            return performance.now() - start;
          },
          word.slice(0, length),
        ),
      );
  times.sort((a, b) => a - b);
  const at = (part: number) => (times[Math.floor(part * (times.length - 1))] ?? 0).toFixed(0);
  say(`results after a key (${times.length} keys): median, 95 %, most`, `${at(0.5)}, ${at(0.95)}, ${at(1)} ms`);
}

// What ends the command takes its folders along.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => process.exit(130));
process.on("exit", () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

await report(async () => {
  const { articles: more = 0 } = readOptions("npm run bench", { articles }, process.argv.slice(2));
  const content = more > 0 ? benchContent(more) : "content";
  if (more > 0) folders.push(content);
  say(
    "articles",
    String(
      readdirSync(join(content, "articles"), { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".md"))
        .length,
    ),
  );
  const site = build(content);
  const { port, close } = await listen(0, undefined, siteAnswers(site, "/"));
  const browser = await openBrowser();
  const url = `http://localhost:${port}`;
  for (const query of ["Kazakhstan", "settlement"]) {
    const context = await browser.newContext();
    await coldSearch(await context.newPage(), url, query);
    await context.close();
  }
  const page = await browser.newPage();
  await page.goto(`${url}/search/`);
  await ask(page, "peace");
  await keys(page, ["settlement", "kazakhstan", "syria", "bishkek 2013", "political dialogue"]);
  const misses: string[] = [];
  let [first, third] = [0, 0];
  for (const [query, wanted] of labelled) {
    await ask(page, query);
    const links = await firstLinks(page, 3);
    if (links[0] === wanted) first++;
    else misses.push(`${query} → ${links[0] ?? "nothing"}`);
    if (links.includes(wanted)) third++;
  }
  const share = (count: number) => `${((100 * count) / labelled.length).toFixed(1)} %`;
  say(`labelled queries (${labelled.length}): first right, among three`, `${share(first)}, ${share(third)}`);
  for (const miss of misses) console.log(`  not first: ${miss}`);
  await browser.close();
  close();
});
