import { createHash } from "node:crypto";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { unpackBrowser } from "./chromium.ts";
import { pace } from "./pace.ts";

/** The browser of the tests, without movement, so that nothing is looked at half way. */
export async function openBrowser(): Promise<Browser> {
  const browser = await chromium.launch({
    ...unpackBrowser(),
    timeout: 60_000 * pace(),
    args: ["--no-sandbox", "--disable-gpu", "--font-render-hinting=none", "--disable-background-networking"],
  });
  // Cross-document view transitions are at times given up by this browser, with an error that no script can catch.
  const newContext = browser.newContext.bind(browser);
  browser.newContext = async (options) => {
    // What a page keeps for when there is no network would answer in the place of what a test puts there.
    const context = await newContext({ reducedMotion: "reduce", serviceWorkers: "block", ...options });
    context.setDefaultTimeout(30_000 * pace());
    return context;
  };
  return browser;
}

/** Notes everything that should not happen on a page: errors of scripts, refusals of the policy, requests to other hosts. */
export function watch(page: Page, address: string, troubles: string[] = []): string[] {
  const { origin } = new URL(address);
  page.on("pageerror", (error) => troubles.push(`error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") troubles.push(`console: ${message.text()}`);
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(origin) && !/^(?:data|blob):/.test(request.url())) troubles.push(`request: ${request.url()}`);
  });
  return troubles;
}

const hashOf = (text: string) => createHash("sha256").update(text).digest("base64");

/** Has the pages of a context wait for the reading face, which else stands only where it has come in time. */
export const waitForFaces = (context: BrowserContext): Promise<unknown> =>
  context.route(/\/(?:[?#].*)?$|\.html$/, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const [, rules = ""] = /<style>(@font-face.*?)<\/style>/s.exec(html) ?? [];
    const patient = rules.replaceAll("font-display:optional", "font-display:block");
    await route.fulfill({ response, body: html.replace(rules, () => patient).replace(hashOf(rules), hashOf(patient)) });
  });
