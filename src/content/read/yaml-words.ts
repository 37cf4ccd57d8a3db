import type { YAMLError } from "yaml";

/** Something wrong in the YAML of a file. */
export interface YamlFault {
  /** The line of the YAML, from 1. */
  line: number;
  found: string;
  expected: string;
  hint?: string | undefined;
}

type Told = Omit<YamlFault, "line"> & { line?: number };

/** A line with a key: how far in it stands, the key, and the value behind it. */
export const keyed = /^(\s*(?:- )?)([\w-]+)\s*[:：]\s*(|\S|\S.*\S)\s*$/;

/** A value in quotation marks, as YAML reads it back. */
function quoted(value: string): string {
  const bare = /^(?:(["'])(.*)\1|“(.*)”|„(.*)[“”]|«(.*)»)$/.exec(value)?.slice(2).find((inner) => inner !== undefined) ?? value;
  if (!bare.includes('"') && !bare.includes("\\")) return `"${bare}"`;
  return bare.includes("'") ? `"${bare.replace(/["\\]/g, "\\$&")}"` : `'${bare}'`;
}

/** How to write a line whose value YAML cannot read as it stands; nothing where the value is not what is wrong. */
export function inQuotes(line: string): string | undefined {
  const [, , key, value] = keyed.exec(line) ?? [];
  if (!key || !value || !/[:#"'[\]{}&*!|>%@`,?-]/.test(value)) return undefined;
  return `Put the value in quotation marks: ${key}: ${quoted(value)}`;
}

const count = (text: string, letter: string) => text.split(letter).length - 1;
/** Whether a value begins a list or a mapping in brackets that does not end on its line. */
const isOpen = (value: string) =>
  [["[", "]"], ["{", "}"]].some(([from = "", to = ""]) => value.startsWith(from) && count(value, from) > count(value, to));
const indent = (row: string) => row.length - row.trimStart().length;
/** A row as a message shows it. */
export function shown(row: string): string {
  const text = row.trim().length > 60 ? `${row.trim().slice(0, 59)}…` : row.trim();
  return text.includes('"') ? `'${text}'` : `"${text}"`;
}
const valueIn = (row: string | undefined) => keyed.exec(row ?? "")?.[3] ?? "";

const bracketed = (row: string) => (keyed.test(row) ? valueIn(row) : row.trim().replace(/^- /, ""));

/** A list or mapping above a row, or in it, whose end is missing: the parser stumbles only over what follows. */
function openAbove(rows: readonly string[], at: number): number {
  const topmost = rows.slice(0, Math.max(at, 1)).findLastIndex((row) => /^[^\s#-]/.test(row));
  return rows.findIndex((row, index) => index >= topmost && index <= at && isOpen(bracketed(row)));
}

/** What is wrong with where a row begins: beside those before it, or the one that follows it. */
function misplaced(error: YAMLError, rows: readonly string[], at: number): Told | undefined {
  const [row = "", next = ""] = rows.slice(at);
  const expected = "keys of the same mapping below one another";
  const hint = "Begin it below the key above it; an entry of a list begins with a hyphen and a space.";
  const deeper = (upper: string, lower: string) =>
    valueIn(upper) !== "" && !/: |:$/.test(valueIn(upper)) && indent(lower) > indent(upper) && keyed.test(lower) && !upper.trim().startsWith("- ");
  const found = (line: string) => `${shown(line)}, further in than a key that has its value already`;
  if (deeper(row, next)) return { line: at + 2, found: found(next), expected, hint };
  if (deeper(rows[at - 1] ?? "", row)) return { found: found(row), expected, hint };
  const before = rows.slice(0, at).find((line) => keyed.test(line));
  if (keyed.test(row) && (error.code === "BAD_INDENT" || (before !== undefined && indent(before) > indent(row) && indent(row) === 0)))
    return { found: `${shown(row)}, further in or out than the keys before it`, expected, hint };
  return undefined;
}

/** What the parser says, in the words of an archivist: by its code, and by the row at which it stands (counted from 0). */
export function told(error: YAMLError, rows: readonly string[], at: number): Told {
  const row = rows[at] ?? "";
  const text = row.trim();
  const [, , key = text, value = ""] = keyed.exec(row) ?? [];
  const plain = { found: shown(row), expected: "a key, a colon, a space and a value" };
  if (error.code === "DUPLICATE_KEY") return { found: `the key "${key}" a second time`, expected: "each key once" };
  if (/^\s*\t/.test(row)) return { found: "a tab", expected: "spaces before the key", hint: "Put two spaces in its place." };
  const open = openAbove(rows, at);
  if (open >= 0) {
    const isList = valueIn(rows[open]).startsWith("[");
    return {
      line: open + 1,
      found: `a ${isList ? "list" : "mapping"} that is not closed, ${shown(rows[open] ?? "")}`,
      expected: `${isList ? "]" : "}"} at its end`,
    };
  }
  if (error.code === "BAD_DQ_ESCAPE")
    return { found: `a backslash in ${shown(row)}`, expected: "none within double quotation marks", hint: inQuotes(row) };
  if (/\u00a0/.test(row)) return { ...plain, found: `a special space in ${shown(row)}`, hint: "Put a plain space in its place: it was pasted." };
  if (text.includes("：") && !/:\s/.test(text)) return { ...plain, hint: "Write the colon as : and a space after it." };
  const [, bare, rest] = /^([\w-]+)(?:\s*=\s*|\s+)([^:]+)$/.exec(text) ?? [];
  if (bare && rest && !text.startsWith("-")) return { ...plain, hint: `Write the colon: ${bare}: ${rest}` };
  if (/^[\w-]+:\S/.test(text)) return { ...plain, hint: `Write a space after the colon: ${text.replace(":", ": ")}` };
  const place = misplaced(error, rows, at);
  if (place) return place;
  if (/: |:$/.test(value) && !/^["'[{]/.test(value))
    return { found: `a colon within the value of "${key}"`, expected: "a value in quotation marks", hint: inQuotes(row) };
  if (/^[[{]/.test(value) && /[\]}]$/.test(value))
    return { ...plain, expected: "a list or mapping, its texts in quotation marks where they hold a colon, a comma or brackets" };
  if (/^["'[{]/.test(value))
    return { found: `text behind the end of the value of "${key}"`, expected: "one value in quotation marks", hint: inQuotes(row) };
  if (/^[@`%&*!|>#?-]/.test(value))
    return { found: `a value of "${key}" that begins with ${value[0]}`, expected: "a value in quotation marks", hint: inQuotes(row) };
  return { ...plain, hint: inQuotes(row) ?? "A text of several lines stands behind >- on lines of its own, each further in than its key." };
}

