import { readFileSync } from "node:fs";
import { join } from "node:path";
import { csvParse } from "d3-dsv";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listen } from "../../src/cli/listen.ts";
import { siteAnswers } from "../../src/cli/serve.ts";
import { filesIn } from "../../src/output/listing.ts";
import { openBrowser } from "../support/browser.ts";
import { problemsIn } from "../support/content.ts";
import { writeFiles } from "../support/files.ts";
import { pace } from "../support/pace.ts";
import { copyProject, run, temporaryFolder } from "../support/project.ts";
import { hostileContent, inputs } from "./content.ts";
import { texts } from "./texts.ts";

/** Every problem of a content; none where it is sound. */
function problemsOf(files: Readonly<Record<string, string>>) {
  const folder = temporaryFolder("hostile");
  writeFiles(folder, files);
  return problemsIn(folder);
}

const problems = problemsOf(hostileContent);
const refused = new Set(problems.map(({ file }) => file));
const sound = Object.fromEntries(Object.entries(hostileContent).filter(([file]) => !refused.has(file)));

let browser: Browser;
let folder: string;
let address: string;
let stop = () => {};
beforeAll(async () => {
  const content = temporaryFolder("hostile");
  writeFiles(content, sound);
  folder = join(temporaryFolder("hostile"), "site");
  const { status, stderr } = run(copyProject(), "build", ["--outDir", folder, "--site", "https://archive.example"], {
    ARCHIVE_CONTENT: content,
  });
  expect([status, stderr]).toEqual([0, ""]);
  const { port, close } = await listen(0, undefined, siteAnswers(folder, "/"));
  [address, stop] = [`http://localhost:${port}`, close];
  browser = await openBrowser();
}, 180_000 * pace());
afterAll(async () => {
  await browser?.close();
  stop();
});

/** What a page did that no text of a page may do. Its policy is put aside: what holds must hold without it. */
async function watched(): Promise<{ page: Page; deeds: string[] }> {
  const context = await browser.newContext({ bypassCSP: true });
  const deeds: string[] = [];
  await context.exposeFunction("ran", () => deeds.push("a script of the content ran"));
  const page = await context.newPage();
  // Faces and what is kept for when there is no network have no part in it, and take half of the time.
  await (await context.newCDPSession(page)).send("Network.setBlockedURLs", { urls: ["*.woff2", "*/offline.js", "*/map.svg"] });
  page.on("request", (request) => {
    if (!request.url().startsWith(`${address}/`)) deeds.push(`asked for ${request.url()}`);
  });
  page.on("dialog", (dialog) => {
    deeds.push("a dialog");
    void dialog.dismiss();
  });
  page.on("pageerror", (error) => deeds.push(`an error: ${error.message}`));
  page.on("popup", () => deeds.push("a window"));
  return { page, deeds };
}

/** What a page has that only a text could have brought, read in the page. */
const strange = () => {
  const found: string[] = [];
  for (const element of document.querySelectorAll("*")) {
    for (const { name, value } of element.attributes) {
      if (/^on/i.test(name)) found.push(`${element.tagName} with ${name}`);
      if (/^(?:href|src|action|xlink:href|data|srcdoc)$/i.test(name) && /^\s*(?:javascript|data|vbscript|blob):/i.test(value))
        found.push(`${element.tagName} leads to ${value.slice(0, 40)}`);
    }
    if (
      /^(?:IFRAME|OBJECT|EMBED|BASE|APPLET|FRAMESET|MARQUEE|AUDIO|VIDEO|MATH|PORTAL|XMP|PLAINTEXT|IMG)$/i.test(element.tagName)
    )
      found.push(`<${element.tagName}>`);
  }
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) JSON.parse(script.textContent);
  for (const one of ["main", "h1", "footer"])
    if (document.querySelectorAll(`body ${one}`).length !== 1) found.push(`not one ${one}`);
  if (document.scripts.length > 6) found.push(`${document.scripts.length} scripts`);
  return { found, heading: document.querySelector("h1")?.textContent ?? "" };
};

const plain = (text: string) => text.replace(/\s+/g, " ").trim();

