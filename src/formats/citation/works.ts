import type { Archive } from "../../archive/archive.ts";
import type { Article } from "../../model/kinds.ts";
import type { Urls } from "../../urls.ts";
import type { CslItem } from "./csl.ts";
import { articleItem, summitItem } from "./item.ts";

/** What can be cited, or has a bibliography of its own. */
export interface Work {
  /** The path of its page, without the ending of a file. */
  path: string;
  items: () => CslItem[];
}

/** Every meeting and every article. */
export const allItems = (archive: Archive, urls: Urls): CslItem[] => [
  ...archive.summits.map((summit) => summitItem(urls, summit)),
  ...archive.articles.map((article) => articleItem(archive, urls, article)),
];

/** Everything that can be cited, and all that has a bibliography. */
export function* works(archive: Archive, urls: Urls): Iterable<Work> {
  const of = (articles: readonly Article[]) => articles.map((article) => articleItem(archive, urls, article));
  for (const article of archive.articles) yield { path: `articles/${article.id}`, items: () => of([article]) };
  for (const summit of archive.summits)
    yield { path: `summits/${summit.id}`, items: () => [summitItem(urls, summit), ...of(archive.articlesOf(summit.id))] };
  for (const { id } of archive.states) {
    const articles = archive.articlesMentioning("state", id);
    if (articles.length > 0) yield { path: `states/${id}`, items: () => of(articles) };
  }
  for (const { id } of archive.topics) {
    const articles = archive.articlesOn(id);
    if (articles.length > 0) yield { path: `topics/${id}`, items: () => of(articles) };
  }
  yield { path: "data/archive", items: () => allItems(archive, urls) };
}
