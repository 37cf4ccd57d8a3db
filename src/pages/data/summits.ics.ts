import type { APIRoute } from "astro";
import { archive, publishedUrls } from "../../bridge.ts";
import { calendar } from "../../formats/calendar.ts";

export const GET: APIRoute = () => new Response(calendar(archive, publishedUrls, archive.summits));
