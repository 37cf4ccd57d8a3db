import type { Status } from "../model/status.ts";
import { saysWhich } from "./meetings-meant.ts";
import type { Moment, Question } from "./question.ts";
import { atMoments, hasAny, hasNo, hasOnly, isBeing, isEndOfOthers, type Rule } from "./rule.ts";

const about = ["what", "when", "summit", "meeting", "meet", "heads", "ministers"] as const;

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
    "found",
    "countries",
    "time",
    "made",
    "many",
    "ever",
  ] as const;
  if (states.length === 0 || !hasNo(slots, "people", "organisations", "topics")) return undefined;
  if (!hasOnly(slots, ...about, ...asks, "first", "last") || isEndOfOthers(slots)) return undefined;
  // "Observers in Syria" are not what Syria is.
  if (states.some(({ isPlace, isSubject }) => isPlace || isSubject) || (slots.isPlural && states.length === 1))
    return undefined;
  const isNamed = statuses.length > 0 || marks.has("status");
  const isBecame = marks.has("become") && marks.has("what") && saysWhich(slots);
  if (hasAny(slots, "become", "made") && !isNamed && !isBecame) return undefined;
  // "What made Belarus an observer" asks for a cause.
  if (marks.has("made") && !marks.has("when")) return undefined;
  if (marks.has("time") && !isNamed) return undefined;
  // When a state itself was founded is another question, and so is whose partner or guest it was.
  if (marks.has("found") && !slots.self && !statuses.includes("member")) return undefined;
  if (states.some(({ isOrigin }) => isOrigin) && statuses.some((one) => one !== "member" && one !== "observer"))
    return undefined;
  if (marks.has("many") && !statuses.includes("guest")) return undefined;
  if (marks.has("countries") && !slots.self && statuses.length === 0) return undefined;
  const isSince =
    (hasAny(slots, "since", "join", "become", "found") && !isBecame) || (marks.has("when") && isNamed) || marks.has("many");
  const isIn = slots.inSelf && isBeing(slots);
  const isWhat = marks.has("what") && saysWhich(slots) && marks.size < 3 && isBeing(slots);
  if (!isNamed && !isSince && !isIn && !isWhat && !isBecame) return undefined;
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
  const isMeeting = hasAny(slots, "summit", "meeting", "meet", "ministers");
  const isAll =
    (marks.has("countries") && slots.self !== undefined && !isMeeting) ||
    (marks.has("who") && marks.has("what") && saysWhich(slots)) ||
    (marks.has("who") && slots.inSelf && marks.size === 1);
  if (statuses.length === 0 && !isAll) return undefined;
  // Guests there are none but at meetings.
  if (statuses.length === 1 && statuses[0] === "guest" && !saysWhich(slots)) return undefined;
  const isAsked = slots.isPlural || hasAny(slots, "who", "many", "countries", "now") || saysWhich(slots);
  if (!isAsked) return undefined;
  const wanted = statuses.length === 0 ? lasting : statuses;
  return atMoments(slots, facts, (moments) => ({ kind: "who", statuses: wanted, moments }));
};
