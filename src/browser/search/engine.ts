import { createEngine, type Engine } from "../../search/answer.ts";
import { openIndex } from "./index-client.ts";
import type { Part } from "./merged.ts";
import { openNames } from "./names-client.ts";

/** Opens index and names, whose addresses the page has. Rejects where they cannot be loaded. */
export async function openEngine(): Promise<Engine> {
  const { searchIndex = "", searchNames = "", searchParts = "[]" } = document.body.dataset;
  const [index, names] = await Promise.all([openIndex(searchIndex, JSON.parse(searchParts) as Part[]), openNames(searchNames)]);
  return createEngine(index, names);
}
