import { leftovers } from "../content/read/files.ts";
import { type Digests, manifestName } from "../model/manifest.ts";
import { digestsIn } from "../output/digests.ts";

/** The digests of all files of the content, but what editors and file managers have left, and the manifest itself. */
export const contentDigests = (folder: string): Digests =>
  digestsIn(folder, (path) => path === manifestName || path.split("/").some((name) => leftovers.test(name)));
