import type { Archive } from "../../archive/archive.ts";
import { namesInLanguages } from "../../archive/names.ts";
import { foreignNames } from "../../indexing/name-table.ts";
import { wordsPattern } from "../../archive/topics.ts";
import { escaped } from "../../model/text.ts";
import { nameFinder } from "../../content/name-finder.ts";
import type { MentionKind } from "../../model/kinds.ts";
import { type Clue, clue, type Sureness } from "../clue.ts";

/** An entry of the archive that a source names. */
export interface Named {
  kind: MentionKind;
  id: string;
}

const named = (archive: Archive) => ({
  state: archive.states,
  person: archive.people,
  organisation: archive.organisations,
  summit: [],
});

/** Whether a text in another script has a name: Chinese parts no words; Russian bends their ends, so that all but the last letter or two count. */
export function holdsForeign(text: string, name: string): boolean {
  if (/\p{Script=Han}/u.test(name)) return text.includes(name);
  if (!/\p{Script=Cyrillic}/u.test(name)) return false;
  const stems = name.split(/\s+/).map((word) => (word.length > 4 ? word.replace(/[аеиоуыэюяйьё]{1,2}$/u, "") : word));
  const pattern = stems.map((stem) => `${escaped(stem)}\\p{L}{0,6}`).join("\\s+");
  return new RegExp(`(?<!\\p{L})${pattern}`, "u").test(text);
}

/** The name of a language as codes begin with it: "zh" of "zh-Hans". */
const family = (language: string) => language.split("-")[0] ?? "";

/**
 * States, people and organisations of the archive that a text names: by their names as mentions are found, which is certain; in another language, by the names that they
 * have there. The headline and a dateline name like any paragraph.
 */
export function proposeNamed(archive: Archive, text: string, language: string): Clue<Named>[] {
  const find = nameFinder(archive);
  const counts = new Map<string, { named: Named; names: Map<string, number> }>();
  for (const { kind, id, text: name } of find(text)) {
    const seen = counts.get(`${kind}/${id}`) ?? { named: { kind, id }, names: new Map<string, number>() };
    seen.names.set(name, (seen.names.get(name) ?? 0) + 1);
    counts.set(`${kind}/${id}`, seen);
  }
  const own = [...counts.values()].map(({ named: one, names }) => {
    const told = [...names].map(([name, count]) => (count > 1 ? `${name} (${count})` : name)).join(", ");
    return clue(one, "certain" as Sureness, told);
  });
  return [...own, ...foreign(archive, text, language).filter(({ value }) => !counts.has(`${value.kind}/${value.id}`))];
}

function foreign(archive: Archive, text: string, language: string): Clue<Named>[] {
  if (family(language) === "en") return [];
  const states = archive.states.map((state) => ({
    value: { kind: "state" as const, id: state.id },
    names: foreignNames(state),
  }));
  const others = (["person", "organisation"] as const).flatMap((kind) =>
    named(archive)[kind].map((entry) => ({
      value: { kind, id: entry.id },
      names: namesInLanguages(entry).flatMap(({ name, language: of }) =>
        of !== undefined && family(of) === family(language) ? [name] : [],
      ),
    })),
  );
  return [...states, ...others].flatMap(({ value, names }) => {
    const found = names.find((name) => holdsForeign(text, name));
    return found === undefined ? [] : [clue(value, "likely", found)];
  });
}

/** Topics of which a text has the words, each with them; the more often, the surer. */
export function proposeTopics(archive: Archive, title: string, text: string): Clue[] {
  return archive.topics
    .flatMap(({ id, name, aliases, synonyms }) => {
      const words = [...new Set([name, ...aliases, ...Object.keys(synonyms)])];
      const found = words.flatMap((word) => {
        const pattern = wordsPattern([word]);
        const count = [...text.matchAll(pattern)].length;
        return count > 0 ? [{ word, count, inTitle: pattern.test(title) }] : [];
      });
      const count = found.reduce((sum, one) => sum + one.count, 0);
      if (count === 0) return [];
      const sure: Sureness = found.some(({ inTitle }) => inTitle) || count > 2 ? "likely" : "guess";
      return [{ count, clue: clue(id, sure, found.map((one) => `${one.word} (${one.count})`).join(", ")) }];
    })
    .toSorted((a, b) => b.count - a.count)
    .map((one) => one.clue);
}
