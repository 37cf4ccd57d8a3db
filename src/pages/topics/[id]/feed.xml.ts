import type { APIRoute } from "astro";
import { archive, urls } from "../../../bridge.ts";
import { atomFeed } from "../../../formats/feeds.ts";

export function getStaticPaths() {
  return archive.topics.map(({ id }) => ({ params: { id } }));
}

export const GET: APIRoute = ({ params }) => {
  const id = params["id"] ?? "";
  const { name } = archive.get("topic", id);
  return new Response(atomFeed(archive, urls, { name, page: urls.entry("topic", id), articles: archive.articlesOn(id) }));
};
