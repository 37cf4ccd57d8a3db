import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { buildSite } from "../../src/cli/build.ts";
import { serveSite } from "../../src/cli/serve.ts";

/** A built and served site. */
export interface Site {
  folder: string;
  base: string;
  /** Where it is served, with the base, without a slash at the end. */
  address: string;
}

declare module "vitest" {
  export interface ProvidedContext {
    /** At the root of its host, and below a path. */
    sites: { root: Site; below: Site };
  }
}

/** Builds the archive twice, at the root and below a path, and serves both while the tests run. */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), "archive-"));
  const serve = async (name: string, base: string, site?: string): Promise<{ site: Site; stop: () => void }> => {
    const outDir = join(folder, name);
    await buildSite({ site, base, outDir });
    const server = serveSite(outDir, base);
    await new Promise<void>((resolve) => server.listen(0, resolve));
    const address = server.address();
    if (address === null || typeof address === "string") throw new Error("the server has no port");
    return {
      site: { folder: outDir, base, address: `http://localhost:${address.port}${base.slice(0, -1)}` },
      stop: () => {
        server.closeAllConnections();
        server.close();
      },
    };
  };
  const root = await serve("root", "/");
  const below = await serve("below", "/sub/path/", "https://example.org");
  project.provide("sites", { root: root.site, below: below.site });
  return () => {
    for (const { stop } of [root, below]) stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
