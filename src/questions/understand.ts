import { beingWords } from "../language/words.ts";
import type { Status } from "../model/status.ts";
import type { Facts, MeetingFact } from "./facts.ts";
import type { Mark } from "./lexicon.ts";
import { meetingsMeant, saysWhich } from "./meetings-meant.ts";
import type { Moment, Question } from "./question.ts";
import { understandPositions } from "./understand-positions.ts";
import type { Slots } from "./slots.ts";

/**
 * One way to understand a question; nothing where it does not apply. Each says which marks it allows: a question that asks for something
 * else as well is none of its own.
 */
export type Rule = (slots: Slots, facts: Facts) => Question | undefined;

/** Whether a question has only these marks. */
export const hasOnly = ({ marks }: Slots, ...allowed: Mark[]): boolean => [...marks].every((mark) => allowed.includes(mark));
const hasAny = ({ marks }: Slots, ...some: Mark[]): boolean => some.some((mark) => marks.has(mark));

/** Whether names of these kinds are absent. */
const without = (
  slots: Slots,
  ...kinds: ("states" | "people" | "organisations" | "topics" | "cities" | "periods" | "ordinals" | "statuses")[]
) => kinds.every((kind) => slots[kind].length === 0);

const about = ["what", "when", "summit", "meeting", "meet", "heads"] as const;

const isWithin = (slots: Slots, { founded, asOf }: Facts) =>
  slots.periods.every(({ from, to }) => to >= founded && from <= asOf);

/** The moments that a question names; `undefined` where no meeting is meant by what it says, or where a city leaves open which. */
function momentsOf(slots: Slots, facts: Facts): Moment[] | { choice: MeetingFact[] } | undefined {
  const { cities, ordinals, periods, marks } = slots;
  const isMeeting =
    cities.length > 0 || ordinals.length > 0 || (hasAny(slots, "first", "last") && hasAny(slots, "summit", "meeting"));
  if (!isMeeting && !(hasAny(slots, "summit", "meeting", "ministers") && periods.length > 0))
    return periods.map((period) => ({ period }));
  const meetings = meetingsMeant(slots, facts);
  if (meetings.length === 0) return undefined;
  const asked = Math.max(1, periods.length, ordinals.length, marks.has("first") || marks.has("last") ? 1 : 0);
  return meetings.length > asked ? { choice: meetings } : meetings.map((meeting) => ({ meeting }));
}

const atMoments = (slots: Slots, facts: Facts, question: (moments: Moment[]) => Question): Question | undefined => {
  const moments = momentsOf(slots, facts);
  if (moments === undefined) return undefined;
  return "choice" in moments ? { kind: "choice", meetings: moments.choice } : question(moments);
};

/** Who founded the organisation, and when. */
const founded: Rule = (slots) => {
  if (!slots.marks.has("found") || !hasOnly(slots, "found", "who", "what", "when", "where", "countries", "first"))
    return undefined;
  if (!without(slots, "states", "people", "organisations", "topics", "cities", "periods", "ordinals")) return undefined;
  if (slots.statuses.some((status) => status !== "member")) return undefined;
  if (slots.statuses.length > 0 || hasAny(slots, "who", "countries")) return { kind: "founded", asks: "states" };
  return hasAny(slots, "when", "where") || slots.self ? { kind: "founded", asks: "day" } : undefined;
};

/** What a person was. */
const person: Rule = (slots, facts) => {
  const { people, marks, words } = slots;
  if (people.length === 0 || !hasOnly(slots, "who", "what", "office", "meet", "summit", "meeting")) return undefined;
  if (!hasAny(slots, "who", "office") && !(marks.has("what") && words.some((word) => beingWords.includes(word))))
    return undefined;
  if (!without(slots, "states", "organisations", "topics", "statuses")) return undefined;
  if (people.some(({ isPlace, isSubject }) => isPlace || isSubject) || (people.length > 1 && !marks.has("who")))
    return undefined;
  const meetings = saysWhich(slots)
    ? meetingsMeant({ ...slots, marks: new Set([...marks, "meeting" as const]) }, facts)
    : undefined;
  if (meetings?.length === 0 || (marks.has("meet") && !marks.has("office"))) return undefined;
  return { kind: "person", people: people.map(({ entry }) => entry), meetings };
};

