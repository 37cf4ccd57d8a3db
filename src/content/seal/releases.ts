import { lstatSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { isDay } from "../../model/day.ts";
import { manifestText, readManifest } from "../../model/manifest.ts";
import type { Problem } from "../../model/problem.ts";
import { unseenIn } from "../../model/unseen.ts";
import type { Release } from "../../model/release.ts";

/** The folder of the content that keeps the releases: a file for each, named by its day. */
export const releasesFolder = "releases";

/** A release as its file has it: what is new, an empty line, and its manifest. */
export const releaseText = ({ what, manifest }: Release): string => `${what}\n\n${manifestText(manifest)}`;

/** Every release, the oldest first, and what is wrong in their files. */
export function readReleases(folder: string): { releases: Release[]; problems: Problem[] } {
  const root = join(folder, releasesFolder);
  const names = statSync(root, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(root).filter((name) => !/^\.|~$/.test(name)) : [];
  const releases: Release[] = [];
  const problems: Problem[] = [];
  for (const name of names.sort()) {
    const file = `${releasesFolder}/${name}`;
    const hint = "`npm run release` writes these files; take it back from Git.";
    const [, day = ""] = /^(.*)\.txt$/.exec(name) ?? [];
    if (!isDay(day) || !lstatSync(join(root, name)).isFile()) {
      problems.push({ file, line: 1, found: JSON.stringify(name), expected: "a file that is named by the day of a release, as in 2026-11-27.txt", hint });
      continue;
    }
    const text = readFileSync(join(root, name), "utf8").replaceAll("\r\n", "\n");
    const [, what = "", lines = ""] = /^([^\n]+)\n\n([\s\S]*)$/.exec(text) ?? [];
    const { digests, faulty } = readManifest(lines);
    if (what === "" || unseenIn(what) !== undefined || digests.size === 0)
      problems.push({ file, line: 1, found: "no sentence, or no list of files", expected: "what is new, an empty line, and a manifest", hint });
    for (const line of faulty)
      problems.push({ file, line: line + 2, found: "a line that is none of a manifest", expected: "a digest, two spaces and a path", hint });
    releases.push({ day, what, manifest: digests });
  }
  return { releases, problems };
}
