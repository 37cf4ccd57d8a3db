import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isNode, isScalar, parseDocument, stringify } from "yaml";
import { type ParagraphNumber, paragraphPattern } from "../model/paragraph-number.ts";
import type { Mend, Problem } from "../model/problem.ts";
import { readFrontmatter } from "./read/frontmatter.ts";
import { listFiles } from "./read/files.ts";
import { replaceFile } from "./replace-file.ts";
import { tidied } from "./tidy.ts";

/** The source of a file with one value of its frontmatter replaced; all else stays as it was typed. */
export function withValue(source: string, path: readonly PropertyKey[], value: ParagraphNumber | string): string {
  // A line end is one letter in a file whose lines end in CR alone, too: places are the same, and YAML reads them.
  const lines = source.replace(/\r(?!\n)/g, "\n");
  const begin = lines.indexOf("\n") + 1;
  const end = begin + lines.slice(begin).search(/^---[ \t]*\r?$/m);
  const node = parseDocument(lines.slice(begin, end)).getIn(path, true);
  // A text in further lines ends where the next key begins.
  if (!isNode(node) || !node.range || (isScalar(node) && node.type?.startsWith("BLOCK"))) return source;
  const [from, to] = [begin + node.range[0], begin + node.range[1]];
  // A text that stood in quotation marks may need them.
  const isQuoted = typeof value === "string" && /["']/.test(source[from] ?? "");
  const written = stringify(value, { lineWidth: 0, defaultStringType: isQuoted ? "QUOTE_DOUBLE" : "PLAIN" }).trim();
  return source.slice(0, from) + written + source.slice(to);
}

const mark = new RegExp(`^(?:\\[${paragraphPattern}\\]\\s+)?`);

/** The source of a file with a number before a paragraph, in place of one that is there. */
export function withMark(source: string, line: number, column: number, number: ParagraphNumber): string {
  // Lines keep their ends, of whatever system.
  const lines = source.split(/(?<=\n|\r(?!\n))/);
  const row = lines[line - 1] ?? "";
  lines[line - 1] = row.slice(0, column - 1) + row.slice(column - 1).replace(mark, `[${number}] `);
  return lines.join("");
}

const apply = (source: string, mend: Mend) =>
  "mark" in mend ? withMark(source, mend.line, mend.column, mend.mark) : withValue(source, mend.path, mend.value);

/** What the fields of a file say, whatever their order; nothing where they cannot be read. */
function saidIn(source: string): Record<string, unknown> | undefined {
  const { data, faults } = readFrontmatter(source);
  return faults.length > 0 || typeof data !== "object" || data === null ? undefined : (data as Record<string, unknown>);
}

/** Whether two files say the same but for the topmost fields that are `mended`: a mend that changes more is none. */
function isSame(before: string, after: string, mended: ReadonlySet<string> = new Set()): boolean {
  const [a, b] = [saidIn(before), saidIn(after)];
  if (a === undefined || b === undefined) return a === b;
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => mended.has(name) || JSON.stringify(a[name]) === JSON.stringify(b[name]));
}

/** Mends what can be mended without judgement, file by file, each written whole. Returns the problems that it mended. */
export function mend(folder: string, problems: readonly Problem[]): Problem[] {
  const all = problems.filter(({ mend: one }) => one !== undefined);
  // What two rules find in one value is mended once.
  const once = all.filter((one, at) => all.findIndex((other) => other.file === one.file && JSON.stringify(other.mend) === JSON.stringify(one.mend)) === at);
  const mended = new Set<Problem>();
  for (const [file, list] of Map.groupBy(once, (problem) => problem.file)) {
    const path = join(folder, file);
    const before = readFileSync(path, "utf8");
    let source = before;
    for (const problem of list) {
      const next = problem.mend ? apply(source, problem.mend) : source;
      const name = problem.mend && "path" in problem.mend ? [String(problem.mend.path[0])] : [];
      if (next === source || !isSame(source, next, new Set(name))) continue;
      source = next;
      mended.add(problem);
    }
    if (source !== before) replaceFile(path, source);
  }
  return once.filter((problem) => mended.has(problem));
}

/** Writes every file as the others are typed, but those of `except`: its fields in their order, without blanks at the ends of lines. Returns what was mended in which. */
export const tidy = (folder: string, except: ReadonlySet<string>): { file: string; what: string[] }[] =>
  listFiles(folder).files.flatMap((one) => {
    const { source, what } = tidied(one);
    if (what.length === 0 || except.has(one.file) || !isSame(one.source, source)) return [];
    replaceFile(join(folder, one.file), source);
    return [{ file: one.file, what }];
  });
