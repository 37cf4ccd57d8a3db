import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { type Archive, createArchive } from "../archive/archive.ts";
import { language } from "../language/words.ts";
import { digest, openCache } from "./read/cache.ts";
import { loadContent, type Reading } from "./load.ts";
import { readAddresses } from "./seal/addresses.ts";
import { readReleases } from "./seal/releases.ts";

/** The folder of the content: `ARCHIVE_CONTENT`, or `content` in the project. */
export function contentFolder(): string {
  return resolve(process.env["ARCHIVE_CONTENT"] || "content");
}

/** The folder of the content as messages name it, from where the command runs. */
export const labelOf = (folder: string): string => relative(process.cwd(), folder).replaceAll("\\", "/") || ".";

/** What a parsed text depends on beside the text: the code of the project that parses it, and its libraries. */
function parserDigest(project: string): string {
  const code = ["model", `language/${language}`, "markdown", "content"].flatMap((folder) =>
    readdirSync(join(project, "src", folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .sort()
      .map((name) => join("src", folder, name)),
  );
  return digest(...["package-lock.json", ...code].map((file) => readFileSync(join(project, file))));
}

/**
 * Opens the archive: reads the content folder, checks it, and indexes it, as far as `reading` says. What was parsed is kept in the project's folder, from
 * which npm runs.
 * @throws ContentError with every problem in the content.
 */
export function openArchive(
  folder = contentFolder(),
  { project = ".", ...reading }: { project?: string } & Reading = {},
): Archive {
  const { years } = reading;
  const name = years === undefined ? digest(folder) : digest(folder, years.name);
  const kept = join(project, "node_modules", ".cache", "sco-summit-archive", `${name.slice(0, 16)}.json`);
  const cache = openCache(kept, parserDigest(project));
  const content = loadContent(folder, { ...reading, cache, label: labelOf(folder) });
  return createArchive(content, readAddresses(folder).addresses, readReleases(folder).releases);
}
