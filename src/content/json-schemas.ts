import { z } from "zod";
import { type Kind, kinds } from "../model/kinds.ts";

/** What only the project's own code reads of a schema. */
const internal = ["form", "isText", "isTextToo", "ref"];

type Json = Record<string, unknown>;

/** A node of a JSON Schema with what an editor can use: the form in its description, and a pattern where it is a day. */
function forEditors(node: Json): void {
  const { form, ref } = node as { form?: string; ref?: string };
  const what = form ?? (ref === undefined ? undefined : `the id of a file in content/${kinds[ref as Kind].folder}/`);
  if (what !== undefined) node["description"] = [node["description"], `[${what}]`].filter(Boolean).join(" ");
  if (form?.startsWith("a day as `YYYY-MM-DD`")) {
    const isPart = form.includes("month");
    // YAML reads a year alone as a number.
    Object.assign(node, isPart ? { type: ["string", "integer"] } : { type: "string" }, {
      pattern: isPart ? "^\\d{4}(-\\d{2}){0,2}$" : "^\\d{4}-\\d{2}-\\d{2}$",
    });
  }
  if (form?.startsWith("the number of a paragraph")) node["type"] = ["integer", "string"];
  // What may be a text alone.
  if (node["isTextToo"]) {
    const own = { ...node };
    for (const key of [...internal, ...Object.keys(node)]) delete node[key];
    for (const key of internal) delete own[key];
    node["anyOf"] = [{ type: "string" }, own];
  }
  for (const key of internal) delete node[key];
}

/** The JSON Schema (draft 7) of the fields of a kind, made of the schema that checks them: for editors, which complete and check as one types. */
export function jsonSchema(kind: Kind): Json {
  const { schema, folder } = kinds[kind];
  const made = z.toJSONSchema(schema, {
    io: "input",
    unrepresentable: "any",
    target: "draft-7",
    override: ({ jsonSchema: node }) => forEditors(node as Json),
  }) as Json;
  // Below the fields a line of --- begins another document, which is empty.
  return { ...made, type: ["object", "null"], title: `The fields of a file in content/${folder}/` };
}

/** Where the JSON Schema of a kind stands in the project. */
export const schemaFile = (kind: Kind): string => `schemas/${kind}.schema.json`;
