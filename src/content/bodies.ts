import { archiveNames, otherNames } from "../archive/names.ts";
import { parseBody } from "../markdown/body.ts";
import { findNames, type Names } from "../markdown/find-names.ts";
import { type Fields, type MentionKind, mentionKinds } from "../model/kinds.ts";
import type { Body } from "../model/passage.ts";
import type { Ids } from "./check/check.ts";
import type { Read } from "./entries.ts";
import { type Cache, digest } from "./read/cache.ts";
import type { StagedFault } from "./stages.ts";

/**
 * The text of each file, by its name, with the entries that are `named` in it. Pages speak of the archive itself: names in them are no
 * mentions.
 */
export function readBodies(
  read: readonly Read[],
  named: { [K in MentionKind]: readonly Fields<K>[] },
  ids: Ids,
  cache: Cache,
): { bodies: Map<string, Body>; found: StagedFault[] } {
  const found: StagedFault[] = [];
  const own = archiveNames(named);
  const others = otherNames(named);
  const names: Names = { find: findNames(own, others), ids };
  const unnamed: Names = { find: () => [], ids };
  const namesDigest = digest(JSON.stringify([own, others, mentionKinds.map((kind) => ids[kind])]));
  const bodies = read.map(({ kind, file, text, textLine }) => {
    const numbered = kind === "article";
    const body = cache.get(digest("body", kind, namesDigest, String(textLine), text), () => {
      const parsed = parseBody(text, numbered ? names : unnamed, { numbered, firstLine: textLine });
      found.push(...parsed.problems.map((problem): StagedFault => ({ ...problem, stage: "references", path: [], file })));
      return { value: parsed.body, keep: parsed.problems.length === 0 };
    });
    return [file, body] as const;
  });
  return { bodies: new Map(bodies), found };
}
