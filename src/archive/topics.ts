import type { Article, Summit, Topic } from "../model/kinds.ts";
import type { Passage } from "../model/passage.ts";
import type { Archive } from "./archive.ts";

/** A paragraph on a topic, with the places of the topic's words in it. */
export interface TopicPassage {
  article: Article;
  passage: Passage;
  mentions: { start: number; end: number; text: string }[];
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/**
 * The paragraphs on a topic, oldest first: those that a position on it rests on, and those of its articles that use one of its
 * words, whole and in either case.
 */
export function passagesOn(archive: Archive, topic: Topic): TopicPassage[] {
  const words = topic.aliases.toSorted((a, b) => b.length - a.length).map(escaped);
  const pattern = words.length > 0 ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join("|")})(?![\\p{L}\\p{N}])`, "giu") : /(?!)/g;
  return archive.articlesOn(topic.id).flatMap((article) => {
    const cited = new Set(article.positions.filter((one) => one.topic === topic.id).map(({ paragraph }) => paragraph));
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

/** Where else a topic is treated: the first passage of each article on it, oldest first. */
export function stepsOf(archive: Archive, topic: Topic): TopicPassage[] {
  const byArticle = Map.groupBy(passagesOn(archive, topic), ({ article }) => article.id);
  return [...byArticle.values()].flatMap((passages) => {
    const cited = new Set(
      passages[0]?.article.positions.filter((one) => one.topic === topic.id).map(({ paragraph }) => paragraph),
    );
    const step = passages.find(({ passage }) => cited.has(passage.number)) ?? passages[0];
    return step ? [step] : [];
  });
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
  meetings.sort((a, b) => (a.start < b.start ? -1 : 1));
  return {
    before: meetings.findLast(({ start }) => start < summit.start),
    after: meetings.find(({ start }) => start > summit.start),
  };
}
