import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { type Archive, createArchive } from "../archive/archive.ts";
import { language } from "../language/words.ts";
import { digest, openCache } from "./cache.ts";
import { loadContent } from "./load.ts";

/** The folder of the content: `ARCHIVE_CONTENT`, or `content` in the project. */
export function contentFolder(): string {
  return resolve(process.env["ARCHIVE_CONTENT"] || "content");
}

/** What a parsed text depends on beside the text: the code that parses it, and its libraries. */
function parserDigest(): string {
  const code = ["model", `language/${language}`, "markdown", "content", "archive/integrity"].flatMap((folder) =>
    readdirSync(join("src", folder))
      .sort()
      .map((name) => join("src", folder, name)),
  );
  return digest(...["package-lock.json", ...code].map((file) => readFileSync(file)));
}

/**
 * Opens the archive: reads the content folder, checks it, and indexes it. Run from the project's root, as npm does.
 * @throws ContentError with every problem in the content.
 */
export function openArchive(folder = contentFolder()): Archive {
  const cache = openCache(join("node_modules", ".cache", "sco-summit-archive", `${digest(folder).slice(0, 16)}.json`), parserDigest());
  return createArchive(loadContent(folder, { cache, label: relative(process.cwd(), folder).replaceAll("\\", "/") || "." }));
}
