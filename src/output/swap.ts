import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { listedIn, listName, strangersIn, writeList } from "./listing.ts";
import { notTheSite, ownerFile } from "./work.ts";

/** The system's answers where a folder cannot be moved as such: a mount point, a layer of a container's disk, a parent that is not ours. */
const immovable = ["EBUSY", "EXDEV", "EPERM", "EACCES", "EROFS"];
const isImmovable = (error: unknown) => immovable.includes((error as NodeJS.ErrnoException).code ?? "");

/** How a site came into its place. */
export type Placing = "at once" | "piece by piece";

/**
 * Puts `work/site` in the place of `target`: by two moves of folders, one right after the other; or, where the system does not let the
 * folder itself be moved, by moving what is in it.
 */
export function putInPlace(work: string, target: string): Placing {
  const site = join(work, "site");
  if (!existsSync(target)) {
    renameSync(site, target);
    return "at once";
  }
  if (dirname(work) === target || existsSync(join(target, "lost+found"))) return pieceByPiece(work, target);
  chmodSync(site, statSync(target).mode);
  const last = join(work, "last");
  try {
    renameSync(target, last);
  } catch (error) {
    if (isImmovable(error)) return pieceByPiece(work, target);
    throw error;
  }
  try {
    renameSync(site, target);
  } catch (error) {
    renameSync(last, target);
    throw error;
  }
  return "at once";
}

/** Brings the site into a work folder within the target, so that all further moves stay on one disk, and swaps what is in both. */
function pieceByPiece(work: string, target: string): Placing {
  const inner = dirname(work) === target ? work : join(target, basename(work));
  try {
    if (inner !== work) {
      mkdirSync(inner);
      cpSync(join(work, ownerFile), join(inner, ownerFile));
    }
    try {
      renameSync(join(work, "site"), join(inner, "whole"));
    } catch (error) {
      if (!isImmovable(error)) throw error;
      cpSync(join(work, "site"), join(inner, "copy"), { recursive: true });
      renameSync(join(inner, "copy"), join(inner, "whole"));
    }
    finishSwap(inner, target);
  } finally {
    rmSync(inner, { recursive: true, force: true });
  }
  return "piece by piece";
}

/**
 * Moves what is in `target` away and what is in `inner/whole` into its place; goes on where a killed build has stopped. Does nothing
 * where no whole site is there, or where something of another's has come to stand in the target.
 */
export function finishSwap(inner: string, target: string): void {
  const whole = join(inner, "whole");
  if (!existsSync(join(whole, listName)) || strangersIn(target, notTheSite(target)).length > 0) return;
  // Killed half way, all that stands there is known as a build's.
  writeList(inner, [...new Set([...listedIn(target), ...listedIn(whole)])]);
  renameSync(join(inner, listName), join(target, listName));
  const last = join(inner, "last");
  mkdirSync(last, { recursive: true });
  const waiting = readdirSync(whole).filter((name) => name !== listName);
  const names = new Set([...listedIn(whole).map((file) => file.split("/", 1)[0] ?? file), ...notTheSite(target)]);
  const gone = readdirSync(target).filter((name) => !names.has(name));
  for (const name of [...waiting, ...gone]) {
    if (existsSync(join(target, name))) renameSync(join(target, name), join(last, name));
    if (waiting.includes(name)) renameSync(join(whole, name), join(target, name));
  }
  renameSync(join(whole, listName), join(target, listName));
}
