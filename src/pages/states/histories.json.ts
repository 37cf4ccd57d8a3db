import type { APIRoute } from "astro";
import { sinceLine } from "../../archive/labels.ts";
import { archive, urls } from "../../bridge.ts";

/** The histories alone, for the page that shows any day: the full table also lists the articles of every state. */
export const GET: APIRoute = () =>
  new Response(
    JSON.stringify(
      archive.states
        .filter(({ history }) => history.length > 0)
        .map(({ id, name, history }) => ({
          name,
          url: urls.entry("state", id),
          history: history.map((span) => {
            const { status, from, until, certain } = span;
            return { status, from, until, certain, since: sinceLine(span) };
          }),
        })),
    ),
  );
