import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fieldsPage } from "../content/fields-page.ts";
import { contentFolder, openArchive } from "../content/open.ts";
import { bagOf, type Files } from "../formats/bag.ts";
import { csv } from "../formats/csv.ts";
import { dataFiles, termsFiles } from "../formats/data-files.ts";
import { crateFile, roCrate } from "../formats/ro-crate.ts";
import { bag as words } from "../language/words.ts";
import { manifestName } from "../model/manifest.ts";
import { writeNewFolder } from "../output/new-folder.ts";
import { createUrls } from "../urls.ts";
import { contentDigests, refuseUnsealed } from "./content-digests.ts";
import { siteDefaults, siteOptions } from "./options.ts";
import { report } from "./report.ts";
import { type Option, problem, readOptions, UsageError } from "./usage.ts";

const bag: Option<string> = {
  example: "../sco-summit-archive.bag",
  about: "the folder to write, which is not there yet, or empty: a bag of all that the archive is made of",
  read: (value) => (value.trim() === "" || value.startsWith("~") ? problem("the name of a folder") : value),
};

/** What goes into a bag: the content, its tables, the digests of the sources, what the fields mean, and a description of all. */
function payload(site: string | undefined, base: string): Files {
  const archive = openArchive();
  const urls = createUrls(base, site);
  const folder = contentFolder();
  const bytes = (text: string) => new TextEncoder().encode(text);
  const content = [...contentDigests(folder).keys(), ...(existsSync(join(folder, manifestName)) ? [manifestName] : [])];
  const terms = termsFiles.map((name) => readFileSync(name, "utf8"));
  const sources = [...archive.articles, ...archive.withdrawn].map(({ id, sourceSha256, originalUrl, archivedUrl }) => ({
    article: id,
    sha256: sourceSha256,
    originalUrl,
    archivedUrl,
  }));
  const files = new Map<string, Uint8Array>([
    ...content.sort().map((path) => [`content/${path}`, readFileSync(join(folder, path))] as const),
    ...Object.entries(dataFiles(archive, urls, terms)).map(([name, text]) => [`tables/${name}`, bytes(text)] as const),
    ["sources-sha256.csv", bytes(csv(["article", "sha256", "originalUrl", "archivedUrl"], sources))],
    ["fields.md", bytes(fieldsPage())],
    ["README.md", bytes(words.readme)],
  ]);
  const described = [...files].map(([path, { length }]) => ({ path, size: length }));
  const published = [archive.modified, ...archive.published.values()]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
  const crate = roCrate(described, { homepage: urls.hasAddress ? urls.absolute(urls.root) : undefined, published });
  return new Map([...files, [crateFile, bytes(crate)]]);
}

await report(() => {
  const {
    bag: name,
    site,
    base = siteDefaults.base,
  } = readOptions("npm run export", { bag, site: siteOptions.site, base: siteOptions.base }, process.argv.slice(2));
  if (name === undefined)
    throw new UsageError(`found no --bag, expected the folder to write, as in npm run export -- --bag ${bag.example}`);
  const files = bagOf(payload(site, base));
  refuseUnsealed(contentFolder());
  writeNewFolder("--bag", name, { project: process.cwd(), content: contentFolder() }, files);
  console.log(
    `Wrote a bag of ${files.size} files to ${name}. In it, sha256sum -c ${manifestName} holds every file of data/ against its digest.`,
  );
});
