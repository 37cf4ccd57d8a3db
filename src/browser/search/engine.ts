import { createEngine, type Engine } from "../../search/answer.ts";
import { openIndex } from "./index-client.ts";
import { openNames } from "./names-client.ts";

/** Opens index and names, which stand at these addresses. Rejects where they cannot be loaded. */
export async function openEngine(indexAddress: string, namesAddress: string): Promise<Engine> {
  const [index, names] = await Promise.all([openIndex(indexAddress), openNames(namesAddress)]);
  return createEngine(index, names);
}
