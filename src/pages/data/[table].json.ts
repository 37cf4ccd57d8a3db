import type { APIRoute } from "astro";
import { archive, urls } from "../../bridge.ts";
import type { Table } from "../../formats/table-schemas.ts";
import { tables } from "../../formats/tables.ts";

const all = tables(archive, urls);

export function getStaticPaths() {
  return Object.keys(all).map((table) => ({ params: { table } }));
}

export const GET: APIRoute = ({ params }) => {
  const rows = all[params["table"] as Table]();
  return new Response(`[\n${rows.map((row) => JSON.stringify(row)).join(",\n")}\n]\n`);
};
