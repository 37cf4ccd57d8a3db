import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isDraft } from "../content/read/drafts.ts";
import { leftovers } from "../content/read/files.ts";
import { type Differences, differences, type Digests, manifestName, readManifest } from "../model/manifest.ts";
import { digestsIn } from "../output/digests.ts";

/** The digests of all files of the content that are published: without drafts, what editors and file managers have left, and the manifest itself. */
export const contentDigests = (folder: string): Digests =>
  digestsIn(
    folder,
    (path) =>
      path === manifestName ||
      path.split("/").some((name) => leftovers.test(name)) ||
      (path.endsWith(".md") && isDraft(readFileSync(join(folder, path), "utf8"))),
  );

/** How the files of the content differ from its manifest, with the lines of that which are none; nothing where there is no manifest. */
export function sealedDifferences(folder: string): (Differences & { files: number; faulty: number[] }) | undefined {
  const path = join(folder, manifestName);
  if (!existsSync(path)) return undefined;
  const { digests, faulty } = readManifest(readFileSync(path, "utf8"));
  return { files: digests.size, faulty, ...differences(digests, contentDigests(folder)) };
}
