import { beingWords } from "../language/words.ts";
import type { Status } from "../model/status.ts";
import { meetingsMeant, saysWhich } from "./meetings-meant.ts";
import type { Moment, Question } from "./question.ts";
import { atMoments, hasAny, hasNo, hasOnly, isEndOfOthers, type Rule, withMark } from "./rule.ts";
import type { Slots } from "./slots.ts";

const about = ["what", "when", "summit", "meeting", "meet", "heads"] as const;
const isBeing = ({ words }: Slots) => words.some((word) => beingWords.includes(word));

/** Who founded the organisation, and when. */
export const founded: Rule = (slots) => {
  const { marks, statuses } = slots;
  if (!marks.has("found") || !hasOnly(slots, "found", "who", "what", "when", "where", "countries", "first")) return undefined;
  if (!hasNo(slots, "states", "people", "organisations", "topics", "cities", "periods", "ordinals")) return undefined;
  if (statuses.some((status) => status !== "member")) return undefined;
  if (statuses.length > 0 || hasAny(slots, "who", "countries")) return { kind: "founded", asks: "states" };
  return hasAny(slots, "when", "where") || slots.self ? { kind: "founded", asks: "day" } : undefined;
};

/** What a person was. */
export const person: Rule = (slots, facts) => {
  const { people, marks } = slots;
  if (people.length === 0 || !hasOnly(slots, "who", "what", "office", "meet", "summit", "meeting")) return undefined;
  if (!hasNo(slots, "states", "organisations", "topics", "statuses")) return undefined;
  if (!hasAny(slots, "who", "office") && !(marks.has("what") && isBeing(slots))) return undefined;
  if (marks.has("meet") && !marks.has("office")) return undefined;
  if (people.some(({ isPlace, isSubject }) => isPlace || isSubject) || (people.length > 1 && !marks.has("who")))
    return undefined;
  const meetings = saysWhich(slots) ? meetingsMeant(withMark(slots, "meeting"), facts) : undefined;
  return meetings?.length === 0 ? undefined : { kind: "person", people: people.map(({ entry }) => entry), meetings };
};

/** What changed at a meeting or in a time, and who became what. */
export const joined: Rule = (slots, facts) => {
  const { marks, statuses } = slots;
  const asks = [
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
  ] as const;
  if (!hasOnly(slots, ...about, ...asks) || !hasNo(slots, "states", "people", "organisations", "topics")) return undefined;
  const isEnd = isEndOfOthers(slots);
  const isOpen = hasAny(slots, "who", "what", "countries", "many") || saysWhich(slots);
  const isJoining = marks.has("join") && (isOpen || isEnd || marks.has("when"));
  const isWhoWhat = hasAny(slots, "who") && hasAny(slots, "what") && saysWhich(slots);
  const isBecoming =
    (statuses.length > 0 && (marks.has("fresh") || (marks.has("become") && isOpen))) || (marks.has("become") && isWhoWhat);
  const isChange = marks.has("change") && saysWhich(slots);
  if (!isJoining && !isBecoming && !isChange && !(isEnd && statuses.length > 0)) return undefined;
  // "First" and "last" are of those who joined, not of meetings.
  const end = !isEnd ? undefined : marks.has("first") ? "first" : "last";
  const asked = end ? { ...slots, marks: new Set([...marks].filter((mark) => mark !== end)) } : slots;
  const wanted = isChange && !isJoining && !isBecoming ? [] : statuses;
  return atMoments(asked, facts, (moments) => ({ kind: "joined", statuses: wanted, moments, end }));
};

/** Where a state stood, and since when. */
export const status: Rule = (slots, facts) => {
  const { marks, states, statuses } = slots;
  const asks = [
    "since",
    "join",
    "become",
    "fresh",
    "status",
    "now",
    "first",
    "last",
    "found",
    "countries",
    "time",
    "made",
  ] as const;
  if (states.length === 0 || !hasOnly(slots, ...about, ...asks) || !hasNo(slots, "people", "organisations", "topics"))
    return undefined;
  // "Observers in Syria" are not what Syria is.
  if (states.some(({ isPlace, isSubject }) => isPlace || isSubject) || (slots.isPlural && states.length === 1))
    return undefined;
  const isNamed = statuses.length > 0 || marks.has("status");
  if (isEndOfOthers(slots) || (marks.has("time") && !isNamed)) return undefined;
  if (hasAny(slots, "become", "made") && !isNamed) return undefined;
  // "What made Belarus an observer" asks for a cause.
  if (marks.has("made") && !marks.has("when")) return undefined;
  if (marks.has("countries") && !slots.self && statuses.length === 0) return undefined;
  const isSince = hasAny(slots, "since", "join", "become", "found") || (marks.has("when") && isNamed);
  const isIn = slots.inSelf && isBeing(slots);
  const isWhat = marks.has("what") && saysWhich(slots) && marks.size < 3;
  if (!isNamed && !isSince && !isIn && !isWhat) return undefined;
  const asked: Status | undefined = statuses.length === 1 ? statuses[0] : marks.has("found") ? "member" : undefined;
  const question = (moments: Moment[]): Question => ({
    kind: "status",
    states: states.map(({ entry }) => entry),
    status: asked,
    moments,
  });
  return isSince ? question([]) : atMoments(slots, facts, question);
};

/** The statuses that last, of which all are told where none is asked for. */
const lasting: readonly Status[] = ["member", "observer", "dialogue-partner", "partner"];

/** Who was what. */
export const who: Rule = (slots, facts) => {
  const { marks, statuses } = slots;
  const asks = ["who", "many", "now", "countries", "status", "first", "last"] as const;
  if (!hasOnly(slots, ...about, ...asks) || !hasNo(slots, "states", "people", "organisations", "topics")) return undefined;
  if (marks.has("when") || isEndOfOthers(slots)) return undefined;
  const isMeeting = hasAny(slots, "summit", "meeting", "meet");
  const isAll =
    (marks.has("countries") && slots.self !== undefined && !isMeeting) ||
    (marks.has("who") && marks.has("what") && saysWhich(slots)) ||
    (marks.has("who") && slots.inSelf && marks.size === 1);
  if (statuses.length === 0 && !isAll) return undefined;
  const isAsked = slots.isPlural || hasAny(slots, "who", "many", "what", "countries", "now") || saysWhich(slots);
  // Guests there are none but at meetings.
  if (!isAsked || (statuses.length === 1 && statuses[0] === "guest" && !saysWhich(slots))) return undefined;
  const wanted = statuses.length === 0 ? lasting : statuses;
  return atMoments(slots, facts, (moments) => ({ kind: "who", statuses: wanted, moments }));
};
