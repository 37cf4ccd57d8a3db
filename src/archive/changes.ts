import type { Day } from "../model/day.ts";
import type { Kind } from "../model/kinds.ts";
import { byText } from "../model/order.ts";
import { type Revision, revisionNames } from "../model/revision.ts";
import { corrections } from "../language/words.ts";
import type { Archive } from "./archive.ts";

/** Something that was added, revised or withdrawn. */
export interface Change {
  day: Day;
  change: "added" | "revised" | "withdrawn";
  kind: Kind;
  id: string;
  /** Where on its page it is told of, with its `#`; empty where it is the page as a whole. */
  place: string;
  what?: string;
  why?: string;
  /** The paragraphs of an article of which the earlier wording is kept, or that were taken out. */
  paragraphs: string[];
}

/** All that was changed in the archive, as far as days are known: by day, then by kind and id. */
export function changes(archive: Archive): Change[] {
  const found = archive.entries().flatMap(([kind, entry]): Change[] => {
    const { id } = entry;
    const about = { kind, id };
    const added = archive.addedOn(kind, id);
    const withdrawn = "withdrawn" in entry ? entry.withdrawn : undefined;
    // What is said of an article goes with it.
    const revisions: readonly Revision[] = "revisions" in entry && !withdrawn ? entry.revisions : [];
    const names = revisionNames(revisions);
    return [
      ...(added === undefined ? [] : [{ day: added, change: "added" as const, ...about, place: "", paragraphs: [] }]),
      ...revisions.map(({ day, what, why, before = {} }, index) => ({
        day,
        change: "revised" as const,
        ...about,
        place: `#revision-${names[index]}`,
        what,
        why,
        paragraphs: Object.keys(before),
      })),
      ...(withdrawn ? [] : entry.body.places).flatMap(({ number, removal }) =>
        removal === undefined
          ? []
          : [
              {
                day: removal.day,
                change: "revised" as const,
                ...about,
                place: `#p${number}`,
                what: corrections.removed(number),
                why: removal.why,
                paragraphs: [String(number)],
              },
            ],
      ),
      ...(withdrawn
        ? [{ day: withdrawn.day, change: "withdrawn" as const, ...about, place: "", why: withdrawn.why, paragraphs: [] }]
        : []),
    ];
  });
  return found.sort((a, b) => byText(a.day, b.day) || byText(a.kind, b.kind) || byText(a.id, b.id));
}
