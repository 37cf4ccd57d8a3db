import type { APIRoute } from "astro";
import { archive, urls } from "../../bridge.ts";
import { articleData } from "../../formats/article-data.ts";
import type { Article } from "../../model/kinds.ts";

export function getStaticPaths() {
  return archive.articles.map((article) => ({ params: { id: article.id }, props: { article } }));
}

export const GET: APIRoute<{ article: Article }> = ({ props }) =>
  new Response(`${JSON.stringify(articleData(archive, urls, props.article))}\n`);
