import type { Day } from "../model/day.ts";

/** A value that holds from a day to the day before `until`. */
interface Span {
  from: Day;
  until?: Day | undefined;
}

/** Whether `span` holds on `day`; the day of `until` itself is outside. */
export function holdsOn(span: Span, day: Day): boolean {
  return span.from <= day && (span.until === undefined || day < span.until);
}

/** The span that holds on `day`: "what was it then". */
export function valueOn<T extends Span>(history: readonly T[], day: Day): T | undefined {
  return history.filter((span) => holdsOn(span, day)).pop();
}
