import { isDayOpen, sinceLine } from "../archive/labels.ts";
import { answers as words, confidenceNames, statusNames } from "../language/words.ts";
import type { Sentence } from "../search/card.ts";
import { fill, type Known, linkOf } from "./card.ts";
import type { SpanFact } from "./facts.ts";

/** A state with one of its spans. */
export interface StateSpan {
  state: { id: string };
  span: SpanFact;
}

/** What is open about statuses that were told: from which day they hold, and how their sources stand to one another. */
export function openRemarks(known: Known, spans: readonly StateSpan[]): Sentence[] {
  return spans
    .filter(({ span }) => isDayOpen(span))
    .map(({ state, span }) =>
      fill(words.open, {
        state: linkOf(known, "state", state.id),
        standing: `${statusNames[span.status].inText} ${sinceLine(span)}`,
        confidence: confidenceNames[span.confidence],
      }),
    );
}