test("there are enough of them, and each is refused with file, line and remedy, or taken", () => {
  expect(Object.values(texts).flat().length).toBeGreaterThan(200);
  expect(refused.size).toBeGreaterThan(100);
  for (const { file, line, expected, told } of problems) {
    expect(inputs.has(file), file).toBe(true);
    expect(line).toBeGreaterThan(0);
    expect(expected).not.toBe("");
    // A message is one line that shows what it tells of.
    expect(told).toMatch(/^content\/[\w/-]+\.md:\d+: found [^\p{Cc}\u2028-\u202e]+, expected .+$/u);
  }
  expect(problemsOf(sound)).toEqual([]);
});

test("what brings elements, addresses of programs or signs that are not seen is refused; what is only odd is taken", () => {
  const ofText = (text: string) => Object.values(texts).flat().indexOf(text);
  const isTaken = (kind: string, text: string) =>
    !refused.has(`articles/2024-07-0${kind === "body" ? 4 : 5}-gazette-${kind}-${ofText(text)}.md`);
  const brought = [...(texts["elements that fetch or frame"] ?? []), ...(texts["pictures and formulas with scripts"] ?? [])];
  // An address without quotation marks that begins with // makes no tag of CommonMark: it comes out as text.
  for (const text of brought.filter((one) => /<(?:iframe|object|base|meta|svg|math|form|img)\b(?!.*=\/\/)/.test(one)))
    expect([text, isTaken("body", text)]).toEqual([text, false]);
  for (const text of (texts["links"] ?? []).filter((one) => /\]\(.*(?:script|data|blob|file|feed)[:&]/i.test(one)))
    expect([text, isTaken("body", text)]).toEqual([text, false]);
  for (const text of [
    "=cmd|' /C calc'!A0",
    "__proto__",
    "{ran()}",
    'O\'Brien "the" «name» “and” ‘more’',
    "کازاخستان می‌خواهد",
  ]) {
    expect([text, isTaken("body", text)]).toEqual([text, true]);
    expect([text, isTaken("fields", text)]).toEqual([text, true]);
  }
  for (const text of ["A report that ends \u202Ehere\u202C and goes on", "A report of two\u2028lines"])
    expect([text, isTaken("fields", text), isTaken("body", text)]).toEqual([text, false, false]);
});

test(
  "on every page nothing runs, nothing is asked for elsewhere, nothing breaks, and a headline is what was typed",
  async () => {
    const paths = filesIn(folder).filter((path) => path.endsWith("index.html"));
    expect(paths.length).toBeGreaterThan(400);
    const wrong: string[] = [];
    const walk = async (mine: readonly string[]) => {
      const { page, deeds } = await watched();
      for (const path of mine) {
        await page.goto(`${address}/${path.replace(/index\.html$/, "")}`, { waitUntil: "domcontentloaded" });
        const { found, heading } = await page.evaluate(strange);
        wrong.push(...[...deeds.splice(0), ...found].map((one) => `${path}: ${one}`));
        const input = inputs.get(`${path.replace(/\/index\.html$/, "")}.md`);
        const typed = path.includes("-fields-")
          ? input
          : path.startsWith("articles/")
            ? undefined
            : `${input} ${/-(\d+)\/index/.exec(path)?.[1]}`;
        if (input !== undefined && typed !== undefined && plain(heading) !== plain(typed))
          wrong.push(`${path}: has the heading ${heading.slice(0, 60)}`);
      }
      await page.context().close();
    };
    const half = Math.ceil(paths.length / 2);
    await Promise.all([walk(paths.slice(0, half)), walk(paths.slice(half))]);
    expect(wrong).toEqual([]);
  },
  240_000 * pace(),
);

