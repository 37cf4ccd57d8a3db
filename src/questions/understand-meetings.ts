import type { MeetingFact } from "./facts.ts";
import { meetingsMeant, saysWhich } from "./meetings-meant.ts";
import type { Ask } from "./question.ts";
import { hasAny, hasNo, hasOnly, type Rule } from "./rule.ts";
import type { Slots } from "./slots.ts";

/** What is asked of the meetings: the most particular of what is said. */
function askOf(slots: Slots): Ask {
  const { marks, states } = slots;
  if (marks.has("chair")) return "chair";
  if (hasAny(slots, "document", "adopt")) return "document";
  if (marks.has("number")) return "number";
  if (marks.has("host") && states.length === 0) return "host";
  return "all";
}

/** Whether a question asks of meetings: of some that it names, of those of a state, how many, or of those that met by video. */
function isAsked(slots: Slots): boolean {
  const { states, cities, ordinals, periods, marks } = slots;
  const isMeeting = hasAny(slots, "summit", "meeting", "ministers", "meet");
  if (marks.has("virtual")) return true;
  if (marks.has("many") && isMeeting) return true;
  if (states.length > 0) return isMeeting || hasAny(slots, "host", "chair");
  if (!saysWhich(slots)) return false;
  if (isMeeting || hasAny(slots, "chair", "host", "document", "number")) return true;
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
  const which = ["summit", "meeting", "meet", "heads", "ministers", "first", "last", "virtual", "now"] as const;
  if (!hasOnly(slots, ...asks, ...which) || !hasNo(slots, "people", "organisations", "topics", "statuses")) return undefined;
  if (hasAny(slots, "who", "countries") && !hasAny(slots, "chair", "host")) return undefined;
  if (!isAsked(slots) || isName(slots)) return undefined;
  const role = marks.has("chair") ? "chair" : "host";
  const isOf = (one: MeetingFact) => states.length === 0 || states.some(({ entry }) => entry.id === one[role]);
  const isFormat = ({ format }: MeetingFact) => !marks.has("virtual") || format !== "in-person";
  const found = meetingsMeant(slots, facts, (one) => isOf(one) && isFormat(one));
  // "Did China chair Bishkek 2013?": that meeting is meant, whoever had the chair.
  const isNamed = cities.length + ordinals.length + periods.length > 0;
  const all = found.length === 0 && states.length > 0 && isNamed ? meetingsMeant(slots, facts) : found;
  if (all.length === 0 && (states.length !== 1 || saysWhich(slots))) return undefined;
  const isMany =
    slots.areMeetings || hasAny(slots, "many", "virtual") || states.length > 0 || periods.length > 0 || cities.length > 1;
  return {
    kind: "meetings",
    ask: askOf(slots),
    meetings: all,
    of: states.length === 1 ? states[0]?.entry : undefined,
    end: marks.has("first") ? "first" : marks.has("last") ? "last" : undefined,
    isOpen: all.length > 1 && !isMany,
  };
};
