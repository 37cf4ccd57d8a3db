import type { Content } from "../../model/kinds.ts";
import { yearOf } from "../../model/day.ts";
import { idPattern } from "../../model/schema.ts";
import { slug } from "../../model/slug.ts";
import type { Check, Fault } from "./check.ts";

function* days(content: Content): Iterable<Fault> {
  for (const [, entries] of Object.entries(content))
    for (const { file, id } of entries)
      if (!idPattern.test(id))
        yield { file, path: [], found: `the file name "${id}"`, expected: "lower case letters, digits and hyphens" };

  for (const { file, id, start, end, city, kind } of content.summit) {
    if (end < start)
      yield { file, path: ["end"], found: `an end on ${end}`, expected: `a day on or after the start, ${start}` };
    const name = `${yearOf(start)}-${slug(city)}${kind === "heads-of-state" ? "" : `-${kind}`}`;
    if (id !== name)
      yield { file, path: [], found: `the file name "${id}"`, expected: `"${name}", from its year, city and kind` };
  }
  for (const { file, id, published, publisher } of content.article)
    // A publisher that is not there is told by itself.
    if (content.organisation.some((one) => one.id === publisher) && !id.startsWith(`${published}-${publisher}-`))
      yield {
        file,
        path: ["published"],
        found: `the file name "${id}"`,
        expected: `"${published}-${publisher}-" and a few words`,
      };
  yield* farDays(content);
}

/** How many years before or after its meeting an article is thought to have been published. */
const yearsBefore = 1;
const yearsAfter = 3;

/** A day that is far from its meeting is a slip more often than not; what is said of it settles the question. */
function* farDays({ article, summit }: Content): Iterable<Fault> {
  for (const { file, published, publishedNote, meeting } of article) {
    const of = summit.find(({ id }) => id === meeting);
    if (of === undefined || publishedNote !== undefined) continue;
    const years = Number(yearOf(published)) - Number(yearOf(of.start));
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

/** File names are ids, and tell what the entry is; a meeting ends when or after it starts. */
export const daysCheck: Check = {
  name: "ids and days",
  description: "file names follow from day, place and publisher; a meeting does not end before it starts",
  check: days,
};
