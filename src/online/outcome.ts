/** What became of an address that was asked. */
export const outcomes = {
  there: "there",
  moved: "there, at another address",
  front: "leads to the front page, not to the article",
  gone: "gone: the host does not have it any more",
  refused: "refused: the host does not show it to a program",
  busy: "not told: the host asks to come later",
  broken: "broken: the host fails, or answers what is no answer",
  late: "no answer in time",
  loop: "leads in a circle, or too far",
  unreachable: "no host answers",
} as const;
export type Outcome = keyof typeof outcomes;

/** Outcomes of which an archivist has nothing to do. */
const fine: readonly Outcome[] = ["there", "moved"];
export const isFine = (outcome: Outcome): boolean => fine.includes(outcome);

/** An answer about an address. */
export interface Answer {
  outcome: Outcome;
  /** The status of HTTP, where there was one. */
  status?: number;
  /** Where it leads, if elsewhere. */
  to?: string;
  /** How often it was asked. */
  tries: number;
}

/** What a status says that is no redirection (RFC 9110, section 15). */
export function outcomeOf(status: number): Outcome {
  if (status >= 200 && status < 300) return "there";
  if (status === 404 || status === 410) return "gone";
  if (status === 429 || status === 503) return "busy";
  if (status >= 400 && status < 500) return "refused";
  return "broken";
}
