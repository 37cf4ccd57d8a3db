/** The JSON that stands at an address. Rejects where it cannot be loaded. */
export async function load<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`found ${response.status} at ${address}, expected a table of the search`);
  return (await response.json()) as T;
}

/** Loads what belongs to a key once; what could not be loaded is asked for again the next time. */
export function createLoader<K extends string, T>(addressOf: (key: K) => string): (key: K) => Promise<T> {
  const loaded = new Map<K, Promise<T>>();
  return (key) => {
    const known = loaded.get(key) ?? load<T>(addressOf(key));
    loaded.set(key, known);
    known.catch(() => loaded.delete(key));
    return known;
  };
}
