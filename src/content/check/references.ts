import { z } from "zod";
import { type Kind, kinds } from "../../model/kinds.ts";
import { innerSchema, noteOn } from "../../model/fields.ts";
import { suggestion } from "../../model/nearest.ts";
import { slug } from "../../model/slug.ts";
import type { Fault, Ids, RawEntry } from "./check.ts";

interface Reference {
  path: PropertyKey[];
  kind: Kind;
  id: string;
}

/** Every id in `value` that the schema declares with `ref`, with its place. */
function referencesIn(schema: z.core.$ZodType, value: unknown, path: PropertyKey[] = []): Reference[] {
  if (value === undefined || value === null) return [];
  const inner = innerSchema(schema);
  if (inner instanceof z.ZodArray)
    return Array.isArray(value) ? value.flatMap((item, index) => referencesIn(inner.element, item, [...path, index])) : [];
  if (inner instanceof z.ZodObject)
    return Object.entries(inner.shape as z.ZodRawShape).flatMap(([key, field]) =>
      referencesIn(field, (value as Record<string, unknown>)[key], [...path, key]),
    );
  const kind = noteOn(schema, "ref");
  return kind !== undefined && typeof value === "string" ? [{ path, kind: kind as Kind, id: value }] : [];
}

/** What is wrong where an id was typed that no file bears: the file to make, or the id that may have been meant. */
function unknownId(kind: Kind, id: string, ids: Ids): Pick<Fault, "found" | "expected" | "hint" | "make"> {
  const right = slug(id);
  const near = suggestion(right, ids[kind]) ?? suggestion(id, ids[kind]);
  return {
    found: `${kind} "${id}"`,
    expected: `the id of a file in ${kinds[kind].folder}/`,
    hint: near ?? (right === id ? undefined : right === "" ? "An id is in Latin letters." : `An id is in lower case, with hyphens: ${right}.`),
    make: right === "" || ids[kind].includes(right) ? undefined : `${kinds[kind].folder}/${right}.md`,
  };
}

/** Ids that no file bears. */
export function checkReferences(entry: RawEntry, ids: Ids): Fault[] {
  return referencesIn(kinds[entry.kind].schema, entry.data)
    .filter(({ kind, id }) => !ids[kind].includes(id))
    .map(({ path, kind, id }) => ({ file: entry.file, path, ...unknownId(kind, id, ids) }));
}
