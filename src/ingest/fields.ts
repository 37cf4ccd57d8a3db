import type { Day } from "../model/day.ts";
import { kinds } from "../model/kinds.ts";
import { slug } from "../model/slug.ts";
import type { Clue } from "./clue.ts";
import type { Proposals } from "./proposals.ts";
import type { Publisher } from "./propose/publishers.ts";

/** What a draft is to say, as taken from what was proposed. */
export interface Choices {
  title?: Clue | undefined;
  publisher?: Clue<Publisher> | undefined;
  byline?: Clue | undefined;
  published?: Clue | undefined;
  place?: Clue | undefined;
  address?: Clue | undefined;
  language?: Clue | undefined;
  meeting?: Clue | undefined;
  topics: Clue[];
}

/** The fields of which an archivist is asked, where they are not certain. */
export const askedFields = ["title", "publisher", "byline", "published", "address", "language", "meeting"] as const;
export type AskedField = (typeof askedFields)[number];

/** The surest of everything that is more than a guess; a meeting is taken as a guess, too: it says so beside it. */
export function chooseSurest(proposals: Proposals): Choices {
  const first = <T>(clues: readonly Clue<T>[]) => clues[0];
  const notGuessed = <T>(clues: readonly Clue<T>[]) => clues.find(({ sure }) => sure !== "guess");
  return {
    title: first(proposals.title),
    publisher: first(proposals.publisher),
    byline: notGuessed(proposals.byline),
    published: notGuessed(proposals.published),
    place: notGuessed(proposals.place),
    address: first(proposals.address),
    language: first(proposals.language),
    meeting: first(proposals.meeting),
    topics: proposals.topics.filter(({ sure }) => sure !== "guess"),
  };
}

/** How many words of a headline go into an id. */
const idWords = 4;
const small = /^(?:a|an|the|of|in|on|at|to|for|by|and|or|as|is|with|from|s|its|sco)$/;

/** The id of the draft, which is none that is `taken`: its day, its publisher, and a few words, which are those of the headline, or of the meeting where that has no Latin letters. */
export function draftId(taken: ReadonlySet<string>, { title, publisher, published, meeting }: Choices): string {
  const day: Day = published?.value ?? "undated";
  const words = slug(title?.value ?? "")
    .split("-")
    .filter((word) => word !== "" && !small.test(word));
  const about = words.length > 0 ? words.slice(0, idWords).join("-") : (meeting?.value ?? "draft");
  const house = publisher?.value.id ?? "unknown";
  const name = `${day}-${house}-${about}`;
  let free = name;
  for (let count = 2; taken.has(free); count++) free = `${name}-${count}`;
  return free;
}

/** Where the file of a draft stands in the content. */
export const draftFile = (id: string): string => `${kinds.article.folder}/${id}.md`;
