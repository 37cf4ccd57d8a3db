import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Refusal, systemFault } from "./refusal.ts";
import { finishSwap } from "./swap.ts";
import { isLeft, owner, ownerFile, workFolders, workName } from "./work.ts";

/**
 * The folder in which a build works, on the disk of its target: beside the target, or within where nothing can be written beside it.
 * `site` in it is what the build writes, `last` what stood in the target before.
 */
interface Staging {
  folder: string;
  site: string;
  /** The topmost of the folders above the target that were made for it. */
  made: string | undefined;
}

/** Clears away what killed builds have left, and puts back or finishes what they were moving. */
export function clearLeft(target: string): void {
  for (const parent of [dirname(target), target])
    for (const { name, process } of workFolders(target, parent)) {
      const folder = join(parent, name);
      if (!isLeft(folder, process)) continue;
      const last = join(folder, "last");
      if (parent === target) finishSwap(folder, target);
      else if (existsSync(last) && !existsSync(target)) renameSync(last, target);
      removeWork(folder);
    }
}

/** Makes the folder to work in. @throws Refusal where neither beside nor within the target can be written. */
export function openStaging(outDir: string, target: string): Staging {
  let fault: unknown;
  for (const parent of existsSync(target) ? [dirname(target), target] : [dirname(target)]) {
    try {
      const made = mkdirSync(parent, { recursive: true });
      const folder = join(parent, workName(target, process.pid));
      mkdirSync(folder);
      writeFileSync(join(folder, ownerFile), owner);
      return { folder, site: join(folder, "site"), made };
    } catch (error) {
      fault = error;
    }
  }
  throw new Refusal(
    `--outDir "${outDir}": found ${systemFault(fault) ?? fault}, expected a folder that can be written. Nothing was changed. Name another folder, or see to its disk and permissions.`,
    { byMachine: true },
  );
}

/** Removes a folder to work in; the file that tells whose it is goes last, so that what is left of a killed removal is known. */
function removeWork(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder).filter((one) => one !== ownerFile))
    rmSync(join(folder, name), { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
}

/** Removes the folder that was worked in, and where nothing came of it, the empty folders that were made for the target. */
export function closeStaging({ folder, made }: Staging, target: string): void {
  removeWork(folder);
  if (made === undefined || existsSync(target)) return;
  try {
    for (let empty = dirname(target); empty.length >= made.length; empty = dirname(empty)) rmdirSync(empty);
  } catch {
    // Something else has come to stand in it: it stays.
  }
}
