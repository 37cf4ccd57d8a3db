import { byText } from "./order.ts";

/** The name of a manifest with SHA-256 digests (BagIt, RFC 8493, 2.1.3). */
export const manifestName = "manifest-sha256.txt";

/** The digest of each file, in hexadecimal, by its path with forward slashes. */
export type Digests = ReadonlyMap<string, string>;

// What would end a line, and the sign of these escapes, are the only signs that are written as others.
const escapes: Record<string, string> = { "%": "%25", "\n": "%0A", "\r": "%0D" };
const written = (path: string) => path.replace(/[%\n\r]/g, (sign) => escapes[sign] ?? sign);
const read = (path: string) =>
  path.replace(/%(25|0A|0D)/gi, (_escape, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** A manifest: a line for each file by its path, in the form of RFC 8493, which is that of `sha256sum`. */
export const manifestText = (digests: Digests): string =>
  [...digests]
    .sort(([a], [b]) => byText(a, b))
    .map(([path, digest]) => `${digest}  ${written(path)}\n`)
    .join("");

/** Reads a manifest, and tells the numbers of lines that are none, from 1, or name a file a second time. */
export function readManifest(text: string): { digests: Digests; faulty: number[] } {
  const digests = new Map<string, string>();
  const faulty: number[] = [];
  const lines = text.replace(/\r?\n$/, "").split(/\r?\n/);
  for (const [index, line] of lines.entries()) {
    const [, digest = "", path = ""] = /^([0-9a-f]{64})[ \t]+\*?(?:\.\/)?(\S.*)$/i.exec(line) ?? [];
    if (line === "" && lines.length === 1) continue;
    if (path === "" || digests.has(read(path))) faulty.push(index + 1);
    else digests.set(read(path), digest.toLowerCase());
  }
  return { digests, faulty };
}

/** How files differ from what a manifest has of them. */
export interface Differences {
  added: string[];
  changed: string[];
  removed: string[];
  /** The same bytes under another name. */
  renamed: { from: string; to: string }[];
}

/** What is otherwise now than it was: each file once, those of the same bytes under another name as renamed. */
export function differences(before: Digests, now: Digests): Differences {
  const isNew = Map.groupBy([...now.keys()].filter((path) => !before.has(path)).sort(byText), (path) => now.get(path));
  const [removed, renamed]: [string[], Differences["renamed"]] = [[], []];
  for (const from of [...before.keys()].filter((path) => !now.has(path)).sort(byText)) {
    const to = isNew.get(before.get(from))?.shift();
    if (to === undefined) removed.push(from);
    else renamed.push({ from, to });
  }
  const changed = [...now.keys()].filter((path) => before.has(path) && before.get(path) !== now.get(path));
  return { added: [...isNew.values()].flat().sort(byText), changed: changed.sort(byText), removed, renamed };
}
