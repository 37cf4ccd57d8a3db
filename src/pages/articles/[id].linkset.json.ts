import type { APIRoute } from "astro";
import { archive, urls } from "../../bridge.ts";
import { linkset } from "../../formats/signposts.ts";
import type { Article } from "../../model/kinds.ts";

export function getStaticPaths() {
  return archive.articles.map((article) => ({ params: { id: article.id }, props: { article } }));
}

export const GET: APIRoute<{ article: Article }> = ({ props }) => new Response(linkset(urls, props.article));
