import { inEnglish, searchable } from "../../search/in-english.ts";
import { type NameEntry, namedBy } from "../../search/lookup.ts";
import { normal, type Script, scriptOf } from "../../search/normal.ts";
import type { Names, Naming } from "../../search/sources.ts";
import { createLoader, load } from "./load.ts";

/** Loads the names from `address` (`…/names.json`); the scripts lie beside it. */
export async function openNames(address: string): Promise<Names> {
  const { entries, scripts } = await load<{ entries: NameEntry[]; scripts: Script[] }>(address);
  const tableOf = createLoader<Script, Record<string, number[]>>((script) => address.replace(/\.json$/, `/${script}.json`));

  /** The whole query as a name of another language, or its words one by one ("Казахстан 2024"). */
  const findIn = async (script: Script, query: string): Promise<Naming> => {
    if (!scripts.includes(script)) return { entries: [] };
    const table = await tableOf(script);
    const text = normal(query);
    const whole = (table[text] ?? []).flatMap((index) => entries[index] ?? []);
    if (whole[0]) return { entries: whole, words: searchable(whole[0]) };
    const words = inEnglish(query, table, entries);
    return words === inEnglish(query, {}, entries) ? { entries: [] } : { entries: namedBy(entries, words), words };
  };

  return {
    entries,
    async find(query) {
      const named = namedBy(entries, query);
      const script = scriptOf(query);
      return named.length > 0 || script === "Latin" ? { entries: named } : findIn(script, query);
    },
    findLatin: (query) => findIn("Latin", query),
    async inEnglish(query, isLatin = false) {
      const script = isLatin ? "Latin" : scriptOf(query);
      const isForeign = scripts.includes(script) && (script !== "Latin" || isLatin);
      return isForeign ? inEnglish(query, await tableOf(script), entries) : query;
    },
  };
}
