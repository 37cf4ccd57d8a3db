import type { Fault, Ids } from "./check/check.ts";
import { checkCutTexts, checkFields } from "./check/fields.ts";
import { checkReferences } from "./check/references.ts";
import { type Cache, digest } from "./read/cache.ts";
import type { File } from "./read/files.ts";
import { type Frontmatter, readFrontmatter } from "./read/frontmatter.ts";
import { fieldsDigest } from "./seal/entries.ts";
import type { StagedFault } from "./stages.ts";

/** A file taken apart; without data where its fields are not right. */
export interface Read extends File {
  data?: object | undefined;
  fieldsSha256: string;
  text: string;
  textLine: number;
}

/** Takes a file apart and checks its fields, as far as they can be read. Where something is wrong its frontmatter is kept in `faulty`. */
export function readEntry(file: File, ids: Ids, cache: Cache, faulty: Map<string, Frontmatter>): { entry: Read; found: StagedFault[] } {
  const found: StagedFault[] = [];
  const parsed = cache.get(digest("frontmatter", file.kind, file.source), () => {
    const frontmatter = readFrontmatter(file.source);
    const { data: raw, text, textLine, faults, damaged, cut } = frontmatter;
    found.push(...faults.map((fault): StagedFault => ({ file: file.file, path: [], stage: "file", ...fault })));
    const entry = { ...file, data: raw };
    const { data, faults: wrong } = checkFields(entry);
    const cutTexts = checkCutTexts(entry, cut);
    const isSound = faults.length === 0 && data !== undefined && cutTexts.length === 0;
    if (!isSound) faulty.set(file.file, frontmatter);
    if (!isSound && damaged !== undefined) {
      // A key that could not be read is not missing; a text that was cut is told as such.
      const isTold = ({ path }: Fault) => damaged.has(String(path[0])) || cutTexts.some((one) => one.path.join() === path.join());
      const untold = (stage: StagedFault["stage"], all: readonly Fault[]) =>
        all.filter((fault) => !isTold(fault)).map((fault): StagedFault => ({ ...fault, stage }));
      found.push(...untold("file", wrong), ...cutTexts.map((fault): StagedFault => ({ ...fault, stage: "file" })));
      found.push(...untold("references", checkReferences(entry, ids)));
    }
    return { value: { data: isSound ? data : undefined, fieldsSha256: fieldsDigest(raw), text, textLine }, keep: isSound };
  });
  if (parsed.data !== undefined)
    found.push(...checkReferences({ ...file, data: parsed.data }, ids).map((fault): StagedFault => ({ ...fault, stage: "references" })));
  return { entry: { ...file, ...parsed }, found };
}
