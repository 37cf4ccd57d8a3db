import type { ServerResponse } from "node:http";
import { sep } from "node:path";
import type { Plugin } from "vite";
import { type Inspection, inspect } from "../content/at-work.ts";
import { ContentError, type Problem } from "../model/problem.ts";
import { addressOf, draftsPage } from "./drafts-page.ts";
import { overlay, problemPage, soundEvent } from "./overlay.ts";

/** What is not a page of the archive: the modules and styles that Vite serves, and files that no problem page can stand for. */
const notOfTheArchive = /\/@|\/__|^\/(?:src|node_modules)\/|\.(?:m?[jt]s|css|svg|png|woff2?|map)$/;

/** How long a change waits for others that belong to it, in milliseconds: an editor, or a change of branch, writes several files. */
const settle = 60;

/** What is wrong in what was found, without what a change needs only when it is published. */
const faultsIn = (problems: readonly Problem[], folder: string): ContentError | undefined => {
  const now = problems.filter(({ check }) => check !== "revisions");
  return now.length > 0 ? new ContentError(now, folder) : undefined;
};

/** The draft whose page is asked for. */
const draftAt = (path: string, base: string, drafts: readonly string[]): string | undefined =>
  drafts.find((file) => addressOf(file, base) === path);

/**
 * While developing: reads the archive anew when a file in `folder` changes, and reloads the pages that are open. While something is
 * wrong in the content, every page tells what, in place of the pages that cannot be made.
 */
export function archiveAtWork(folder: string, tell: (text: string) => void): Plugin {
  let problems: ContentError | undefined;
  let found: Inspection | undefined;
  /** What was told last: the problems, or changes of what was published that no revision tells of yet, which can be looked at. */
  let told: ContentError | undefined;
  const look = () => {
    try {
      found = inspect(folder);
    } catch (error) {
      // A fault of the program is told by the page that meets it.
      tell(String(error));
      return;
    }
    problems = faultsIn(found.problems, found.folder);
    const all = [...found.problems, ...found.inDrafts.filter(({ isMissing }) => !isMissing), ...found.editorial.faults];
    const now = all.length > 0 ? new ContentError(all, found.folder) : undefined;
    if (now && now.message !== told?.message) tell(`\n${now.message}\n`);
    if (told && !now) tell("\nThe content is sound again.\n");
    told = now;
  };
  /** The page of a draft that cannot be shown, or the list of all. */
  const pageOfDrafts = (path: string, base: string): string | undefined => {
    if (!found) return undefined;
    if (path === `${base.replace(/\/$/, "")}/drafts/`) return draftsPage(found, base);
    const draft = draftAt(path, base, found.drafts);
    // A draft without a text is shown, as far as it goes.
    const isShown = found.inDrafts.every(
      ({ file, isMissing, check }) => file !== draft || (isMissing && (check === "texts" || check === "comments")),
    );
    return draft === undefined || isShown ? undefined : draftsPage({ ...found, drafts: [draft] }, base);
  };
  /** Resolves when what has been changed has been read. */
  let settled = Promise.resolve();
  const answer = (response: ServerResponse, status: number, page: string) => {
    response.writeHead(status, { "content-type": "text/html; charset=utf-8" });
    response.end(page);
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
        const { base } = server.config;
        if (problems) return answer(response, 500, problemPage(problems, base));
        const page = pageOfDrafts(path, base);
        return page === undefined ? next() : answer(response, 200, page);
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
