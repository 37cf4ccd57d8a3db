import type { Article, Organisation, Person, State, Summit } from "../model/kinds.ts";
import { sco } from "../site.ts";
import type { Archive } from "./archive.ts";

export type HolderKind = "organisation" | "state" | "person";

/** Who holds a position. */
export interface Holder {
  kind: HolderKind;
  entry: Organisation | State | Person;
}

/** A position with its holder and the article that reports it. */
export interface HeldPosition {
  holder: Holder;
  article: Article;
  paragraph: number;
  summary: string;
}

/** What was reported from one meeting: the positions by holder, in the order of the table's holders; empty where nothing was found. */
export interface PositionRow {
  summit: Summit;
  cells: HeldPosition[][];
}

export interface PositionTable {
  /** The columns: the SCO first, then other organisations, states and persons by how often they speak. */
  holders: Holder[];
  /** The rows: every meeting of the Council of Heads of State and every other from which a position was reported, oldest first. */
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
        (a.entry.id < b.entry.id ? -1 : 1),
    );
  const rows = archive.summits
    .map((summit) => {
      const here = positions.filter(({ article }) => article.meeting === summit.id);
      return { summit, cells: holders.map((holder) => here.filter((one) => keyOf(one.holder) === keyOf(holder))) };
    })
    .filter(({ summit, cells }) => summit.kind === "heads-of-state" || cells.some((cell) => cell.length > 0));
  return { holders, rows };
}
