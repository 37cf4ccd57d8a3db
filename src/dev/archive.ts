import type { ServerResponse } from "node:http";
import { sep } from "node:path";
import type { Plugin } from "vite";
import { openArchive } from "../content/open.ts";
import { ContentError } from "../model/problem.ts";
import { overlay, problemPage, soundEvent } from "./overlay.ts";

/** What is not a page of the archive: the modules and styles that Vite serves, and files that no problem page can stand for. */
const notOfTheArchive = /\/@|\/__|^\/(?:src|node_modules)\/|\.(?:m?[jt]s|css|svg|png|woff2?|map)$/;

/** How long a change waits for others that belong to it, in milliseconds: an editor, or a change of branch, writes several files. */
const settle = 60;

/** What is wrong in the content. */
function problemsIn(folder: string): ContentError | undefined {
  try {
    openArchive(folder);
    return undefined;
  } catch (error) {
    // A fault of the program is told by the page that meets it.
    return error instanceof ContentError ? error : undefined;
  }
}

/** The same without what a change needs only when it is published: nothing where that is all. */
function inDraft({ problems, folder }: ContentError): ContentError | undefined {
  const now = problems.filter(({ check }) => check !== "revisions");
  return now.length > 0 ? new ContentError(now, folder) : undefined;
}

/**
 * While developing: reads the archive anew when a file in `folder` changes, and reloads the pages that are open. While something is
 * wrong in the content, every page tells what, in place of the pages that cannot be made.
 */
export function archiveAtWork(folder: string, tell: (text: string) => void): Plugin {
  let problems: ContentError | undefined;
  /** What was told last: the problems, or changes of what was published that no revision tells of yet, which can be looked at. */
  let told: ContentError | undefined;
  const look = () => {
    const found = problemsIn(folder);
    problems = found && inDraft(found);
    const now = problems ?? found;
    if (now && now.message !== told?.message) tell(`\n${now.message}\n`);
    if (told && !now) tell("\nThe content is sound again.\n");
    told = now;
  };
  /** Resolves when what has been changed has been read. */
  let settled = Promise.resolve();
  const answer = (response: ServerResponse, base: string, found: ContentError) => {
    response.writeHead(500, { "content-type": "text/html; charset=utf-8" });
    response.end(problemPage(found, base));
  };
  return {
    name: "archive-at-work",
    apply: "serve",
    configureServer(server) {
      look();
      // A page listens a moment after it has come: one on which a problem stands is then told how things are.
      server.ws.on("connection", () =>
        setTimeout(() => server.ws.send(problems ? overlay(problems, folder) : { type: "custom", event: soundEvent }), settle),
      );
      server.middlewares.use(async (request, response, next) => {
        const path = (request.url ?? "/").split("?", 1)[0] ?? "/";
        if (notOfTheArchive.test(path)) return next();
        await settled;
        return problems ? answer(response, server.config.base, problems) : next();
      });
      let waiting: NodeJS.Timeout | undefined;
      let read = () => {};
      server.watcher.add(folder);
      server.watcher.on("all", (_event, path) => {
        if (!path.startsWith(folder + sep)) return;
        if (waiting === undefined) settled = new Promise((resolve) => (read = resolve));
        clearTimeout(waiting);
        waiting = setTimeout(() => {
          waiting = undefined;
          look();
          for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
          read();
          server.ws.send({ type: "full-reload" });
        }, settle);
      });
    },
  };
}
