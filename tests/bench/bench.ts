import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listen } from "../../src/cli/listen.ts";
import { progress } from "../../src/cli/progress.ts";
import { report } from "../../src/cli/report.ts";
import { siteAnswers } from "../../src/cli/serve.ts";
import { type Option, problem, readOptions } from "../../src/cli/usage.ts";
import { openBrowser } from "../support/browser.ts";
import { ask } from "../support/search.ts";
import { benchContent } from "./content.ts";
import { hugoAndPagefind, hugoVersion } from "./hugo.ts";
import { coldSearch, keys, quality } from "./searching.ts";
import { buildTwice, sizes } from "./site.ts";
import { type Figure, keepRun, lastRun, table } from "./table.ts";
import { firstViews } from "./views.ts";

/**
 * The benchmarks: what a build costs, what a site weighs, what a reader waits for, how a search fares; beside Hugo and Pagefind over the same
 * articles where Hugo is installed. `npm run bench -- --articles 10000` for size. Figures are of this machine in this run; those of
 * the last run of the same size stand beside them.
 */
const options: { articles: Option<number>; json: Option<boolean> } = {
  articles: {
    example: "10000",
    about: "how many made-up articles are added to those of the archive; none without it",
    read: (value) => (/^\d{1,6}$/.test(value) ? Number(value) : problem("a whole number")),
  },
  json: {
    example: "yes",
    about: "yes: the figures as JSON, for other programs",
    read: (value) => (value === "yes" || value === "no" ? value === "yes" : problem("yes or no")),
  },
};

const folders: string[] = [];
const folder = (name: string) => {
  const made = mkdtempSync(join(tmpdir(), `bench-${name}-`));
  folders.push(made);
  return made;
};

// What ends the command takes its folders along.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => process.exit(130));
process.on("exit", () => {
  for (const made of folders) rmSync(made, { recursive: true, force: true });
});

function contentOf(articles: number): string {
  if (articles === 0) {
    const content = folder("content");
    cpSync("content", content, { recursive: true });
    return content;
  }
  const content = benchContent(articles);
  folders.push(content);
  return content;
}

await report(async () => {
  const { articles: more = 0, json = false } = readOptions("npm run bench", options, process.argv.slice(2));
  const { tell, end } = progress(process.stderr);
  tell("Making the content");
  const content = contentOf(more);
  const articles = readdirSync(join(content, "articles"), { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".md"),
  ).length;
  const site = join(folder("site"), "site");
  tell("Building twice");
  const figures: Figure[] = [
    { of: "articles", value: articles, unit: "" },
    ...(await buildTwice(content, site)),
    ...sizes(site),
  ];
  const hugo = hugoVersion();
  if (hugo !== undefined) {
    tell("Building the same with Hugo, and indexing it with Pagefind");
    const other = await hugoAndPagefind(content, folder("hugo"));
    const together = other.hugo.seconds + other.pagefind.seconds;
    const cold = figures.find(({ of }) => of.startsWith("build, nothing"))?.value ?? Number.NaN;
    figures.push(
      { of: `Hugo ${hugo}`, value: other.hugo.seconds, unit: "s" },
      { of: "Pagefind over its pages", value: other.pagefind.seconds, unit: "s" },
      { of: "memory of Pagefind over its pages", value: other.pagefind.memory / 1e6, unit: "MB" },
      { of: "this build to Hugo and Pagefind", value: cold / together, unit: "ratio" },
    );
  }
  const browser = await openBrowser();
  tell("Looking at pages");
  figures.push(
    ...(await firstViews(browser, site, {
      home: "/",
      article: "/articles/2013-09-13-moscow-times-syria-in-bishkek/",
      summit: "/summits/2013-bishkek/",
      state: "/states/russia/",
      topic: "/topics/syria/",
    })),
  );
  tell("Searching");
  const { port, close } = await listen(0, undefined, siteAnswers(site, "/"));
  const address = `http://localhost:${port}`;
  for (const query of ["Kazakhstan", "settlement"]) figures.push(...(await coldSearch(browser, address, query)));
  const page = await browser.newPage();
  await page.goto(`${address}/search/`);
  await ask(page, "peace");
  figures.push(...(await keys(page, ["settlement", "kazakhstan", "syria", "bishkek 2013", "political dialogue"])));
  const { figures: shares, misses } = await quality(page);
  figures.push(...shares);
  await browser.close();
  close();
  end();
  console.log(json ? JSON.stringify(figures, null, 1) : table(figures, lastRun(more)));
  if (!json) for (const miss of misses) console.log(`not first: ${miss}`);
  keepRun(more, figures);
});
