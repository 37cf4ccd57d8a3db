import type { APIRoute } from "astro";
import { archive, urls } from "../../bridge.ts";
import { dataPackage } from "../../formats/datapackage.ts";

export const GET: APIRoute = () => new Response(`${JSON.stringify(dataPackage(archive, urls), null, 2)}\n`);
