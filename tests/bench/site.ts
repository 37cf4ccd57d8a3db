import { appendFileSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { run } from "./process.ts";
import type { Figure } from "./table.ts";

/** Builds the site of `content` in `folder` as for the first time, and again after a word was added to one article. */
export async function buildTwice(content: string, folder: string): Promise<Figure[]> {
  const build = () => run(process.execPath, ["src/cli/build.ts", "--outDir", folder], { ARCHIVE_CONTENT: content });
  rmSync(join("node_modules", ".cache", "sco-summit-archive"), { recursive: true, force: true });
  const cold = await build();
  const articles = join(content, "articles");
  const [first = ""] = readdirSync(articles, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".md"));
  appendFileSync(join(articles, first), "\nOne paragraph more.\n");
  const warm = await build();
  return [
    { of: "build, nothing kept", value: cold.seconds, unit: "s" },
    { of: "build, one article changed", value: warm.seconds, unit: "s" },
    { of: "memory of all processes, at most", value: Math.max(cold.memory, warm.memory) / 1e6, unit: "MB" },
  ];
}

/** What a built site is made of. */
export function sizes(folder: string): Figure[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, size: statSync(path).size }));
  const pages = files.filter(({ path }) => path.endsWith(".html"));
  const index = files.filter(({ path }) => path.startsWith(join(folder, "pagefind")));
  const bytes = (list: typeof files) => list.reduce((sum, { size }) => sum + size, 0);
  return [
    { of: "pages", value: pages.length, unit: "" },
    { of: "files", value: files.length, unit: "" },
    { of: "site", value: bytes(files) / 1e6, unit: "MB" },
    { of: "largest page", value: Math.max(...pages.map(({ size }) => size)) / 1000, unit: "kB" },
    { of: "search index, files", value: index.length, unit: "" },
    { of: "search index", value: bytes(index) / 1e6, unit: "MB" },
  ];
}
