import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import * as pagefind from "pagefind";
import sirv from "sirv";

/** Indexes the pages once they are built. @throws Error with all that Pagefind reports. */
async function writeIndex(folder: string): Promise<number> {
  const { index, errors } = await pagefind.createIndex();
  if (index === undefined) throw new Error(errors.join("\n"));
  const added = await index.addDirectory({ path: folder });
  const written = await index.writeFiles({ outputPath: join(folder, "pagefind") });
  await pagefind.close();
  const problems = [...errors, ...added.errors, ...written.errors];
  if (problems.length > 0) throw new Error(`The search index could not be written:\n${problems.join("\n")}`);
  return added.page_count;
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
