import type { Day } from "../model/day.ts";

/** Words that lead somewhere; `name` is what they are called where they say little by themselves. */
export interface Link {
  text: string;
  url: string;
  name?: string;
}

/** A sentence in its parts. */
export type Sentence = (string | Link)[];

/** The answer to a question. */
export interface Card {
  /** What is asked back, or what the statements have in common. */
  lead?: Sentence;
  statements: Sentence[];
  /** What must be known to read them right: what is open, and as of when they hold. */
  remarks: Sentence[];
  /** The day of which it tells the statuses, where it is one. */
  asOf?: Day | undefined;
  more?: Link | undefined;
}