/** When, where and under whom meetings took place. */
const meetings: Rule = (slots, facts) => {
  if (
    !hasOnly(
      slots,
      ...about,
      "who",
      "where",
      "many",
      "number",
      "host",
      "chair",
      "ministers",
      "document",
      "adopt",
      "first",
      "last",
      "virtual",
      "countries",
      "now",
    )
  )
    return undefined;
  if (!without(slots, "people", "organisations", "topics", "statuses")) return undefined;
  const { states, marks } = slots;
  const isMeeting = hasAny(slots, "summit", "meeting", "ministers", "meet");
  const isPlaceOf =
    saysWhich(slots) &&
    (isMeeting ||
      hasAny(slots, "chair", "host", "document", "number") ||
      (marks.has("when") && !marks.has("where")) ||
      (hasAny(slots, "what", "where") && slots.periods.length + slots.ordinals.length > 0 && slots.cities.length > 0));
  const isOf = states.length > 0 && (isMeeting || hasAny(slots, "host", "chair"));
  const isCount = marks.has("many") && isMeeting;
  if (!isPlaceOf && !isOf && !isCount && !marks.has("virtual")) return undefined;
  // A city, year or number with "summit" alone is the name of a meeting, whose page comes first.
  const isName =
    hasOnly(slots, "summit", "meeting", "heads", "ministers", ...(isMeeting ? [] : (["document"] as const))) &&
    !slots.areMeetings;
  if (isName && states.length === 0 && slots.ordinals.length === 0) return undefined;
  if (marks.has("who") && !hasAny(slots, "chair", "host")) return undefined;
  if (marks.has("countries") && !hasAny(slots, "host", "chair")) return undefined;
  const who = marks.has("chair") ? ("chair" as const) : ("host" as const);
  const among = (one: MeetingFact) =>
    (states.length === 0 || states.some(({ entry }) => entry.id === one[who])) &&
    (!marks.has("virtual") || one.format !== "in-person");
  const all = meetingsMeant(slots, facts, among);
  // "Did China chair Bishkek 2013?": the meeting is meant, whoever had the chair.
  const named =
    all.length === 0 && slots.cities.length + slots.ordinals.length + slots.periods.length > 0 && states.length > 0
      ? meetingsMeant(slots, facts)
      : all;
  if (named.length === 0 && (states.length !== 1 || saysWhich(slots))) return undefined;
  const ask = marks.has("chair")
    ? "chair"
    : marks.has("document") || marks.has("adopt")
      ? "document"
      : marks.has("number")
        ? "number"
        : marks.has("host") && states.length === 0
          ? "host"
          : marks.has("where")
            ? "where"
            : marks.has("when")
              ? "when"
              : "all";
  const isMany =
    slots.areMeetings || marks.has("many") || marks.has("virtual") || states.length > 0 || slots.periods.length > 0;
  return {
    kind: "meetings",
    ask,
    meetings: named,
    of: states.length === 1 ? states[0]?.entry : undefined,
    end: marks.has("first") ? "first" : marks.has("last") ? "last" : undefined,
    isOpen: named.length > 1 && !isMany && slots.cities.length + slots.ordinals.length < 2,
  };
};

/** What changed at a meeting or in a time, and who became what. */
const joined: Rule = (slots, facts) => {
  const { marks, statuses } = slots;
  if (
    !hasOnly(
      slots,
      ...about,
      "who",
      "many",
      "countries",
      "join",
      "become",
      "fresh",
      "first",
      "last",
      "change",
      "status",
      "ministers",
    )
  )
    return undefined;
  if (!without(slots, "states", "people", "organisations", "topics")) return undefined;
  const isEnd = hasAny(slots, "first", "last") && !hasAny(slots, "summit", "meeting");
  const isJoining =
    marks.has("join") && (hasAny(slots, "who", "what", "countries", "many", "first", "last", "when") || saysWhich(slots));
  const isBecoming =
    statuses.length > 0 &&
    (marks.has("fresh") || (marks.has("become") && (hasAny(slots, "who", "what", "countries", "many") || saysWhich(slots))));
  const isChange = marks.has("change") && saysWhich(slots);
  if (!isJoining && !isBecoming && !isChange && !(isEnd && statuses.length > 0)) return undefined;
  // "First" and "last" are of those who joined, not of meetings.
  const end = isEnd ? (marks.has("first") ? "first" : "last") : undefined;
  const asked = end ? { ...slots, marks: new Set([...marks].filter((mark) => mark !== end)) } : slots;
  return atMoments(asked, facts, (moments) => ({
    kind: "joined",
    statuses: isChange && !isJoining && !isBecoming ? [] : statuses,
    moments,
    end,
  }));
};

