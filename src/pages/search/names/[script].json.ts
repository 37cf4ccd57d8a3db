import type { APIRoute } from "astro";
import { archive, urls } from "../../../bridge.ts";
import type { Script } from "../../../search/normal.ts";
import { nameTable } from "../../../indexing/name-table.ts";

const { foreign } = nameTable(archive, urls);

export function getStaticPaths() {
  return Object.keys(foreign).map((script) => ({ params: { script } }));
}

export const GET: APIRoute = ({ params }) => new Response(JSON.stringify(foreign[params["script"] as Script]));
