import { createHash } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";
import { decode, encode } from "cborg";
import { byText } from "../model/order.ts";

/** A file of a search index. */
interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** What Pagefind's readers expect before the CBOR of every chunk. */
const signature = new TextEncoder().encode("pagefind_dcd");

const read = (content: Uint8Array): unknown => decode(gunzipSync(content).subarray(signature.length));
const write = (value: unknown): Uint8Array => gzipSync(Buffer.concat([signature, encode(value)]), { level: 9 });
const byName = ([a]: [string, ...unknown[]], [b]: [string, ...unknown[]]) => byText(a, b);
const nameOf = (language: string, content: Uint8Array, length: number) =>
  `${language}_${createHash("sha256").update(content).digest("hex").slice(0, length)}`;

/**
 * The same index with the filters and their values in the order of their names, where Pagefind 1.5 writes them in an order that
 * differs from run to run (hash maps): the same pages give the same bytes. Files are named after what they hold, as before.
 */
export function canonicalIndex(files: readonly IndexFile[]): IndexFile[] {
  const renamed = new Map<string, string>();
  const rename = (path: string, name: string) => path.replace(/[^/.]+_[0-9a-f]+(?=\.pf_)/, name);
  const language = (path: string) => /([^/.]+)_[0-9a-f]+\.pf_/.exec(path)?.[1] ?? "";
  const rewrite = (file: IndexFile, content: Uint8Array, length: number): IndexFile => {
    const name = nameOf(language(file.path), content, length);
    renamed.set(/([^/.]+_[0-9a-f]+)\.pf_/.exec(file.path)?.[1] ?? "", name);
    return { path: rename(file.path, name), content };
  };

  const withFilters = files.map((file) => {
    if (!file.path.endsWith(".pf_filter")) return file;
    const [filter, values] = read(file.content) as [string, [string, number[]][]];
    return rewrite(file, write([filter, values.toSorted(byName)]), 7);
  });
  const withMeta = withFilters.map((file) => {
    if (!file.path.endsWith(".pf_meta")) return file;
    const [version, pages, chunks, filters, ...rest] = read(file.content) as [
      string,
      unknown,
      unknown,
      [string, string][],
      ...unknown[],
    ];
    const named = filters.map(([filter, hash]): [string, string] => [filter, renamed.get(hash) ?? hash]);
    return rewrite(file, write([version, pages, chunks, named.toSorted(byName), ...rest]), 10);
  });
  return withMeta
    .map((file) => {
      if (!file.path.endsWith("pagefind-entry.json")) return file;
      const text = new TextDecoder()
        .decode(file.content)
        .replace(/"hash":"([^"]+)"/g, (_all, hash: string) => `"hash":"${renamed.get(hash) ?? hash}"`);
      return { ...file, content: new TextEncoder().encode(text) };
    })
    .toSorted((a, b) => byText(a.path, b.path));
}
