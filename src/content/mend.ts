import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isNode, parseDocument, stringify } from "yaml";
import { type ParagraphNumber, paragraphPattern } from "../model/paragraph-number.ts";
import type { Mend, Problem } from "../model/problem.ts";
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
  if (!isNode(node) || !node.range) return source;
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

/** Mends what can be mended without judgement, file by file, each written whole. Returns the problems that it mended. */
export function mend(folder: string, problems: readonly Problem[]): Problem[] {
  const mended = problems.filter(({ mend: one }) => one !== undefined);
  for (const [file, list] of Map.groupBy(mended, (problem) => problem.file)) {
    const path = join(folder, file);
    const source = list.reduce((text, { mend: one }) => (one ? apply(text, one) : text), readFileSync(path, "utf8"));
    replaceFile(path, source);
  }
  return mended;
}

/** Writes every file as the others are typed, but those of `except`: its fields in their order, without blanks at the ends of lines. Returns what was mended in which. */
export const tidy = (folder: string, except: ReadonlySet<string>): { file: string; what: string[] }[] =>
  listFiles(folder).files.flatMap((one) => {
    const { source, what } = tidied(one);
    if (what.length === 0 || except.has(one.file)) return [];
    replaceFile(join(folder, one.file), source);
    return [{ file: one.file, what }];
  });
