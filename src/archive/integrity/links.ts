import type { Content } from "../../model/kinds.ts";
import { suggestion } from "../../model/nearest.ts";
import { listNames } from "../../urls.ts";
import type { Check, Fault } from "./check.ts";

function* links(content: Content): Iterable<Fault> {
  const known = new Map(Object.entries(content).map(([kind, entries]) => [kind, new Set(entries.map(({ id }) => id))]));
  for (const { file, body } of Object.values(content).flat())
    for (const { html } of body.blocks)
      for (const [, href = ""] of html.matchAll(/href="([^"]*)"/g)) {
        const [, kind, id] = /^archive:([a-z]+)(?:\/(.*))?$/i.exec(href) ?? [];
        const fault = { file, path: [], text: href, found: `a link to "${href}"` };
        const ids = known.get(kind ?? "");
        if (kind === undefined) {
          const paragraph = /^#p(\d+)$/.exec(href)?.[1];
          if (paragraph !== undefined ? Number(paragraph) > body.passages.length : !/^(?:https?:|mailto:)/.test(href))
            yield {
              ...fault,
              expected: "a full address, #p and a paragraph that is there, or archive:kind/id for a page of the archive",
            };
        } else if (id === undefined) {
          if (!listNames.some((name) => name === kind))
            yield { ...fault, expected: `archive: and one of ${listNames.join(", ")}`, hint: suggestion(kind, listNames) };
        } else if (!ids?.has(id))
          yield { ...fault, expected: "archive: with the kind and id of an entry", hint: suggestion(id, ids ?? []) };
      }
}

/** Links in texts lead somewhere, whatever folder the site stands in. */
export const linksCheck: Check = {
  name: "links",
  description: "links in texts are full addresses or archive: links to what is there",
  check: links,
};
