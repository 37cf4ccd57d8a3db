import { citation, language, site } from "../../language/words.ts";
import type { Article } from "../../model/kinds.ts";

/** A day, or a month or a year where no more is known, in parts (CSL-JSON 1.0.2). */
interface CslDate {
  "date-parts": [number[]];
  circa?: true;
}

/**
 * What is cited, as CSL-JSON 1.0.2 describes it. Of an article the work is the source, as its publisher has it; the archive is where it was read:
 * `archive` and `archive_location`.
 */
export interface CslItem {
  id: string;
  type: "article-newspaper" | "webpage";
  title: string;
  author?: { literal: string }[];
  "container-title"?: string;
  issued?: CslDate;
  URL: string;
  language: string;
  archive: string;
  archive_location: string;
  /** Of an article whether the archive retells the work, or has it in full. */
  custom?: { form: Article["form"] };
  /** Whose rights there are in the work, and in what the archive says of it. */
  note: string;
}

/** A page of the archive itself. It changes with the archive, and has no day of its own. */
export function pageItem(id: string, title: string, address: string): CslItem {
  return {
    id,
    type: "webpage",
    title,
    "container-title": site.title,
    URL: address,
    language,
    archive: site.title,
    archive_location: address,
    note: citation.own,
  };
}

/** The day of publication, as far as it is known, as `2013-09-13` or `2013-09`. */
export const publishedOf = ({ issued }: CslItem): string =>
  (issued?.["date-parts"][0] ?? []).map((part) => String(part).padStart(2, "0")).join("-");

/** Where a work was read, and whether it is retold there. */
export const whereRead = ({ archive, archive_location, custom }: CslItem): string =>
  `${custom ? `${citation.readIn[custom.form]} ` : ""}${archive}: ${archive_location}`;
