import { existsSync } from "node:fs";
import type { APIRoute } from "astro";
import { urls } from "../bridge.ts";
import { robots } from "../formats/sitemap.ts";

/** Programs look for it at the root of a host alone (RFC 9309, 2.3). One that whoever deploys has put into `public/` stands. */
export function getStaticPaths() {
  const isNeeded = urls.hasAddress && urls.root === "/" && !existsSync("public/robots.txt");
  return isNeeded ? [{ params: { robots: "robots" } }] : [];
}

export const GET: APIRoute = () => new Response(robots(urls));
