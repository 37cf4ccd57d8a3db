import type { APIRoute } from "astro";
import { archive, urls } from "../bridge.ts";
import { atomFeed } from "../formats/feeds.ts";

export const GET: APIRoute = () => new Response(atomFeed(archive, urls));
