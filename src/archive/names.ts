import { type Fields, type MentionKind, mentionKinds } from "../model/kinds.ts";
import type { Name } from "../model/passage.ts";

/** The fields of all that can be mentioned, by kind. */
type Named = { [K in MentionKind]: readonly Fields<K>[] };

/** The names of an entity, its main name first; those in other languages with the code of their language (BCP 47). */
export function namesInLanguages(entry: Fields<MentionKind>): { name: string; language?: string }[] {
  if (!("name" in entry)) return [];
  const own = [entry.name, ...("officialName" in entry ? [entry.officialName] : []), ...entry.aliases];
  const foreign = "namesIn" in entry ? Object.entries(entry.namesIn) : [];
  return [
    ...[...new Set(own)].map((name) => ({ name })),
    ...foreign.flatMap(([language, names]) => names.map((name) => ({ name, language }))),
  ];
}

/** The names by which texts call an entity. A meeting has none: only directives name it, for its city's name is not its own. */
export function namesOf(entry: Fields<MentionKind>): string[] {
  return [...new Set(namesInLanguages(entry).map(({ name }) => name))];
}

/** Longer names that hold one of an entity's and mean something else. */
export function otherNames(content: Named): string[] {
  return mentionKinds.flatMap((kind) => content[kind].flatMap((entry) => ("notIn" in entry ? entry.notIn : [])));
}

/** The names of all entities that can be mentioned. */
export function archiveNames(content: Named): Name[] {
  return mentionKinds.flatMap((kind) =>
    content[kind].flatMap((entry) => namesOf(entry).map((text) => ({ text, kind, id: entry.id }))),
  );
}
