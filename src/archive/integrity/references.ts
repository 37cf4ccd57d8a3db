import { z } from "zod";
import { type Kind, kinds } from "../../model/kinds.ts";
import { suggestion } from "../../model/nearest.ts";
import type { Fault, Ids, RawEntry } from "./check.ts";

interface Reference {
  path: PropertyKey[];
  kind: Kind;
  id: string;
}

/** Every id in `value` that the schema declares with `ref`, with its place. */
function referencesIn(schema: z.core.$ZodType, value: unknown, path: PropertyKey[] = []): Reference[] {
  if (value === undefined || value === null) return [];
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return referencesIn(schema.unwrap(), value, path);
  if (schema instanceof z.ZodArray)
    return Array.isArray(value) ? value.flatMap((item, index) => referencesIn(schema.element, item, [...path, index])) : [];
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape as z.ZodRawShape).flatMap(([key, field]) =>
      referencesIn(field, (value as Record<string, unknown>)[key], [...path, key]),
    );
  const kind = schema instanceof z.ZodString ? schema.meta()?.["ref"] : undefined;
  return kind !== undefined && typeof value === "string" ? [{ path, kind: kind as Kind, id: value }] : [];
}

/** Ids that no file bears. */
export function checkReferences(entry: RawEntry, ids: Ids): Fault[] {
  return referencesIn(kinds[entry.kind].schema, entry.data)
    .filter(({ kind, id }) => !ids[kind].includes(id))
    .map(({ path, kind, id }) => ({
      file: entry.file,
      path,
      found: `${kind} "${id}"`,
      expected: `the id of a file in ${kinds[kind].folder}/`,
      hint: suggestion(id, ids[kind]),
    }));
}
