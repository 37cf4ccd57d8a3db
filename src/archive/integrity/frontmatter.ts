import type { z } from "zod";
import { kinds } from "../../model/kinds.ts";
import type { Fault, RawEntry } from "./check.ts";

function show(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = typeof value === "string" ? JSON.stringify(value) : (JSON.stringify(value) ?? String(value));
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function fault(file: string, issue: z.core.$ZodIssue): Fault[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => {
      const [expected = "", ...hints] = issue.message.split(". ");
      return { file, path: [...issue.path, key], found: `the key "${key}"`, expected, hint: hints.join(". ") || undefined };
    });
  }
  const missing = issue.input === undefined;
  const key = String(issue.path.at(-1) ?? "");
  const found = missing ? `no "${key}"` : `${show(issue.input)} as "${issue.path.join(".")}"`;
  return [{ file, path: issue.path, found, expected: issue.message }];
}

/** The data of an entry by its kind's schema, or all that is wrong with it: unknown keys, missing fields, impossible values. */
export function checkFrontmatter(entry: RawEntry): { data?: object; faults: Fault[] } {
  const result = kinds[entry.kind].schema.safeParse(entry.data, { reportInput: true });
  if (result.success) return { data: result.data, faults: [] };
  return { faults: result.error.issues.flatMap((issue) => fault(entry.file, issue)) };
}
