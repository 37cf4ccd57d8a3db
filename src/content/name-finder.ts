import type { Archive } from "../archive/archive.ts";
import { archiveNames, otherNames } from "../archive/names.ts";
import { findNames } from "../markdown/find-names.ts";

/** Finds in any text the states, people and organisations of an archive, as mentions are found in accounts. To be made once for all texts. */
export function nameFinder({ states, people, organisations }: Archive): ReturnType<typeof findNames> {
  const named = { state: states, person: people, organisation: organisations, summit: [] };
  return findNames(archiveNames(named), otherNames(named));
}
