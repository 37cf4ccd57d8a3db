import { isSummit } from "../../archive/meetings.ts";
import { type Content, kindNames } from "../../model/kinds.ts";
import { yearOf } from "../../model/day.ts";
import { idPattern, longestId } from "../../model/schema.ts";
import { slug } from "../../model/slug.ts";
import { createUrls, listNames } from "../../urls.ts";
import type { Fault } from "./check.ts";

const urls = createUrls("/");
const lists = new Set(listNames.map(urls.list));

/** File names are ids, and tell what the entry is: a meeting by its year and place, an article by its day and publisher. */
export function* checkIds(content: Content): Iterable<Fault> {
  for (const { file, id } of Object.values(content).flat())
    if (!idPattern.test(id))
      yield { file, path: [], found: `the file name "${id}"`, expected: "lower case letters, digits and hyphens" };

  for (const kind of kindNames)
    for (const { file, id } of content[kind]) {
      if (id !== "about" && lists.has(urls.entry(kind, id)))
        yield { file, path: [], found: `the file name "${id}"`, expected: "another: the archive has a page of its own at that address" };
      if (id.length > longestId) yield { file, path: [], found: `a file name of ${id.length} letters`, expected: `at most ${longestId}` };
    }

  for (const summit of content.summit) {
    const { file, id, start, city, kind } = summit;
    const name = `${yearOf(start)}-${slug(city)}${isSummit(summit) ? "" : `-${kind}`}`;
    if (slug(city) === "") yield { file, path: ["city"], found: `the city "${city}"`, expected: "its name in Latin letters, of which the file name is made" };
    else if (id !== name)
      yield { file, path: [], found: `the file name "${id}"`, expected: `"${name}", from its year, city and kind` };
  }
  for (const { file, id, published, publisher } of content.article) {
    // A publisher that is not there is told by itself; by the name that it had before its articles keep their addresses.
    const names = content.organisation.filter((one) => one.id === publisher).flatMap(({ replaces }) => [publisher, ...replaces]);
    if (names.length > 0 && !names.some((name) => id.startsWith(`${published}-${name}-`)))
      yield {
        file,
        path: ["published"],
        found: `the file name "${id}"`,
        expected: `"${published}-${publisher}-" and a few words`,
      };
  }
}
