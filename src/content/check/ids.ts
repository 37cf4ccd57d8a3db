import { isSummit } from "../../archive/meetings.ts";
import type { Content } from "../../model/kinds.ts";
import { yearOf } from "../../model/day.ts";
import { idPattern } from "../../model/schema.ts";
import { slug } from "../../model/slug.ts";
import type { Fault } from "./check.ts";

/** File names are ids, and tell what the entry is: a meeting by its year and place, an article by its day and publisher. */
export function* checkIds(content: Content): Iterable<Fault> {
  for (const { file, id } of Object.values(content).flat())
    if (!idPattern.test(id))
      yield { file, path: [], found: `the file name "${id}"`, expected: "lower case letters, digits and hyphens" };

  for (const summit of content.summit) {
    const { file, id, start, city, kind } = summit;
    const name = `${yearOf(start)}-${slug(city)}${isSummit(summit) ? "" : `-${kind}`}`;
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
}
