import { archiveNames, otherNames } from "../archive/names.ts";
import { type Fields, type MentionKind, mentionKinds } from "../model/kinds.ts";
import type { Body } from "../model/passage.ts";
import type { Ids } from "./check/check.ts";
import type { Read } from "./entries.ts";
import { type ParsedBody, parseBodies } from "./parse-bodies.ts";
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
  const namesDigest = digest(JSON.stringify([own, others, mentionKinds.map((kind) => ids[kind])]));
  const asked = read.map(({ kind, file, text, textLine }) => ({
    file,
    key: digest("body", kind, namesDigest, String(textLine), text),
    text: { numbered: kind === "article", text, textLine },
  }));
  const missing = asked.filter(({ key }) => !cache.has(key));
  const parsed = parseBodies(missing.map(({ text }) => text), { own, others, ids });
  const byFile = new Map(missing.map(({ file }, index) => [file, parsed[index] as ParsedBody]));
  const bodies = asked.map(({ file, key }) => {
    const { body, problems } = byFile.get(file) ?? { problems: [] };
    for (const problem of problems) found.push({ ...problem, stage: "references", path: [], file });
    return [file, cache.get(key, () => ({ value: body as Body, keep: problems.length === 0 }))] as const;
  });
  return { bodies: new Map(bodies), found };
}
