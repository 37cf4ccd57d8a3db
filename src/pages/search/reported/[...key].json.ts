import type { APIRoute } from "astro";
import { known } from "../../../bridge.ts";

export function getStaticPaths() {
  return [...known.shelves.keys()].map((key) => ({ params: { key } }));
}

export const GET: APIRoute = ({ params }) => new Response(JSON.stringify(known.shelves.get(params["key"] ?? "")));
