import { askWords, kindNames } from "../../language/words.ts";
import type { Suggestion } from "./combobox.ts";
import type { OpenEngine } from "./engine.ts";
import { corrected, suggestionsFor } from "../../search/lookup.ts";
import { emptyQuery } from "../../search/query.ts";

/** How many names and headlines are suggested. */
const most = { names: 7, headlines: 3 };

/** Suggestions for what is typed so far: names, questions about the first of them, then headlines of articles that match. */
export async function suggest(engine: OpenEngine, text: string): Promise<Suggestion[]> {
  if (text.trim().length < 2) return [];
  const { entries, words } = await engine.names.find(text);
  const found = words === undefined ? suggestionsFor(engine.names.entries, text, most.names) : entries;
  const right = found.length === 0 ? corrected(engine.names.entries, text) : undefined;
  const names = right === undefined ? found : suggestionsFor(engine.names.entries, right, most.names);
  const query = { ...emptyQuery(), text };
  query.chosen.kind = ["article"];
  const { pages, page } = await engine.answer(query);
  const headlines = await Promise.all(Array.from({ length: Math.min(pages, most.headlines) }, (_, index) => page(index)));
  const [first] = names;
  const questions = first ? await engine.questionsAbout(first) : [];
  return [
    ...names.map(({ kind, label, line, url }) => ({ group: kindNames[kind].many, label, line, url })),
    ...questions.map(({ text, url }) => ({ group: askWords.group, label: text, line: "", url })),
    ...headlines.map(({ meta, url }) => ({ group: kindNames.article.many, label: meta.title ?? url, line: "", url })),
  ];
}
