import { unwatchFile, watchFile } from "node:fs";
import { join } from "node:path";
import sirv from "sirv";
import type { Plugin } from "vite";
import { listName } from "../output/listing.ts";

/** While developing: serves the search index of the last build in `folder`, and reloads the open pages when another comes. */
export function lastIndex(folder: string): Plugin {
  return {
    name: "last-search-index",
    apply: "serve",
    configureServer(server) {
      const at = `${server.config.base.replace(/\/$/, "")}/pagefind`;
      server.middlewares.use(at, sirv(join(folder, "pagefind"), { dev: true }));
      server.middlewares.use(at, (_request, response) => {
        response.writeHead(404, { "content-type": "text/plain; charset=utf-8" });
        response.end("There is no search index yet: run `npm run build` once.\n");
      });
      // Looked at by its name: a build exchanges the whole folder.
      const list = join(folder, listName);
      watchFile(list, { interval: 1000 }, (now) => {
        if (now.mtimeMs > 0) server.ws.send({ type: "full-reload" });
      });
      server.httpServer?.on("close", () => unwatchFile(list));
    },
  };
}
