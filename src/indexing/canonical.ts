import { createHash } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";
import { decode, encode } from "cborg";
import { z } from "zod";
import { byText } from "../model/order.ts";

/** A file of a search index. */
interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** What Pagefind's readers expect before the CBOR of every chunk. */
const signature = new TextEncoder().encode("pagefind_dcd");

/** The version whose files these shapes are: they are Pagefind's own and may be others in the next one. */
const version = "1.6.0";
const filterShape = z.tuple([z.string(), z.array(z.tuple([z.string(), z.array(z.number())]))]);
const metaShape = z.tuple(
  [z.literal(version), z.array(z.unknown()), z.array(z.unknown()), z.array(z.tuple([z.string(), z.string()]))],
  z.unknown(),
);
const entryShape = z.looseObject({
  version: z.literal(version),
  languages: z.record(z.string(), z.looseObject({ hash: z.string() })),
});

/** @throws Error where a file is not of the form that this version of Pagefind writes. */
function asserted<T>(shape: z.ZodType<T>, path: string, value: unknown): T {
  const { data, error } = shape.safeParse(value);
  if (error) throw new Error(`found ${path} in another form, expected that of Pagefind ${version}: ${z.prettifyError(error)}`);
  return data as T;
}

function read<T>(shape: z.ZodType<T>, { path, content }: IndexFile): T {
  const bytes = gunzipSync(content);
  const isSigned = Buffer.compare(bytes.subarray(0, signature.length), signature) === 0;
  return asserted(shape, path, isSigned ? decode(bytes.subarray(signature.length)) : undefined);
}

const write = (value: unknown): Uint8Array => gzipSync(Buffer.concat([signature, encode(value)]), { level: 9 });
const byName = ([a]: [string, ...unknown[]], [b]: [string, ...unknown[]]) => byText(a, b);
const nameOf = (language: string, content: Uint8Array, length: number) =>
  `${language}_${createHash("sha256").update(content).digest("hex").slice(0, length)}`;

/** The folder and name of a file that is named after what it holds: `filter/`, `en`, `189e371`, `.pf_filter`. */
const named = /^(.*?)([^/._]+)_([0-9a-f]+)(\.pf_\w+)$/;

/**
 * The same index with the filters and their values in the order of their names, where Pagefind writes them in an order that
 * differs from run to run (hash maps): the same pages give the same bytes. Files are named after what they hold, as before.
 * @throws Error where the index is not of the version that this knows.
 */
export function canonicalIndex(files: readonly IndexFile[]): IndexFile[] {
  const renamed = new Map<string, string>();
  const rewrite = ({ path }: IndexFile, content: Uint8Array, length: number): IndexFile => {
    const [, folder = "", language = "", hash = "", ending = ""] = named.exec(path) ?? [];
    const name = nameOf(language, content, length);
    renamed.set(`${language}_${hash}`, name);
    return { path: `${folder}${name}${ending}`, content };
  };
  const withFilters = files.map((file) => {
    if (!file.path.endsWith(".pf_filter")) return file;
    const [filter, values] = read(filterShape, file);
    return rewrite(file, write([filter, values.toSorted(byName)]), 7);
  });
  const withMeta = withFilters.map((file) => {
    if (!file.path.endsWith(".pf_meta")) return file;
    const [own, pages, chunks, filters, ...rest] = read(metaShape, file);
    const hashes = filters.map(([filter, hash]): [string, string] => [filter, renamed.get(hash) ?? hash]);
    return rewrite(file, write([own, pages, chunks, hashes.toSorted(byName), ...rest]), 10);
  });
  return withMeta
    .map((file) => {
      if (!file.path.endsWith("pagefind-entry.json")) return file;
      const entry = asserted(entryShape, file.path, JSON.parse(new TextDecoder().decode(file.content)));
      for (const language of Object.values(entry.languages)) language.hash = renamed.get(language.hash) ?? language.hash;
      return { ...file, content: new TextEncoder().encode(JSON.stringify(entry)) };
    })
    .toSorted((a, b) => byText(a.path, b.path));
}
