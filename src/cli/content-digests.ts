import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { exceptionsFile } from "../content/editorial/exceptions.ts";
import { isDraft } from "../content/read/drafts.ts";
import { leftovers } from "../content/read/files.ts";
import { kindOf } from "../model/kinds.ts";
import { type Differences, differences, type Digests, manifestName, readManifest } from "../model/manifest.ts";
import { digestsIn } from "../output/digests.ts";

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
