import type { APIRoute } from "astro";
import { known } from "../../bridge.ts";

export const GET: APIRoute = () => new Response(JSON.stringify(known.facts));
