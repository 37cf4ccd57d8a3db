import type { Content, Entry, Kind } from "../../model/kinds.ts";
import { readArchiveLink } from "../../model/archive-link.ts";
import { suggestion } from "../../model/nearest.ts";
import type { Body } from "../../model/passage.ts";
import { unseenIn } from "../../model/unseen.ts";
import { listNames } from "../../urls.ts";
import type { Fault } from "./check.ts";

/** The text that the page of an entry shows: none of an article that was withdrawn. */
const shownOf = (entry: Entry<Kind>): Body =>
  "withdrawn" in entry && entry.withdrawn ? { ...entry.body, passages: [], places: [] } : entry.body;

/** Links in texts lead somewhere, whatever folder the site stands in. */
export function* checkLinks(content: Content): Iterable<Fault> {
  const known = new Map(
    Object.entries(content).map(([kind, entries]) => [kind, new Map(entries.map((one) => [one.id, shownOf(one)]))]),
  );
  // A paragraph that was taken out has left a line that says so.
  const hasParagraph = ({ places }: Body, place: string) => places.some(({ number }) => place === `#p${number}`);
  for (const { file, body } of Object.values(content).flat())
    for (const { url, line } of body.links) {
      const fault = { file, path: [], line, found: `a link to "${url}"` };
      const { name: kind, id, place } = readArchiveLink(url) ?? {};
      const entries = known.get(kind ?? "");
      const target = entries?.get(id ?? "");
      if (kind === undefined) {
        const isSound = url.startsWith("#") ? hasParagraph(body, url) : /^(?:https?:\/\/(?![^/?#]*@)[^\s/]|mailto:[^\s@]+@)/i.test(url) && unseenIn(url) === undefined;
        if (!isSound)
          yield {
            ...fault,
            expected: "a full address, #p and a paragraph that is there, or archive:kind/id for a page of the archive",
          };
      } else if (id === undefined) {
        if (!listNames.some((name) => name === kind))
          yield { ...fault, expected: `archive: and one of ${listNames.join(", ")}`, hint: suggestion(kind, listNames) };
      } else if (target === undefined)
        yield {
          ...fault,
          expected: "archive: with the kind and id of an entry",
          hint: suggestion(id, [...(entries?.keys() ?? [])]),
        };
      else if (place !== undefined && !(kind === "article" && hasParagraph(target, place)))
        yield {
          ...fault,
          expected:
            kind === "article"
              ? `#p and a paragraph of ${id}, which has ${target.passages.length}`
              : "no # behind an entry that is no article",
        };
    }
}
