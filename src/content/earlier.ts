import { execFileSync } from "node:child_process";
import { parseBody } from "../markdown/body.ts";
import type { Body } from "../model/passage.ts";
import { readFrontmatter } from "./read/frontmatter.ts";
import { digestOf } from "./seal/lines.ts";

/** So many earlier versions of a file are looked through. */
const mostVersions = 100;

const git = (folder: string, ...args: string[]) =>
  execFileSync("git", args, { cwd: folder, encoding: "utf8", maxBuffer: 2 ** 28, stdio: ["ignore", "pipe", "ignore"] });

/** The text of a file, whatever is wrong in it, without its mentions. */
export function bodyOf(source: string): Body {
  const { text, textLine } = readFrontmatter(source);
  const noNames = { find: () => [], ids: { state: [], person: [], organisation: [], summit: [] } };
  return parseBody(text, noNames, { numbered: true, firstLine: textLine }).body;
}

/**
 * The texts of paragraphs with these digests among the versions that Git has of a file, by all names that it had, the newest first; those that it has not are
 * left out.
 */
export function earlierTexts(folder: string, files: readonly string[], digests: ReadonlySet<string>): Map<string, string> {
  const found = new Map<string, string>();
  const versions = (() => {
    try {
      return git(folder, "log", `--max-count=${mostVersions}`, "--format=%H", "--", ...files).split("\n").filter(Boolean);
    } catch {
      // A copy without a history, or no Git.
      return [];
    }
  })();
  for (const version of versions)
    for (const file of files) {
      if (found.size === digests.size) return found;
      try {
        for (const { text } of bodyOf(git(folder, "show", `${version}:./${file}`)).passages)
          if (digests.has(digestOf(text))) found.set(digestOf(text), text);
      } catch {
        // It had another name in this version, or was taken away by it.
      }
    }
  return found;
}
