import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { filesIn } from "./listing.ts";

/** Files of letters; all others are compressed as they are. */
const ofLetters = /\.(?:bib|css|csv|html|ics|js|json|md|ris|svg|txt|xml)$/;
/** What fits into one packet comes no sooner for being smaller, in bytes. */
const least = 1024;

/** Writes beside each file of letters in `folder` what it comes to in Brotli (RFC 7932) and gzip (RFC 1952), where that is smaller. The same bytes each time. */
export function compressIn(folder: string): void {
  for (const path of filesIn(folder).filter((one) => ofLetters.test(one))) {
    const bytes = readFileSync(join(folder, path));
    if (bytes.length < least) continue;
    const parameters = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
    const packed = {
      br: brotliCompressSync(bytes, { params: parameters }),
      gz: gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION }),
    };
    for (const [ending, smaller] of Object.entries(packed))
      if (smaller.length < bytes.length) writeFileSync(join(folder, `${path}.${ending}`), smaller);
  }
}
