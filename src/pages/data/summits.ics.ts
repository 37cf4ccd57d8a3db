import type { APIRoute } from "astro";
import { archive, urls } from "../../bridge.ts";
import { calendar } from "../../formats/calendar.ts";

export const GET: APIRoute = () => new Response(calendar(archive, urls, archive.summits));
