import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import * as pagefind from "pagefind";
import { createUrls } from "../urls.ts";
import type { Kind } from "../model/kinds.ts";
import { canonicalIndex } from "./canonical.ts";
import { citedFiles } from "./cited.ts";
import { documentHtml, unsearched } from "./document-html.ts";
import type { SearchDocument } from "./searched.ts";

/** Pagefind's addresses are those below the base; its module in the browser adds that. */
const urls = createUrls("/");

/**
 * Indexes documents while the pages of the site are written, in a process of Pagefind's own, and says after each how many are read. Gives
 * what writes the index into the folder of a site, once all is read, and beside it what `cite` says of each. @throws Error with all that Pagefind reports.
 */
export async function readIndex(
  documents: readonly SearchDocument[],
  tell: (done: number) => void,
  cite: (kind: Kind, id: string) => unknown = () => undefined,
): Promise<(folder: string) => void> {
  const { index, errors } = await pagefind.createIndex({ excludeSelectors: unsearched, maxFragments: 1500 });
  if (index === undefined) throw new Error(errors.join("\n"));
  // In order, which is that of their days: the same archive gives the same index, and the list for sorting by day is a plain count and takes no
  // room. Pagefind takes them one by one as they come; some always wait for it, for the writing of pages leaves little time to answer.
  const read = await (async () => {
    const waiting: Promise<void>[] = [];
    for (const [done, one] of documents.entries()) {
      const added = index.addHTMLFile({ url: urls.entry(one.kind, one.id), content: documentHtml(one) });
      waiting.push(
        added.then(
          (result) => {
            errors.push(...result.errors);
            tell(done + 1);
          },
          (error: unknown) => {
            errors.push(String(error));
          },
        ),
      );
      if (waiting.length > 100) await waiting.shift();
    }
    await Promise.all(waiting);
    return index.getFiles();
  })().finally(() => pagefind.close());
  const problems = [...errors, ...read.errors];
  if (problems.length > 0) throw new Error(`The search index could not be written:\n${problems.join("\n")}`);
  // The site has a page of its own for searching: Pagefind's ready-made interfaces stay out.
  const files = canonicalIndex(read.files.filter(({ path }) => !/-ui\.|-highlight\./.test(path)));
  const cited = citedFiles(files, documents, urls.entry, cite);
  return (folder) => {
    for (const { path, content } of [...files, ...cited]) {
      const file = join(folder, "pagefind", path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
  };
}
