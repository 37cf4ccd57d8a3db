import type { APIRoute } from "astro";
import { previewsOf } from "../../archive/previews.ts";
import { archive } from "../../bridge.ts";

export function getStaticPaths() {
  return archive.summits.filter(({ id }) => archive.articlesOf(id).length > 0).map(({ id }) => ({ params: { meeting: id } }));
}

export const GET: APIRoute = ({ params }) =>
  new Response(JSON.stringify(previewsOf(archive, archive.get("summit", params["meeting"] ?? ""))));
