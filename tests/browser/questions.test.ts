import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { asked } from "../questions/asked.ts";
import { openBrowser, watch } from "../support/browser.ts";
import { ask, firstLinks } from "../support/search.ts";

const { root, below } = inject("sites");
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** The answer in sight; nothing where there is none. */
const shown = (page: Page) =>
  page.evaluate(() => {
    const card = document.querySelector<HTMLElement>("[data-search-answer]");
    return card === null || card.hidden ? undefined : card.innerText.replace(/\s+/g, " ");
  });

describe("the labelled questions are answered where they are to be, and nowhere else", () => {
  // Every third of them: all are asked without a browser as well.
  const some = asked.filter(({ label }, index) => label !== "absent" && index % 3 === 0);
  const together = 45;
  const parts = Array.from({ length: Math.ceil(some.length / together) }, (_, at) =>
    some.slice(at * together, (at + 1) * together),
  );

  test("there are enough", () => {
    expect(some.filter(({ label }) => label === "none").length).toBeGreaterThanOrEqual(50);
    expect(some.filter(({ label }) => label !== "none").length).toBeGreaterThanOrEqual(100);
  });

  test.each(parts.map((part, index) => [index * together + 1, part] as const))("from number %i on", async (_from, part) => {
    const page = await browser.newPage();
    await page.goto(`${root.address}/search/`);
    const wrong: string[] = [];
    for (const { label, question, facts } of part) {
      await ask(page, question);
      const card = await shown(page);
      if ((card === undefined) !== (label === "none")) wrong.push(`${question}: ${card ?? "nothing"}`);
      const missing = facts.filter((fact) => card !== undefined && !card.toLowerCase().includes(fact.toLowerCase()));
      if (missing.length > 0) wrong.push(`${question}: without ${missing.join(", ")}`);
    }
    expect(wrong).toEqual([]);
    await page.close();
  });
});

