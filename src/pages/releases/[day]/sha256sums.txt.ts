import type { APIRoute } from "astro";
import { archive } from "../../../bridge.ts";
import { manifestText } from "../../../model/manifest.ts";

export const getStaticPaths = () => archive.releases.map((release) => ({ params: { day: release.day }, props: { release } }));

/** The manifest of a release, as `sha256sum -c` reads it in the folder of the content. */
export const GET: APIRoute<{ release: (typeof archive.releases)[number] }> = ({ props: { release } }) =>
  new Response(manifestText(release.manifest), { headers: { "content-type": "text/plain; charset=utf-8" } });
