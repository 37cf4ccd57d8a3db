import type { APIRoute } from "astro";
import { archive, urls } from "../bridge.ts";
import type { CslItem } from "../formats/citation/item.ts";
import { type CitationFormat, citationFormats, works } from "../formats/citation/works.ts";

/** The bibliographies: of an article, a meeting, a state, a topic, and of all. */
export function getStaticPaths() {
  const formats = Object.keys(citationFormats) as CitationFormat[];
  return [...works(archive, urls)].flatMap(({ path, items }) =>
    formats.map((format) => ({ params: { work: `${path}.${format}` }, props: { items, format } })),
  );
}

export const GET: APIRoute = ({ props }) => {
  const { items, format } = props as { items: () => CslItem[]; format: CitationFormat };
  return new Response(citationFormats[format](items()));
};
