import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import * as pagefind from "pagefind";
import { byText } from "../model/order.ts";
import { canonicalIndex } from "./canonical.ts";

/** Indexes the pages of a built site, and says after each how many there are. @throws Error with all that Pagefind reports. */
export async function writeIndex(folder: string, tell: (done: number, total: number) => void): Promise<void> {
  const { index, errors } = await pagefind.createIndex();
  if (index === undefined) throw new Error(errors.join("\n"));
  const pages = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".html"))
    .flatMap((path) => {
      const content = readFileSync(join(folder, path), "utf8");
      // Pagefind would read a page without this mark and leave it out.
      if (!content.includes("data-pagefind-body")) return [];
      return [{ path, day: /<meta name="archive:day"[^>]* content="([^"]+)"/.exec(content)?.[1] ?? "" }];
    })
    .sort((a, b) => byText(a.day, b.day) || byText(a.path, b.path));
  // One by one and in order, so that the same site gives the same index; in the order of their days, so that the list for sorting by
  // day is a plain count and takes no room.
  const written = await (async () => {
    for (const [done, { path }] of pages.entries()) {
      const added = await index.addHTMLFile({
        sourcePath: path.replaceAll("\\", "/"),
        content: readFileSync(join(folder, path), "utf8"),
      });
      errors.push(...added.errors);
      tell(done + 1, pages.length);
    }
    return index.getFiles();
  })().finally(() => pagefind.close());
  const problems = [...errors, ...written.errors];
  if (problems.length > 0) throw new Error(`The search index could not be written:\n${problems.join("\n")}`);
  // The site has a page of its own for searching: Pagefind's ready-made interfaces stay out.
  const files = written.files.filter(({ path }) => !/-ui\.|-highlight\./.test(path));
  for (const { path, content } of canonicalIndex(files)) {
    const file = join(folder, "pagefind", path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
