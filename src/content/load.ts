import { statSync } from "node:fs";
import type { Check, Fault, Ids } from "../archive/integrity/check.ts";
import { daysCheck } from "../archive/integrity/days.ts";
import { duplicatesCheck } from "../archive/integrity/duplicates.ts";
import { checkFrontmatter } from "../archive/integrity/frontmatter.ts";
import { historyCheck } from "../archive/integrity/history.ts";
import { linksCheck } from "../archive/integrity/links.ts";
import { paragraphsCheck, textCheck } from "../archive/integrity/paragraphs.ts";
import { checkReferences } from "../archive/integrity/references.ts";
import { archiveNames } from "../archive/names.ts";
import { parseBody } from "../markdown/body.ts";
import { findNames, type Names } from "../markdown/names.ts";
import { type Content, type Kind, mentionKinds } from "../model/kinds.ts";
import type { Body } from "../model/passage.ts";
import { ContentError, type Problem } from "../model/problem.ts";
import { type Cache, digest } from "./cache.ts";
import { type File, kindNames, listFiles } from "./files.ts";
import { lineOf, readFrontmatter } from "./frontmatter.ts";

/** The rules over the whole content; those of a single file are in its schema. */
export const checks: readonly Check[] = [duplicatesCheck, historyCheck, daysCheck, textCheck, paragraphsCheck, linksCheck];

/** A file whose frontmatter is right, with the text below it. */
interface Read extends File {
  data: object;
  text: string;
  textLine: number;
}

const byKind = <T>(value: (kind: Kind) => T) =>
  Object.fromEntries(kindNames.map((kind) => [kind, value(kind)])) as Record<Kind, T>;

/**
 * Reads and checks the whole content. `folder` holds a folder for each kind, `label` names it in messages, `cache` keeps what
 * was parsed before.
 * @throws ContentError with every problem, each with its file and line.
 */
export function loadContent(folder: string, { cache, label = "content" }: { cache: Cache; label?: string }): Content {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new ContentError([{ file: "", line: 1, found: "no such folder", expected: "the folder of the content" }], label);
  const { files, problems } = listFiles(folder);
  const ids: Ids = byKind((kind) => files.filter((file) => file.kind === kind).map(({ id }) => id));
  const sources = new Map(files.map(({ file, source }) => [file, source]));
  const report = (faults: Iterable<Fault>) => {
    for (const { path, text, ...fault } of faults) {
      const source = sources.get(fault.file) ?? "";
      const before = text === undefined ? "" : source.slice(0, Math.max(0, source.indexOf(text)));
      problems.push({ line: path.length > 0 ? lineOf(readFrontmatter(source).yaml, path) : before.split("\n").length, ...fault });
    }
  };

  report(sameIds(files));
  const read = files.flatMap((file) => readEntry(file, ids, cache, report, problems));
  const content = byKind((kind) =>
    read
      .filter((entry) => entry.kind === kind)
      .map(({ data, id, file }) => ({ ...data, id, file, body: { blocks: [], passages: [] } as Body })),
  ) as unknown as Content;
  readBodies(content, read, ids, cache, problems);

  for (const { check } of checks) report(check(content));
  if (problems.length > 0) {
    problems.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
    throw new ContentError(problems, label);
  }
  cache.save();
  return content;
}

function* sameIds(files: readonly File[]): Iterable<Fault> {
  const seen = new Map<string, string>();
  for (const { kind, id, file } of files) {
    const key = `${kind}/${id.toLowerCase()}`;
    const other = seen.get(key);
    if (other === undefined) seen.set(key, file);
    else yield { file, path: [], found: `the id "${id}"`, expected: `an id that no other file has (${other} has it)` };
  }
}

function readEntry(file: File, ids: Ids, cache: Cache, report: (faults: Fault[]) => void, problems: Problem[]): Read[] {
  const parsed = cache.get(digest("frontmatter", file.kind, file.source), () => {
    const { data: raw, text, textLine, faults } = readFrontmatter(file.source);
    for (const { line, message } of faults)
      problems.push({ file: file.file, line, found: message, expected: "YAML 1.2 between two lines of ---" });
    if (faults.length > 0) return { value: undefined, keep: false };
    const { data, faults: wrong } = checkFrontmatter({ ...file, data: raw });
    report(wrong);
    if (data === undefined) report(checkReferences({ ...file, data: raw }, ids));
    return { value: data && { data, text, textLine }, keep: data !== undefined };
  });
  if (parsed === undefined) return [];
  report(checkReferences({ ...file, data: parsed.data }, ids));
  return [{ ...file, ...parsed }];
}

/** Fills in the body of every entry. Pages speak of the archive itself: names in them are no mentions. */
function readBodies(content: Content, read: readonly Read[], ids: Ids, cache: Cache, problems: Problem[]): void {
  const named = archiveNames(content);
  const names: Names = { find: findNames(named), ids };
  const unnamed: Names = { find: () => [], ids };
  const namesDigest = digest(JSON.stringify([named, mentionKinds.map((kind) => ids[kind])]));
  const bodies = new Map(
    read.map(({ kind, file, text, textLine }) => {
      const body = cache.get(digest("body", kind, namesDigest, text), () => {
        const parsed = parseBody(text, kind === "article" ? names : unnamed, { numbered: kind === "article" });
        for (const problem of parsed.problems) problems.push({ ...problem, file, line: problem.line + textLine - 1 });
        return { value: parsed.body, keep: parsed.problems.length === 0 };
      });
      return [file, body] as const;
    }),
  );
  for (const kind of kindNames) for (const entry of content[kind]) entry.body = bodies.get(entry.file) ?? entry.body;
}
