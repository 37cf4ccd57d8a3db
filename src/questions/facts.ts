import type { Day } from "../model/day.ts";
import type { StatusSpan } from "../model/history.ts";
import type { Summit } from "../model/kinds.ts";
import type { ParagraphNumber } from "../model/paragraph-number.ts";

/** A span of a state's status as answers need it: how well it is supported stands for its sources. */
export interface SpanFact extends Pick<StatusSpan, "status" | "from" | "until" | "decidedAt" | "certain" | "effect"> {
  confidence: NonNullable<StatusSpan["confidence"]>;
}

export interface StateFact {
  id: string;
  name: string;
  history: SpanFact[];
}

export interface MeetingFact extends Pick<
  Summit,
  | "id"
  | "kind"
  | "ordinal"
  | "start"
  | "end"
  | "city"
  | "host"
  | "chair"
  | "chairedBy"
  | "chairBasis"
  | "format"
  | "document"
  | "confidence"
> {
  /** The names of its city in Latin letters. */
  cities: string[];
  /** The page on who was what on its last day. */
  onDay: string;
  /** How many articles the archive has on it. */
  articles: number;
}

interface TopicFact {
  id: string;
  /** Words by which texts and readers call it, besides its name. */
  words: string[];
}

/** What answers rest on, but for the positions and offices, which lie on shelves of their own. */
export interface Facts {
  /** Whether all articles of the archive are known: in a part of it, by years, a silence says nothing, and what was reported is not asked for. */
  isWhole: boolean;
  /** The last day of the newest meeting: the day that "now" means. */
  asOf: Day;
  founded: Day;
  states: StateFact[];
  /** Oldest first. */
  meetings: MeetingFact[];
  topics: TopicFact[];
  /** The holders of positions and every person, as kind and id, with the ids of the topics on which positions of theirs were reported. */
  holders: Record<string, string[]>;
}

/** A position as an article reports it. */
export interface PositionFact {
  /** Kind and id. */
  holder: string;
  topic: string;
  text: string;
  paragraph: ParagraphNumber;
  /** The address of the paragraph. */
  url: string;
  publisher: string;
  /** The day of publication, in words. */
  day: string;
}

/** An office as an article on a meeting reports it. */
export interface RoleFact extends Pick<PositionFact, "text" | "paragraph" | "url" | "publisher" | "day"> {
  meeting: string;
}

/** What was reported of a holder, of a topic, or of a holder on a topic: by meeting, oldest first, some of each, and how many there are. */
export interface Shelf {
  meetings: { id: string; total: number; positions: PositionFact[] }[];
  roles?: RoleFact[];
}
