import type { APIRoute } from "astro";
import { archive, urls } from "../../bridge.ts";
import { articleData } from "../../formats/article-data.ts";
import type { Article } from "../../model/kinds.ts";

export function getStaticPaths() {
  return [...archive.articles, ...archive.withdrawn].flatMap((article) =>
    // Citations of an article that had another id are checked by that.
    [article.id, ...article.replaces].map((id) => ({ params: { id }, props: { article } })),
  );
}

export const GET: APIRoute<{ article: Article }> = ({ props }) =>
  new Response(`${JSON.stringify(articleData(archive, urls, props.article))}\n`);
