import { type Dirent, readdirSync, readFileSync, statSync } from "node:fs";
import { isUtf8 } from "node:buffer";
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

/** The text of a file, as far as there is one that can be read, and what is wrong with it as a file. */
function readText(path: string, file: string): { source?: string; problem?: Problem } {
  try {
    const { size } = statSync(path);
    if (size > mostBytes)
      return {
        problem: {
          file,
          line: 1,
          found: `${(size / 1e6).toFixed(1)} MB`,
          expected: `at most ${mostBytes / 1e6} MB, which is more than any text has`,
          hint: "Look at what is in it; a text that is as long is parted into several.",
        },
      };
    const bytes = readFileSync(path);
    const source = bytes.toString("utf8");
    if (isUtf8(bytes)) return { source };
    return {
      source,
      problem: {
        file,
        line: source.slice(0, source.indexOf("\uFFFD")).split("\n").length,
        found: "letters that are not in UTF-8",
        expected: "a file in UTF-8",
        hint: "Save it anew with the encoding UTF-8, and see whether every letter is right.",
      },
    };
  } catch (error) {
    return { problem: unreadable(file, error) };
  }
}

/** All that stands in a folder and in those within, but folders. Links are among it, and are not followed, as Node's own listing would: they lead out, or round in a circle. */
function* entriesIn(folder: string, lost: (path: string, error: unknown) => void): Iterable<Dirent> {
  let entries: Dirent[] = [];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    lost(folder, error);
  }
  for (const entry of entries)
    if (entry.isDirectory()) yield* entriesIn(join(folder, entry.name), lost);
    else yield entry;
}

/** What the machine says of a file or folder that it does not let be read; Node names one whose name is not in UTF-8 by another. */
const unreadable = (file: string, error: unknown): Problem => ({
  file,
  line: 1,
  found: file.includes("\uFFFD") ? "a name that is not in UTF-8" : `what cannot be read (${(error as NodeJS.ErrnoException).code ?? error})`,
  expected: "files and folders that can be read, with names in UTF-8",
  hint: "Look at its permissions, or give it another name.",
});

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
  const inContent = (path: string) => relative(folder, path).replaceAll("\\", "/");
  const lost = (path: string, error: unknown) => problems.push(unreadable(inContent(path), error));
  for (const kind of kindNames) {
    const root = join(folder, kinds[kind].folder);
    const found = statSync(root, { throwIfNoEntry: false });
    if (found && !found.isDirectory())
      problems.push({ file: kinds[kind].folder, line: 1, found: "a file", expected: `the folder of each ${kind}` });
    if (!found?.isDirectory()) continue;
    for (const entry of entriesIn(root, lost)) {
      const path = join(entry.parentPath, entry.name);
      const file = inContent(path);
      if (leftovers.test(entry.name) || file.includes("/.")) continue;
      const id = /([^/]+)\.md$/.exec(file)?.[1];
      if (!entry.isFile())
        problems.push({ file, line: 1, found: entry.isSymbolicLink() ? "a link" : "what is no file: a pipe, or a device", expected: "a file of its own, in this folder" });
      else if (id === undefined)
        problems.push({ file, line: 1, found: "a file of another kind", expected: "a Markdown file, with a name that ends in .md" });
      else if (kind === "article" && years && /^\d{4}-/.test(id) && !holds(years, id.slice(0, 4))) elsewhere.push(id);
      else {
        const { source, problem } = readText(path, file);
        if (source !== undefined) files.push({ kind, id, file, source });
        if (problem) problems.push(problem);
      }
    }
  }
  files.sort((a, b) => byText(a.id, b.id) || byText(a.file, b.file));
  return { files, elsewhere, problems };
}
