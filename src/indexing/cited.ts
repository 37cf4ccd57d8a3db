import { gunzipSync } from "node:zlib";
import type { Kind } from "../model/kinds.ts";
import { citedFile, type CitedIndex, type CitedPage } from "../search/cited.ts";

/** What Pagefind writes before a page, or a group of pages by their ids, as JSON. */
const signature = "pagefind_dcd".length;
type Fragment = { url: string } | Record<string, { url: string }>;

/** The ids that Pagefind gives pages, by their addresses. */
function idsOf(files: readonly { path: string; content: Uint8Array }[]): Map<string, string> {
  const ids = new Map<string, string>();
  for (const { path, content } of files) {
    const [, name = ""] = /fragment\/(.*)\.pf_fragment$/.exec(path) ?? [];
    if (name === "") continue;
    const fragment = JSON.parse(gunzipSync(content).subarray(signature).toString("utf8")) as Fragment;
    if (typeof fragment.url === "string") ids.set(fragment.url, name);
    else for (const [id, { url }] of Object.entries(fragment)) ids.set(url, id);
  }
  return ids;
}

/**
 * The files from which a browser takes the references of what a search has found, whatever it is: `index.json` says which has which. They stand
 * beside the index, for they name its pages. @throws Error where the index lacks a page.
 */
export function citedFiles(
  files: readonly { path: string; content: Uint8Array }[],
  documents: readonly { kind: Kind; id: string }[],
  addressOf: (kind: Kind, id: string) => string,
  cite: (kind: Kind, id: string) => unknown,
): { path: string; content: Uint8Array }[] {
  const ids = idsOf(files);
  const pages = documents.map(({ kind, id }) => {
    const [entry, hit] = [`${kind}/${id}`, ids.get(addressOf(kind, id))];
    if (hit === undefined) throw new Error(`found no page in the search index for ${entry}, expected one for each document`);
    return { file: citedFile(kind, id), page: { entry, hit, item: cite(kind, id) } satisfies CitedPage<unknown> };
  });
  const index: CitedIndex = {};
  const written = [...Map.groupBy(pages, ({ file }) => file)].map(([file, list]) => {
    const content = Buffer.from(`[\n${list.map(({ page }) => JSON.stringify(page)).join(",\n")}\n]\n`);
    index[file] = { bytes: content.length, hits: list.map(({ page }) => page.hit).join(" ") };
    return { path: `cited/${file}.json`, content };
  });
  return [...written, { path: "cited/index.json", content: Buffer.from(`${JSON.stringify(index)}\n`) }];
}
