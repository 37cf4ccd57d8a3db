import { readArchiveLink } from "./model/archive-link.ts";
import { type Kind, kinds } from "./model/kinds.ts";
import type { ParagraphNumber } from "./model/paragraph-number.ts";
import { holds, type Shards, type Years } from "./model/shards.ts";

/** The addresses of the archive's lists. */
const lists = {
  home: "",
  articles: "articles/",
  summits: "summits/",
  summitsOldestFirst: "summits/oldest-first/",
  states: "states/",
  matrix: "states/matrix/",
  topics: "topics/",
  people: "people/",
  organisations: "organisations/",
  search: "search/",
  dossier: "dossier/",
  data: "data/",
  about: "about/",
  design: "about/design/",
  questions: "about/questions/",
  corrections: "about/corrections/",
  verify: "verify/",
  licences: "licences.txt",
  feed: "feed.xml",
  jsonFeed: "feed.json",
} as const;

export type List = keyof typeof lists;

/** The names of the lists, as `archive:` links use them. */
export const listNames = Object.keys(lists) as List[];

/** What writes an address of the archive; every other module asks here. */
export type Urls = ReturnType<typeof createUrls>;

/**
 * The addresses below `base` (as in `/sub/path/`), and below `site` (an origin) where one is known. In a part of an archive the articles of
 * other years are in the folder of theirs, beside this one.
 */
export function createUrls(base: string, site?: string, shards?: Shards) {
  const root = `/${base.replace(/^\/+|\/+$/g, "")}/`.replace("//", "/");
  const beside = ({ name }: Years): string => root.replace(/[^/]+\/$/, `${name}/`);
  /** Where an article of another part stands; in a part that knows of no other, the list of those that are there. */
  const elsewhere = (id: string): string => {
    const other = shards?.all.find((years) => holds(years, id.slice(0, 4)));
    return other ? `${beside(other)}${kinds.article.folder}/${id}/` : root + lists.articles;
  };
  const entry = (kind: Kind, id: string): string => {
    if (kind === "page") return id === "about" ? `${root}about/` : `${root}about/${id}/`;
    if (kind === "article" && shards && !holds(shards.own, id.slice(0, 4))) return elsewhere(id);
    return `${root}${kinds[kind].folder}/${id}/`;
  };
  const list = (name: List): string => root + lists[name];
  const year = (name: string): string => `${root}articles/${name}/`;
  return {
    root,
    /** Whether the archive's own address is known: without it no absolute one is written. */
    hasAddress: site !== undefined,
    /** The home page of another part of the archive. */
    beside,
    list,
    entry,
    /** A paragraph of an article. */
    paragraph: (article: string, number: ParagraphNumber): string => `${entry("article", article)}#p${number}`,
    /** A page that goes on with a long list of passages; the first is the entry's own. */
    passages: (kind: Kind, id: string, page: number): string => entry(kind, id) + (page > 1 ? `page/${page}/` : ""),
    /** A page of the positions of a holder, or, after the first, of those on a topic. */
    positions: (kind: Kind, id: string, page: number): string =>
      kind === "topic" && page === 1 ? entry(kind, id) : `${entry(kind, id)}positions/${page > 1 ? `${page}/` : ""}`,
    /** A page of the list of a meeting's, a publisher's or a year's articles; of a year the first is its own. */
    articles: (kind: "summit" | "organisation" | "year", id: string, page: number): string =>
      kind === "year"
        ? year(id) + (page > 1 ? `page/${page}/` : "")
        : `${entry(kind, id)}articles/${page > 1 ? `${page}/` : ""}`,
    /** Who was what on the last day of a meeting. */
    onDay: (day: string): string => `${root}states/on/${day}/`,
    /** The index of states in another order than by status. */
    statesBy: (order: string): string => `${root}states/by/${order}/`,
    /** The articles of a year. */
    year,
    /** A file of the site, such as `data/articles.json`. */
    file: (path: string): string => root + path,
    /** The address as other sites need it; without a known origin, the path. */
    absolute: (path: string): string => (site ? new URL(path, site).href : path),
    /** The address of a link within the archive, whose parts the check of the content has found. */
    resolve: (link: string): string => {
      const { name = "home", id, place = "" } = readArchiveLink(link) ?? {};
      return (id === undefined ? list(name as List) : entry(name as Kind, id)) + place;
    },
  };
}
