/** How sure a proposal is: the source says so in a form made for it; it says so in words; it only looks like it. */
const sureness = ["certain", "likely", "guess"] as const;
export type Sureness = (typeof sureness)[number];

/** What something is thought to be, how sure, and on what evidence. */
export interface Clue<T = string> {
  value: T;
  sure: Sureness;
  evidence: string;
}

export const clue = <T>(value: T, sure: Sureness, evidence: string): Clue<T> => ({ value, sure, evidence });

/** The surest first; of one value the surest clue alone. */
export function inOrderOfSureness<T>(clues: readonly Clue<T>[]): Clue<T>[] {
  const rank = (one: Clue<T>) => sureness.indexOf(one.sure);
  const ordered = clues.toSorted((a, b) => rank(a) - rank(b));
  return ordered.filter(
    ({ value }, at) => ordered.findIndex((one) => JSON.stringify(one.value) === JSON.stringify(value)) === at,
  );
}

/** What a source says of itself, each with where it says so, the surest first. */
export interface Clues {
  title: Clue[];
  publisher: Clue[];
  byline: Clue[];
  /** Days as the source has them: ISO, with or without a time, or in words. */
  published: Clue[];
  address: Clue[];
  language: Clue[];
}

export const noClues = (): Clues => ({ title: [], publisher: [], byline: [], published: [], address: [], language: [] });
