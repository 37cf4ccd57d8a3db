import { existsSync, renameSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { build } from "astro";
import { openArchive } from "../content/open.ts";
import { report } from "./report.ts";
import { type SiteOptions, siteOptions } from "./site.ts";

/**
 * Builds the site into a folder beside `outDir` and puts it in place only when it is whole: a build that fails leaves what was
 * there before as it was.
 */
export async function buildSite({ site, base, outDir }: SiteOptions): Promise<void> {
  openArchive();
  const target = resolve(outDir);
  const next = join(dirname(target), `.${target.split(/[\\/]/).at(-1)}.next-${process.pid}`);
  const last = `${next}.last`;
  try {
    await build({ outDir: next, base, ...(site === undefined ? {} : { site }), logLevel: "warn" });
    if (existsSync(target)) renameSync(target, last);
    renameSync(next, target);
  } finally {
    if (!existsSync(target) && existsSync(last)) renameSync(last, target);
    for (const folder of [next, last]) rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.main) {
  await report(async () => {
    const options = siteOptions(process.argv.slice(2));
    await buildSite(options);
    console.log(`Built ${options.outDir}${options.base === "/" ? "" : ` for ${options.base}`}`);
  });
}
