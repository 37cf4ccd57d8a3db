import type { Archive } from "../../archive/archive.ts";
import { labelOf, meetingDays, meetingLine, meetingName } from "../../archive/labels.ts";
import { citation, rightsNames, site } from "../../language/words.ts";
import type { Article, Kind, Summit } from "../../model/kinds.ts";
import type { Urls } from "../../urls.ts";
import { type CslItem, pageItem } from "./csl.ts";

const parts = (day: string) => day.split("-").map(Number);

/** Whose the rights in an article are, and what is known of them. */
export const rightsOf = ({ rights: { holder, status, statement }, form }: Article): string =>
  citation.rights(holder, rightsNames[status], statement, form);

/** The source of an article, read in the archive. `urls` write its address there: a path, where the archive's own address is not known. */
export function articleItem(archive: Archive, urls: Urls, article: Article): CslItem {
  const publisher = archive.get("organisation", article.publisher);
  const isNews = publisher.kind === "news";
  return {
    id: article.id,
    type: isNews ? "article-newspaper" : "webpage",
    title: article.title,
    ...(article.byline === undefined ? {} : { author: [{ literal: article.byline }] }),
    "container-title": publisher.name,
    issued: {
      "date-parts": [parts(article.published)],
      ...(article.publishedCertainty === "approximate" ? { circa: true } : {}),
    },
    URL: article.originalUrl,
    language: article.language ?? "en",
    archive: site.title,
    archive_location: urls.absolute(urls.entry("article", article.id)),
    custom: { form: article.form },
    note: rightsOf(article),
  };
}

/** The page of the archive on a meeting. */
export const summitItem = (urls: Urls, summit: Summit): CslItem =>
  pageItem(
    summit.id,
    `${meetingName(summit)}: ${meetingLine(summit)}, ${meetingDays(summit)}`,
    urls.absolute(urls.entry("summit", summit.id)),
  );

/** Any page of the archive. */
export function entryItem(archive: Archive, urls: Urls, kind: Kind, id: string): CslItem {
  if (kind === "article") return articleItem(archive, urls, archive.get("article", id));
  if (kind === "summit") return summitItem(urls, archive.get("summit", id));
  return pageItem(`${kind}-${id}`, labelOf(kind, archive.get(kind, id)), urls.absolute(urls.entry(kind, id)));
}
