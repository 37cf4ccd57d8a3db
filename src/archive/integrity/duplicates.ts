import type { Content } from "../../model/kinds.ts";
import { mentionKinds } from "../../model/kinds.ts";
import { namesOf } from "../names.ts";
import type { Check, Fault } from "./check.ts";

interface Claim {
  file: string;
  path: PropertyKey[];
  value: string;
}

function* twice(claims: Iterable<Claim>, what: string): Iterable<Fault> {
  const first = new Map<string, string>();
  for (const { file, path, value } of claims) {
    const other = first.get(value);
    if (other === undefined) first.set(value, file);
    else yield { file, path, found: `${what} "${value}"`, expected: `${what} that no other file has (${other} has it)` };
  }
}

function* duplicates(content: Content): Iterable<Fault> {
  yield* twice(
    content.state.map(({ file, iso }) => ({ file, path: ["iso"], value: iso })),
    "the ISO code",
  );
  yield* twice(
    content.summit.flatMap(({ file, ordinal }) => (ordinal ? [{ file, path: ["ordinal"], value: String(ordinal) }] : [])),
    "the ordinal",
  );
  yield* twice(
    content.article.map(({ file, originalUrl }) => ({ file, path: ["originalUrl"], value: originalUrl })),
    "the address",
  );
  yield* twice(
    mentionKinds.flatMap((kind) =>
      content[kind].flatMap((entry) =>
        namesOf(entry).map((value) => ({
          file: entry.file,
          path: ["name" in entry && entry.name === value ? "name" : "aliases"],
          value,
        })),
      ),
    ),
    "the name",
  );
}

/** What may stand only once: ISO codes, ordinals, source addresses, and names that mentions are found by. */
export const duplicatesCheck: Check = {
  name: "duplicates",
  description: "ISO codes, ordinals, source addresses and names are given once",
  check: duplicates,
};
