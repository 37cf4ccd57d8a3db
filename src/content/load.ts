import { statSync } from "node:fs";
import type { Check, Fault, Ids } from "../archive/integrity/check.ts";
import { daysCheck } from "../archive/integrity/days.ts";
import { duplicatesCheck } from "../archive/integrity/duplicates.ts";
import { checkCutTexts, checkFrontmatter } from "../archive/integrity/frontmatter.ts";
import { historyCheck } from "../archive/integrity/history.ts";
import { linksCheck } from "../archive/integrity/links.ts";
import { numberFaults } from "../archive/integrity/numbers.ts";
import { paragraphsCheck, textCheck } from "../archive/integrity/paragraphs.ts";
import { checkReferences } from "../archive/integrity/references.ts";
import { archiveNames, otherNames } from "../archive/names.ts";
import { parseBody } from "../markdown/body.ts";
import { findNames, type Names } from "../markdown/names.ts";
import { type Content, type Kind, mentionKinds } from "../model/kinds.ts";
import type { Body } from "../model/passage.ts";
import { ContentError, type Problem } from "../model/problem.ts";
import { idPattern } from "../model/schema.ts";
import { type Cache, digest } from "./cache.ts";
import { type File, kindNames, listFiles } from "./files.ts";
import { lineOf, readFrontmatter } from "./frontmatter.ts";
import { digestOf, readSeal } from "./seal.ts";

/** What comes first brings about what comes later: a file that cannot be read, a name given twice, an id that no file bears, the rest. */
const stages = { file: 0, names: 1, references: 2, rest: 3 } as const;
type Stage = keyof typeof stages;

/** The checks of what stands in texts. */
const inTexts = new Set([paragraphsCheck, textCheck]);

/** The rules over the whole content; those of a single file are in its schema. */
export const checks: readonly (readonly [Stage, Check])[] = [
  ["file", daysCheck],
  ["names", duplicatesCheck],
  ["rest", historyCheck],
  ["rest", textCheck],
  ["rest", paragraphsCheck],
  ["rest", linksCheck],
];

/** A file taken apart; without data where its frontmatter is not right. */
interface Read extends File {
  data?: object | undefined;
  text: string;
  textLine: number;
}

/** A problem with its place in the chain of causes. */
type Found = Problem & { stage: Stage; inText?: boolean };

type Collect = (stage: Stage, faults: Iterable<Fault>) => void;

const byKind = <T>(value: (kind: Kind) => T) =>
  Object.fromEntries(kindNames.map((kind) => [kind, value(kind)])) as Record<Kind, T>;

/**
 * Reads and checks the whole content. `folder` holds a folder for each kind, `label` names it in messages, `cache` keeps what
 * was parsed before.
 * @throws ContentError with every problem, each with its file and line.
 */
export function loadContent(folder: string, { cache, label = "content" }: { cache: Cache; label?: string }): Content {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new ContentError([{ file: "", line: 1, found: "no such folder", expected: "the folder of the content", hint: "ARCHIVE_CONTENT names it." }], label);
  const { files, problems: unread } = listFiles(folder);
  const { seal, problems: unsealed } = readSeal(folder);
  const found: Found[] = [...unread, ...unsealed].map((problem) => ({ ...problem, stage: "file" }));
  const ids: Ids = byKind((kind) => files.filter((file) => file.kind === kind).map(({ id }) => id));
  const sources = new Map(files.map(({ file, source }) => [file, source]));
  const collect: Collect = (stage, faults) => {
    for (const { path, about: _about, ...fault } of faults) {
      const source = sources.get(fault.file) ?? "";
      found.push({ stage, line: path.length > 0 ? lineOf(readFrontmatter(source).yaml, path) : 1, ...fault });
    }
  };

  const doubles = [...sameIds(files)];
  collect("file", doubles);
  const read = files.map((file) => readEntry(file, ids, cache, collect, found));
  // What a second file of the same id repeats is told by that alone.
  const sound = read.filter(({ file }) => !doubles.some((double) => double.file === file));
  const content = byKind((kind) =>
    sound.flatMap(({ data, id, file, ...entry }) =>
      entry.kind === kind && data !== undefined ? [{ ...data, id, file, body: { blocks: [], passages: [], places: [], links: [] } as Body }] : [],
    ),
  ) as unknown as Content;
  readBodies(content, read, ids, cache, found);

  // What a position says of a paragraph that has another number, or in which something is wrong follows from that, and so does a text without any.
  const spoilt = new Set(found.filter(({ inText }) => inText).map(({ file }) => file));
  for (const article of content.article) {
    const faults = spoilt.has(article.file) ? [] : numberFaults(article, seal.get(article.id) ?? [], digestOf);
    collect("references", faults);
    if (faults.length > 0) spoilt.add(article.file);
  }
  for (const [stage, one] of checks)
    collect(stage, [...one.check(content)].filter(({ file, about = file }) => !inTexts.has(one) || !spoilt.has(about)));
  if (found.length > 0) throw new ContentError(inOrder(found), label);
  cache.save();
  return content;
}