/** Where a state stood, and since when. */
const status: Rule = (slots, facts) => {
  const { marks, states, statuses, words } = slots;
  if (states.length === 0 || !without(slots, "people", "organisations", "topics")) return undefined;
  if (
    !hasOnly(
      slots,
      ...about,
      "since",
      "join",
      "become",
      "fresh",
      "status",
      "now",
      "first",
      "last",
      "found",
      "with",
      "countries",
      "time",
    )
  )
    return undefined;
  if (states.some(({ isPlace, isSubject }) => isPlace || isSubject)) return undefined;
  if (slots.isPlural && states.length === 1) return undefined;
  if (hasAny(slots, "first", "last") && !hasAny(slots, "summit", "meeting")) return undefined;
  if (marks.has("with") || (marks.has("time") && statuses.length === 0 && !marks.has("status"))) return undefined;
  const isSince =
    hasAny(slots, "since", "join", "become", "found") || (marks.has("when") && (statuses.length > 0 || marks.has("status")));
  const isIn = slots.inSelf && words.some((word) => beingWords.includes(word));
  const isWhat = marks.has("what") && saysWhich(slots) && marks.size < 3;
  if (marks.has("become") && statuses.length === 0) return undefined;
  if (marks.has("countries") && !slots.self && statuses.length === 0) return undefined;
  if (statuses.length === 0 && !marks.has("status") && !isSince && !isIn && !isWhat) return undefined;
  const asked = statuses.length === 1 ? statuses[0] : marks.has("found") ? ("member" as const) : undefined;
  const question = (moments: Moment[]): Question => ({
    kind: "status",
    states: states.map(({ entry }) => entry),
    status: asked,
    moments: isSince ? [] : moments,
    isSince,
  });
  return isSince ? question([]) : atMoments(slots, facts, question);
};

const every: readonly Status[] = ["member", "observer", "dialogue-partner", "partner", "guest"];

/** Who was what. */
const who: Rule = (slots, facts) => {
  const { marks, statuses } = slots;
  if (!without(slots, "states", "people", "organisations", "topics")) return undefined;
  if (!hasOnly(slots, ...about, "who", "many", "now", "countries", "status", "heads", "first", "last")) return undefined;
  if (marks.has("when") || (hasAny(slots, "first", "last") && !hasAny(slots, "summit", "meeting"))) return undefined;
  const isAll =
    statuses.length === 0 &&
    ((marks.has("countries") && slots.self && !hasAny(slots, "summit", "meeting", "meet")) ||
      (marks.has("who") && marks.has("what") && saysWhich(slots)) ||
      (marks.has("who") && slots.inSelf && marks.size === 1));
  if (statuses.length === 0 && !isAll) return undefined;
  const isAsked = slots.isPlural || hasAny(slots, "who", "many", "what", "countries", "now") || saysWhich(slots);
  if (!isAsked) return undefined;
  // Of guests there are none but at meetings.
  if (statuses.length === 1 && statuses[0] === "guest" && !saysWhich(slots)) return undefined;
  return atMoments(slots, facts, (moments) => ({ kind: "who", statuses: isAll ? every.slice(0, 4) : statuses, moments }));
};

const rules: readonly Rule[] = [understandPositions, founded, person, status, meetings, joined, who];

/** What a question asks for; nothing where it is not understood. */
export function understand(slots: Slots, facts: Facts): Question | undefined {
  if (!isWithin(slots, facts)) return undefined;
  for (const rule of rules) {
    const question = rule(slots, facts);
    if (question) return question;
  }
  return undefined;
}
