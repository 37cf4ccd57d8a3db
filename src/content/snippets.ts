import { z } from "zod";
import { type Field, fieldsOf, innerSchema } from "../model/fields.ts";
import { kinds, mentionKinds } from "../model/kinds.ts";

/** A snippet of Visual Studio Code. */
interface Snippet {
  scope: string;
  prefix: string;
  body: string[];
  description: string;
}

/** Something that an editor leaves open: with a choice, where there is one. */
function slot(schema: z.core.$ZodType, number: number): string {
  const inner = innerSchema(schema);
  if (inner instanceof z.ZodEnum) return `\${${number}|${inner.options.map(String).join(",")}|}`;
  if (inner instanceof z.ZodArray) return `[\${${number}}]`;
  // One of several keys, as the holder of a position has.
  if (inner instanceof z.ZodObject) return `{ \${${number}|${Object.keys(inner.shape as z.ZodRawShape).join(",")}|}: \${${number}0:id} }`;
  return inner instanceof z.ZodLiteral ? "true" : `\${${number}}`;
}

/** The lines of a field, with those of the fields in it that are needed. */
function linesOf(name: string, schema: z.core.$ZodType): string[] {
  const inner = innerSchema(schema);
  const record = inner instanceof z.ZodArray ? innerSchema(inner.element) : inner;
  if (!(record instanceof z.ZodObject)) return [`${name}: ${slot(schema, 1)}`];
  const needed = Object.entries(record.shape as z.ZodRawShape).filter(([, field]) => !(field instanceof z.ZodOptional || field instanceof z.ZodDefault));
  const own = needed.map(([key, field], at) => `${key}: ${slot(field, at + 1)}`);
  return [`${name}:`, ...own.map((line, at) => (inner instanceof z.ZodArray && at === 0 ? `  - ${line}` : inner instanceof z.ZodArray ? `    ${line}` : `  ${line}`))];
}

/** What is offered while an account is written: every field of an article, and the marks of names. Editors that check YAML do not look into Markdown files. */
export function snippets(): Record<string, Snippet> {
  const { schema } = kinds.article;
  const told = new Map(fieldsOf(schema).map((field): [string, Field] => [field.name, field]));
  const fields = Object.entries(schema.shape as z.ZodRawShape).map(([name, field]): [string, Snippet] => [
    `Field: ${name}`,
    { scope: "markdown", prefix: name, body: linesOf(name, field), description: told.get(name)?.description ?? "" },
  ]);
  const marks = [...mentionKinds, "plain"].map((name): [string, Snippet] => [
    `Name: ${name}`,
    {
      scope: "markdown",
      prefix: `:${name}`,
      body: [name === "plain" ? `:plain[\${1:words}]` : `:${name}[\${1:words}]{id=\${2:id}}`],
      description: name === "plain" ? "Words in which no name is to be found." : `A name that means this ${name}.`,
    },
  ]);
  return Object.fromEntries([...fields, ...marks]);
}
