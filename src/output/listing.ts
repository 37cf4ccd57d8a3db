import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The file by which a build tells the next one which files are its own. It is published with the site and harms nobody. */
export const listName = ".archive-build";
const head = "# The files of a build of this archive. The next build may replace them, and no others.";

/** The files that an earlier build says it wrote into `folder`; none where no build left its list. */
export function listedIn(folder: string): string[] {
  let text: string;
  try {
    text = readFileSync(join(folder, listName), "utf8");
  } catch {
    return [];
  }
  const [first, ...files] = text.split("\n");
  return first === head ? [listName, ...files.filter((file) => file !== "")] : [];
}

/** Leaves in `folder` the list of `files`, or of all the files that are in it. */
export function writeList(folder: string, files: readonly string[] = filesIn(folder)): void {
  const listed = files.filter((file) => file !== listName).sort();
  writeFileSync(join(folder, listName), `${[head, ...listed].join("\n")}\n`);
}

/** The paths of all files and links in a folder, with forward slashes. Links are not followed, as Node's own listing would. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(join(folder, entry.name)).map((path) => `${entry.name}/${path}`) : [entry.name],
  );

/**
 * What stands in `folder` and was put there by no build: files, links and folders, of a folder only its own name. `own` are names at its
 * top that count as known.
 */
export function strangersIn(folder: string, own: readonly string[] = []): string[] {
  const files = new Set(listedIn(folder));
  const folders = new Set([...files].flatMap(foldersAbove));
  const look = (path: string): string[] =>
    readdirSync(join(folder, path), { withFileTypes: true }).flatMap((entry) => {
      const name = path === "" ? entry.name : `${path}/${entry.name}`;
      if (own.includes(name) || (!entry.isDirectory() && files.has(name))) return [];
      return entry.isDirectory() && folders.has(name) ? look(name) : [name];
    });
  return look("").sort();
}

function foldersAbove(file: string): string[] {
  const parts = file.split("/").slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
}
