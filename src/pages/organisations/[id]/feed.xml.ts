import type { APIRoute } from "astro";
import { archive, urls } from "../../../bridge.ts";
import { atomFeed } from "../../../formats/feeds.ts";

/** The feeds of those who published articles. */
export function getStaticPaths() {
  return archive.organisations.filter(({ id }) => archive.articlesFrom(id).length > 0).map(({ id }) => ({ params: { id } }));
}

export const GET: APIRoute = ({ params }) => {
  const id = params["id"] ?? "";
  const { name } = archive.get("organisation", id);
  return new Response(
    atomFeed(archive, urls, { name, page: urls.entry("organisation", id), articles: archive.articlesFrom(id) }),
  );
};
