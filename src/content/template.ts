import { z } from "zod";
import { fieldsOf, innerSchema, noteOn } from "../model/fields.ts";
import { type Kind, kinds } from "../model/kinds.ts";

/** As long as a line of a comment may be. */
const width = 110;

/** A text as comments, broken between words. */
function comment(text: string): string[] {
  const lines = [""];
  for (const word of text.split(" ")) {
    const last = lines.at(-1) ?? "";
    if (last !== "" && last.length + word.length >= width) lines.push(word);
    else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
  }
  return lines.map((line) => `# ${line}`);
}

/** The fields of a mapping, each below what it means; those that may be missing are comments themselves. `given` are values that are known. */
function linesOf(schema: z.core.$ZodType, given: Readonly<Record<string, string>>): string[] {
  const inner = innerSchema(schema);
  if (!(inner instanceof z.ZodObject)) return [];
  const told = new Map(fieldsOf(inner).map((field) => [field.name, field]));
  return Object.entries(inner.shape as z.ZodRawShape).flatMap(([key, field]) => {
    const { isNeeded = false, form = "", description = "" } = told.get(key) ?? {};
    const below = within(field);
    const value = given[key];
    const lines = [value === undefined ? `${key}:` : `${key}: ${value}`, ...below];
    const says = form === "the fields below" ? description : `${description} [${form}]`;
    return [...comment(says), ...(isNeeded || value !== undefined ? lines : lines.map((line) => `# ${line}`))];
  });
}

/** What stands below a field that holds other fields, or a list of such: one of them. */
function within(schema: z.core.$ZodType): string[] {
  const inner = innerSchema(schema);
  if (inner instanceof z.ZodArray) {
    const [first, ...rest] = linesOf(inner.element, {});
    return first === undefined ? [] : ["  -", ...[first, ...rest].map((line) => `    ${line}`)];
  }
  return noteOn(schema, "form") === undefined ? linesOf(schema, {}).map((line) => `  ${line}`) : [];
}

const texts: Partial<Record<Kind, string>> = {
  article: "<!-- The account, in your own words: a blank line between paragraphs. Take this line out. -->",
};

/** A file of a kind with every field, its form and what it means, made of the schema; what is needed is left empty, and told by the check. */
export const template = (kind: Kind, given: Readonly<Record<string, string>> = {}): string =>
  `${["---", ...linesOf(kinds[kind].schema, given), "---", ...(texts[kind] ? ["", texts[kind]] : [])].join("\n")}\n`;
