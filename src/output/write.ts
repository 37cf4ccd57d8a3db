import { accessSync, constants, cpSync, existsSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";
import { writeList } from "./listing.ts";
import { Refusal, systemFault } from "./refusal.ts";
import { clearLeft, closeStaging, openStaging } from "./staging.ts";
import { type Placing, putInPlace } from "./swap.ts";
import { findTarget, type Kept, refuseStrangers } from "./target.ts";

const signals = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;

/** Calls `clean` when the process is told to end, or ends by itself; gives what takes this back. */
export function beforeTheEnd(clean: () => void): () => void {
  const end = (signal: keyof typeof signals) => process.exit(128 + signals[signal]);
  const names = Object.keys(signals) as (keyof typeof signals)[];
  for (const name of names) process.on(name, end);
  process.on("exit", clean);
  return () => {
    for (const name of names) process.off(name, end);
    process.off("exit", clean);
  };
}

/**
 * Whether a folder beside the project bears a name that begins like the project's own (`archive` and `archive-site`): Astro 7 takes it for one within
 * the project, and then finds no packages from there.
 */
const looksWithin = (folder: string, project: string): boolean =>
  folder.startsWith(project) && !folder.startsWith(project + sep);

/** Whether files can be moved from one folder into the other: they are on the same disk, mounted once. */
function movable(from: string, to: string): boolean {
  const [before, after] = [from, to].map((folder) => join(folder, "probe")) as [string, string];
  writeFileSync(before, "");
  try {
    renameSync(before, after);
    return true;
  } catch {
    return false;
  } finally {
    for (const file of [before, after]) rmSync(file, { force: true });
  }
}

/**
 * Replaces the folder `outDir` by what `fill` writes, as a whole or not at all: whatever fails or ends the process, what stood there
 * stays. Nothing that a build has not put there is ever removed. Looks at the folder before `fill` is called.
 * @throws Refusal where the folder is not one for builds, holds what no build has put there, or cannot be written.
 */
export async function writeFolder(outDir: string, kept: Kept, fill: (folder: string) => Promise<void>): Promise<Placing> {
  const target = findTarget(outDir, kept);
  // Astro moves files from this folder into the site, which cannot be done from one disk to another.
  const desk = join(kept.project, ".astro", "site");
  for (const folder of [target, desk]) clearLeft(folder);
  refuseStrangers(outDir, target);
  const staging = openStaging(outDir, target);
  const local = openStaging(desk, desk);
  const clean = () => {
    closeStaging(staging, target);
    closeStaging(local, desk);
  };
  const takeBack = beforeTheEnd(clean);
  try {
    if (existsSync(target)) accessSync(target, constants.W_OK);
    const isNear = movable(local.folder, staging.folder);
    const isThere = isNear && !looksWithin(staging.site, kept.project);
    await fill(isThere ? staging.site : local.site);
    if (!isThere && isNear) renameSync(local.site, staging.site);
    else if (!isNear) cpSync(local.site, staging.site, { recursive: true });
    writeList(staging.site);
    refuseStrangers(outDir, target);
    return putInPlace(staging.folder, target);
  } catch (error) {
    const fault = systemFault(error);
    if (fault === undefined) throw error;
    throw new Refusal(
      `--outDir "${outDir}": found ${fault}, expected a folder that can be written, with room for the site. What stood there before still stands.`,
      { byMachine: true },
    );
  } finally {
    clean();
    takeBack();
  }
}
