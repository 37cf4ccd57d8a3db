import type { APIRoute } from "astro";
import { archive, urls } from "../../bridge.ts";
import { csv } from "../../formats/csv.ts";
import { columnsOf, type Table } from "../../formats/table-schemas.ts";
import { tables } from "../../formats/tables.ts";

const all = tables(archive, urls);

export function getStaticPaths() {
  return Object.keys(all).map((table) => ({ params: { table } }));
}

export const GET: APIRoute = ({ params }) => {
  const table = params["table"] as Table;
  return new Response(
    csv(
      columnsOf(table).map(([name]) => name),
      all[table](),
    ),
  );
};
