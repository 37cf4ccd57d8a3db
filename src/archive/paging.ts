import type { MentionKind } from "../model/kinds.ts";
import { passagesPerPage } from "../site.ts";
import type { Archive } from "./archive.ts";
import { passagesOn, type TopicPassage } from "./topics.ts";

/** What has a list of passages. */
export type PassagesKind = MentionKind | "topic";

/** Every paragraph that names an entry, or that is on a topic, oldest first. */
export function passagesAbout(archive: Archive, kind: PassagesKind, id: string): readonly TopicPassage[] {
  return kind === "topic" ? passagesOn(archive, archive.get("topic", id)) : archive.passagesOf(kind, id);
}

/** A page of a long list, numbered from 1: its part, the place of its first in the whole (from 0), and how many pages there are. */
export function pageOf<T>(list: readonly T[], page: number): { part: readonly T[]; first: number; pages: number } {
  const first = (page - 1) * passagesPerPage;
  return { part: list.slice(first, first + passagesPerPage), first, pages: Math.ceil(list.length / passagesPerPage) };
}

/** The pages after the first that the passages of each entry of a kind take up. */
export function furtherPages(archive: Archive, kind: PassagesKind, ids: readonly string[]): { id: string; page: number }[] {
  return ids.flatMap((id) => {
    const { pages } = pageOf(passagesAbout(archive, kind, id), 1);
    return Array.from({ length: Math.max(0, pages - 1) }, (_, index) => ({ id, page: index + 2 }));
  });
}
