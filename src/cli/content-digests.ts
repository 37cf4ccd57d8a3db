import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { exceptionsFile } from "../content/editorial/exceptions.ts";
import { isDraft } from "../content/read/drafts.ts";
import { leftovers } from "../content/read/files.ts";
import { kindOf } from "../model/kinds.ts";
import { type Differences, differences, type Digests, manifestName, readManifest } from "../model/manifest.ts";
import { digestsIn } from "../output/digests.ts";
import { UsageError } from "./usage.ts";

/** Whether a file of the content is none of what is published: the manifest itself, exceptions from rules of writing, what editors and file managers have left, a draft. */
function isNotPublished(folder: string, path: string): boolean {
  if (path === manifestName || path === exceptionsFile || path.split("/").some((name) => leftovers.test(name))) return true;
  const kind = kindOf(path);
  return kind !== undefined && path.endsWith(".md") && isDraft({ kind, source: readFileSync(join(folder, path), "utf8") });
}

/** The digests of all files of the content that are published. */
export const contentDigests = (folder: string): Digests => digestsIn(folder, (path) => isNotPublished(folder, path));

/** How the files of the content differ from its manifest, with the lines of that which are none; nothing where there is no manifest. */
export function sealedDifferences(folder: string): (Differences & { files: number; faulty: number[] }) | undefined {
  const path = join(folder, manifestName);
  if (!existsSync(path)) return undefined;
  const { digests, faulty } = readManifest(readFileSync(path, "utf8"));
  return { files: digests.size, faulty, ...differences(digests, contentDigests(folder)) };
}

/** @throws UsageError where the content is not as it is sealed: what is made of it would have a manifest that is not that of its files. */
export function refuseUnsealed(folder: string): void {
  const found = sealedDifferences(folder);
  const count = found ? [found.added, found.changed, found.removed, found.renamed].flat().length : contentDigests(folder).size;
  if (count > 0)
    throw new UsageError(
      `found ${count} ${count === 1 ? "file" : "files"} otherwise than sealed, expected content that is sealed as it stands. \`npm run verify\` names them, \`npm run seal\` seals them.`,
    );
}
