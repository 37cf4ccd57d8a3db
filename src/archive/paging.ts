import type { MentionKind } from "../model/kinds.ts";
import { passagesPerPage } from "../site.ts";
import type { Archive } from "./archive.ts";

/** The pages after the first that the passages of each entity of a kind take up. */
export function furtherPages(archive: Archive, kind: MentionKind, ids: readonly string[]): { id: string; page: number }[] {
  return ids.flatMap((id) => {
    const pages = Math.ceil(archive.passagesOf(kind, id).length / passagesPerPage);
    return Array.from({ length: Math.max(0, pages - 1) }, (_, index) => ({ id, page: index + 2 }));
  });
}
