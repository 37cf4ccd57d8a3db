import type { APIRoute } from "astro";
import { archive, urls } from "../../bridge.ts";
import { csv } from "../../formats/csv.ts";
import { type Table, tables } from "../../formats/tables.ts";
import { tableFields } from "../../language/words.ts";

const all = tables(archive, urls);

export function getStaticPaths() {
  return Object.keys(all).map((table) => ({ params: { table } }));
}

export const GET: APIRoute = ({ params }) => {
  const table = params["table"] as Table;
  return new Response(csv(Object.keys(tableFields[table].fields), all[table]()));
};
