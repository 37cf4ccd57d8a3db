import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** SHA-256 of texts, in hexadecimal; the border between two texts counts. */
export function digest(...texts: (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const text of texts) hash.update(text).update("\0");
  return hash.digest("hex");
}

/** What was computed before, by digest of all it was computed from. */
export interface Cache {
  has(key: string): boolean;
  get<T>(key: string, compute: () => { value: T; keep: boolean }): T;
  /** Writes what this run has used; what it has not used is forgotten. */
  save(): void;
}

/**
 * A cache in one JSON file. A file that is missing, broken or of another `version` is an empty cache; one that cannot be written is
 * none.
 */
export function openCache(file: string, version = ""): Cache {
  let known: Record<string, unknown> = {};
  try {
    const stored = JSON.parse(readFileSync(file, "utf8")) as { version: string; values: Record<string, unknown> };
    if (stored.version === version) known = stored.values;
  } catch {
    // Nothing is lost: everything is computed anew.
  }
  const used: Record<string, unknown> = {};
  let changed = false;
  return {
    has: (key) => Object.hasOwn(known, key),
    get<T>(key: string, compute: () => { value: T; keep: boolean }): T {
      if (Object.hasOwn(known, key)) {
        used[key] = known[key];
        return known[key] as T;
      }
      const { value, keep } = compute();
      if (keep) {
        used[key] = value;
        changed = true;
      }
      return value;
    },
    save() {
      if (!changed && Object.keys(used).length === Object.keys(known).length) return;
      const next = `${file}.${process.pid}`;
      try {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(next, JSON.stringify({ version, values: used }));
        renameSync(next, file);
      } catch {
        // A folder that may not be written to costs time, not truth.
      }
    },
  };
}
