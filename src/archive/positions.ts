import type { Article, Organisation, Person, State, Summit } from "../model/kinds.ts";
import { byText } from "../model/order.ts";
import type { ParagraphNumber } from "../model/paragraph-number.ts";
import type { Day } from "../model/day.ts";
import { sco } from "../site.ts";
import type { Archive } from "./archive.ts";
import { isSummit } from "./meetings.ts";
import { passagesOn, type TopicPassage } from "./topics.ts";

type HolderKind = "organisation" | "state" | "person";

/** Who holds a position. */
interface Holder {
  kind: HolderKind;
  entry: Organisation | State | Person;
}

/** A position with its holder and the article that reports it. */
interface HeldPosition {
  holder: Holder;
  article: Article;
  paragraph: ParagraphNumber;
  summary: string;
}

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
  /** The columns: the SCO first, then other organisations, states and persons by how often they speak. */
  holders: Holder[];
  /** The rows: a day each, oldest first; every meeting of the Council of Heads of State has one, others where something was found. */
  rows: PositionRow[];
}

const kinds: readonly HolderKind[] = ["organisation", "state", "person"];
const keyOf = ({ kind, entry }: Holder) => `${kind}/${entry.id}`;

/** Every position that the articles report on a topic, oldest first. */
export function positionsOn(archive: Archive, topic: string): HeldPosition[] {
  return archive.articlesOn(topic).flatMap((article) =>
    article.positions
      .filter((position) => position.topic === topic)
      .map(({ holder: ids, paragraph, summary }) => {
        const kind = kinds.find((one) => ids[one] !== undefined) ?? "organisation";
        return { holder: { kind, entry: archive.get(kind, ids[kind] ?? "") }, article, paragraph, summary };
      }),
  );
}

/** How a topic moved: the positions on it by meeting and holder. */
export function positionTable(archive: Archive, topic: string): PositionTable {
  const positions = positionsOn(archive, topic);
  const byHolder = Map.groupBy(positions, ({ holder }) => keyOf(holder));
  const rank = ({ kind, entry }: Holder) => (entry.id === sco ? -1 : kinds.indexOf(kind));
  const holders = [...byHolder.values()]
    .flatMap(([first]) => (first ? [first.holder] : []))
    .sort(
      (a, b) =>
        rank(a) - rank(b) ||
        (byHolder.get(keyOf(b))?.length ?? 0) - (byHolder.get(keyOf(a))?.length ?? 0) ||
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
      cells: holders.map((holder) =>
        here.filter((one) => one.article.published === day && keyOf(one.holder) === keyOf(holder)),
      ),
      passages: [],
      reports: [...new Set(here.map(({ article }) => article))].filter(({ published }) => published === day),
      hasArticle,
      // Told once, with the first day.
      outcomes: index === 0 ? outcomes : [],
    }));
  });
  return { holders, rows };
}
