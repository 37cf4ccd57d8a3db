import type { APIRoute } from "astro";
import { urls } from "../bridge.ts";
import { openSearch } from "../formats/opensearch.ts";

export const GET: APIRoute = () => new Response(openSearch(urls));