describe("an answer", () => {
  let context: BrowserContext;
  let page: Page;
  let troubles: string[];
  beforeEach(async () => {
    context = await browser.newContext({ viewport: { width: 900, height: 700 } });
    page = await context.newPage();
    troubles = watch(page, below.address);
    await page.goto(`${below.address}/search/`);
  });
  afterEach(async () => {
    await context.close();
    expect(troubles).toEqual([]);
  });

  test("leads to its pages below the path, tells its day, and the page made for it comes first", async () => {
    await ask(page, "observers on 13 September 2013");
    const card = page.locator("[data-search-answer]");
    expect(await card.getAttribute("data-status-as-of")).toBe("2013-09-13");
    expect(await card.getByRole("link", { name: "Mongolia" }).getAttribute("href")).toBe("/sub/path/states/mongolia/");
    expect(await firstLinks(page, 1)).toEqual(["/states/on/2013-09-13/"]);
    await ask(page, "syria 2013 2019");
    expect(await firstLinks(page, 1)).toEqual(["/topics/syria/"]);
    expect(await card.getAttribute("data-status-as-of")).toBeNull();
    await card
      .getByRole("link", { name: /^Paragraph \d+ of The Moscow Times, 13 September 2013$/ })
      .first()
      .click();
    await page.waitForURL(/\/articles\/2013-09-13-moscow-times-syria-in-bishkek\/#p\d+$/);
  });

  test("that is asked back leads to the question with its year", async () => {
    await ask(page, "observers at Bishkek");
    await page.locator("[data-search-answer]").getByRole("link", { name: "Bishkek 2013" }).click();
    await page.waitForURL(/\?q=observers\+at\+Bishkek\+2013$/);
    await page.waitForFunction(() =>
      /At Bishkek 2013, 5 observers/.test(document.querySelector("[data-search-answer]")?.textContent ?? ""),
    );
  });

  test("goes when something else is asked, and is none of a text that is wanted as typed", async () => {
    await ask(page, "when did iran join");
    expect(await shown(page)).toMatch(/^Answer Iran: member state since 4 July 2023/);
    await ask(page, "when did iran joke");
    expect(await shown(page)).toBeUndefined();
    await page.goto(`${below.address}/search/?q=when+did+iran+join&exact=1`);
    await page.waitForFunction(() =>
      /“when did iran join”/.test(document.querySelector("[data-search-status]")?.textContent ?? ""),
    );
    expect(await shown(page)).toBeUndefined();
  });

  test("stands above filtered results as well", async () => {
    await page.goto(`${below.address}/search/?q=when+did+iran+join&kind=article`);
    await page.waitForFunction(() => document.querySelector("[data-search-results] li") !== null);
    expect(await shown(page)).toMatch(/4 July 2023/);
    expect((await firstLinks(page, 9)).every((link) => link.startsWith("/articles/"))).toBe(true);
  });

  test("understands names in other scripts and languages among the words of a question", async () => {
    await ask(page, "when did Иран join");
    expect(await shown(page)).toMatch(/Iran: member state since 4 July 2023/);
    await ask(page, "when did Hindistan join");
    expect(await shown(page)).toMatch(/India: member state since 9 June 2017/);
  });

  test("is read out once, before what was found, when no further letter comes", async () => {
    const told: string[] = [];
    await page.exposeFunction("heard", (text: string) => told.push(text));
    await page.evaluate(() => {
      const place = document.querySelector("[data-search-spoken]");
      if (place)
        new MutationObserver(
          () => void (globalThis as unknown as { heard(text: string | null): void }).heard(place.textContent),
        ).observe(place, { childList: true });
    });
    await page.locator("[data-search-input]").pressSequentially("when did iran join", { delay: 60 });
    await page.waitForTimeout(1500);
    expect(told).toEqual([
      expect.stringMatching(
        /^Answer: Iran: member state since 4 July 2023, decided at New Delhi 2023\. Before: .*\. \d+ results for “when did iran join”$/,
      ),
    ]);
    expect(await page.locator("[data-search-spoken]").getAttribute("role")).toBe("status");
  });

  test("is reached by the keyboard after the field, before the results", async () => {
    await ask(page, "when did iran join");
    const field = page.locator("[data-search-input]");
    await field.press("Escape");
    await field.focus();
    const seen: string[] = [];
    for (let step = 0; step < 6; step++) {
      await page.keyboard.press("Tab");
      seen.push(
        await page.evaluate(
          () => document.activeElement?.closest("[data-search-answer], [data-search-results]")?.tagName ?? "",
        ),
      );
    }
    expect(seen.filter((name) => name !== "").slice(0, 3)).toEqual(["SECTION", "SECTION", "OL"]);
  });

  test("comes without the index of the texts, which may fail; without the facts the search goes on", async () => {
    await page.route(/\.pf_index|wasm/, (route) => route.abort());
    await page.goto(`${below.address}/search/?q=when+did+iran+join`);
    await page.locator("[data-search-failed]").waitFor();
    expect(await shown(page)).toMatch(/4 July 2023/);
    await page.unroute(/\.pf_index|wasm/);
    await page.route(/facts\.json/, (route) => route.abort());
    await page.goto(`${below.address}/search/?q=when+did+iran+join`);
    await page.waitForFunction(() => /results for/.test(document.querySelector("[data-search-status]")?.textContent ?? ""));
    expect(await shown(page)).toBeUndefined();
    troubles.length = 0;
  });
});

test("the empty search shows five examples, each with an answer; questions are suggested for a name", async () => {
  const page = await browser.newPage();
  await page.goto(`${root.address}/search/`);
  const examples = page.locator("[data-search-examples] a");
  await examples.first().waitFor();
  const texts = await examples.allTextContents();
  expect(texts.length).toBe(6);
  for (const text of texts.slice(0, 5)) {
    await ask(page, text);
    expect(await shown(page), text).toBeDefined();
  }
  expect(await page.locator("[data-search-examples]").isHidden()).toBe(true);
  await page.locator("[data-search-input]").fill("Iran");
  const option = page.getByRole("option", { name: "Since when is Iran a member state?" });
  await option.waitFor();
  await option.click();
  await page.waitForURL(/\?q=Since\+when\+is\+Iran\+a\+member\+state%3F$/);
  await page.waitForFunction(() => document.querySelector<HTMLElement>("[data-search-answer]")?.hidden === false);
  expect(await shown(page)).toMatch(/4 July 2023/);
  await page.close();
});

test("the page of questions holds the answers that the search gives", async () => {
  const page = await browser.newPage();
  await page.goto(`${root.address}/about/questions/`);
  const sections = await page.locator("main section").evaluateAll((all) =>
    all.map((section) => ({
      question: section.querySelector("h2")?.textContent?.trim() ?? "",
      answer: (section as HTMLElement).innerText.replace(/\s+/g, " ").trim(),
    })),
  );
  expect(sections.length).toBeGreaterThanOrEqual(5);
  await page.goto(`${root.address}/search/`);
  for (const { question, answer } of sections) {
    await ask(page, question);
    expect(`${question} ${(await shown(page))?.replace(/^Answer /, "").trim()}`).toBe(answer);
  }
  await page.close();
});
