/** The JSON that stands at an address. Rejects where it cannot be loaded. */
export async function load<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`found ${response.status} at ${address}, expected a table of the search`);
  return (await response.json()) as T;
}
