import { existsSync, globSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { spawnSync } from "node:child_process";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { pace } from "../support/pace.ts";
import { run, temporaryFolder } from "../support/project.ts";
import { type Engine, until } from "./engine.ts";
import { openFirefox } from "./firefox.ts";
import { openWebKit } from "./webkit.ts";

const { root } = inject("sites");
const there = (program: string) => spawnSync("which", [program], { encoding: "utf8" }).stdout.trim() || undefined;
const miniBrowser = globSync("/usr/lib/*/webkit2gtk-4.*/MiniBrowser")[0];
const engines: [name: string, open: (() => Promise<Engine>) | undefined][] = [
  ["Firefox", ((path) => path && (() => openFirefox(path)))(there("firefox-esr") ?? there("firefox")) || undefined],
  ["WebKit", there("WebKitWebDriver") && there("xvfb-run") && miniBrowser ? () => openWebKit(miniBrowser) : undefined],
];
const article = "/articles/2013-09-13-moscow-times-syria-in-bishkek/";
const busy = `return document.querySelector("[data-search-results]")?.getAttribute("aria-busy") === "false" && document.querySelector("[data-search-status]").textContent !== ""`;

const copy = join(temporaryFolder("stick"), "a copy");
beforeAll(() => {
  if (engines.some(([, open]) => open)) expect(run(".", "build", ["--folder", "--outDir", copy]).status).toBe(0);
}, 120_000 * pace());

describe.each(engines)("%s", (name, open) => {
  let engine: Engine;
  const needs = `needs ${name === "Firefox" ? "firefox-esr" : "webkit2gtk-driver and xvfb"}`;
  beforeAll(async () => {
    if (open) engine = await open();
  }, 60_000 * pace());
  afterAll(() => engine?.close());

  test.for([
    "/",
    "/summits/2013-bishkek/",
    article,
    "/states/",
    "/states/russia/",
    "/states/on/2012-06-07/",
    "/topics/syria/",
    "/people/vladimir-putin/",
  ])("%s stands whole on a phone and on a desk", { timeout: 60_000 * pace() }, async (path, { skip }) => {
    skip(!open, needs);
    for (const width of [390, 1280]) {
      await engine.open(root.address + path, width, 900);
      const { wide, heading, words } = await engine.run<{ wide: number; heading: string; words: number }>(
        `return { wide: document.documentElement.scrollWidth - innerWidth, heading: document.querySelector("h1").innerText, words: document.querySelector("main").innerText.split(/\\s+/).length }`,
      );
      expect([path, width, wide <= 0]).toEqual([path, width, true]);
      expect(heading.length).toBeGreaterThan(2);
      expect(words).toBeGreaterThan(100);
    }
  });

  test("the menu of a phone is as tall as what is in it", { timeout: 60_000 * pace() }, async ({ skip }) => {
    skip(!open, needs);
    await engine.open(`${root.address}/states/`, 500, 900);
    await engine.run(`document.querySelector(".to-menu").click()`);
    const height = await engine.run<number>(`return document.querySelector("#menu").offsetHeight`);
    expect(height).toBeGreaterThan(100);
    expect(height).toBeLessThan(450);
  });

  test.for([
    ["Bishkek 2013", /^Bishkek 2013$/],
    ["kazahkstan", /^Kazakhstan$/],
    ["Казахстан", /^Kazakhstan$/],
    ["geneva", /Syria/],
  ] as const)("a search for %s finds what it should", { timeout: 60_000 * pace() }, async ([query, title], { skip }) => {
    skip(!open, needs);
    await engine.open(`${root.address}/search/?q=${encodeURIComponent(query)}`, 1280, 900);
    await until(engine, busy);
    const [first] = await engine.run<string[]>(
      `return [...document.querySelectorAll("[data-search-results] h2")].map((one) => one.textContent)`,
    );
    expect(first).toMatch(title);
  });

  test("the appearance that was chosen stays", { timeout: 60_000 * pace() }, async ({ skip }) => {
    skip(!open, needs);
    const ground = () => engine.run<string>(`return getComputedStyle(document.documentElement).backgroundColor`);
    await engine.open(`${root.address}/`, 1280, 900);
    const choose = (value: string) =>
      engine.run(
        `const choice = document.querySelector("header select"); choice.value = "${value}"; choice.dispatchEvent(new Event("change", { bubbles: true }))`,
      );
    await choose("light");
    const light = await ground();
    await choose("dark");
    const dark = await ground();
    expect(dark).not.toBe(light);
    await engine.open(`${root.address}/about/`, 1280, 900);
    expect(await ground()).toBe(dark);
    await choose("system");
  });

  test("a name shows its card when it has the focus", { timeout: 60_000 * pace() }, async ({ skip }) => {
    skip(!open, needs);
    await engine.open(root.address + article, 1280, 900);
    // WebKit's driver comes back before the page's own script listens.
    await until(engine, `return document.readyState === "complete"`);
    await new Promise((resolve) => setTimeout(resolve, 500));
    await engine.run(`document.querySelector(".text a[href^='/']").focus()`);
    await until(
      engine,
      `return [...document.querySelectorAll("[popover]")].some((one) => one.matches(":popover-open") && one.innerText.length > 10)`,
    );
  });

  test("the box of citations can be chosen from, and follows the paragraph", { timeout: 60_000 * pace() }, async ({ skip }) => {
    skip(!open, needs);
    await engine.open(`${root.address}${article}#p4`, 1280, 900);
    await engine.run(`document.querySelector(".cite").open = true`);
    await until(engine, `return document.querySelectorAll(".cite button").length === 4`);
    await until(engine, `return document.querySelector(".cite a[href*='/verify/']") !== null`);
    expect(await engine.run(`return document.querySelector(".cite [data-style=apa] dd").innerText`)).toMatch(
      /#p4 \[\d{4}-\d\d-\d\d, sha256:[0-9a-f]{16}\]$/,
    );
    const check = await engine.run<string>(`return document.querySelector(".cite a[href*='/verify/']").href`);
    await engine.open(check, 1280, 900);
    await until(engine, `return document.querySelector("[data-verdict]").innerText.startsWith("Word for word as cited on ")`);
    expect(await engine.run(`return document.querySelector("[data-verdict]").innerText`)).toContain("computed in your browser");
  });

  test("a copy opens from a folder, and is searched there", { timeout: 60_000 * pace() }, async ({ skip }) => {
    skip(!open, needs);
    await engine.open(`${pathToFileURL(copy).href}/index.html`, 1280, 900);
    expect(await engine.run(`return getComputedStyle(document.body).fontFamily`)).not.toMatch(/^"?(?:serif|Times)/);
    await engine.open(`${pathToFileURL(copy).href}/search/index.html?q=chemical`, 1280, 900);
    await until(engine, busy);
    const links = await engine.run<string[]>(
      `return [...document.querySelectorAll("[data-search-results] h2 a")].map((one) => one.href)`,
    );
    expect(links.length).toBeGreaterThan(1);
    for (const link of links) expect(existsSync(fileURLToPath(link.replace(/[?#].*$/, ""))), link).toBe(true);
    await engine.open(`${pathToFileURL(copy).href}/states/index.html`, 1280, 900);
    const widths = `return [...document.querySelectorAll("svg use")].map((one) => one.getBoundingClientRect().width)`;
    // Some states are too small to have a shape.
    expect((await engine.run<number[]>(widths)).filter((width) => width > 0).length).toBeGreaterThan(20);
    await engine.run(`const form = document.querySelector("form[action*='search']"); form.q.value = "chemical"; form.submit()`);
    await until(engine, `return location.search === "?q=chemical"`);
    if (name !== "Firefox") return;
    await engine.open(`${pathToFileURL(copy).href + article}index.html`, 1280, 900);
    await engine.run(`document.querySelector("#p4 a[data-number]").click()`);
    await until(engine, `return document.querySelector(".pin button") !== null`);
    await engine.run(`document.querySelector(".pin button").click()`);
    await until(engine, `return document.body.innerText.includes("lets nothing be kept")`);
  });

  test(
    "with the keyboard alone one gets past the head, opens the search, chooses and leaves",
    { timeout: 60_000 * pace() },
    async ({ skip }) => {
      skip(!open, needs);
      const focused = (what: string) => engine.run<string>(`return document.activeElement?.${what} ?? ""`);
      await engine.open(`${root.address}/states/russia/`, 1280, 900);
      await engine.press("Tab");
      expect(await focused("className")).toBe("skip");
      await engine.press("Enter");
      await until(engine, `return location.hash === "#main"`);
      await engine.press("/");
      await until(
        engine,
        `return document.activeElement?.closest("dialog[open]") !== null && document.activeElement?.closest("dialog[open]") !== undefined`,
      );
      await engine.press("Escape");
      await until(engine, `return document.querySelector("dialog[open]") === null && document.activeElement === document.body`);
      await engine.press("/");
      await until(engine, `return Boolean(document.activeElement?.closest("dialog[open]"))`);
      await engine.press(..."mongol");
      await until(
        engine,
        `return [...document.querySelectorAll("dialog [role=option]")].some((one) => one.innerText.includes("Mongolia"))`,
      );
      await engine.press("ArrowDown", "Enter");
      await until(engine, `return location.pathname === "/states/mongolia/"`);
    },
  );

  test("no policy of a page refuses what the page does", { timeout: 60_000 * pace() }, async ({ skip }) => {
    skip(!open, needs);
    for (const path of [article, "/states/", "/verify/", "/dossier/", "/about/"]) {
      await engine.open(root.address + path, 1280, 900);
      await engine.run(
        `globalThis.refused = []; document.addEventListener("securitypolicyviolation", (event) => refused.push(event.violatedDirective + " " + event.blockedURI))`,
      );
      await engine.run(`document.querySelector("header form [name=q]")?.focus()`);
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect([path, await engine.run<string[]>(`return globalThis.refused`)]).toEqual([path, []]);
    }
  });

  test("a passage is kept, and stands in the dossier", { timeout: 60_000 * pace() }, async ({ skip }) => {
    skip(!open, needs);
    await engine.open(root.address + article, 1280, 900);
    await engine.run(`document.querySelector("#p4 a[data-number]").click()`);
    await until(engine, `return document.querySelector(".pin button") !== null`);
    await engine.run(`document.querySelector(".pin button").click()`);
    await engine.open(`${root.address}/dossier/`, 1280, 900);
    await until(engine, `return document.querySelectorAll(".cited > li").length === 1`);
    expect(await engine.run(`return document.querySelector(".kept h2").innerText`)).toMatch(/¶4$/);
  });

  test("all that a search has found can be taken along", { timeout: 60_000 * pace() }, async ({ skip }) => {
    skip(!open, needs);
    await engine.open(`${root.address}/search/?q=syria`, 1280, 900);
    await until(engine, busy);
    await engine.run(`document.querySelector("[data-search-take]").open = true`);
    await until(engine, `return document.querySelectorAll("[data-search-take] button").length === 4`);
    expect(await engine.run(`return document.querySelector("[data-search-take] [role=status]").innerText`)).toMatch(
      /kB are loaded/,
    );
  });

  test(
    "an article is printed without a word over another, its first page full",
    { timeout: 60_000 * pace() },
    async ({ skip }) => {
      skip(!open, needs);
      skip(name !== "Firefox", "needs a driver that prints, which WebKit's does not");
      skip(there("pdftotext") === undefined, "needs pdftotext, of poppler-utils");
      await engine.open(root.address + article, 1280, 900);
      const pdf = await engine.print();
      const { stdout } = spawnSync("pdftotext", ["-bbox", "-", "-"], { input: pdf, encoding: "utf8" });
      const pages = stdout
        .split("<page ")
        .slice(1)
        .map((page) =>
          [...page.matchAll(/xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)/g)].map(
            ([, left, top, right, bottom, word]) => ({
              box: [left, top, right, bottom].map(Number) as [number, number, number, number],
              word,
            }),
          ),
        );
      const overlaps = pages.flatMap((words) =>
        words.flatMap(({ box: [left, top, right, bottom], word }, index) =>
          words.slice(index + 1).flatMap(({ box: [l, t, r, b], word: other }) => {
            // Boxes are as high as a face may be, more than its lines are apart.
            const isOver =
              Math.min(right, r) - Math.max(left, l) > 4 &&
              Math.min(bottom, b) - Math.max(top, t) > 0.55 * Math.min(bottom - top, b - t);
            return isOver ? [`${word} over ${other}`] : [];
          }),
        ),
      );
      expect(overlaps).toEqual([]);
      const lowest = Math.max(...(pages[0] ?? []).map(({ box: [, , , bottom] }) => bottom));
      expect(lowest).toBeGreaterThan(842 * 0.7);
    },
  );
});
