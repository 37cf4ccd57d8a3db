import type { Article, Summit } from "../model/kinds.ts";
import { byText } from "../model/order.ts";
import type { Day } from "../model/day.ts";
import { sco } from "../site.ts";
import type { Archive } from "./archive.ts";
import { headOf, type HeldPosition, type Holder, holderKey, holderKinds, positionsIn } from "./holders.ts";
import { isSummit } from "./meetings.ts";
import { passagesOn, type TopicPassage } from "./topics.ts";

/** What was reported from one meeting on one day: the positions by holder, in the order of the table's holders. */
export interface PositionRow {
  summit: Summit;
  /** The day of the report; absent where no position was recorded. */
  day?: Day;
  cells: HeldPosition[][];
  /** Passages on the topic, where no position was recorded from them; empty where none was found. */
  passages: readonly TopicPassage[];
  /** Who published what the row rests on, with the day of each. */
  reports: readonly Article[];
  /** Whether the archive has an article on the meeting: without one, silence says nothing. */
  hasArticle: boolean;
  /** What the meeting itself brought on the topic. */
  outcomes: Summit["outcomes"];
}

export interface PositionTable {
  /** The columns: the SCO first, then other organisations, states and persons by how often they and those who stand with them speak. */
  holders: Holder[];
  /** The rows: a day each, oldest first; every meeting of the Council of Heads of State has one, others where something was found. */
  rows: PositionRow[];
}

/** Every position that the articles report on a topic, oldest first. */
export function positionsOn(archive: Archive, topic: string): HeldPosition[] {
  return archive.articlesOn(topic).flatMap((article) => positionsIn(archive, article).filter((one) => one.topic === topic));
}

/** How a topic moved: the positions on it by meeting and holder. */
export function positionTable(archive: Archive, topic: string): PositionTable {
  const positions = positionsOn(archive, topic);
  const heads = new Map(positions.map((one) => [one, headOf(archive, one.holder)]));
  const headKey = (one: HeldPosition) => holderKey(heads.get(one) ?? one.holder);
  const byHolder = Map.groupBy(positions, headKey);
  const rank = ({ kind, entry }: Holder) => (entry.id === sco ? -1 : holderKinds.indexOf(kind));
  const holders = [...byHolder.values()]
    .flatMap(([first]) => (first && heads.get(first)) ?? [])
    .sort(
      (a, b) =>
        rank(a) - rank(b) ||
        (byHolder.get(holderKey(b))?.length ?? 0) - (byHolder.get(holderKey(a))?.length ?? 0) ||
        byText(a.entry.id, b.entry.id),
    );
  const passages = passagesOn(archive, archive.get("topic", topic));
  const rows = archive.summits.flatMap((summit): PositionRow[] => {
    const here = positions.filter(({ article }) => article.meeting === summit.id);
    const outcomes = summit.outcomes.filter(({ topics }) => topics.includes(topic));
    const hasArticle = archive.articlesOf(summit.id).length > 0;
    const days = [...new Set(here.map(({ article }) => article.published))].sort();
    if (days.length === 0) {
      const found = passages.filter(({ article }) => article.meeting === summit.id);
      const silent = { summit, cells: holders.map(() => []), passages: found, reports: [], hasArticle, outcomes };
      return isSummit(summit) || found.length > 0 ? [silent] : [];
    }
    return days.map((day, index) => ({
      summit,
      day,
      cells: holders.map((holder) => here.filter((one) => one.article.published === day && headKey(one) === holderKey(holder))),
      passages: [],
      reports: [...new Set(here.map(({ article }) => article))].filter(({ published }) => published === day),
      hasArticle,
      // Told once, with the first day.
      outcomes: index === 0 ? outcomes : [],
    }));
  });
  return { holders, rows };
}
