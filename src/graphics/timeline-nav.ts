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

/**
 * Makes what writes the timeline that stands on most pages, as HTML: an item for each year with a link to each meeting; empty without meetings.
 * The links are written once, for every page has them all, and they differ only in where the page is.
 */
export function createTimelineNav(archive: Archive, urls: Urls): (at: ReadonlySet<string>, isOwn: boolean) => string {
  const items = [...Map.groupBy(archive.summits, ({ start }) => yearOf(start))].map(([year, meetings]) => ({
    links: meetings.map((summit) => ({
      id: summit.id,
      elsewhere: link(archive, urls, summit, "elsewhere"),
      there: link(archive, urls, summit, "there"),
      own: link(archive, urls, summit, "own"),
    })),
    end: toHtml(h("span", { className: ["year"], ariaHidden: "true" }, [h("span", year.slice(0, 2)), year.slice(2)])),
  }));
  return (at, isOwn) => {
    const here = isOwn ? "own" : "there";
    const written = items.map(({ links, end }) => {
      const all = links.map((one) => one[at.has(one.id) ? here : "elsewhere"]);
      return `<li>${all.join("")}${end}</li>`;
    });
    return written.join("");
  };
}
