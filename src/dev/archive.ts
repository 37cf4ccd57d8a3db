import type { ServerResponse } from "node:http";
import { sep } from "node:path";
import type { Plugin, ViteDevServer } from "vite";
import { openArchive } from "../content/open.ts";
import { ContentError } from "../model/problem.ts";
import { overlay, problemPage } from "./overlay.ts";

/** What is not a page or a file of the archive: the modules, styles and faces that Vite serves. */
const notOfTheArchive = /\/@|\/__|^\/(?:src|node_modules)\/|\.(?:m?[jt]s|css|svg|png|woff2?|map)$/;

/** How long a change waits for others that belong to it, in milliseconds: an editor, or a change of branch, writes several files. */
const settle = 60;

function problemsIn(folder: string): ContentError | undefined {
  try {
    openArchive(folder);
    return undefined;
  } catch (error) {
    if (error instanceof ContentError) return error;
    throw error;
  }
}

/**
 * While developing: reads the archive anew when a file in `folder` changes, and reloads the pages that are open. While something is
 * wrong in the content, every page tells what, in place of the pages that cannot be made.
 */
export function archiveAtWork(folder: string, tell: (text: string) => void): Plugin {
  let problems: ContentError | undefined;
  const look = () => {
    const before = problems;
    problems = problemsIn(folder);
    if (problems && problems.message !== before?.message) tell(`\n${problems.message}\n`);
    if (before && !problems) tell("\nThe content is sound again.\n");
    return before !== undefined || problems !== undefined;
  };
  const show = (server: ViteDevServer) => {
    if (problems) server.ws.send(overlay(problems, folder));
    else server.ws.send({ type: "full-reload" });
  };
  const answer = (response: ServerResponse, base: string, found: ContentError) => {
    response.writeHead(500, { "content-type": "text/html; charset=utf-8" });
    response.end(problemPage(found, base));
  };
  return {
    name: "archive-at-work",
    apply: "serve",
    configureServer(server) {
      look();
      server.ws.on("connection", () => {
        if (problems) setTimeout(() => show(server), settle);
      });
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? "/").split("?", 1)[0] ?? "/";
        if (problems && !notOfTheArchive.test(path)) answer(response, server.config.base, problems);
        else next();
      });
      let waiting: NodeJS.Timeout | undefined;
      server.watcher.add(folder);
      server.watcher.on("all", (_event, path) => {
        if (!path.startsWith(folder + sep)) return;
        clearTimeout(waiting);
        waiting = setTimeout(() => {
          look();
          for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
          show(server);
        }, settle);
      });
    },
  };
}
