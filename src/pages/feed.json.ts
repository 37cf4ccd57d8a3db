import type { APIRoute } from "astro";
import { archive, urls } from "../bridge.ts";
import { jsonFeed } from "../formats/feeds.ts";

export const GET: APIRoute = () => new Response(`${JSON.stringify(jsonFeed(archive, urls), null, 2)}\n`);
