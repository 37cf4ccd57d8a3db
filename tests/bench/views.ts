import { existsSync, readFileSync, statSync } from "node:fs";
import type { RequestListener } from "node:http";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { listen } from "../../src/cli/listen.ts";
import type { Figure } from "./table.ts";

const types: Record<string, string> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript",
  css: "text/css",
  svg: "image/svg+xml",
  json: "application/json",
  woff2: "font/woff2",
};

/** Answers as a host that compresses text does. */
function compressing(folder: string): RequestListener {
  return (request, response) => {
    const asked = join(folder, decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname));
    const file = existsSync(asked) && statSync(asked).isDirectory() ? join(asked, "index.html") : asked;
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const ending = file.split(".").pop() ?? "";
    const isText = ["html", "js", "css", "svg", "json"].includes(ending);
    const body = isText ? gzipSync(readFileSync(file), { level: 9 }) : readFileSync(file);
    response.writeHead(200, {
      "content-type": types[ending] ?? "application/octet-stream",
      "content-length": body.length,
      ...(isText ? { "content-encoding": "gzip" } : {}),
    });
    response.end(body);
  };
}

/** A slow line and a slow machine, as Lighthouse has them for a phone: 150 ms a round trip, 1.6 Mbit/s, a processor four times slower. */
const slow = { offline: false, latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (750 * 1024) / 8 };

/** What a reader on a phone waits for and receives, page by page. */
export async function firstViews(browser: Browser, folder: string, paths: Record<string, string>): Promise<Figure[]> {
  const { port, close } = await listen(0, undefined, compressing(folder));
  const figures: Figure[] = [];
  for (const [name, path] of Object.entries(paths)) {
    const context = await browser.newContext({ viewport: { width: 412, height: 823 }, isMobile: true });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", slow);
    await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    let [requests, bytes] = [0, 0];
    session.on("Network.loadingFinished", ({ encodedDataLength }) => {
      requests++;
      bytes += encodedDataLength;
    });
    await page.goto(`http://localhost:${port}${path}`, { waitUntil: "networkidle" });
    const paint = await page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN);
    figures.push(
      { of: `${name}: first paint on a slow line`, value: Math.round(paint), unit: "ms" },
      { of: `${name}: received`, value: bytes / 1000, unit: "kB" },
      { of: `${name}: requests`, value: requests, unit: "" },
    );
    await context.close();
  }
  close();
  return figures;
}
