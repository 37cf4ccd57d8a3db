import type { MeetingFact } from "./facts.ts";
import { meetingsMeant, saysWhich, settled } from "./meetings-meant.ts";
import type { Ask } from "./question.ts";
import { hasAny, hasNo, hasOnly, type Rule } from "./rule.ts";
import type { Slots } from "./slots.ts";

/** What is asked of the meetings: the most particular of what is said. */
function askOf(slots: Slots): Ask {
  const { marks, states } = slots;
  if (marks.has("chair")) return "chair";
  if (hasAny(slots, "document", "adopt")) return "document";
  if (marks.has("number")) return "number";
  if (marks.has("virtual")) return "format";
  return marks.has("host") && states.length === 0 ? "host" : "all";
}

/** Whether states are named as those whose meetings these are: where they met, by whom they were led, or as "Russian summits". */
const areOwners = (slots: Slots): boolean =>
  hasAny(slots, "host", "chair") ||
  slots.areMeetings ||
  slots.states.every(({ isPlace, isAgent, isOwner }) => isPlace || isAgent || isOwner);

/** Whether a question asks of meetings: of some that it names, of those of a state, how many, or of those that met by video. */
function isAsked(slots: Slots): boolean {
  const { states, cities, ordinals, periods, marks } = slots;
  const isMeeting = hasAny(slots, "summit", "meeting", "ministers", "meet");
  if (marks.has("virtual") && isMeeting) return true;
  if (marks.has("many") && isMeeting && states.length === 0) return true;
  if (states.length > 0) return (isMeeting || hasAny(slots, "host", "chair")) && areOwners(slots);
  if (marks.has("ministers") && hasAny(slots, "when", "where", "chair", "meet")) return true;
  if (!saysWhich(slots)) return false;
  if (isMeeting || hasAny(slots, "chair", "host", "document", "adopt", "number")) return true;
  // "When was Samarkand?" is of a meeting, "where is Samarkand?" of the city; with its year either is of the meeting.
  const isWhole = cities.length > 0 && periods.length + ordinals.length > 0;
  return (cities.length > 0 && marks.has("when") && !marks.has("where")) || (isWhole && hasAny(slots, "what", "where"));
}

/** Whether it is no more than the name of a meeting, as "Bishkek summit 2013": its page comes first, and needs no answer above it. */
function isName(slots: Slots): boolean {
  const { states, ordinals, areMeetings } = slots;
  const isMeeting = hasAny(slots, "summit", "meeting", "ministers");
  const names = ["summit", "meeting", "heads", "ministers", ...(isMeeting ? [] : (["document"] as const))] as const;
  return hasOnly(slots, ...names) && !areMeetings && states.length === 0 && ordinals.length === 0;
}

/** When, where and under whom meetings took place. */
export const meetings: Rule = (slots, facts) => {
  const { states, cities, ordinals, periods, marks } = slots;
  const asks = ["who", "what", "when", "where", "many", "number", "host", "chair", "document", "adopt", "countries"] as const;
  const which = ["summit", "meeting", "meet", "heads", "ministers", "first", "last", "virtual", "now", "ever"] as const;
  if (!hasOnly(slots, ...asks, ...which) || !hasNo(slots, "people", "organisations", "topics", "statuses")) return undefined;
  if (states.some(({ isSubject }) => isSubject)) return undefined;
  if (hasAny(slots, "who", "countries") && !hasAny(slots, "chair", "host")) return undefined;
  // How many documents, or how many hosts, the meetings do not tell.
  if (marks.has("many") && hasAny(slots, "document", "adopt", "where", "countries")) return undefined;
  if (!isAsked(slots) || isName(slots)) return undefined;
  const role = marks.has("chair") ? "chair" : "host";
  const hosts = states.filter(({ isPlace }) => isPlace);
  const others = states.filter(({ isPlace }) => !isPlace);
  const isOf = (one: MeetingFact) =>
    (hosts.length === 0 || hosts.some(({ entry }) => entry.id === one.host)) &&
    (others.length === 0 || others.some(({ entry }) => entry.id === one[role]));
  const ask = askOf(slots);
  const isFormat = ({ format }: MeetingFact) => ask !== "format" || saysWhich(slots) || format !== "in-person";
  // "Did China chair Bishkek 2013?", "did Russia host the first summit?": that meeting is meant, whoever it was.
  const isDesignated = cities.length + ordinals.length + periods.length > 0 || slots.isEndOfMeetings;
  const isDoubted =
    isDesignated && hosts.length === 0 && others.some(({ isAgent, isOwner }) => !isAgent && !isOwner) && !slots.areMeetings;
  const found = meetingsMeant(slots, facts, (one) => (isDoubted || isOf(one)) && isFormat(one));
  if (found.length === 0 && (states.length !== 1 || saysWhich(slots))) return undefined;
  const sure = settled(found, slots);
  const isMany = slots.areMeetings || hasAny(slots, "many", "virtual") || states.length > 0 || periods.length > 0;
  return {
    kind: "meetings",
    ask: isDoubted && ask === "all" ? "host" : ask,
    meetings: isMany ? found : (sure ?? found),
    of: states.length === 1 ? states[0]?.entry : undefined,
    isNewest: marks.has("last") && cities.length + ordinals.length + periods.length === 0 && (states.length === 0 || isDoubted),
    isOpen: !isMany && sure === undefined,
  };
};
