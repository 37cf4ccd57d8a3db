import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { benchContent } from "../bench/content.ts";
import { pace } from "../support/pace.ts";
import { pagesOf } from "../support/pages.ts";
import { copyProject, run, temporaryFolder } from "../support/project.ts";

/** Two thousand made-up articles beside those of the archive, so many that every list that grows has outgrown one page. */
const count = 2000;
let content: string;
let pages: Map<string, string>;
let site: string;
beforeAll(() => {
  content = benchContent(count);
  site = join(temporaryFolder("growth"), "site");
  // In a project of its own: builds of one project in two processes would be in each other's way.
  const { status, stderr } = run(copyProject(), "build", ["--outDir", site], { ARCHIVE_CONTENT: content });
  if (status !== 0) throw new Error(stderr);
  pages = pagesOf(site);
}, 300_000 * pace());
afterAll(() => rmSync(content, { recursive: true, force: true }));

test("no page is over 100 kB", () => {
  const large = [...pages].map(([path, html]) => [Buffer.byteLength(html), path] as const).filter(([size]) => size > 100_000);
  expect(large).toEqual([]);
});

test("every article of a meeting and of a publisher is in its list, each once", () => {
  const articles = JSON.parse(readFileSync(join(site, "data/articles.json"), "utf8")) as {
    id: string;
    meeting: string;
    publisher: string;
  }[];
  expect(articles.length).toBeGreaterThan(count);
  const listed = (folder: string) =>
    [...pages]
      .filter(([path]) => path.startsWith(`${folder}/articles/`))
      .flatMap(([, html]) => [...html.matchAll(/class="headline" href="\/articles\/([^/"]+)/g)].map(([, id]) => id))
      .toSorted();
  const of = (key: "meeting" | "publisher", value: string) =>
    articles
      .filter((one) => one[key] === value)
      .map((one) => one.id)
      .toSorted();
  expect(listed("summits/2013-bishkek")).toEqual(of("meeting", "2013-bishkek"));
  expect(listed("organisations/tass")).toEqual(of("publisher", "TASS"));
});
