import { type NameEntry, namedBy } from "./lookup.ts";
import { normal, type Script, scriptOf } from "./normal.ts";

/** What a query names; `words` are those to search for instead, where it does so in another script or language. */
export interface Naming {
  entries: NameEntry[];
  words?: string;
}

/** The names of the archive in the browser: those in English at once, those of another script when a query is written in it. */
export interface Names {
  entries: readonly NameEntry[];
  find(query: string): Promise<Naming>;
  /** The same for names of other languages in Latin script: asked only where the words themselves find nothing. */
  findLatin(query: string): Promise<Naming>;
}

/** The words to search for: a name, and of a meeting its city, which is what other languages name. */
const searchable = ({ kind, label }: NameEntry) => (kind === "summit" ? label.replace(/ \d{4}.*$/, "") : label);

/** Loads the names from `address` (`…/names.json`); the scripts lie beside it. */
export async function openNames(address: string): Promise<Names> {
  const load = async <T>(file: string): Promise<T> => {
    const response = await fetch(file);
    if (!response.ok) throw new Error(`found ${response.status} at ${file}, expected the names`);
    return (await response.json()) as T;
  };
  const { entries, scripts } = await load<{ entries: NameEntry[]; scripts: Script[] }>(address);
  const tables = new Map<Script, Promise<Record<string, number[]>>>();
  const tableOf = (script: Script) => {
    const table = tables.get(script) ?? load<Record<string, number[]>>(address.replace(/\.json$/, `/${script}.json`));
    tables.set(script, table);
    return table;
  };

  /** The whole query as a name of another language, or its words one by one ("Казахстан 2024"). */
  const findIn = async (script: Script, query: string): Promise<Naming> => {
    if (!scripts.includes(script)) return { entries: [] };
    const table = await tableOf(script);
    const text = normal(query);
    const whole = (table[text] ?? []).flatMap((index) => entries[index] ?? []);
    if (whole[0]) return { entries: whole, words: searchable(whole[0]) };
    const words = text
      .split(" ")
      .map((word) => {
        const entry = entries[table[word]?.[0] ?? -1];
        return entry ? searchable(entry) : word;
      })
      .join(" ");
    return words === text ? { entries: [] } : { entries: namedBy(entries, words), words };
  };

  return {
    entries,
    async find(query) {
      const named = namedBy(entries, query);
      const script = scriptOf(query);
      return named.length > 0 || script === "Latin" ? { entries: named } : findIn(script, query);
    },
    findLatin: (query) => findIn("Latin", query),
  };
}
