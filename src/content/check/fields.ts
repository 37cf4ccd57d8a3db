import type { z } from "zod";
import { noteOn, schemaAt } from "../../model/fields.ts";
import { type Kind, kinds } from "../../model/kinds.ts";
import { dayOf } from "../../model/loose-day.ts";
import { aParagraphNumber } from "../../model/schema.ts";
import { unseenIn } from "../../model/unseen.ts";
import type { Fault, RawEntry } from "./check.ts";

function show(value: unknown): string {
  if (value === undefined) return "nothing";
  // JSON has no word for these numbers.
  if (typeof value === "number") return String(value);
  const json = JSON.stringify(value) ?? String(value);
  // As YAML writes it: { state: russia }.
  const text =
    typeof value === "object"
      ? json
          .replace(/"(\w+)":/g, "$1: ")
          .replaceAll('"', "")
          .replaceAll(",", ", ")
      : json;
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

const withoutMarks = "Write it without quotation marks.";

/** What YAML makes of a word that looks like a number, a truth or a text, where the other was meant. */
function misread(issue: z.core.$ZodIssue): string | undefined {
  if (issue.message === aParagraphNumber && typeof issue.input === "string" && /^\d+$/.test(issue.input)) return withoutMarks;
  if (issue.code !== "invalid_type") return undefined;
  const { expected, input } = issue;
  if (expected === "string" && (typeof input === "number" || typeof input === "boolean"))
    return `YAML takes it for a ${typeof input === "number" ? "number" : "truth value"}: put it in quotation marks.`;
  if ((expected === "number" || expected === "int") && typeof input === "string" && /^\d+$/.test(input)) return withoutMarks;
  return expected === "array" && typeof input === "string"
    ? "A list stands in square brackets, as in [a, b], or has a line for each entry, with a hyphen and a space before it."
    : undefined;
}

/** A path as docs/fields.md writes it: `notes[].text`. */
const pathName = (path: readonly PropertyKey[]) =>
  path
    .map((step) => (typeof step === "number" ? "[]" : `.${String(step)}`))
    .join("")
    .replace(/^\./, "");

const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce((value, step) => (value as Record<PropertyKey, unknown> | undefined)?.[step], data);

/** What a value is beyond doubt where only its form is another: a day as other countries write it, a text with space around it. */
function mendOf(kind: Kind, path: readonly PropertyKey[], input: unknown): { path: readonly PropertyKey[]; value: string } | undefined {
  if (typeof input !== "string") return undefined;
  const schema = schemaAt(kinds[kind].schema, path) ?? kinds[kind].schema;
  const isOfDay = String(noteOn(schema, "form") ?? "").startsWith("a day");
  const value = isOfDay ? dayOf(input) : noteOn(schema, "isText") === true ? input.trim() : undefined;
  return value === undefined || value === "" || value === input || unseenIn(value) !== undefined ? undefined : { path, value };
}

function fault({ kind, file, data }: RawEntry, issue: z.core.$ZodIssue): Fault[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => {
      const [expected = "", ...hints] = issue.message.split(". ");
      return { file, path: [...issue.path, key], found: `the key "${key}"`, expected, hint: hints.join(". ") || undefined };
    });
  }
  // A rule over a whole mapping is told of the key in question.
  const isOfMapping = issue.code === "custom" && typeof issue.input === "object";
  const input = isOfMapping ? valueAt(data, issue.path) : issue.input;
  const key = String(issue.path.at(-1) ?? "");
  if (issue.code === "invalid_key")
    return [{ file, path: issue.path, found: `the key "${key}"`, expected: issue.issues[0]?.message ?? issue.message }];
  const name = pathName(issue.path);
  const found = (): string => {
    if (input === null) return `nothing behind "${name}"`;
    if (input === undefined) return `no "${name}"`;
    return issue.path.length === 0 ? show(input) : `${show(input)} as "${name}"`;
  };
  const mend = mendOf(kind, issue.path, input);
  const isMissing = input === undefined || input === null;
  return [
    {
      file,
      path: issue.path,
      found: found(),
      expected: issue.message,
      hint: misread(issue),
      ...(mend ? { mend } : {}),
      ...(isMissing ? { isMissing } : {}),
    },
  ];
}

/** The data of an entry by its kind's schema, or all that is wrong with it: unknown keys, missing fields, impossible values. */
export function checkFields(entry: RawEntry): { data?: object; faults: Fault[] } {
  const { schema } = kinds[entry.kind];
  const result = schema.safeParse(entry.data, { reportInput: true });
  if (result.success) return { data: result.data, faults: [] };
  return { faults: result.error.issues.flatMap((issue) => fault(entry, issue)) };
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
