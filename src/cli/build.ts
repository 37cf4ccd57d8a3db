import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { successors } from "../archive/page-addresses.ts";
import { contentFolder, openArchive } from "../content/open.ts";
import { share } from "../content/shared.ts";
import { entryItem } from "../formats/citation/item.ts";
import { folderBase } from "../folder/address.ts";
import { folderPage } from "../folder/page.ts";
import { hostFiles } from "../output/host-files.ts";
import { manifestName, manifestText } from "../model/manifest.ts";
import { createUrls } from "../urls.ts";
import { compressIn } from "../output/compress.ts";
import { digestsIn } from "../output/digests.ts";
import { keepableText } from "../output/keepable.ts";
import { writeFolder } from "../output/write.ts";
import type { Placing } from "../output/swap.ts";
import { pages } from "./pages.ts";
import { buildOptions, type SiteOptions, siteDefaults } from "./options.ts";
import { progress, type Tell } from "./progress.ts";
import { report } from "./report.ts";
import { readShards, toldOf } from "./shards.ts";
import { readOptions, UsageError } from "./usage.ts";

/**
 * Builds the site, and puts it in the place of `outDir` only when it is whole.
 * @throws ContentError with every problem of the content. @throws Refusal where the folder is not one to be written. @throws UsageError where
 * the environment asks for a part that cannot be.
 */
export async function buildSite(
  { site, base: published, outDir, folder: isFolder = false, compress: isCompressed = false }: SiteOptions,
  tell: Tell = () => {},
): Promise<Placing> {
  const shards = readShards(published);
  if (isFolder && shards)
    throw new UsageError(
      "--folder: found ARCHIVE_SHARD, expected an archive that is built whole. Parts stand beside each other on a host: a folder has one.",
    );
  if (isFolder && isCompressed)
    throw new UsageError(
      "--folder: found --compress beside it, expected one of both. A copy is opened from a disk, where nothing is unpacked.",
    );
  const base = isFolder ? folderBase : published;
  return writeFolder(outDir, { project: process.cwd(), content: contentFolder() }, async (folder) => {
    tell("Reading the content");
    const archive = openArchive(contentFolder(), { project: process.cwd(), years: shards?.own });
    share({ archive, shards, base, published, site });
    tell("Preparing the pages");
    // Whatever the environment says: Astro would take a build for one of the development server.
    process.env["NODE_ENV"] = "production";
    // Loaded only here: what is wrong on the command line is told at once, and a second is a long time.
    const [{ build }, { readIndex }, { searchDocuments }] = await Promise.all([
      import("astro"),
      import("../indexing/write-index.ts"),
      import("../indexing/documents.ts"),
    ]);
    const documents = searchDocuments(archive, shards);
    const scripts = new Set<string>();
    const finish = isFolder
      ? (html: string, path: string) => {
          const page = folderPage(html, path, published);
          for (const script of page.scripts) scripts.add(script);
          return page.html;
        }
      : undefined;
    let [areWritten, indexed] = [false, 0];
    const tellIndexed = () => tell("Indexing for the search", indexed, documents.length);
    const written = build({
      outDir: folder,
      base,
      ...(site === undefined ? {} : { site }),
      logLevel: "warn",
      integrations: [pages(tell, base, finish)],
    }).then(() => {
      areWritten = true;
      tellIndexed();
    });
    const urls = createUrls(base, site, shards);
    const index = readIndex(
      documents,
      (done) => {
        indexed = done;
        if (areWritten) tellIndexed();
      },
      (kind, id) => entryItem(archive, urls, kind, id),
    );
    // Both end before what has failed is told: nothing is written any more when the folder is cleared away.
    const [made, pagesDone] = await Promise.allSettled([index, written]);
    if (pagesDone.status === "rejected") throw pagesDone.reason;
    if (made.status === "rejected") throw made.reason;
    made.value(folder);
    if (isFolder) await (await import("../folder/copy.ts")).makeFolderCopy(folder, scripts, published, site);
    else {
      const inBase = (path: string) => urls.file(path.slice(1));
      const moved = [...successors(archive, archive.published.keys(), shards?.own)].map(
        // Only what has another name is there for good; a further page of a list may come back.
        ([from, to]) => [inBase(from), { to: inBase(to), status: from.startsWith(to) ? 302 : 301 }] as const,
      );
      const files = { ...hostFiles(base, new Map(moved)), "offline.json": keepableText(folder) };
      for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    }
    if (isCompressed) {
      tell("Compressing the files");
      compressIn(folder);
    }
    writeFileSync(join(folder, manifestName), manifestText(digestsIn(folder, (path) => path.startsWith("."))));
    tell("Putting the site in its place");
  });
}

/** Builds the site and tells how far it is, and at the end what was done. */
export async function buildAndTell(options: SiteOptions): Promise<void> {
  const { tell, end } = progress();
  const placing = await buildSite(options, tell).finally(end);
  const where = options.base === "/" ? "" : ` for ${options.base}`;
  const how =
    placing === "at once"
      ? ""
      : "\nThe folder itself could not be exchanged (a mount point, or a folder whose parent cannot be written): its contents were, one after the other, so for a moment a reader could meet both.";
  const without =
    options.site === undefined
      ? "\nWithout --site the archive's own address is not known, and none is made up: there are no canonical links, cards, sitemap or robots.txt, no whole texts in feeds, and the citations' addresses are completed by the reader's browser."
      : "";
  console.log(`Built ${options.outDir}${where}${toldOf(readShards(options.base))}${how}${without}`);
}

if (import.meta.main)
  await report(() => buildAndTell({ ...siteDefaults, ...readOptions("npm run build", buildOptions, process.argv.slice(2)) }));
