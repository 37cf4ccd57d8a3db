import type { APIRoute } from "astro";
import { archive, urls } from "../bridge.ts";
import { sitemap } from "../formats/sitemap.ts";

/** Addresses in it are absolute: without the archive's own there is none. */
export function getStaticPaths() {
  return urls.hasAddress ? [{ params: { sitemap: "sitemap" } }] : [];
}

export const GET: APIRoute = () => new Response(sitemap(archive, urls));
