import { sep } from "node:path";
import type { Plugin } from "vite";

/** While developing: reads the archive anew and reloads the page when a file in `folder` changes. */
export function reloadOnChange(folder: string): Plugin {
  return {
    name: "reload-on-change",
    apply: "serve",
    configureServer(server) {
      server.watcher.add(folder);
      server.watcher.on("all", (_event, path) => {
        if (!path.startsWith(folder + sep)) return;
        for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
        server.ws.send({ type: "full-reload" });
      });
    },
  };
}
