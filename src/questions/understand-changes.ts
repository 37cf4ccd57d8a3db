import type { Status } from "../model/status.ts";
import { meetingsMeant, saysWhich } from "./meetings-meant.ts";
import { atMoments, hasAny, hasNo, hasOnly, isBeing, isEndOfOthers, type Rule, withMark } from "./rule.ts";
import type { Slots } from "./slots.ts";

/** Who founded the organisation, and when. */
export const founded: Rule = (slots) => {
  const { marks, statuses } = slots;
  if (!marks.has("found") || !hasOnly(slots, "found", "who", "what", "when", "where", "many", "countries", "first"))
    return undefined;
  if (!hasNo(slots, "states", "people", "organisations", "topics", "cities", "periods", "ordinals")) return undefined;
  if (statuses.some((status) => status !== "member")) return undefined;
  if (statuses.length > 0 || hasAny(slots, "who", "countries")) return { kind: "founded", asks: "states" };
  return hasAny(slots, "when", "where") || slots.self ? { kind: "founded", asks: "day" } : undefined;
};

const saysTime = ({ cities, ordinals, periods }: Slots) => cities.length + ordinals.length + periods.length > 0;
/** From one status to another, as a guest, or as what was only decided: that nobody "joined". */
const isOther = (statuses: readonly Status[]) => {
  const [first] = statuses;
  return first === "guest" || first === "partner" || (statuses.length > 1 && !statuses.includes("partner"));
};

/** What changed at a meeting or in a time, and who became what. */
export const joined: Rule = (slots, facts) => {
  const { marks, statuses } = slots;
  const asks = ["who", "what", "when", "many", "countries", "join", "become", "fresh", "change", "status", "ever"] as const;
  if (!hasOnly(slots, ...asks, "first", "last", "summit", "meeting", "ministers", "meet", "heads")) return undefined;
  if (!hasNo(slots, "states", "people", "organisations", "topics") || isOther(statuses)) return undefined;
  const isEnd = isEndOfOthers(slots);
  const isOpen = hasAny(slots, "who", "what", "countries", "many") || saysWhich(slots);
  const isJoining = marks.has("join") && (isOpen || isEnd || marks.has("when"));
  const isWhoWhat = marks.has("who") && marks.has("what") && saysWhich(slots);
  const isNamed = statuses.length > 0;
  const isBecoming = (isNamed && marks.has("fresh")) || (marks.has("become") && (isNamed ? isOpen : isWhoWhat));
  const isChange = marks.has("change") && saysWhich(slots);
  // "Beijing joined" is said of a state.
  if (!isChange && slots.cities.some(({ isPlace }) => !isPlace) && slots.periods.length === 0) return undefined;
  if (!isJoining && !isBecoming && !isChange && !(isEnd && isNamed)) return undefined;
  // Of those who joined in a time or at a meeting none is called the first or the last.
  if (isEnd && (statuses.includes("partner") || saysTime(slots) || (marks.has("first") && marks.has("last")))) return undefined;
  const end = !isEnd ? undefined : marks.has("first") ? "first" : "last";
  // "First" and "last" are of those who joined, not of meetings.
  const asked = end ? { ...slots, marks: new Set([...marks].filter((mark) => mark !== end)) } : slots;
  const wanted = isChange && !isJoining && !isBecoming ? [] : statuses;
  const more = { isFresh: marks.has("fresh"), isCount: marks.has("many") };
  return atMoments(asked, facts, (moments) => ({ kind: "joined", statuses: wanted, moments, end, ...more }));
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
