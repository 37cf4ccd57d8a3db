import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import * as pagefind from "pagefind";
import sirv from "sirv";
import { canonicalIndex } from "./canonical.ts";

/** Indexes the pages once they are built. @throws Error with all that Pagefind reports. */
async function writeIndex(folder: string): Promise<number> {
  const { index, errors } = await pagefind.createIndex();
  if (index === undefined) throw new Error(errors.join("\n"));
  const pages = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".html"))
    .flatMap((path) => {
      const content = readFileSync(join(folder, path), "utf8");
      // Pagefind would read a page without this mark and leave it out.
      if (!content.includes("data-pagefind-body")) return [];
      return [{ path, day: /<meta name="archive:day"[^>]* content="([^"]+)"/.exec(content)?.[1] ?? "" }];
    })
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.path < b.path ? -1 : 1));
  // One by one and in order, so that the same site gives the same index; in the order of their days, so that the list for sorting by
  // day is a plain count and takes no room.
  for (const { path } of pages) {
    const added = await index.addHTMLFile({
      sourcePath: path.replaceAll("\\", "/"),
      content: readFileSync(join(folder, path), "utf8"),
    });
    errors.push(...added.errors);
  }
  const written = await index.getFiles();
  await pagefind.close();
  const problems = [...errors, ...written.errors];
  if (problems.length > 0) throw new Error(`The search index could not be written:\n${problems.join("\n")}`);
  // The site has a page of its own for searching: Pagefind's ready-made interfaces stay out.
  const files = written.files.filter(({ path }) => !/-ui\.|-highlight\./.test(path));
  for (const { path, content } of canonicalIndex(files)) {
    const file = join(folder, "pagefind", path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return pages.length;
}

/** Writes the search index after a build; while developing, serves the one of the last build. */
export function searchIndex(): AstroIntegration {
  return {
    name: "search-index",
    hooks: {
      "astro:build:done": async ({ dir, logger }) => {
        const pages = await writeIndex(fileURLToPath(dir));
        logger.info(`${pages} pages indexed`);
      },
      "astro:server:setup": ({ server }) => {
        const built = join("dist", "pagefind");
        if (existsSync(built)) server.middlewares.use("/pagefind", sirv(built, { dev: true }));
      },
    },
  };
}
