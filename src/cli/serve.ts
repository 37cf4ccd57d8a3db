import { readFileSync } from "node:fs";
import type { RequestListener } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { buildAndTell } from "./build.ts";
import { listen, refuseTaken } from "./listen.ts";
import { defaultPort, serveOptions, siteDefaults, siteOptions } from "./options.ts";
import { report } from "./report.ts";
import { readOptions } from "./usage.ts";

/** Answers as a static host does: files below `base`, a folder's `index.html`, and `404.html` for the rest. */
export function siteAnswers(folder: string, base: string): RequestListener {
  const files = sirv(folder, { dev: true });
  const root = base.slice(0, -1);
  return (request, response) => {
    const notFound = () => {
      response.writeHead(404, { "content-type": "text/html; charset=utf-8" });
      response.end(readFileSync(join(folder, "404.html")));
    };
    const url = request.url ?? "/";
    if (!url.startsWith(`${root}/`)) return notFound();
    request.url = url.slice(root.length);
    files(request, response, notFound);
  };
}

if (import.meta.main) {
  await report(async () => {
    const {
      port = defaultPort,
      host,
      ...given
    } = readOptions("npm start", { ...siteOptions, ...serveOptions }, process.argv.slice(2));
    const options = { ...siteDefaults, ...given };
    await refuseTaken(port, host);
    await buildAndTell(options);
    const listening = await listen(port, host, siteAnswers(options.outDir, options.base));
    const isAll = host === "0.0.0.0" || host === "::";
    const name = host?.includes(":") ? `[${host}]` : host;
    const address = `http://${isAll ? "localhost" : (name ?? "localhost")}:${listening.port}${options.base}`;
    console.log(`The archive is at ${address}${isAll ? ", and at every address of this machine" : ""} (stop with Ctrl-C)`);
  });
}
