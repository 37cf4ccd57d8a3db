import { type Content, type Entry, type MentionKind, mentionKinds } from "../model/kinds.ts";
import type { Name } from "../model/passage.ts";

/** The names by which texts call an entity. A meeting has none: only directives name it, for its city's name is not its own. */
export function namesOf(entry: Entry<MentionKind>): string[] {
  if (!("name" in entry)) return [];
  const official = "officialName" in entry ? [entry.officialName] : [];
  return [...new Set([entry.name, ...official, ...entry.aliases])];
}

/** The names of all entities that can be mentioned. */
export function archiveNames(content: Pick<Content, MentionKind>): Name[] {
  return mentionKinds.flatMap((kind) =>
    content[kind].flatMap((entry) => namesOf(entry).map((text) => ({ text, kind, id: entry.id }))),
  );
}
