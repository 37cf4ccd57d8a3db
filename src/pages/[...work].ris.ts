import type { APIRoute } from "astro";
import { archive, urls } from "../bridge.ts";
import { citationFormats } from "../formats/citation/formats.ts";
import { type Work, works } from "../formats/citation/works.ts";

/** A bibliography of an article, a meeting, a state, a topic, and of all. */
export function getStaticPaths() {
  return [...works(archive, urls)].map(({ path, items }) => ({ params: { work: path }, props: { items } }));
}

export const GET: APIRoute<Pick<Work, "items">> = ({ props }) => new Response(citationFormats.ris.write(props.items()));
