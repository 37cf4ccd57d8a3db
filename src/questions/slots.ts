import { prepositions } from "../language/words.ts";
import type { Status } from "../model/status.ts";
import type { NameEntry } from "../search/lookup.ts";
import type { Facts } from "./facts.ts";
import type { Lexicon, Mark, Reading } from "./lexicon.ts";
import { groupAt, isOfMeeting, isOfSelf, type Part, partAt } from "./phrases.ts";
import { type Period, periodAt } from "./when.ts";

/** A name in a question. */
export interface Mentioned extends Part {
  entry: NameEntry;
  /** Whether something of it is asked for: "Syria's". */
  isOwner: boolean;
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
  /** The bodies whose names are words of the grammar. */
  bodies: NameEntry[];
  cities: { city: string; isPlace: boolean }[];
  periods: Period[];
  ordinals: number[];
  statuses: Status[];
  /** Whether a status stands in the plural, and whether meetings do. */
  isPlural: boolean;
  areMeetings: boolean;
  /** Whether "first" or "last" stands right before a meeting. */
  isEndOfMeetings: boolean;
  marks: Set<Mark>;
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

const plurals: Partial<Record<Mark, Mark>> = { summits: "summit", meetings: "meeting" };

/**
 * Takes a question apart. Every word must be known: as a part of a name, a time, a status, a mark of the grammar, or one that carries nothing.
 * `possessors` are the words of which something is asked.
 */
export function readSlots(
  words: readonly string[],
  lexicon: Lexicon,
  { founded, asOf }: Facts,
  possessors: ReadonlySet<string> = new Set(),
): Read {
  const slots: Slots = {
    ...{
      states: [],
      people: [],
      organisations: [],
      topics: [],
      bodies: [],
      cities: [],
      periods: [],
      ordinals: [],
      statuses: [],
    },
    ...{
      isPlural: false,
      areMeetings: false,
      isEndOfMeetings: false,
      marks: new Set(),
      self: undefined,
      inSelf: false,
      ofSelf: false,
      words,
    },
  };
  const unknown: string[] = [];
  let last: (Part & { end: number }) | undefined;
  const isNamed = (at: number, kind: NameEntry["kind"]) =>
    groupAt(lexicon, words, at)?.readings.some((one) => one.type === "name" && one.entry.kind === kind);
  for (let at = 0; at < words.length;) {
    const time = periodAt(words, at, founded, asOf);
    if (time) {
      slots.periods.push(time.period);
      at += time.length;
      continue;
    }
    const group = groupAt(lexicon, words, at);
    const readings = group?.readings.filter(({ type }) => type !== "title") ?? [];
    const end = group?.end ?? at + 1;
    const isTitle = group?.readings.some(({ type }) => type === "title") && isNamed(end, "person");
    if (!isTitle && readings.length === 0) unknown.push(words[at] ?? "");
    if (!isTitle && readings.length > 0) {
      const part = partAt(words, at, last);
      const isOwner = possessors.has(words[end - 1] ?? "");
      const [first] = readings;
      if (first?.type === "ordinal" && !isOfMeeting(lexicon, words, end)) unknown.push(words[at] ?? "");
      // "The date of the Qingdao summit" is of a meeting, "the members of Beijing" are not.
      const isMeeting =
        periodAt(words, end, founded, asOf) !== undefined || (end < words.length && isOfMeeting(lexicon, words, end));
      if (first?.type === "city" && (isOwner || (part.isOrigin && !isMeeting))) unknown.push(words[at] ?? "");
      if (first?.type === "mark" && (first.mark === "first" || first.mark === "last"))
        slots.isEndOfMeetings ||= end < words.length && isOfMeeting(lexicon, words, end);
      if (take(slots, readings, { ...part, at, end, isOwner })) last = { ...part, end };
      if (readings[0]?.type === "self") slots.ofSelf ||= groupAt(lexicon, words, end)?.readings.some(isOfSelf) ?? false;
    }
    at = end;
  }
  const isAsking = slots.marks.size > 0 || slots.statuses.length > 0;
  // Two words for places that follow one another are no sentence.
  const isNonsense = words.some((word, at) => [word, words[at + 1] ?? ""].every((one) => prepositions.place.includes(one)));
  const isPart = (word: string) => slots.people.some(({ entry }) => lexicon.nameWords.get(entry.id)?.has(word));
  const left = [...unknown.filter((word) => !isPart(word)), ...(isNonsense ? words : [])];
  return left.length > 0 ? { unknown: left, isAsking } : { slots, isAsking };
}

/** Puts what was read into its slot; whether it is a name. */
function take(slots: Slots, readings: readonly Reading[], place: Omit<Mentioned, "entry" | "topic">): boolean {
  const [first] = readings;
  const of = (kind: NameEntry["kind"]) =>
    readings.flatMap((one) => (one.type === "name" && one.entry.kind === kind ? [one.entry] : []))[0];
  const topic = of("topic");
  const named = ([list, kind]: readonly [Mentioned[], NameEntry["kind"]]) => {
    const entry = of(kind);
    return entry ? list.push({ ...place, entry, topic }) > 0 : false;
  };
  const kinds = [
    [slots.people, "person"],
    [slots.states, "state"],
    [slots.topics, "topic"],
    [slots.organisations, "organisation"],
  ] as const;
  if (kinds.some(named)) return true;
  switch (first?.type) {
    case "city":
      slots.cities.push({ city: first.city, isPlace: place.isPlace });
      return true;
    case "status":
      slots.statuses.push(...first.statuses.filter((status) => !slots.statuses.includes(status)));
      slots.isPlural ||= first.isPlural;
      break;
    case "ordinal":
      slots.ordinals.push(first.number);
      break;
    case "mark":
      slots.areMeetings ||= plurals[first.mark] !== undefined;
      if (first.body) slots.bodies.push(first.body);
      slots.marks.add(plurals[first.mark] ?? first.mark);
      break;
    case "self":
      slots.self = first.entry;
      slots.inSelf ||= place.isPlace && !place.isOwner;
  }
  return false;
}
