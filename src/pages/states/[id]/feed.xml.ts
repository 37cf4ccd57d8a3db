import type { APIRoute } from "astro";
import { archive, urls } from "../../../bridge.ts";
import { atomFeed } from "../../../formats/feeds.ts";

export function getStaticPaths() {
  return archive.states.map(({ id }) => ({ params: { id } }));
}

export const GET: APIRoute = ({ params }) => {
  const id = params["id"] ?? "";
  const { name } = archive.get("state", id);
  return new Response(
    atomFeed(archive, urls, { name, page: urls.entry("state", id), articles: archive.articlesMentioning("state", id) }),
  );
};
