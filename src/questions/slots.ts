import { articleWords, prepositions } from "../language/words.ts";
import type { Status } from "../model/status.ts";
import type { NameEntry } from "../search/lookup.ts";
import type { Facts } from "./facts.ts";
import type { Lexicon, Mark, Reading } from "./lexicon.ts";
import { type Period, periodAt } from "./when.ts";

/** A name in a question, with what stands before it. */
export interface Mentioned {
  entry: NameEntry;
  /** Whether a preposition of place, or of what is spoken of, stands before it. */
  isPlace: boolean;
  isSubject: boolean;
  /** Which of the words it is, and which comes after it. */
  at: number;
  end: number;
  /** What else the same words name: Syria is a state and a topic. */
  topic?: NameEntry | undefined;
}

/** What a question is made of, whatever the order of its words. */
export interface Slots {
  /** Those that are topics as well have both. */
  states: Mentioned[];
  people: Mentioned[];
  organisations: Mentioned[];
  topics: Mentioned[];
  cities: { city: string; isPlace: boolean }[];
  periods: Period[];
  ordinals: number[];
  statuses: Status[];
  /** Whether a status stands in the plural, and whether meetings do. */
  isPlural: boolean;
  areMeetings: boolean;
  marks: ReadonlySet<Mark>;
  /** The organisation, where it is named; whether what is asked for is in it, or is a meeting or a member of it. */
  self: NameEntry | undefined;
  inSelf: boolean;
  ofSelf: boolean;
  /** All words, normal. */
  words: readonly string[];
}

/** A question, or the words that it holds and nobody knows. */
export type Read = ({ slots: Slots; unknown?: undefined } | { slots?: undefined; unknown: string[] }) & {
  /** Whether it has a word of the grammar, or a status. */
  isAsking: boolean;
};

const meetings: readonly Mark[] = ["summit", "summits", "meeting", "meetings", "ministers", "heads"];
/** What follows upon the name of the organisation and takes it in: its summit, its members. */
const isOfSelf = (reading: Reading) =>
  reading.type === "status" || (reading.type === "mark" && meetings.includes(reading.mark));

/** The word before a place in a question, without articles and titles. */
function wordBefore(words: readonly string[], at: number): string {
  let index = at - 1;
  while (articleWords.includes(words[index] ?? "")) index--;
  return words[index] ?? "";
}

/** Takes a question apart. Every word must be known: as a part of a name, a time, a status, a mark of the grammar, or one that carries nothing. */
export function readSlots(words: readonly string[], lexicon: Lexicon, { founded, asOf }: Facts): Read {
  const marks = new Set<Mark>();
  const slots: Slots = {
    ...{ states: [], people: [], organisations: [], topics: [], cities: [], periods: [], ordinals: [], statuses: [] },
    ...{ isPlural: false, areMeetings: false, marks, self: undefined, inSelf: false, ofSelf: false, words },
  };
  let unknown: string[] = [];
  const groupAt = (at: number): { readings: readonly Reading[]; length: number } | undefined => {
    for (let length = Math.min(lexicon.longest, words.length - at); length > 0; length--) {
      const readings = lexicon.readings.get(words.slice(at, at + length).join(" "));
      if (readings) return { readings, length };
    }
    return undefined;
  };
  const isPerson = (at: number) => groupAt(at)?.readings.some((one) => one.type === "name" && one.entry.kind === "person");
  for (let at = 0; at < words.length;) {
    const time = periodAt(words, at, founded, asOf);
    if (time) {
      slots.periods.push(time.period);
      at += time.length;
      continue;
    }
    const group = groupAt(at);
    if (!group) {
      unknown.push(words[at] ?? "");
      at++;
      continue;
    }
    const isTitle = group.readings.some(({ type }) => type === "title");
    if (isTitle && isPerson(at + group.length)) {
      at += group.length;
      continue;
    }
    const rest = group.readings.filter(({ type }) => type !== "title");
    if (rest.length === 0) unknown.push(words[at] ?? "");
    const end = at + group.length;
    take(slots, marks, rest, words, at, end);
    if (rest[0]?.type === "self") slots.ofSelf ||= groupAt(end)?.readings.some(isOfSelf) ?? false;
    at = end;
  }
  const isAsking = marks.size > 0 || slots.statuses.length > 0;
  // Two words for places that follow one another are no sentence.
  for (const [at, word] of words.entries())
    if (prepositions.place.includes(word) && prepositions.place.includes(words[at + 1] ?? "")) unknown.push(word);
  const isPart = (word: string) => slots.people.some(({ entry }) => lexicon.nameWords.get(entry.id)?.has(word));
  unknown = unknown.filter((word) => !isPart(word));
  return unknown.length > 0 ? { unknown, isAsking } : { slots, isAsking };
}

function take(
  slots: Slots,
  marks: Set<Mark>,
  readings: readonly Reading[],
  words: readonly string[],
  at: number,
  end: number,
): void {
  const before = wordBefore(words, at);
  const isPlace = prepositions.place.includes(before);
  const isSubject = prepositions.subject.includes(before);
  const named = readings.flatMap((one) => (one.type === "name" ? [one.entry] : []));
  const of = (kind: NameEntry["kind"]) => named.find((entry) => entry.kind === kind);
  const topic = of("topic");
  const state = of("state");
  const person = of("person");
  const organisation = of("organisation");
  const mentioned = (entry: NameEntry): Mentioned => ({ entry, isPlace, isSubject, topic, at, end });
  const first = readings[0];
  if (person) slots.people.push(mentioned(person));
  else if (state) slots.states.push(mentioned(state));
  else if (topic) slots.topics.push(mentioned(topic));
  else if (organisation) slots.organisations.push(mentioned(organisation));
  else if (first?.type === "city") slots.cities.push({ city: first.city, isPlace });
  else if (first?.type === "status") {
    slots.statuses.push(...first.statuses.filter((status) => !slots.statuses.includes(status)));
    slots.isPlural ||= first.isPlural;
  } else if (first?.type === "ordinal") slots.ordinals.push(first.number);
  else if (first?.type === "mark") {
    if (first.mark === "summits" || first.mark === "meetings") slots.areMeetings = true;
    marks.add(first.mark === "summits" ? "summit" : first.mark === "meetings" ? "meeting" : first.mark);
  } else if (first?.type === "self") {
    slots.self = first.entry;
    slots.inSelf ||= isPlace;
  }
}
