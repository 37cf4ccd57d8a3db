import type { Content } from "../../model/kinds.ts";
import type { Fault } from "./check.ts";

/** Histories run forward, without overlap, from a day of the meeting that decided them. */
export function* checkHistories(content: Content): Iterable<Fault> {
  for (const { file, history } of content.state) {
    const seen = new Map<boolean, { from: string; until?: string | undefined }>();
    for (const [index, span] of history.entries()) {
      const path = ["history", index];
      if (span.until !== undefined && span.until <= span.from)
        yield {
          file,
          path: [...path, "until"],
          found: `until ${span.until}`,
          expected: `a day after ${span.from}, on which the span begins`,
        };
      // What is decided but not known to be in force runs beside what is.
      const before = seen.get(span.certain);
      if (before !== undefined && span.from < before.from)
        yield {
          file,
          path: [...path, "from"],
          found: `from ${span.from} after ${before.from}`,
          expected: "spans in order, oldest first",
        };
      else if (before !== undefined && (before.until === undefined || before.until > span.from))
        yield {
          file,
          path: [...path, "from"],
          found: `from ${span.from} while the span before it lasts${before.until ? ` until ${before.until}` : ""}`,
          expected: "spans that do not overlap",
          hint: "Give the span before it an `until`: the first day on which it no longer holds.",
        };
      seen.set(span.certain, span);
      const meeting = content.summit.find(({ id }) => id === span.decidedAt);
      // That a meeting ends before it starts is told by itself.
      if (meeting !== undefined && meeting.start <= meeting.end && (span.from < meeting.start || span.from > meeting.end))
        yield {
          file,
          path: [...path, "from"],
          found: `from ${span.from}, decided at ${meeting.id}`,
          expected: `a day of that meeting (${meeting.start} to ${meeting.end})`,
        };
    }
  }
}
