import type { APIRoute } from "astro";
import { dataPackage } from "../../formats/datapackage.ts";

export const GET: APIRoute = () => new Response(`${JSON.stringify(dataPackage(), null, 2)}\n`);
