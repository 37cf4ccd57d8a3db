import type { APIRoute } from "astro";
import { archive, urls } from "../../bridge.ts";
import { nameTable } from "../../indexing/name-table.ts";

export const GET: APIRoute = () => {
  const { entries, foreign } = nameTable(archive, urls);
  return new Response(JSON.stringify({ entries, scripts: Object.keys(foreign).sort() }));
};
