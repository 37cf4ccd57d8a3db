import type { Archive } from "../../archive/archive.ts";
import { labelOf, meetingDays, meetingLine, meetingName } from "../../archive/labels.ts";
import { citation, language, rightsNames, site } from "../../language/words.ts";
import type { Article, Kind, Summit } from "../../model/kinds.ts";
import type { Urls } from "../../urls.ts";

/** A day, or a month or a year where no more is known, in parts (CSL-JSON 1.0.2). */
interface CslDate {
  "date-parts": [number[], number[]?];
  circa?: true;
}

/**
 * What is cited, as CSL-JSON 1.0.2 describes it. Of an article the work is the source, as its publisher has it; the archive is where it was read:
 * `archive` and `archive_location`.
 */
export interface CslItem {
  id: string;
  type: "article-newspaper" | "webpage" | "event";
  title: string;
  author?: { literal: string }[];
  "container-title"?: string;
  publisher?: string;
  issued?: CslDate;
  "event-date"?: CslDate;
  "event-place"?: string;
  "publisher-place"?: string;
  URL: string;
  language: string;
  archive: string;
  archive_location: string;
  /** Whose rights there are in the work, and in what the archive says of it. */
  note: string;
}

const parts = (day: string) => day.split("-").map(Number);

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
    ...(article.place === undefined ? {} : { "publisher-place": article.place }),
    URL: article.originalUrl,
    language: article.language ?? "en",
    archive: site.title,
    archive_location: urls.absolute(urls.entry("article", article.id)),
    note: citation.rights(article.rights.holder, rightsNames[article.rights.status], article.form),
  };
}

/** The page of the archive on a meeting. */
export function summitItem(urls: Urls, summit: Summit): CslItem {
  const { id, start, end, city } = summit;
  const address = urls.absolute(urls.entry("summit", id));
  return {
    id,
    type: "event",
    title: `${meetingName(summit)}: ${meetingLine(summit)}, ${meetingDays(summit)}`,
    "container-title": site.title,
    "event-date": { "date-parts": start === end ? [parts(start)] : [parts(start), parts(end)] },
    "event-place": city,
    URL: address,
    language,
    archive: site.title,
    archive_location: address,
    note: citation.own,
  };
}

/** Any page of the archive. */
export function entryItem(archive: Archive, urls: Urls, kind: Kind, id: string): CslItem {
  if (kind === "article") return articleItem(archive, urls, archive.get("article", id));
  if (kind === "summit") return summitItem(urls, archive.get("summit", id));
  const address = urls.absolute(urls.entry(kind, id));
  return {
    id: `${kind}-${id}`,
    type: "webpage",
    title: labelOf(kind, archive.get(kind, id)),
    "container-title": site.title,
    URL: address,
    language,
    archive: site.title,
    archive_location: address,
    note: citation.own,
  };
}
