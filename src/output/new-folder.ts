import { mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { Refusal, systemFault } from "./refusal.ts";
import { type Kept, notForBuilds, realFolder } from "./target.ts";
import { beforeTheEnd } from "./write.ts";

/**
 * Writes files into the folder `name`, which is not there yet or empty, as a whole or not at all; `option` is by what it was named. @throws Refusal where the
 * folder is neither, is one that people write in, or cannot be written.
 */
export function writeNewFolder(option: string, name: string, kept: Kept, files: ReadonlyMap<string, Uint8Array>): void {
  const refuse = (found: string, byMachine = false) =>
    new Refusal(
      `${option} "${name}": found ${found}, expected a folder that is not there yet, or is empty, and can be written. Nothing was written. Name another.`,
      { byMachine },
    );
  try {
    const target = realFolder(name);
    const found = notForBuilds(target, kept);
    if (found !== undefined) throw refuse(found);
    const there = statSync(target, { throwIfNoEntry: false });
    if (there && !there.isDirectory()) throw refuse("a file");
    const [first] = there ? readdirSync(target) : [];
    if (first !== undefined) throw refuse(`"${first}" in it`);
    const work = join(dirname(target), `.${basename(target)}.part-${process.pid}`);
    const clean = () => rmSync(work, { recursive: true, force: true });
    const takeBack = beforeTheEnd(clean);
    try {
      for (const [path, bytes] of files) {
        mkdirSync(dirname(join(work, path)), { recursive: true });
        writeFileSync(join(work, path), bytes);
      }
      // It is empty: what came into it meanwhile would keep it.
      if (there) rmdirSync(target);
      renameSync(work, target);
    } finally {
      clean();
      takeBack();
    }
  } catch (error) {
    const fault = error instanceof Refusal ? undefined : systemFault(error);
    throw fault === undefined ? error : refuse(fault, true);
  }
}
