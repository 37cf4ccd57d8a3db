import type { Content, Kind } from "../../model/kinds.ts";
import { suggestion } from "../../model/nearest.ts";
import { listNames } from "../../urls.ts";
import type { Check, Fault } from "./check.ts";

function* links(content: Content): Iterable<Fault> {
  for (const { file, body } of Object.values(content).flat())
    for (const { html } of body.blocks)
      for (const [, href = ""] of html.matchAll(/href="([^"]*)"/g)) {
        const [, kind, id] = /^archive:([a-z]+)(?:\/(.*))?$/i.exec(href) ?? [];
        const found = `a link to "${href}"`;
        if (kind === undefined) {
          if (!/^(?:https?:|mailto:|#)/.test(href))
            yield { file, path: [], found, expected: "a full address, or archive:kind/id for a page of the archive" };
        } else if (id === undefined) {
          if (!listNames.some((name) => name === kind))
            yield {
              file,
              path: [],
              found,
              expected: `archive: and one of ${listNames.join(", ")}`,
              hint: suggestion(kind, listNames),
            };
        } else if (!content[kind as Kind]?.some((entry) => entry.id === id)) {
          const known = (content[kind as Kind] ?? []).map((entry) => entry.id);
          yield { file, path: [], found, expected: "archive: with the kind and id of an entry", hint: suggestion(id, known) };
        }
      }
}

/** Links in texts lead somewhere, whatever folder the site stands in. */
export const linksCheck: Check = {
  name: "links",
  description: "links in texts are full addresses or archive: links to what is there",
  check: links,
};
