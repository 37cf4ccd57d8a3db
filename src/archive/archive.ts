import type { Article, Content, Entry, Kind, MentionKind, State, Summit } from "../model/kinds.ts";
import type { ParagraphNumber } from "../model/paragraph-number.ts";
import { type Day, yearOf } from "../model/day.ts";
import { byText } from "../model/order.ts";
import type { Mention, Passage } from "../model/passage.ts";
import type { Release } from "../model/release.ts";
import { founded } from "../site.ts";
import { createUrls } from "../urls.ts";
import { isSummit } from "./meetings.ts";

const urls = createUrls("/");

/** A paragraph of an article, with the mentions for which it was asked. */
interface ArticlePassage {
  article: Article;
  passage: Passage;
  mentions: Mention[];
}

/** An entity with the number of its mentions. */
export interface Counted<K extends MentionKind> {
  entry: Entry<K>;
  mentions: number;
}

/** What can be asked of the archive. Lists are in the order that readers meet them in. */
export type Archive = ReturnType<typeof createArchive>;

const byName = (a: { name: string; id: string }, b: { name: string; id: string }) =>
  byText(a.name.toLowerCase(), b.name.toLowerCase()) || byText(a.id, b.id);

function grouped<K, T>(items: Iterable<T>, key: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

/**
 * The archive over checked content: pure queries, indexed once. `published` has every address that was published, from the root of the site, with
 * its first day, `releases` the states of it that were given a day, oldest first.
 */
export function createArchive(
  content: Content,
  published: ReadonlyMap<string, Day> = new Map(),
  releases: readonly Release[] = [],
) {
  const byDay = content.article.toSorted((a, b) => byText(a.published, b.published) || byText(a.id, b.id));
  const articles = byDay.filter(({ withdrawn }) => withdrawn === undefined);
  const summits = content.summit.toSorted((a, b) => byText(a.start, b.start) || byText(a.id, b.id));
  const states = content.state.toSorted(byName);
  const newestMeeting = summits.at(-1);

  const entries = Object.fromEntries(
    Object.entries(content).map(([kind, list]) => [kind, new Map(list.map((entry) => [entry.id, entry]))]),
  ) as unknown as { [K in Kind]: ReadonlyMap<string, Entry<K>> };
  const articlesByMeeting = grouped(articles, ({ meeting }) => meeting);
  const articlesByTopic = grouped(
    articles.flatMap((article) => article.topics.map((topic) => ({ topic, article }))),
    ({ topic }) => topic,
  );
  const articlesByPublisher = grouped(articles, ({ publisher }) => publisher);
  const articlesByYear = grouped(articles, ({ published }) => yearOf(published));
  const passages = new Map<string, ArticlePassage[]>();
  for (const article of articles)
    for (const passage of article.body.passages)
      for (const [key, mentions] of grouped(passage.mentions, ({ kind, id }) => `${kind}/${id}`)) {
        const list = passages.get(key);
        if (list) list.push({ article, passage, mentions });
        else passages.set(key, [{ article, passage, mentions }]);
      }

  /** What was asked once is asked by many pages. */
  const mentioning = new Map<string, readonly Article[]>();

  /** The entry with this id. @throws Error where there is none: the integrity of the content excludes it. */
  function get<K extends Kind>(kind: K, id: string): Entry<K> {
    const entry = entries[kind].get(id);
    if (entry === undefined) throw new Error(`found ${kind} "${id}", expected one that is in the content`);
    return entry;
  }

  /** Every paragraph that mentions an entity, in order of time. */
  const passagesOf = (kind: MentionKind, id: string): readonly ArticlePassage[] => passages.get(`${kind}/${id}`) ?? [];

  return {
    /** The states of the content that were given a day, oldest first. */
    releases,
    /** Oldest first. */
    articles,
    /** The articles that are no longer published, oldest first: no list, count or passage has them. */
    withdrawn: byDay.filter(({ withdrawn }) => withdrawn !== undefined),
    /** Oldest first, ministers' meetings among them. */
    summits,
    states,
    topics: content.topic.toSorted(byName),
    people: content.person.toSorted(byName),
    organisations: content.organisation.toSorted(byName),
    pages: content.page,
    /** The last day of the newest meeting: the day that "present" means, whatever the clock says. */
    asOf: newestMeeting?.end ?? founded,
    /** The day of the newest change in the content, as far as its entries say. */
    modified: Object.values(content)
      .flat()
      .flatMap(({ modified }) => modified ?? [])
      .toSorted()
      .at(-1),
    get,
    passagesOf,

    /** Every address that was published, with its first day. */
    published,

    /** The day on which an entry was published first, under this id or one that it replaces, where it is known. */
    addedOn(kind: Kind, id: string): Day | undefined {
      const days = [id, ...get(kind, id).replaces].flatMap((one) => published.get(urls.entry(kind, one)) ?? []);
      return days.sort()[0];
    },

    /** Every entry with its kind, articles that were withdrawn among them. */
    entries: () =>
      Object.entries(content).flatMap(([kind, list]) => (list as Entry<Kind>[]).map((entry) => [kind as Kind, entry] as const)),

    /** The articles that report a meeting, oldest first. */
    articlesOf: (summit: string): readonly Article[] => articlesByMeeting.get(summit) ?? [],

    /** The articles of a publisher, oldest first. */
    articlesFrom: (organisation: string): readonly Article[] => articlesByPublisher.get(organisation) ?? [],

    /** The articles that were published in a year, oldest first. */
    articlesIn: (year: string): readonly Article[] => articlesByYear.get(year) ?? [],

    /** The years in which articles were published, oldest first. */
    years: [...articlesByYear.keys()],

    /** The articles that treat a topic, oldest first. */
    articlesOn: (topic: string): Article[] => (articlesByTopic.get(topic) ?? []).map(({ article }) => article),

    /** The articles that mention an entity, oldest first. */
    articlesMentioning(kind: MentionKind, id: string): readonly Article[] {
      const key = `${kind}/${id}`;
      const found = mentioning.get(key) ?? [...new Set(passagesOf(kind, id).map(({ article }) => article))];
      mentioning.set(key, found);
      return found;
    },

    /** The entities of one kind that articles mention, most mentioned first. */
    mentionedIn<K extends MentionKind>(kind: K, among: readonly Article[]): Counted<K>[] {
      const found = among.flatMap(({ body }) =>
        body.passages.flatMap(({ mentions }) => mentions.filter((one) => one.kind === kind)),
      );
      return [...grouped(found, ({ id }) => id)]
        .map(([id, list]) => ({ entry: get(kind, id), mentions: list.length }))
        .sort((a, b) => b.mentions - a.mentions || byText(a.entry.id, b.entry.id));
    },

    /** The meetings that a state hosted, oldest first. */
    hostedBy: (state: State): Summit[] => summits.filter(({ host }) => host === state.id),

    /** The summits before and after; for another meeting, those of its own kind as well. */
    around(summit: Summit): { previous: Summit | undefined; next: Summit | undefined } {
      const same = summits.filter((one) => isSummit(one) || one.kind === summit.kind);
      const index = same.indexOf(summit);
      return { previous: same[index - 1], next: same[index + 1] };
    },

    /** Every mention in the archive, by article, paragraph and place. */
    *mentions(): Iterable<{ article: string; paragraph: ParagraphNumber } & Mention> {
      for (const article of articles)
        for (const { number, mentions } of article.body.passages)
          for (const mention of mentions) yield { article: article.id, paragraph: number, ...mention };
    },
  };
}
