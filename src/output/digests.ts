import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Digests } from "../model/manifest.ts";
import { filesIn } from "./listing.ts";

/** SHA-256 of a file's bytes, in hexadecimal. */
const digestOf = (path: string) => createHash("sha256").update(readFileSync(path)).digest("hex");

/** The digest of every file in `folder`, by its path in it, but of those that `isOut` says so of. */
export function digestsIn(folder: string, isOut: (path: string) => boolean = () => false): Digests {
  const paths = filesIn(folder).filter((path) => !isOut(path));
  return new Map(paths.map((path) => [path, digestOf(join(folder, path))]));
}
