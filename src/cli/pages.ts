import type { AstroIntegration } from "astro";
import { closePolicy } from "../formats/policy.ts";
import type { Tell } from "./progress.ts";

/**
 * Pages on their way from Astro into their files: each is counted, made what `finish` makes of it at its path below `base`, and the styles in it are
 * named in its policy.
 */
export function pages(tell: Tell, base: string, finish?: (html: string, path: string) => string): AstroIntegration {
  return {
    name: "pages-of-the-archive",
    hooks: {
      "astro:build:start": ({ setPrerenderer }) =>
        setPrerenderer((prerenderer) => {
          let [done, total] = [0, 0];
          return Object.assign(Object.create(prerenderer) as typeof prerenderer, {
            async getStaticPaths() {
              const paths = await prerenderer.getStaticPaths();
              total = paths.length;
              return paths;
            },
            async render(...args: Parameters<typeof prerenderer.render>) {
              tell("Writing the pages", ++done, total);
              const rendered = await prerenderer.render(...args);
              const response = rendered instanceof Response ? rendered : rendered.response;
              if (!response.headers.get("content-type")?.startsWith("text/html")) return rendered;
              // The page for what is not there is a file at the top.
              const path = new URL(args[0].url).pathname.slice(base.length).replace(/^404\/$/, "404.html");
              const page = finish === undefined ? await response.arrayBuffer() : finish(await response.text(), path);
              return new Response(new Uint8Array(closePolicy(Buffer.from(page as string))), response);
            },
          });
        }),
    },
  };
}
