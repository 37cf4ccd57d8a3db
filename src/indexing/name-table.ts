import type { Archive } from "../archive/archive.ts";
import { labelOf, meetingDays, meetingLine, meetingName, ordinalName } from "../archive/labels.ts";
import { isSummit } from "../archive/meetings.ts";
import { namesOf } from "../archive/names.ts";
import { standingOn } from "../archive/membership.ts";
import { organisationKindNames, statusNames } from "../language/words.ts";
import { yearOf } from "../model/day.ts";
import type { State, Summit, Topic } from "../model/kinds.ts";
import type { Urls } from "../urls.ts";
import type { NameEntry } from "../search/lookup.ts";
import { normal, type Script, scriptOf } from "../search/normal.ts";

/**
 * Languages that the states of the SCO use, besides English (BCP 47): the names of states in them come from the Unicode CLDR by
 * way of `Intl.DisplayNames`, never from hand.
 */
const languages = [
  "ru",
  "zh-Hans",
  "zh-Hant",
  "kk",
  "ky",
  "tg",
  "uz",
  "uz-Cyrl",
  "hi",
  "ur",
  "fa",
  "be",
  "mn",
  "tr",
  "ar",
  "ps",
  "si",
  "ta",
  "az",
  "hy",
  "km",
  "ne",
  "my",
  "lo",
  "dv",
  "tk",
  "pa",
  "bn",
  "de",
  "fr",
  "es",
];

/** The names of a state in other languages, without those it has in English. */
export function foreignNames(state: State): string[] {
  // A language that the build's Node does not know would be answered in the language of the machine.
  const known = Intl.DisplayNames.supportedLocalesOf(languages);
  const names = known.map((language) => new Intl.DisplayNames(language, { type: "region", fallback: "none" }).of(state.iso));
  return [...new Set(names.filter((name) => name !== undefined))].filter((name) => name !== state.iso && name !== state.name);
}

const wordsOf = (texts: readonly string[]) =>
  [...new Set(texts.flatMap((text) => normal(text).split(" ")))].filter((word) => word !== "");

/** The words that name a meeting: its city, year and number; those that name its host; and those of its document. */
function meetingWords(archive: Archive, summit: Summit): Required<Pick<NameEntry, "words" | "hosts" | "document">> {
  const host = archive.get("state", summit.host);
  const ordinal = summit.ordinal === undefined ? [] : [String(summit.ordinal), ordinalName(summit) ?? ""];
  return {
    words: wordsOf([
      summit.city,
      ...summit.cityAliases.filter((name) => scriptOf(name) === "Latin"),
      yearOf(summit.start),
      ...ordinal,
    ]),
    document: wordsOf([summit.document ?? ""]),
    hosts: wordsOf([host.name, ...host.aliases]),
  };
}

/** Everything that has a page and a name, with its names in Latin script; and the names in other scripts, apart. */
interface NameTable {
  entries: NameEntry[];
  /** Normal names in other scripts and languages, with the numbers of their entries. */
  foreign: Partial<Record<Script, Record<string, number[]>>>;
}

const synonymsOf = ({ synonyms }: Topic) =>
  Object.fromEntries(Object.entries(synonyms).map(([term, use]) => [normal(term), use]));

/** All names of the archive, as the search loads them. */
export function nameTable(archive: Archive, urls: Urls): NameTable {
  const entries: NameEntry[] = [];
  const foreign: NameTable["foreign"] = {};
  const add = (entry: Omit<NameEntry, "names">, names: readonly string[], abroad: readonly string[] = []) => {
    const latin = names.filter((name) => scriptOf(name) === "Latin").map(normal);
    const index = entries.push({ ...entry, names: [...new Set(latin)] }) - 1;
    for (const name of [...names.filter((one) => scriptOf(one) !== "Latin"), ...abroad]) {
      const key = normal(name);
      if (latin.includes(key)) continue;
      const script = scriptOf(name);
      const table = foreign[script] ?? {};
      foreign[script] = table;
      table[key] = [...new Set([...(table[key] ?? []), index])];
    }
  };
  for (const state of archive.states) {
    const { span } = standingOn(state, archive.asOf);
    add(
      {
        kind: "state",
        id: state.id,
        label: state.name,
        url: urls.entry("state", state.id),
        line: span ? statusNames[span.status].one : "",
        capital: normal(state.capital),
      },
      [...namesOf(state), state.iso],
      foreignNames(state),
    );
  }
  for (const summit of archive.summits.toReversed())
    add(
      {
        kind: "summit",
        id: summit.id,
        label: meetingName(summit),
        url: urls.entry("summit", summit.id),
        line: `${meetingLine(summit)} · ${meetingDays(summit)}`,
        city: summit.city,
        ...meetingWords(archive, summit),
        council: isSummit(summit),
      },
      [meetingName(summit), ...(summit.document ? [summit.document] : [])],
      isSummit(summit) ? summit.cityAliases.filter((name) => scriptOf(name) !== "Latin") : [],
    );
  for (const person of archive.people)
    add(
      {
        kind: "person",
        id: person.id,
        label: person.name,
        url: urls.entry("person", person.id),
        line: person.state ? archive.get("state", person.state).name : "",
      },
      namesOf(person),
    );
  for (const organisation of archive.organisations)
    add(
      {
        kind: "organisation",
        id: organisation.id,
        label: organisation.name,
        url: urls.entry("organisation", organisation.id),
        line: organisationKindNames[organisation.kind],
      },
      namesOf(organisation),
    );
  for (const topic of archive.topics)
    add(
      {
        kind: "topic",
        id: topic.id,
        label: labelOf("topic", topic),
        url: urls.entry("topic", topic.id),
        line: topic.question,
        ...(Object.keys(topic.synonyms).length > 0 ? { synonyms: synonymsOf(topic) } : {}),
      },
      [topic.name],
    );
  return { entries, foreign };
}
