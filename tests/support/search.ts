import type { Page } from "playwright-core";
import type { Article } from "../../src/model/kinds.ts";

/** Types a query into the open search page and waits for its answer. */
export async function ask(page: Page, query: string): Promise<void> {
  await page.locator("[data-search-input]").fill(query);
  const told = query.trim().length > 80 ? query.trim().slice(0, 80) : query.trim();
  await page.waitForFunction(
    (words) =>
      document.querySelector("[data-search-results]")?.getAttribute("aria-busy") === "false" &&
      (document.querySelector("[data-search-status]")?.textContent ?? "").includes(`“${words}`),
    told,
  );
}

/** The addresses of the first results, without the base. */
export async function firstLinks(page: Page, count: number): Promise<string[]> {
  const links = await page
    .locator("[data-search-results] h2 a")
    .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  return links.slice(0, count).map((link) => link.replace(/^\/sub\/path/, ""));
}

/** What the status of a search for articles says where those of some years, or all, are found. */
export function countOfArticles(articles: readonly Article[], isYear: (year: number) => boolean = () => true): string {
  const count = articles.filter(({ published }) => isYear(Number(published.slice(0, 4)))).length;
  return `${count} ${count === 1 ? "result" : "results"}`;
}
