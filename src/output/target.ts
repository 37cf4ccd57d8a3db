import { lstatSync, readlinkSync, realpathSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { basename, dirname, join, resolve, sep } from "node:path";
import { listedIn, strangersIn } from "./listing.ts";
import { Refusal, systemFault } from "./refusal.ts";
import { notTheSite } from "./work.ts";

/** What a build must leave alone: the project with its sources, and the folder of the content. */
export interface Kept {
  project: string;
  content: string;
}

/** The folders of the project that hold what people write, and what npm installs. */
const sources = ["content", "docs", "node_modules", "public", "src", "tests"];

/** Where `path` leads once its links are followed, through folders that are not there yet, too. @throws the system's error for a circle. */
export function realFolder(path: string): string {
  const absolute = resolve(path);
  try {
    return realpathSync.native(absolute);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
  const parent = dirname(absolute);
  if (parent === absolute) return absolute;
  const isLink = lstatSync(absolute, { throwIfNoEntry: false })?.isSymbolicLink();
  return isLink
    ? realFolder(resolve(realFolder(parent), readlinkSync(absolute)))
    : join(realFolder(parent), basename(absolute));
}

const isWithin = (folder: string, other: string) =>
  folder === other || folder.startsWith(other.endsWith(sep) ? other : other + sep);

/** What `target` is that no build may take for its own, whatever is in it; nothing where it may be one's. */
export function notForBuilds(target: string, kept: Kept): string | undefined {
  const [project, content, home] = [kept.project, kept.content, homedir()].map(realFolder) as [string, string, string];
  if (dirname(target) === target) return "the root of the file system";
  if (target === home) return "the home folder";
  if (target === project) return "the folder of the project itself";
  if (isWithin(project, target)) return "a folder in which the project stands";
  if (isWithin(home, target)) return "a folder in which the home folder stands";
  if (isWithin(target, content)) return "a folder of the content";
  if (isWithin(content, target)) return "a folder in which the content stands";
  const [top = ""] = isWithin(target, project) ? target.slice(project.length + 1).split(sep) : [];
  return sources.includes(top) || top.startsWith(".") ? `${top}/, which is the project's own` : undefined;
}

const refuse = (outDir: string, found: string, expected: string, advice: string) =>
  new Refusal(`--outDir "${outDir}": found ${found}, expected ${expected}. Nothing was changed. ${advice}`);

/**
 * The folder that `outDir` leads to, if a build may take it for its own: links are followed, what people wrote is refused.
 * @throws Refusal that says what was found, what was expected, and what to do.
 */
export function findTarget(outDir: string, kept: Kept): string {
  const no = (found: string) =>
    refuse(outDir, found, "a folder for the site alone", "Name one, such as dist or ../www; without --outDir it is dist.");
  if (outDir.trim() === "") throw no("no name");
  let target: string;
  try {
    target = realFolder(outDir);
  } catch (error) {
    throw no(systemFault(error) ?? String(error));
  }
  const found = notForBuilds(target, kept);
  if (found !== undefined) throw no(found);
  if (statSync(target, { throwIfNoEntry: false })?.isDirectory() === false) throw no("a file");
  return target;
}

/** @throws Refusal where something stands in `target` that no build has put there. */
export function refuseStrangers(outDir: string, target: string): void {
  if (statSync(target, { throwIfNoEntry: false }) === undefined) return;
  const [first, ...more] = strangersIn(target, notTheSite(target));
  if (first === undefined) return;
  const count = more.length > 0 ? ` and ${more.length} more` : "";
  throw refuse(
    outDir,
    `"${first}"${count}, which no build has put there`,
    "a new or empty folder, or an earlier build and nothing else",
    listedIn(target).length > 0
      ? "Move it away, or name another folder; what belongs to the site goes into public/."
      : "Name another folder. If it is a site that was built before builds left a list of their files, remove it by hand, this once.",
  );
}
