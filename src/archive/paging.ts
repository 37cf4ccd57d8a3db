import type { MentionKind } from "../model/kinds.ts";
import { passagesPerPage } from "../site.ts";
import type { Archive } from "./archive.ts";
import { passagesOn } from "./topics.ts";

/** The pages after the first that the passages of each entry of a kind take up. */
export function furtherPages(
  archive: Archive,
  kind: MentionKind | "topic",
  ids: readonly string[],
): { id: string; page: number }[] {
  return ids.flatMap((id) => {
    const passages = kind === "topic" ? passagesOn(archive, archive.get("topic", id)) : archive.passagesOf(kind, id);
    const pages = Math.ceil(passages.length / passagesPerPage);
    return Array.from({ length: Math.max(0, pages - 1) }, (_, index) => ({ id, page: index + 2 }));
  });
}
