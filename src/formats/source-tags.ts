import type { Archive } from "../archive/archive.ts";
import type { Article } from "../model/kinds.ts";

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const attribute = (text: string) => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

/**
 * What a program that keeps references finds on the page of an article, as `<meta>` tags of Dublin Core: the source, as its publisher has it. Zotero
 * takes it for a newspaper article with title, author, day and newspaper.
 */
export function sourceTags(archive: Archive, { title, byline, published, publisher }: Article): string {
  const { kind, name } = archive.get("organisation", publisher);
  const tags = {
    "DC.type": kind === "news" ? "newspaperArticle" : "webpage",
    "DC.title": title,
    "DC.creator": byline,
    "DC.source": name,
    "DC.date.issued": published,
  };
  return Object.entries(tags)
    .flatMap(([tag, content]) =>
      content === undefined ? [] : [["<meta", `name="${tag}"`, `content="${attribute(content)}">`].join(" ")],
    )
    .join("");
}
