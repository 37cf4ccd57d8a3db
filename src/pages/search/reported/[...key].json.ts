import type { APIRoute } from "astro";
import { archive, urls } from "../../../bridge.ts";
import { shelvesOf } from "../../../indexing/facts.ts";

const shelves = shelvesOf(archive, urls);

export function getStaticPaths() {
  return [...shelves.keys()].map((key) => ({ params: { key } }));
}

export const GET: APIRoute = ({ params }) => new Response(JSON.stringify(shelves.get(params["key"] ?? "")));
