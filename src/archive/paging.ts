import type { Article, MentionKind, Topic } from "../model/kinds.ts";
import { lettersBeside, lettersPerPage, passagesAtMost } from "../site.ts";
import type { Archive } from "./archive.ts";
import { type HeldPosition, type Holder, type HolderKind, holderKinds, positionsOf } from "./holders.ts";
import { notesOn } from "./notes.ts";
import { positionTable } from "./positions.ts";
import { rowGroups, type RowGroup } from "./row-groups.ts";
import { passagesOn, type TopicPassage } from "./topics.ts";

/** What has a list of passages. */
export type PassagesKind = MentionKind | "topic";

/** A page of a long list: its part, the place of its first in the whole (from 0), and how many pages there are. */
interface ListPage<T> {
  part: readonly T[];
  first: number;
  pages: number;
}

/** What is listed on several pages where it would be too long for one. */
type Item = TopicPassage | Article | HeldPosition | RowGroup;

/** What an item takes besides its letters: its source, its headline, their links. */
const frame = 600;
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

/** About how many letters an item takes, its mark-up counted. */
function lettersOf(item: Item): number {
  if ("passage" in item) {
    const notes = notesOn(item.article, [item.passage.number]).map(({ note }) => frame / 2 + note.text.length);
    return frame + item.passage.text.length + sum(notes);
  }
  if ("holder" in item) return frame + item.summary.length;
  if ("title" in item) return frame + item.title.length + (item.summary?.length ?? 200);
  if (item.kind === "silent") return frame;
  const { cells, outcomes, summit } = item.row;
  // The address of a source stands in its link, and on paper behind it.
  const told = outcomes.flatMap((one) => [one.text.length, ...(one.sources ?? summit.sources).map(({ length }) => 2 * length)]);
  return 2 * frame + sum(cells.flat().map(lettersOf)) + sum(told.map((length) => frame / 2 + length));
}

const starts = new WeakMap<readonly unknown[], number[]>();

/**
 * Where each page of a list begins: a page holds what its room allows, and one item at least, however long. On the first page `taken` letters of the
 * room are something else's; a list has the same for ever.
 */
function startsOf(list: readonly Item[], taken: number): number[] {
  const known = starts.get(list);
  if (known) return known;
  const found = [0];
  let letters = taken;
  for (const [index, item] of list.entries()) {
    letters += lettersOf(item);
    if (letters <= lettersPerPage || index === found.at(-1)) continue;
    found.push(index);
    letters = lettersOf(item);
  }
  starts.set(list, found);
  return found;
}

/** A page, numbered from 1, of a list that would be too long for one. On the first, `taken` letters stand beside it. */
export function pageOf<T extends Item>(list: readonly T[], page: number, taken = 0): ListPage<T> {
  const all = startsOf(list, taken);
  const first = all[page - 1] ?? list.length;
  return { part: list.slice(first, all[page]), first, pages: list.length === 0 ? 0 : all.length };
}

/** Every paragraph that names an entry, or that is on a topic, oldest first. */
export function passagesAbout(archive: Archive, kind: PassagesKind, id: string): readonly TopicPassage[] {
  return kind === "topic" ? passagesOn(archive, archive.get("topic", id)) : archive.passagesOf(kind, id);
}

/** What has a list of articles of its own beside its page: a meeting, a publisher, a year. */
export type ArticlesKind = "summit" | "organisation" | "year";

/** The articles on a meeting, of a publisher or of a year, oldest first. */
export function articlesAbout(archive: Archive, kind: ArticlesKind, id: string): readonly Article[] {
  if (kind === "summit") return archive.articlesOf(id);
  return kind === "organisation" ? archive.articlesFrom(id) : archive.articlesIn(id);
}

const newest = new WeakMap<readonly TopicPassage[], readonly TopicPassage[]>();

