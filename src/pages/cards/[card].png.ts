import type { APIRoute } from "astro";
import { archive, cards } from "../../bridge.ts";
import { card, type CardText } from "../../graphics/card.ts";
import { drawOnce } from "./_draw.ts";

export function getStaticPaths() {
  return [...cards].map(([name, text]) => ({ params: { card: name }, props: { text } }));
}

export const GET: APIRoute<{ text: CardText }> = async ({ props: { text } }) =>
  new Response(new Uint8Array(await drawOnce(card(archive, text))));
