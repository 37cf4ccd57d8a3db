import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { labelled } from "../search/labelled.ts";
import { ask, firstLinks } from "../support/search.ts";
import type { Figure } from "./table.ts";

/** What a response takes on the wire of a host that compresses text. */
const compressed = (path: string, body: Buffer) =>
  /\.(?:pf_\w+|pagefind|png|woff2)$/.test(path) ? body.length : gzipSync(body).length;

/** What the first result of a query takes whose address is opened with nothing kept. */
export async function coldSearch(browser: Browser, address: string, query: string): Promise<Figure[]> {
  const context = await browser.newContext();
  const page = await context.newPage();
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
  await context.close();
  return [
    { of: `first result of "${query}", nothing kept`, value: bytes / 1000, unit: "kB" },
    { of: `first result of "${query}", on this machine`, value: Math.round(time), unit: "ms" },
  ];
}

/** How long results take after a key, over the letters of some words. */
export async function keys(page: Page, words: readonly string[]): Promise<Figure[]> {
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
  const at = (part: number) => Math.round(times[Math.floor(part * (times.length - 1))] ?? 0);
  return [
    { of: "results after a key, median", value: at(0.5), unit: "ms" },
    { of: "results after a key, 95 % within", value: at(0.95), unit: "ms" },
    { of: "results after a key, at most", value: at(1), unit: "ms" },
  ];
}

/** How many of the labelled queries lead to what is meant, and which do not. */
export async function quality(page: Page): Promise<{ figures: Figure[]; misses: string[] }> {
  const misses: string[] = [];
  let [first, third] = [0, 0];
  for (const [query, wanted] of labelled) {
    await ask(page, query);
    const links = await firstLinks(page, 3);
    if (links[0] === wanted) first++;
    else misses.push(`${query} → ${links[0] ?? "nothing"}`);
    if (links.includes(wanted)) third++;
  }
  const share = (count: number) => (100 * count) / labelled.length;
  return {
    figures: [
      { of: "labelled queries, first right", value: share(first), unit: "%" },
      { of: "labelled queries, among three", value: share(third), unit: "%" },
    ],
    misses,
  };
}
