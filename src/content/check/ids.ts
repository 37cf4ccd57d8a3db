import { isSummit } from "../../archive/meetings.ts";
import type { Content } from "../../model/kinds.ts";
import { yearOf } from "../../model/day.ts";
import { idPattern } from "../../model/schema.ts";
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

  for (const { file, id } of content.page)
    if (id !== "about" && lists.has(urls.entry("page", id)))
      yield { file, path: [], found: `the file name "${id}"`, expected: "another: the archive has a page of its own at that address" };

  for (const summit of content.summit) {
    const { file, id, start, city, kind } = summit;
    const name = `${yearOf(start)}-${slug(city)}${isSummit(summit) ? "" : `-${kind}`}`;
    if (id !== name)
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
