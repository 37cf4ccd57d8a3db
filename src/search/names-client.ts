import { type NameEntry, namedBy } from "./lookup.ts";
import { normal, type Script, scriptOf } from "./normal.ts";

/** The names of the archive in the browser: those in Latin script at once, those of another script when a query needs them. */
export interface Names {
  entries: readonly NameEntry[];
  /** What a query names; `foreign` where it does so in another script or language. */
  find(query: string): Promise<{ entries: NameEntry[]; foreign: boolean }>;
}

/** Loads the names from `address` (`…/names.json`); the scripts lie beside it. */
export async function openNames(address: string): Promise<Names> {
  const load = async <T>(file: string): Promise<T> => {
    const response = await fetch(file);
    if (!response.ok) throw new Error(`found ${response.status} at ${file}, expected the names`);
    return (await response.json()) as T;
  };
  const { entries, scripts } = await load<{ entries: NameEntry[]; scripts: Script[] }>(address);
  const tables = new Map<Script, Promise<Record<string, number[]>>>();
  return {
    entries,
    async find(query) {
      const named = namedBy(entries, query);
      const text = normal(query);
      const script = scriptOf(query);
      if (named.length > 0 || text.length < 2 || !scripts.includes(script)) return { entries: named, foreign: false };
      const table = tables.get(script) ?? load<Record<string, number[]>>(address.replace(/\.json$/, `/${script}.json`));
      tables.set(script, table);
      const found = ((await table)[text] ?? []).flatMap((index) => entries[index] ?? []);
      return { entries: found, foreign: found.length > 0 };
    },
  };
}
