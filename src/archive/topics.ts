import type { Article, Summit, Topic } from "../model/kinds.ts";
import { byText } from "../model/order.ts";
import type { Passage } from "../model/passage.ts";
import { escaped } from "../model/text.ts";
import type { Archive } from "./archive.ts";

/** A paragraph on a topic, with the places of the topic's words in it. */
export interface TopicPassage {
  article: Article;
  passage: Passage;
  mentions: { start: number; end: number; text: string }[];
}

/** Finds words in a text: whole, in either case, of those that begin alike the longest. */
export function wordsPattern(list: readonly string[]): RegExp {
  const words = list.toSorted((a, b) => b.length - a.length).map(escaped);
  return words.length > 0 ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join("|")})(?![\\p{L}\\p{N}])`, "giu") : /[^\s\S]/g;
}

function findPassages(archive: Archive, topic: Topic): TopicPassage[] {
  const pattern = wordsPattern(topic.aliases);
  return archive.articlesOn(topic.id).flatMap((article) => {
    const cited = citedOn(article, topic);
    return article.body.passages.flatMap((passage) => {
      const mentions = [...passage.text.matchAll(pattern)].map(({ 0: text, index }) => ({
        start: index,
        end: index + text.length,
        text,
      }));
      return mentions.length > 0 || cited.has(passage.number) ? [{ article, passage, mentions }] : [];
    });
  });
}

const citedOn = (article: Article, topic: Topic) =>
  new Set(article.positions.filter((one) => one.topic === topic.id).map(({ paragraph }) => paragraph));

/** What was found for a topic stays found: every article on it asks again. */
const found = new WeakMap<Topic, TopicPassage[]>();

/**
 * The paragraphs on a topic, oldest first: those that a position on it rests on, and those of its articles that use one of its
 * words, whole and in either case.
 */
export function passagesOn(archive: Archive, topic: Topic): readonly TopicPassage[] {
  const passages = found.get(topic) ?? findPassages(archive, topic);
  found.set(topic, passages);
  return passages;
}

const steps = new WeakMap<Topic, TopicPassage[]>();

/** Where a topic was treated, a step for each meeting, the oldest meeting first, whenever it was reported: the passage that a position rests on, or the first there is. */
export function stepsOf(archive: Archive, topic: Topic): readonly TopicPassage[] {
  const known = steps.get(topic);
  if (known) return known;
  const byMeeting = Map.groupBy(passagesOn(archive, topic), ({ article }) => article.meeting);
  const start = (meeting: string) => archive.get("summit", meeting).start;
  const inTime = [...byMeeting].sort(([a], [b]) => byText(start(a), start(b)));
  const made = inTime.flatMap(
    ([, passages]) => passages.find(({ article, passage }) => citedOn(article, topic).has(passage.number)) ?? passages[0] ?? [],
  );
  steps.set(topic, made);
  return made;
}

/** So many steps stand in a row at most. */
const stepsInRow = 9;

/** The steps that a row has room for: the newest, or those round the meeting that a page is about. */
export function stepsShown(steps: readonly TopicPassage[], meeting?: string): readonly TopicPassage[] {
  const at = steps.findIndex(({ article }) => article.meeting === meeting);
  const last = at < 0 ? steps.length : Math.max(stepsInRow, Math.min(steps.length, at + 1 + Math.floor(stepsInRow / 2)));
  return steps.slice(Math.max(0, last - stepsInRow), last);
}

/** The meetings before and after one from which articles treat a topic. */
export function aroundOn(
  archive: Archive,
  topic: Topic,
  summit: Summit,
): { before: Summit | undefined; after: Summit | undefined } {
  const meetings = [...new Set(archive.articlesOn(topic.id).map(({ meeting }) => meeting))].map((id) =>
    archive.get("summit", id),
  );
  meetings.sort((a, b) => byText(a.start, b.start));
  return {
    before: meetings.findLast(({ start }) => start < summit.start),
    after: meetings.find(({ start }) => start > summit.start),
  };
}

/** The topics that belong to one, on either's word. */
export function relatedTo(archive: Archive, topic: Topic): Topic[] {
  const ids = new Set(topic.related);
  for (const { id, related } of archive.topics) if (related.includes(topic.id)) ids.add(id);
  return [...ids].map((id) => archive.get("topic", id));
}