/** Files with causes before those with what follows from them; within a file likewise, then by line. */
function inOrder(found: readonly Found[]): Problem[] {
  const first = new Map<string, number>();
  for (const { file, stage } of found) first.set(file, Math.min(first.get(file) ?? Infinity, stages[stage]));
  const rank = (file: string) => first.get(file) ?? 0;
  return found
    .toSorted(
      (a, b) =>
        rank(a.file) - rank(b.file) ||
        (a.file < b.file ? -1 : a.file > b.file ? 1 : stages[a.stage] - stages[b.stage] || a.line - b.line),
    )
    .map(({ stage: _stage, inText: _inText, ...problem }) => problem);
}

function* sameIds(files: readonly File[]): Iterable<Fault> {
  const seen = new Map<string, string>();
  // A name that is written as an id keeps it: the other is the one to mend.
  const plainFirst = files.toSorted((a, b) => Number(idPattern.test(b.id)) - Number(idPattern.test(a.id)));
  for (const { kind, id, file } of plainFirst) {
    const key = `${kind}/${id.toLowerCase()}`;
    const other = seen.get(key);
    if (other === undefined) seen.set(key, file);
    else yield { file, path: [], found: `the id "${id}"`, expected: `an id that no other file has (${other} has it)` };
  }
}

/** Takes a file apart and checks its frontmatter, as far as that can be read. */
function readEntry(file: File, ids: Ids, cache: Cache, collect: Collect, found: Found[]): Read {
  const parsed = cache.get(digest("frontmatter", file.kind, file.source), () => {
    const { data: raw, text, textLine, faults, damaged, cut } = readFrontmatter(file.source);
    for (const fault of faults) found.push({ file: file.file, stage: "file", ...fault });
    const entry = { ...file, data: raw };
    const { data, faults: wrong } = checkFrontmatter(entry);
    const cutTexts = checkCutTexts(entry, cut);
    const isSound = faults.length === 0 && data !== undefined && cutTexts.length === 0;
    if (!isSound && damaged !== undefined) {
      // A key that could not be read is not missing; a text that was cut is told as such.
      const isTold = ({ path }: Fault) =>
        damaged.has(String(path[0])) || cutTexts.some((text) => text.path.join() === path.join());
      collect("file", [...wrong.filter((fault) => !isTold(fault)), ...cutTexts]);
      collect("references", checkReferences(entry, ids).filter((fault) => !isTold(fault)));
    }
    return { value: { data: isSound ? data : undefined, text, textLine }, keep: isSound };
  });
  if (parsed.data !== undefined) collect("references", checkReferences({ ...file, data: parsed.data }, ids));
  return { ...file, ...parsed };
}

/** Fills in the body of every entry. Pages speak of the archive itself: names in them are no mentions. */
function readBodies(content: Content, read: readonly Read[], ids: Ids, cache: Cache, found: Found[]): void {
  const named = archiveNames(content);
  const others = otherNames(content);
  const names: Names = { find: findNames(named, others), ids };
  const unnamed: Names = { find: () => [], ids };
  const namesDigest = digest(JSON.stringify([named, others, mentionKinds.map((kind) => ids[kind])]));
  const bodies = new Map(
    read.map(({ kind, file, text, textLine }) => {
      const body = cache.get(digest("body", kind, namesDigest, String(textLine), text), () => {
        const parsed = parseBody(text, kind === "article" ? names : unnamed, {
          numbered: kind === "article",
          firstLine: textLine,
        });
        for (const problem of parsed.problems)
          found.push({ ...problem, stage: "references", inText: true, file });
        return { value: parsed.body, keep: parsed.problems.length === 0 };
      });
      return [file, body] as const;
    }),
  );
  for (const kind of kindNames) for (const entry of content[kind]) entry.body = bodies.get(entry.file) ?? entry.body;
}
