import { type Kind, kindNames } from "../model/kinds.ts";
import { holds, type Years } from "../model/shards.ts";
import { createUrls, listNames } from "../urls.ts";
import type { Archive } from "./archive.ts";
import { holderKinds } from "./holders.ts";
import { articlePages, furtherPages, positionPages } from "./paging.ts";
import { stateOrders } from "./state-orders.ts";

const urls = createUrls("/");
const passagesKinds = ["state", "person", "organisation", "topic"] as const;

/** The address of every page of the archive, from the root of the site: `/states/syria/`. */
export function pageAddresses(archive: Archive): string[] {
  const { articles, withdrawn, summits, states, topics, people, organisations, pages, years, releases } = archive;
  const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  const ids: Record<Kind, string[]> = {
    article: idsOf([...articles, ...withdrawn]),
    summit: idsOf(summits),
    state: idsOf(states),
    topic: idsOf(topics),
    person: idsOf(people),
    organisation: idsOf(organisations),
    page: idsOf(pages),
  };
  const listsOfArticles = [
    ["summit", ids.summit],
    ["organisation", ids.organisation],
    ["year", years],
  ] as const;
  const paths = [
    ...listNames.map(urls.list).filter((path) => path.endsWith("/")),
    ...kindNames.flatMap((kind) => ids[kind].map((id) => urls.entry(kind, id))),
    ...years.map(urls.year),
    ...(releases.length > 0 ? ["", ...releases.map(({ day }) => `${day}/`)].map((path) => urls.file(`releases/${path}`)) : []),
    ...stateOrders.map(urls.statesBy),
    ...summits.map(({ end }) => urls.onDay(end)),
    ...listsOfArticles.flatMap(([kind, all]) =>
      articlePages(archive, kind, all).map(({ id, page }) => urls.articles(kind, id, page)),
    ),
    ...passagesKinds.flatMap((kind) =>
      furtherPages(archive, kind, ids[kind]).map(({ id, page }) => urls.passages(kind, id, page)),
    ),
    ...[...holderKinds, "topic" as const].flatMap((kind) =>
      positionPages(archive, kind, ids[kind]).map(({ id, page }) => urls.positions(kind, id, page)),
    ),
  ];
  return [...new Set(paths)];
}

/**
 * Where each address that was published leads now that it has no page: the entry that has taken its place, or the nearest page above it. A part of an archive,
 * which has the articles of some `years`, knows nothing of those of others.
 */
export function successors(archive: Archive, published: Iterable<string>, years?: Years): Map<string, string> {
  const pages = new Set(pageAddresses(archive));
  const replaced = new Map(
    archive
      .entries()
      .flatMap(([kind, { id, replaces }]) => replaces.map((old) => [urls.entry(kind, old), urls.entry(kind, id)] as const)),
  );
  /** The nearest page at or above an address. */
  const above = (address: string): string => {
    const now = replaced.get(address) ?? address;
    return pages.has(now) ? now : above(now.replace(/[^/]+\/$/, ""));
  };
  const isHere = (address: string) => {
    const [, year] = /^\/articles\/(\d{4})/.exec(address) ?? [];
    return year === undefined || years === undefined || holds(years, year);
  };
  const gone = new Set([...published, ...replaced.keys()].filter((address) => !pages.has(address) && isHere(address)));
  return new Map([...gone].map((address) => [address, above(address)]));
}
