import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../../model/problem.ts";

/** SHA-256 of a text in UTF-8, in hexadecimal. */
export const digestOf = (text: string): string => createHash("sha256").update(text).digest("hex");

/** A file at the top of the content that `npm run seal` writes: a line for each thing. */
interface Lines<Row> {
  /** Its name. */
  file: string;
  /** What a line holds, in words. */
  expected: string;
  read(line: string): Row | undefined;
  /** What no other line has. */
  key(row: Row): string;
}

/** What to do about the seal when two sides have been brought together. */
export const merged =
  "After a merge take all files of the seal as one of the two sides has them (`git checkout HEAD -- content/*.txt`), and seal anew.";

/** The rows of such a file, in their order; none where it is not there. A line that is none, or stands twice, is a problem. */
export function readLines<Row>(folder: string, { file, expected, read, key }: Lines<Row>): { rows: Row[]; problems: Problem[] } {
  const path = join(folder, file);
  const isFile = statSync(path, { throwIfNoEntry: false })?.isFile();
  if (isFile === false) return { rows: [], problems: [{ file, line: 1, found: "what is no file", expected, hint: merged }] };
  const text = isFile ? readFileSync(path, "utf8").replace(/\r?\n$/, "") : "";
  const lines = text === "" ? [] : text.split(/\r?\n/);
  const rows: Row[] = [];
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const [index, line] of lines.entries()) {
    const row = read(line);
    if (row === undefined)
      problems.push({
        file,
        line: index + 1,
        found: line === "" ? "an empty line" : JSON.stringify(line.slice(0, 40)),
        expected,
        hint: `\`npm run seal\` writes this file. ${merged}`,
      });
    else if (seen.has(key(row)))
      problems.push({
        file,
        line: index + 1,
        found: `${key(row)} a second time`,
        expected: "one line for each",
        hint: merged,
      });
    else {
      seen.add(key(row));
      rows.push(row);
    }
  }
  return { rows, problems };
}

/** A value as one text, whatever the order in which its keys were typed. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical((value as Record<string, unknown>)[key])}`).join(",")}}`;
}
