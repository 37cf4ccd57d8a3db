import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

/** In each folder in which a build works: a folder without it is not a build's. */
export const ownerFile = "owner";
export const owner = "A build of the archive works here. That build removes it, or the next.\n";

/** At the top of a file system of its own, as on a mounted disk: never the site's, never in its way. */
const systemsOwn = ["lost+found"];

const prefix = (target: string) => `.${basename(target)}.next-`;

/** The name of the folder in which the build of process `process` works, beside its target or within. */
export const workName = (target: string, process: number): string => prefix(target) + process;

/** The folders in `parent` that have the name of one in which a build of `target` works, each with the number of its process. */
export function workFolders(target: string, parent: string): { name: string; process: number }[] {
  let names: string[];
  try {
    names = readdirSync(parent);
  } catch {
    return [];
  }
  return names
    .filter((name) => name.startsWith(prefix(target)) && /^\d+$/.test(name.slice(prefix(target).length)))
    .map((name) => ({ name, process: Number(name.slice(prefix(target).length)) }));
}

/** The names at the top of `target` that are neither the site's nor a stranger's. */
export const notTheSite = (target: string): string[] => [...systemsOwn, ...workFolders(target, target).map(({ name }) => name)];

function isRunning(process: number): boolean {
  try {
    return globalThis.process.kill(process, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Whether a folder to work in was left by a build that is no more. */
export function isLeft(folder: string, process: number): boolean {
  if (process !== globalThis.process.pid && isRunning(process)) return false;
  try {
    return readdirSync(folder).length === 0 || readFileSync(join(folder, ownerFile), "utf8") === owner;
  } catch {
    return false;
  }
}
