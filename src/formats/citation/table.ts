import { csv } from "../csv.ts";
import { type CslItem, publishedOf } from "./csl.ts";

const fields = [
  "id",
  "type",
  "title",
  "author",
  "publication",
  "published",
  "publishedCertainty",
  "url",
  "archiveUrl",
  "rights",
] as const;

/** Items as CSV, a row for each. */
export const citedCsv = (items: readonly CslItem[]): string =>
  csv(
    fields,
    items.map((item) => ({
      id: item.id,
      type: item.type,
      title: item.title,
      author: item.author?.map(({ literal }) => literal),
      publication: item["container-title"],
      published: publishedOf(item),
      publishedCertainty: item.issued?.circa && "approximate",
      url: item.URL,
      archiveUrl: item.archive_location,
      rights: item.note,
    })),
  );
