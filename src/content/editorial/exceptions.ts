import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { isNode, LineCounter, parseDocument } from "yaml";
import { z } from "zod";
import { record, text } from "../../model/schema.ts";
import type { Fault } from "../check/check.ts";

/** The file at the top of the content that lists what is right although a rule of writing says otherwise. */
export const exceptionsFile = "exceptions.yaml";

/** An exception: which rule finds what in which file, and why it stands all the same. */
export interface Exception {
  check: string;
  file: string;
  subject: string;
  reason: string;
  /** The line of the file of exceptions on which it stands. */
  line: number;
}

const schema = z.array(
  record({
    check: text.describe("The name of the check, as `check --list` has it."),
    file: text.describe("The file in which it finds something, from the folder of the content."),
    subject: text.describe("What it finds there, as `check --json` has it."),
    reason: text.describe("Why it stands all the same."),
  }),
  { error: "a list of exceptions, each with check, file, subject and reason" },
);

const whole = "a list of exceptions, each with check, file, subject and reason";
const fault = (line: number, found: string, expected: string): Fault => ({ file: exceptionsFile, path: [], line, found, expected });

/** The exceptions of a content folder, none where it has no such file; and what is wrong in the file. */
export function readExceptions(folder: string, names: readonly string[]): { exceptions: Exception[]; faults: Fault[] } {
  const path = join(folder, exceptionsFile);
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return { exceptions: [], faults: [] };
  if (!found.isFile()) return { exceptions: [], faults: [fault(1, "no file", whole)] };
  const source = readFileSync(path, "utf8").replace(/^\uFEFF/, "");
  if (source.includes("\uFFFD")) return { exceptions: [], faults: [fault(1, "letters that are not in UTF-8", "a file in UTF-8")] };
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  const [error] = document.errors;
  if (error) {
    const { line } = lines.linePos(error.pos[0]);
    return { exceptions: [], faults: [fault(line, `${JSON.stringify(source.split("\n")[line - 1] ?? "")}, where YAML cannot be read on`, whole)] };
  }
  const lineOf = (index: PropertyKey | undefined) => {
    const node = typeof index === "number" ? document.getIn([index], true) : undefined;
    return isNode(node) && node.range ? lines.linePos(node.range[0]).line : 1;
  };
  let data: unknown;
  try {
    // A reference to something else in the file is none of a list like this, and could be without end.
    data = document.toJS({ maxAliasCount: 0 }) ?? [];
  } catch {
    return { exceptions: [], faults: [fault(1, "a word with * or & before it, which YAML takes for a reference", "texts in quotation marks")] };
  }
  const read = schema.safeParse(data, { reportInput: true });
  if (!read.success)
    return {
      exceptions: [],
      faults: read.error.issues.map((issue) => {
        const { path: at, message, input } = issue;
        if (issue.code === "unrecognized_keys") return fault(lineOf(at[0]), `the key "${issue.keys.join(", ")}"`, message);
        return fault(lineOf(at[0]), input === undefined ? `no "${String(at.at(-1))}"` : JSON.stringify(input).slice(0, 60), message);
      }),
    };
  const exceptions = read.data.map((one, index) => ({ ...one, line: lineOf(index) }));
  const unknown = exceptions.filter(({ check }) => !names.includes(check));
  return { exceptions, faults: unknown.map(({ check, line }) => fault(line, `the check "${check}"`, `one to which there can be exceptions: ${names.join(", ")}`)) };
}

/** Whether an exception is of what was found. */
export const isOf = (exception: Exception, check: string, found: { file: string; subject: string }): boolean =>
  exception.check === check && exception.file.replace(/^content\//, "") === found.file && exception.subject === found.subject;

/** What is told of an exception that nothing needs. */
export const idle = ({ check, file, subject, line }: Exception): Fault =>
  fault(line, `an exception of ${check} for “${subject}” in ${file}, which finds no such thing`, "no exception that is not needed: take it out");
