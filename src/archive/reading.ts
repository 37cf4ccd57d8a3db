import type { Article } from "../model/kinds.ts";

/** Words a minute in silent reading of English non-fiction (Brysbaert 2019, a review of 190 studies). */
const wordsPerMinute = 238;

/** How many minutes an article takes to read, at least one. */
export function readingMinutes({ body }: Article): number {
  const words = body.passages.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  return Math.max(1, Math.round(words / wordsPerMinute));
}
