import type { Content } from "../../model/kinds.ts";
import { yearOf } from "../../model/day.ts";
import type { Fault } from "./check.ts";

/** How many years before or after its meeting an article is thought to have been published. */
const yearsBefore = 1;
const yearsAfter = 3;

/** A meeting ends when or after it starts; an article is published near its meeting, or says how its day is known. */
export function* checkDays({ article, summit }: Content): Iterable<Fault> {
  for (const { file, start, end } of summit)
    if (end < start)
      yield { file, path: ["end"], found: `an end on ${end}`, expected: `a day on or after the start, ${start}` };
  for (const { file, published, publishedNote, meeting } of article) {
    const of = summit.find(({ id }) => id === meeting);
    if (of === undefined || publishedNote !== undefined) continue;
    const years = Number(yearOf(published)) - Number(yearOf(of.start));
    // A day that is far from its meeting is a slip more often than not; what is said of it settles the question.
    if (years < -yearsBefore || years > yearsAfter)
      yield {
        file,
        path: ["published"],
        found: `the day ${published}, ${Math.abs(years)} years ${years < 0 ? "before" : "after"} its meeting, ${meeting}`,
        expected: `a day from a year before the meeting to ${yearsAfter} years after it`,
        hint: "If the day is right, say how it is known in publishedNote.",
      };
  }
}
