import type { Article } from "../model/kinds.ts";
import type { Urls } from "../urls.ts";
import { citationEndings, citationFormats } from "./citation/formats.ts";
import { ownLicence } from "../site.ts";

/** A link of a page to what describes it, with its relation (RFC 8288). */
interface Signpost {
  rel: "cite-as" | "author" | "license" | "type" | "describedby";
  href: string;
  type?: string;
}

/** What the page of an article says of itself by links (FAIR Signposting). An account is the archive's own, under its licence. */
export function signposts(urls: Urls, { id, form }: Article): Signpost[] {
  return [
    { rel: "cite-as", href: urls.absolute(urls.entry("article", id)) },
    ...(form === "account"
      ? [
          { rel: "author" as const, href: urls.absolute(urls.list("about")) },
          { rel: "license" as const, href: ownLicence },
        ]
      : []),
    { rel: "type", href: "https://schema.org/NewsArticle" },
    ...citationEndings.map((ending) => ({
      rel: "describedby" as const,
      href: urls.absolute(urls.file(`articles/${id}.${ending}`)),
      type: citationFormats[ending].type,
    })),
  ];
}

/** The same for programs that do not read the page, and the way back from each description to it, as a link set (RFC 9264). */
export function linkset(urls: Urls, article: Article): string {
  const page = urls.absolute(urls.entry("article", article.id));
  const posts = signposts(urls, article);
  const links = Map.groupBy(posts, ({ rel }) => rel);
  const targets = [...links].map(([rel, list]) => [rel, list.map(({ href, type }) => ({ href, ...(type ? { type } : {}) }))]);
  const back = (links.get("describedby") ?? []).map(({ href }) => ({
    anchor: href,
    describes: [{ href: page, type: "text/html" }],
  }));
  return `${JSON.stringify({ linkset: [{ anchor: page, ...Object.fromEntries(targets) }, ...back] }, null, 1)}\n`;
}
