import type { Graph, Thing } from "schema-dts";

/** A thing that a page tells of, or a page itself (schema.org). */
export type Node = Exclude<Thing, string>;

/** `<` as an escape: nothing that a value holds ends the script in which it stands. */
const escaped = (json: string) => json.replace(/</g, "\\u003c");

/**
 * What a page tells of, as one graph of linked data for the programs that read pages (JSON-LD 1.1, schema.org). Addresses without the archive's own
 * are paths: a reader resolves them against that of the page.
 */
export function jsonLd(nodes: readonly Node[]): string {
  const graph: Graph = { "@context": "https://schema.org", "@graph": nodes };
  return escaped(JSON.stringify(graph));
}
