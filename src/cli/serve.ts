import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { buildSite } from "./build.ts";
import { report } from "./report.ts";
import { siteOptions } from "./site.ts";

/** Serves a built site as a static host does: files below `base`, a folder's `index.html`, and `404.html` for the rest. */
export function serveSite(folder: string, base: string): Server {
  const files = sirv(folder, { dev: true });
  const root = base.slice(0, -1);
  return createServer((request, response) => {
    const notFound = () => {
      response.writeHead(404, { "content-type": "text/html; charset=utf-8" });
      response.end(readFileSync(join(folder, "404.html")));
    };
    const url = request.url ?? "/";
    if (!url.startsWith(`${root}/`)) return notFound();
    request.url = url.slice(root.length);
    files(request, response, notFound);
  });
}

if (import.meta.main) {
  await report(async () => {
    const options = siteOptions(process.argv.slice(2));
    await buildSite(options);
    const port = 4321;
    const server = serveSite(options.outDir, options.base);
    server.on("error", (error: NodeJS.ErrnoException) => {
      console.error(
        error.code === "EADDRINUSE" ? `Port ${port} is in use: stop what listens there, then try again.` : error.message,
      );
      process.exitCode = 1;
    });
    server.listen(port, () => console.log(`The archive is at http://localhost:${port}${options.base} (stop with Ctrl-C)`));
  });
}
