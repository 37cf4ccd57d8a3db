import type { Archive } from "../../archive/archive.ts";
import type { MentionKind } from "../../model/kinds.ts";
import type { Fault } from "../check/check.ts";
import type { Editorial } from "./editorial.ts";

/** Every id that a field of an article names as the holder of a position, its publisher or a topic. */
function usedIn(archive: Archive): ReadonlySet<string> {
  const articles = [...archive.articles, ...archive.withdrawn];
  return new Set([
    ...articles.flatMap(({ publisher, topics, positions }) => [
      `organisation/${publisher}`,
      ...topics.map((id) => `topic/${id}`),
      ...positions.flatMap(({ holder }) => Object.entries(holder).map(([kind, id]) => `${kind}/${id}`)),
    ]),
    ...archive.summits.flatMap(({ host, chair, outcomes }) => [`state/${host}`, `state/${chair}`, ...outcomes.flatMap(({ topics }) => topics.map((id) => `topic/${id}`))]),
    ...archive.people.flatMap(({ id, state, roles }) => [
      ...(state === undefined ? [] : [`state/${state}`]),
      ...(roles.length === 0 ? [] : [`person/${id}`]),
    ]),
    ...archive.states.flatMap(({ id, history }) => (history.length > 0 ? [`state/${id}`] : [])),
  ]);
}

/** People, organisations, topics and states that no article names and no entry uses: their pages say nothing. */
export const unused: Editorial = {
  isQuestion: true,
  *check({ archive }): Iterable<Fault & { subject: string }> {
    const used = usedIn(archive);
    const lists = { person: archive.people, organisation: archive.organisations, topic: archive.topics, state: archive.states };
    for (const [kind, entries] of Object.entries(lists))
      for (const entry of entries) {
        const { id, file } = entry;
        // What a draft names may be a draft that cannot be read yet.
        if ("draft" in entry && entry.draft) continue;
        const isMentioned = kind !== "topic" && archive.passagesOf(kind as MentionKind, id).length > 0;
        if (used.has(`${kind}/${id}`) || isMentioned) continue;
        yield { file, path: [], subject: id, found: `the ${kind} "${id}", which nothing names or uses`, expected: "an article that does, or no such file" };
      }
  },
};
