import type { z } from "zod";
import { noteOn, schemaAt } from "../../model/fields.ts";
import { kinds } from "../../model/kinds.ts";
import type { Fault, RawEntry } from "./check.ts";

function show(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = typeof value === "string" ? JSON.stringify(value) : (JSON.stringify(value) ?? String(value));
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** What YAML makes of a word that is not in quotation marks and looks like a number, a truth or nothing. */
function misread(issue: z.core.$ZodIssue, schema: z.core.$ZodType): string | undefined {
  const isText = noteOn(schemaAt(schema, issue.path) ?? schema, "isText") === true;
  if (!isText || !["number", "boolean"].includes(typeof issue.input)) return undefined;
  return `YAML takes it for a ${typeof issue.input === "number" ? "number" : "truth value"}: put it in quotation marks.`;
}

function fault(file: string, issue: z.core.$ZodIssue, schema: z.core.$ZodType): Fault[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => {
      const [expected = "", ...hints] = issue.message.split(". ");
      return { file, path: [...issue.path, key], found: `the key "${key}"`, expected, hint: hints.join(". ") || undefined };
    });
  }
  const missing = issue.input === undefined || issue.input === null;
  const key = String(issue.path.at(-1) ?? "");
  if (issue.code === "invalid_key")
    return [{ file, path: issue.path, found: `the key "${key}"`, expected: issue.issues[0]?.message ?? issue.message }];
  const name = issue.path.length > 1 && missing && typeof key === "string" ? issue.path.join(".") : key;
  const found = missing
    ? issue.input === null
      ? `nothing behind "${issue.path.join(".")}"`
      : `no "${name}"`
    : issue.path.length === 0
      ? show(issue.input)
      : `${show(issue.input)} as "${issue.path.join(".")}"`;
  return [{ file, path: issue.path, found, expected: issue.message, hint: misread(issue, schema) }];
}

/** The data of an entry by its kind's schema, or all that is wrong with it: unknown keys, missing fields, impossible values. */
export function checkFrontmatter(entry: RawEntry): { data?: object; faults: Fault[] } {
  const { schema } = kinds[entry.kind];
  const result = schema.safeParse(entry.data, { reportInput: true });
  if (result.success) return { data: result.data, faults: [] };
  return { faults: result.error.issues.flatMap((issue) => fault(entry.file, issue, schema)) };
}

/** Texts that YAML has cut at a number sign: what follows it is a comment, whether it was meant so or not. */
export function checkCutTexts(
  entry: RawEntry,
  cut: readonly { path: PropertyKey[]; value: string; comment: string }[],
): Fault[] {
  const { schema } = kinds[entry.kind];
  return cut
    .filter(({ path }) => noteOn(schemaAt(schema, path) ?? schema, "isText") === true)
    .map(({ path, value, comment }) => ({
      file: entry.file,
      path,
      found: `"#${comment}" behind "${value}", which YAML leaves out as a comment`,
      expected: "a text in quotation marks, or the comment on a line of its own",
      hint: `Write "${value} #${comment}" if it belongs to the text.`,
    }));
}
