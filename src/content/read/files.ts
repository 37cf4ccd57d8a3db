import { type Dirent, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { type Kind, kindNames, kinds } from "../../model/kinds.ts";
import { suggestion } from "../../model/nearest.ts";
import { byText } from "../../model/order.ts";
import type { Problem } from "../../model/problem.ts";
import { holds, type Years } from "../../model/shards.ts";
import { exceptionsFile } from "../editorial/exceptions.ts";
import { releasesFolder } from "../seal/releases.ts";
import { sealFiles } from "../seal/seals.ts";

/** A file of the content, as read. */
export interface File {
  kind: Kind;
  id: string;
  /** Its path in the content folder, with forward slashes. */
  file: string;
  source: string;
}

/** What editors and file managers leave beside the files: never the archivist's. */
export const leftovers = /^\.|~$|^#.*#$|^(?:Thumbs\.db|desktop\.ini)$/;

/** The most that a file may have, in bytes: three times as much as the longest declarations. What is longer is none of a text, and takes minutes to read. */
const mostBytes = 500_000;

/** The text of a file, and the line of its first byte that is no UTF-8, where there is one. */
function readText(path: string): { source: string; brokenLine?: number } {
  const bytes = readFileSync(path);
  try {
    return { source: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    const source = bytes.toString("utf8");
    return { source, brokenLine: source.slice(0, source.indexOf("\uFFFD")).split("\n").length };
  }
}

/** All that stands in a folder and in those within, but folders. Links are among it, and are not followed, as Node's own listing would: they lead out, or round in a circle. */
function* entriesIn(folder: string): Iterable<Dirent> {
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isDirectory()) yield* entriesIn(join(folder, entry.name));
    else yield entry;
}

/**
 * Every Markdown file of the content, by kind and name. Anything else is a problem: it would go unread. Where `years` are given, articles of
 * other years, as their names tell, are not opened: only their ids are told, as `elsewhere`.
 */
export function listFiles(folder: string, years?: Years): { files: File[]; elsewhere: string[]; problems: Problem[] } {
  const folders: string[] = kindNames.map((kind) => kinds[kind].folder);
  const problems: Problem[] = readdirSync(folder)
    .sort()
    .filter((name) => !name.startsWith(".") && !sealFiles.includes(name) && name !== releasesFolder && name !== exceptionsFile && !folders.includes(name))
    .map((name) => ({
      file: name,
      line: 1,
      found: `"${name}"`,
      expected: `one of the folders ${folders.join(", ")}`,
      hint: suggestion(name, folders),
    }));
  const files: File[] = [];
  const elsewhere: string[] = [];
  for (const kind of kindNames) {
    const root = join(folder, kinds[kind].folder);
    const found = statSync(root, { throwIfNoEntry: false });
    if (found && !found.isDirectory())
      problems.push({ file: kinds[kind].folder, line: 1, found: "a file", expected: `the folder of each ${kind}` });
    if (!found?.isDirectory()) continue;
    for (const entry of entriesIn(root)) {
      const path = join(entry.parentPath, entry.name);
      const file = relative(folder, path).replaceAll("\\", "/");
      if (leftovers.test(entry.name) || file.includes("/.")) continue;
      const id = /([^/]+)\.md$/.exec(file)?.[1];
      if (!entry.isFile()) problems.push({ file, line: 1, found: "a link", expected: "a file of its own, in this folder" });
      else if (id === undefined)
        problems.push({ file, line: 1, found: "a file of another kind", expected: "a Markdown file, with a name that ends in .md" });
      else if (kind === "article" && years && /^\d{4}-/.test(id) && !holds(years, id.slice(0, 4))) elsewhere.push(id);
      else if (statSync(path).size > mostBytes)
        problems.push({
          file,
          line: 1,
          found: `${(statSync(path).size / 1e6).toFixed(1)} MB`,
          expected: `at most ${mostBytes / 1e6} MB, which is more than any text has`,
          hint: "Look at what is in it; a text that is as long is parted into several.",
        });
      else {
        const { source, brokenLine } = readText(path);
        files.push({ kind, id, file, source });
        if (brokenLine !== undefined)
          problems.push({
            file,
            line: brokenLine,
            found: "letters that are not in UTF-8",
            expected: "a file in UTF-8",
            hint: "Save it anew with the encoding UTF-8, and see whether every letter is right.",
          });
      }
    }
  }
  files.sort((a, b) => byText(a.id, b.id) || byText(a.file, b.file));
  return { files, elsewhere, problems };
}
