import { csv } from "../csv.ts";
import type { CslItem } from "./item.ts";

const fields = ["id", "type", "title", "author", "publication", "published", "url", "archiveUrl", "rights"] as const;

const day = ({ issued }: CslItem) => issued?.["date-parts"][0].map((part) => String(part).padStart(2, "0")).join("-");

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
      published: day(item),
      url: item.URL,
      archiveUrl: item.archive_location,
      rights: item.note,
    })),
  );
