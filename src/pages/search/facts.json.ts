import type { APIRoute } from "astro";
import { archive, isWhole, urls } from "../../bridge.ts";
import { factsOf } from "../../indexing/facts.ts";

export const GET: APIRoute = () => new Response(JSON.stringify(factsOf(archive, urls, isWhole)));
