import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { buildSite } from "../../src/cli/build.ts";
import { listen } from "../../src/cli/listen.ts";
import { siteAnswers } from "../../src/cli/serve.ts";
import { unpackBrowser } from "./chromium.ts";
import { setPace } from "./pace.ts";
import { writeFiles } from "./files.ts";
import { specimens } from "./specimens.ts";

/** A built and served site. */
export interface Site {
  folder: string;
  base: string;
  /** Where it is served, with the base, without a slash at the end. */
  address: string;
}

declare module "vitest" {
  export interface ProvidedContext {
    /** The archive at the root of its host, and below a path; and made-up content with every kind of page and odd state. */
    sites: { root: Site; below: Site; specimens: Site };
  }
}

/** Builds the archive twice, at the root and below a path, and the specimens; and serves them while the tests run. */
export default async function setup(project: TestProject): Promise<() => void> {
  unpackBrowser();
  const folder = mkdtempSync(join(tmpdir(), "archive-"));
  const serve = async (name: string, base: string, site?: string): Promise<{ site: Site; stop: () => void }> => {
    const outDir = join(folder, name);
    await buildSite({ site, base, outDir });
    const { port, close } = await listen(0, undefined, siteAnswers(outDir, base));
    return { site: { folder: outDir, base, address: `http://localhost:${port}${base.slice(0, -1)}` }, stop: close };
  };
  const began = performance.now();
  const root = await serve("root", "/");
  setPace(performance.now() - began);
  const below = await serve("below", "/sub/path/", "https://example.org");
  const specimens = await specimensSite(join(folder, "content"), () => serve("specimens", "/specimens/"));
  project.provide("sites", { root: root.site, below: below.site, specimens: specimens.site });
  return () => {
    for (const { stop } of [root, below, specimens]) stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

/**
 * Writes the specimens and builds their site: the folder of the content is the one thing that a build takes from the environment. Below a
 * path of its own, for Node keeps the modules of a build by their addresses, and those of the same base have the same.
 */
async function specimensSite<T>(content: string, build: () => Promise<T>): Promise<T> {
  writeFiles(content, specimens);
  const before = process.env["ARCHIVE_CONTENT"];
  process.env["ARCHIVE_CONTENT"] = content;
  try {
    return await build();
  } finally {
    if (before === undefined) delete process.env["ARCHIVE_CONTENT"];
    else process.env["ARCHIVE_CONTENT"] = before;
  }
}
