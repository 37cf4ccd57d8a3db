import { strToU8, zipSync } from "fflate";

/** The first moment that a ZIP file can tell, in whatever zone it is read: files of the same content are the same bytes. */
const mtime = "1980-01-01T00:00:00";

/** Files in one ZIP file, by their paths in it, in the order given. Texts are UTF-8. */
export const zip = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])), { mtime, level: 9 });
