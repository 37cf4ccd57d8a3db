import { createHash } from "node:crypto";
import { manifestName, manifestText } from "../model/manifest.ts";
import { bag as words, site } from "../language/words.ts";

/** Files by their paths. */
export type Files = ReadonlyMap<string, Uint8Array>;

const bytesOf = (text: string) => new TextEncoder().encode(text);
const manifest = (files: Files) =>
  manifestText(new Map([...files].map(([path, bytes]) => [path, createHash("sha256").update(bytes).digest("hex")])));

/**
 * Files as a bag (BagIt 1.0, RFC 8493): the payload below `data/`, with its manifest, and what the bag says of itself, with a manifest of that. It has
 * no day of its own: the same files are the same bag.
 */
export function bagOf(payload: Files): Files {
  const data = new Map([...payload].map(([path, bytes]) => [`data/${path}`, bytes]));
  const sizes = [...payload.values()].map(({ length }) => length);
  const tags = new Map(
    [
      ["bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"],
      [
        "bag-info.txt",
        [
          `Source-Organization: ${site.title}`,
          `External-Description: ${words.description}`,
          `Payload-Oxum: ${sizes.reduce((sum, size) => sum + size, 0)}.${sizes.length}`,
          "",
        ].join("\n"),
      ],
      [manifestName, manifest(data)],
    ].map(([path = "", text = ""]) => [path, bytesOf(text)] as const),
  );
  return new Map([...tags, [`tag${manifestName}`, bytesOf(manifest(tags))], ...data]);
}