test(
  "what is typed into a search, or stands in an address, is a text",
  async () => {
    const { page, deeds } = await watched();
    await page.goto(`${address}/search/`);
    const field = page.locator("main [data-search-input]");
    const queries = Object.values(texts).flatMap((some) => some.filter((text, at) => at % 12 === 0 && text.length < 400));
    for (const query of queries) {
      await page.goto(`${address}/search/?q=${encodeURIComponent(query)}`);
      await page.waitForFunction(() => document.querySelector("[data-search-results]")?.getAttribute("aria-busy") !== "true");
      expect([query, (await page.evaluate(strange)).found]).toEqual([query, []]);
      expect(await field.inputValue()).toBe(query.replace(/[\r\n]/g, ""));
    }
    for (const text of ["<img src=x onerror=ran()>", "javascript:ran()", '"><script>ran()</script>', "__proto__"])
      for (const place of [
        `/states/?on=${encodeURIComponent(text)}`,
        `/search/?kind=${encodeURIComponent(text)}&state=${encodeURIComponent(text)}&sort=${encodeURIComponent(text)}`,
        `/verify/?cited=${encodeURIComponent(text)}&quote=${encodeURIComponent(text)}`,
        `/dossier/?p=${encodeURIComponent(text)}#${encodeURIComponent(text)}`,
        `/articles/2024-07-04-gazette-belarus-joins/?mark=${encodeURIComponent(text)}#${encodeURIComponent(text)}`,
      ]) {
        await page.goto(address + place);
        await page.waitForTimeout(50);
        expect([place, (await page.evaluate(strange)).found]).toEqual([place, []]);
      }
    expect(deeds).toEqual([]);
    await page.context().close();
  },
  120_000 * pace(),
);

test(
  "what leaves the archive is well-formed, and says what was typed",
  async () => {
    const read = (path: string) => readFileSync(join(folder, path), "utf8");
    const fields = [...inputs].filter(([file]) => /-fields-/.test(file) && file in sound);
    const titles = new Map(fields.map(([file, text]) => [file.slice("articles/".length, -".md".length), text]));
    const rows = JSON.parse(read("data/articles.json")) as { id: string; title: string }[];
    expect(new Map(rows.filter(({ id }) => titles.has(id)).map(({ id, title }) => [id, title]))).toEqual(titles);
    const table = csvParse(read("data/articles.csv"));
    for (const { id = "", title = "" } of table.filter((row) => titles.has(row["id"] ?? "")))
      expect([id, title.replace(/^'(?='*[=+\-@\t\r\n＝＋－＠])/, "")]).toEqual([id, titles.get(id)]);
    for (const path of filesIn(folder).filter((one) => one.endsWith(".csv")))
      for (const row of csvParse(read(path)))
        for (const [name, cell] of Object.entries(row))
          if (!/^-?[\d.]+$/.test(cell)) expect(`${path} ${name} ${cell}`).not.toMatch(/^\S+ \S+ [=+\-@\t\r]/);
    for (const [id, text] of titles) {
      const [item] = JSON.parse(read(`articles/${id}.csl.json`)) as { title: string }[];
      expect(item?.title).toBe(text);
      const ris = read(`articles/${id}.ris`).split("\r\n");
      expect([
        id,
        ris.filter((line) => line.startsWith("TY  - ")).length,
        ris.filter((line) => line.startsWith("ER  -")).length,
      ]).toEqual([id, 1, 1]);
      for (const line of ris) expect(line).toMatch(/^(?:[A-Z][A-Z0-9] {2}- .*)?$/);
      const bib = read(`articles/${id}.bib`);
      const braces = bib.replace(/[^{}]/g, "");
      let depth = 0;
      for (const sign of braces) {
        depth += sign === "{" ? 1 : -1;
        expect([id, depth >= 0]).toEqual([id, true]);
      }
      expect([id, depth, bib.match(/^@/gm)?.length]).toEqual([id, 0, 1]);
    }
    const { page, deeds } = await watched();
    await page.goto(`${address}/about/`);
    const trees = filesIn(folder).filter((path) => /\.(?:xml|svg)$/.test(path));
    expect(trees.length).toBeGreaterThan(3);
    for (const path of trees) {
      const text = read(path);
      const fault = await page.evaluate(
        (xml) =>
          new DOMParser().parseFromString(xml, "text/xml").querySelector("parsererror, script, foreignObject")?.textContent,
        text,
      );
      expect([path, fault]).toEqual([path, undefined]);
    }
    expect(deeds).toEqual([]);
    await page.context().close();
  },
  120_000 * pace(),
);
