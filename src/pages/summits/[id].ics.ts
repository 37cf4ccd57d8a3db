import type { APIRoute } from "astro";
import { archive, publishedUrls } from "../../bridge.ts";
import { calendar } from "../../formats/calendar.ts";

export function getStaticPaths() {
  return archive.summits.map(({ id }) => ({ params: { id } }));
}

export const GET: APIRoute = ({ params }) =>
  new Response(calendar(archive, publishedUrls, [archive.get("summit", params["id"] ?? "")]));