/** Those of an entry's passages that its pages show: all, or the newest where they are very many. */
export function shownPassages(all: readonly TopicPassage[]): readonly TopicPassage[] {
  if (all.length <= passagesAtMost) return all;
  const shown = newest.get(all) ?? all.slice(-passagesAtMost);
  newest.set(all, shown);
  return shown;
}

/** The table of positions on a topic, as its pages show it. */
interface ShownTable {
  holders: readonly Holder[];
  rows: readonly RowGroup[];
}

const tables = new WeakMap<Topic, ShownTable>();

function tableOf(archive: Archive, topic: Topic): ShownTable {
  const known = tables.get(topic);
  if (known) return known;
  const { holders, rows } = positionTable(archive, topic.id);
  // Without a position there is no table, whatever passages and outcomes there are.
  const table = { holders, rows: holders.length > 0 ? rowGroups(rows) : [] };
  tables.set(topic, table);
  return table;
}

/** A page of the table of positions on a topic, with those whose they are. */
export function rowsPage(archive: Archive, topic: string, page: number): ListPage<RowGroup> & { holders: readonly Holder[] } {
  const { holders, rows } = tableOf(archive, archive.get("topic", topic));
  return { holders, ...pageOf(rows, page) };
}

/** So many positions stand on the page of who holds them; where there are more, a list of all has pages of its own. */
const positionsAtFirst = 6;

/** The positions that stand on the page of who holds them, the newest. */
export const firstPositions = (archive: Archive, kind: HolderKind, id: string): readonly HeldPosition[] =>
  positionsOf(archive, kind, id).slice(-positionsAtFirst);

/** How many letters of the first page of an entry's passages its positions take; a table of positions has room of its own. */
function takenByPositions(archive: Archive, kind: PassagesKind, id: string): number {
  const holder = holderKinds.find((one) => one === kind);
  const above = kind === "topic" ? rowsPage(archive, id, 1).part : holder ? firstPositions(archive, holder, id) : [];
  return Math.max(0, sum(above.map(lettersOf)) - (kind === "topic" ? lettersBeside : 0));
}

/** A page of the passages that the pages of an entry show. */
export function passagesPage(archive: Archive, kind: PassagesKind, id: string, page: number): ListPage<TopicPassage> {
  return pageOf(shownPassages(passagesAbout(archive, kind, id)), page, takenByPositions(archive, kind, id));
}

/** The pages of positions beside the entries' own: of a topic those after the first, of a holder all, where there are more than stand there. */
export function positionPages(
  archive: Archive,
  kind: HolderKind | "topic",
  ids: readonly string[],
): { id: string; page: number }[] {
  return ids.flatMap((id) => {
    if (kind === "topic") return numbers(2, rowsPage(archive, id, 1).pages).map((page) => ({ id, page }));
    const list = positionsOf(archive, kind, id);
    return list.length <= positionsAtFirst ? [] : numbers(1, pageOf(list, 1).pages).map((page) => ({ id, page }));
  });
}

const numbers = (from: number, pages: number) =>
  Array.from({ length: Math.max(0, pages - from + 1) }, (_, index) => from + index);

/** The pages after the first that the passages of each entry of a kind take up. */
export function furtherPages(archive: Archive, kind: PassagesKind, ids: readonly string[]): { id: string; page: number }[] {
  return ids.flatMap((id) => numbers(2, passagesPage(archive, kind, id, 1).pages).map((page) => ({ id, page })));
}

/** So many articles stand on the page of a meeting or publisher itself; where there are more, a list of all has pages of its own. */
export const articlesAtFirst = 12;

/** The pages of the lists of articles of each entry that has more than stand on its own page; of a year, those after the first. */
export function articlePages(archive: Archive, kind: ArticlesKind, ids: readonly string[]): { id: string; page: number }[] {
  return ids.flatMap((id) => {
    const list = articlesAbout(archive, kind, id);
    if (kind !== "year" && list.length <= articlesAtFirst) return [];
    return numbers(kind === "year" ? 2 : 1, pageOf(list, 1).pages).map((page) => ({ id, page }));
  });
}
