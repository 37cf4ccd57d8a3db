import type { APIRoute } from "astro";
import { archive } from "../bridge.ts";
import { mapShapes } from "../graphics/map.ts";

export const GET: APIRoute = () => new Response(mapShapes(archive), { headers: { "content-type": "image/svg+xml" } });
