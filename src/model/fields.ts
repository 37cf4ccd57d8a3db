import { z } from "zod";
import { one } from "./schema.ts";

/** The schema within those that only say that a value may be missing, has a default, or is made ready first. */
export function innerSchema(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return innerSchema(schema.unwrap());
  if (schema instanceof z.ZodPipe) return innerSchema(schema.out);
  return schema;
}

/** What is recorded about a schema, whichever of its layers says so. */
export function noteOn(schema: z.core.$ZodType, name: "description" | "form" | "ref" | "isText"): unknown {
  const own = (schema as z.ZodType).meta?.()?.[name];
  if (own !== undefined) return own;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return noteOn(schema.unwrap(), name);
  return schema instanceof z.ZodPipe ? noteOn(schema.out, name) : undefined;
}

/** The schema of the value at `path`; nothing where there is none. */
export function schemaAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): z.core.$ZodType | undefined {
  const [first, ...rest] = path;
  if (first === undefined) return schema;
  const inner = innerSchema(schema);
  if (inner instanceof z.ZodArray) return schemaAt(inner.element, rest);
  const field = inner instanceof z.ZodObject ? (inner.shape as z.ZodRawShape)[String(first)] : undefined;
  return field && schemaAt(field, rest);
}

/** A field as an archivist needs to know it. */
export interface Field {
  /** Its name; within another field, after the other's: `rights.holder`, `notes[].text`. */
  name: string;
  isNeeded: boolean;
  /** What stands in it: "a text", "the id of a state". */
  form: string;
  description: string;
}

function formOf(schema: z.core.$ZodType): string {
  const told = noteOn(schema, "form");
  if (typeof told === "string") return told;
  const kind = noteOn(schema, "ref");
  if (typeof kind === "string") return `the id of ${one(kind)}`;
  const inner = innerSchema(schema);
  if (inner instanceof z.ZodEnum) return inner.options.map((option) => `\`${option}\``).join(", ");
  if (inner instanceof z.ZodArray) return `a list, of each: ${formOf(inner.element)}`;
  return "the fields below";
}

/** Every field of an entry's frontmatter, each followed by those within it. */
export function fieldsOf(schema: z.core.$ZodType, above = ""): Field[] {
  const inner = innerSchema(schema);
  if (inner instanceof z.ZodArray) return fieldsOf(inner.element, `${above.slice(0, -1)}[].`);
  if (!(inner instanceof z.ZodObject)) return [];
  return Object.entries(inner.shape as z.ZodRawShape).flatMap(([key, field]) => [
    {
      name: above + key,
      isNeeded: !(field instanceof z.ZodOptional || field instanceof z.ZodDefault),
      form: formOf(field),
      description: String(noteOn(field, "description") ?? ""),
    },
    ...fieldsOf(field, `${above}${key}.`),
  ]);
}
