import type { APIRoute } from "astro";
import { archive, urls } from "../../bridge.ts";
import { type Table, tableCsv } from "../../formats/table-schemas.ts";
import { tables } from "../../formats/tables.ts";

const all = tables(archive, urls);

export function getStaticPaths() {
  return Object.keys(all).map((table) => ({ params: { table } }));
}

export const GET: APIRoute = ({ params }) => {
  const table = params["table"] as Table;
  return new Response(tableCsv(table, all[table]()));
};
