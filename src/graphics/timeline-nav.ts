import { toHtml } from "hast-util-to-html";
import { h } from "hastscript";
import type { Archive } from "../archive/archive.ts";
import { meetingName } from "../archive/labels.ts";
import { counts, meeting as words } from "../language/words.ts";
import { yearOf } from "../model/day.ts";
import type { Summit } from "../model/kinds.ts";
import type { Urls } from "../urls.ts";

/** Where a page is on the timeline: elsewhere, at a meeting that it treats, or the meeting's own. */
type Place = "elsewhere" | "there" | "own";

function link(archive: Archive, urls: Urls, summit: Summit, place: Place): string {
  const articles = archive.articlesOf(summit.id).length;
  const name = meetingName(summit);
  const facts = articles > 0 ? counts.articles(articles) : words.noArticle;
  return toHtml(
    h(
      "a",
      {
        href: urls.entry("summit", summit.id),
        dataKind: summit.kind,
        dataArticles: articles > 0 ? "" : undefined,
        dataHere: place === "elsewhere" ? undefined : "",
        ariaCurrent: { elsewhere: undefined, there: "true", own: "page" }[place],
        ariaLabel: `${name}, ${facts}`,
      },
      h("span", { className: ["name"] }, name),
    ),
  );
}

interface Item {
  ids: string[];
  parts: Record<Place, string>[];
  end: string;
}
const written = new WeakMap<Archive, WeakMap<Urls, Item[]>>();

/** The items of the timeline, written once for an archive: every page has them all, and they differ only in where the page is. */
function itemsOf(archive: Archive, urls: Urls): Item[] {
  const ofArchive = written.get(archive) ?? new WeakMap<Urls, Item[]>();
  const known = ofArchive.get(urls);
  if (known) return known;
  const made = [...Map.groupBy(archive.summits, ({ start }) => yearOf(start))].map(([year, meetings]) => ({
    ids: meetings.map(({ id }) => id),
    parts: meetings.map((summit) => ({
      elsewhere: link(archive, urls, summit, "elsewhere"),
      there: link(archive, urls, summit, "there"),
      own: link(archive, urls, summit, "own"),
    })),
    end: toHtml(h("span", { className: ["year"], ariaHidden: "true" }, [h("span", year.slice(0, 2)), year.slice(2)])),
  }));
  written.set(archive, ofArchive.set(urls, made));
  return made;
}

/** The timeline that stands on most pages, an item for each year with a link to each meeting, as HTML; empty without meetings. */
export function timelineNav(archive: Archive, urls: Urls, at: ReadonlySet<string>, isOwn: boolean): string {
  return itemsOf(archive, urls)
    .map(({ ids, parts, end }) => {
      const links = ids.map((id, index) => parts[index]?.[at.has(id) ? (isOwn ? "own" : "there") : "elsewhere"]);
      return `<li>${links.join("")}${end}</li>`;
    })
    .join("");
}
