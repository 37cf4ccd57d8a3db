import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rolldown } from "rolldown";
import { filesIn } from "../output/listing.ts";
import { asPublished } from "./address.ts";
import { relativeSelectors } from "./page.ts";

/** A module with all that it imports as one script that browsers load from a disk. `name` is that of the global that has what it exports. */
async function asScript(path: string, name?: string): Promise<string> {
  const bundle = await rolldown({
    input: path,
    logLevel: "silent",
    // What is loaded on demand is in the same piece: nothing of it is asked for ahead.
    plugins: [{ name: "nothing-ahead", transform: (code) => code.replace(/__vite__mapDeps\(\[[\d,]*\]\)/g, "[]") }],
    // Where a module stands: what is loaded from there is brought by the page's own loader.
    transform: { define: { "import.meta.url": "archiveFolder.module" } },
  });
  const { output } = await bundle.generate({ format: "iife", codeSplitting: false, minify: true, ...(name ? { name } : {}) });
  await bundle.close();
  return output[0].code;
}

/** A page with the shapes of its maps in it: from a disk none are taken out of another file. */
function withShapes(page: string, shapes: string): string {
  if (!page.includes("map.svg#")) return page;
  const own = shapes.replace(/ id="/g, ' id="map-').replace(/^<svg[^>]*>/, '<svg width="0" height="0" aria-hidden="true">');
  return page.replace(/ href="[./]*map\.svg#/g, ' href="#map-').replace("</body>", () => `${own}</body>`);
}

/** What scripts ask for by the name of the file, which a disk does not answer. */
const isAsked = (file: string) => /^(?:pagefind|search|previews|states|articles)\/.*\.(?:json|pf_\w+|pagefind)$/.test(file);
/** Texts with addresses for people and programs. */
const isText = (file: string) => /\.(?:json|csv|xml|txt|ics|bib|ris|svg|css)$/.test(file);

/**
 * Makes a built site one that opens from a folder: each of the `scripts` of its pages in one piece; what scripts ask for in scripts of its own; and in
 * all other texts the addresses of the published site, below `base` of `site`, where that is known.
 */
export async function makeFolderCopy(
  folder: string,
  scripts: ReadonlySet<string>,
  base: string,
  site: string | undefined,
): Promise<void> {
  const path = (file: string) => join(folder, file);
  const shapes = readFileSync(path("map.svg"), "utf8");
  const asCited = (text: string, file: string) =>
    file.startsWith("pagefind/cited/") || file.startsWith("articles/")
      ? asPublished(text, base)
      : text.replace(/https?:\/\/[^"\s]*?(?=\/archive-in-a-folder)\/archive-in-a-folder\//g, (address) =>
          asPublished(address, base),
        );
  const bundled = new Map<string, string>();
  for (const script of scripts) bundled.set(script, relativeSelectors(await asScript(path(script))));
  bundled.set("pagefind/pagefind.js", await asScript(path("pagefind/pagefind.js"), "archivePagefind"));
  for (const file of filesIn(folder)) {
    if (/^(?:_astro|pagefind)\/.*\.js$/.test(file)) {
      const code = bundled.get(file);
      if (code === undefined) rmSync(path(file));
      else writeFileSync(path(file), code);
      continue;
    }
    const bytes = isAsked(file) || isText(file) ? readFileSync(path(file)) : undefined;
    if (bytes && isAsked(file)) {
      // What is cited has the addresses of the published site, what is linked those of the copy.
      const told = file.endsWith(".json") ? Buffer.from(asCited(bytes.toString("utf8"), file)) : bytes;
      writeFileSync(path(`${file}.js`), `archiveFolder.take(${JSON.stringify(file)},"${told.toString("base64")}")`);
    }
    if (file.endsWith(".html")) {
      const page = readFileSync(path(file), "utf8");
      const drawn = withShapes(page, shapes);
      if (drawn !== page) writeFileSync(path(file), drawn);
    }
    if (file.startsWith("pagefind/")) rmSync(path(file));
    else if (bytes && isText(file)) writeFileSync(path(file), asPublished(bytes.toString("utf8"), base));
  }
  const script = readFileSync(new URL("./folder.js", import.meta.url), "utf8");
  const published = site === undefined ? "undefined" : JSON.stringify(new URL(base, site).href);
  writeFileSync(
    path("folder.js"),
    script.replace("/** published */ undefined", () => published),
  );
}
