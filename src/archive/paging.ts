import type { Article, MentionKind } from "../model/kinds.ts";
import { lettersPerPage, passagesAtMost } from "../site.ts";
import type { Archive } from "./archive.ts";
import { passagesOn, type TopicPassage } from "./topics.ts";

/** What has a list of passages. */
export type PassagesKind = MentionKind | "topic";

/** A page of a long list: its part, the place of its first in the whole (from 0), and how many pages there are. */
interface ListPage<T> {
  part: readonly T[];
  first: number;
  pages: number;
}

/** What an item takes besides its letters: its source, its headline, their links. */
const frame = 600;
const lettersOf = (item: TopicPassage | Article): number =>
  frame + ("passage" in item ? item.passage.text.length : item.title.length + (item.summary?.length ?? 200));

const starts = new WeakMap<readonly unknown[], number[]>();

/** Where each page of a list begins: a page holds what its room allows, and one item at least, however long. */
function startsOf(list: readonly (TopicPassage | Article)[]): number[] {
  const known = starts.get(list);
  if (known) return known;
  const found = [0];
  let letters = 0;
  for (const [index, item] of list.entries()) {
    letters += lettersOf(item);
    if (letters <= lettersPerPage || index === found.at(-1)) continue;
    found.push(index);
    letters = lettersOf(item);
  }
  starts.set(list, found);
  return found;
}

/** A page, numbered from 1, of a list of passages or articles that would be too long for one. */
export function pageOf<T extends TopicPassage | Article>(list: readonly T[], page: number): ListPage<T> {
  const all = startsOf(list);
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

const numbers = (from: number, pages: number) =>
  Array.from({ length: Math.max(0, pages - from + 1) }, (_, index) => from + index);

/** The pages after the first that the passages of each entry of a kind take up. */
export function furtherPages(archive: Archive, kind: PassagesKind, ids: readonly string[]): { id: string; page: number }[] {
  return ids.flatMap((id) =>
    numbers(2, pageOf(shownPassages(passagesAbout(archive, kind, id)), 1).pages).map((page) => ({ id, page })),
  );
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
