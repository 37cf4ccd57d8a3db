import type { NameEntry } from "../search/lookup.ts";
import { plain } from "../search/normal.ts";
import { meetingsMeant, saysWhich } from "./meetings-meant.ts";
import { hasAny, hasOnly, isBeing, type Rule, withMark } from "./rule.ts";
import type { Mentioned, Slots } from "./slots.ts";

/** Who is asked for, on what, and in which states that is said to have been. */
interface Sides {
  holders: readonly NameEntry[];
  topics: readonly NameEntry[];
  hosts: readonly string[];
  /** Whether the topic follows on a word such as "on". */
  isOn: boolean;
}

/** Whether a state is a part of what a topic is called: "the Iranian nuclear programme". */
const isWithin = ({ entry, end }: Mentioned, topics: readonly Mentioned[]) =>
  topics.some((topic) => topic.at === end && entry.names.some((name) => plain(topic.entry.label).split(" ").includes(name)));

/** The sides of a question: of a name that is a state and a topic, the words around it tell which is meant. Nothing where they do not. */
function sidesOf(slots: Slots): Sides | undefined {
  const { states, people, organisations, topics, self, inSelf, ofSelf, marks } = slots;
  const dual = states.filter(({ topic }) => topic !== undefined);
  const single = states.filter((one) => one.topic === undefined && !isWithin(one, topics));
  const others = [...single.filter(({ isPlace }) => !isPlace), ...people, ...organisations];
  const isSelf = others.length === 0 && self !== undefined && !inSelf && !ofSelf;
  // "What did Ukraine say" and "Ukraine's position" are of a state, "Ukraine 2024" is of the question; "Ukraine position" may be of either.
  const isAlone = others.length === 0 && !isSelf && topics.length === 0;
  const isSaying = hasAny(slots, "say", "position");
  // "The war in Syria" is the question, "positions in Syria" are something else.
  const isMatter = marks.has("matter") || topics.length > 0;
  if (dual.some(({ isPlace }) => isPlace) && !isMatter) return undefined;
  const isTopic = (one: Mentioned) => {
    if (one.isSubject || one.isPlace) return true;
    if (one.isOwner || dual.length > 1) return false;
    return others.length > 0 || isSelf || (topics.length === 0 && !isSaying);
  };
  const asTopics = dual.filter(isTopic);
  const speaking = dual.filter((one) => !isTopic(one));
  const isOpen = isAlone && marks.has("position") && speaking.some(({ isOwner }) => !isOwner);
  if ((dual.length > 1 && asTopics.length === 0) || isOpen) return undefined;
  const named = [...speaking, ...others];
  // "What did Russia say about China": China holds nothing here, and is no topic.
  if (named.some(({ isSubject }) => isSubject)) return undefined;
  const isOwn = named.length === 0 && isSelf;
  return {
    holders: isOwn ? [self] : named.map(({ entry }) => entry),
    topics: [...topics.map(({ entry }) => entry), ...asTopics.flatMap(({ topic }) => topic ?? [])],
    hosts: single.filter(({ isPlace }) => isPlace).map(({ entry }) => entry.id),
    isOn: (named.length > 0 || isOwn) && [...topics, ...asTopics].some(({ isSubject }) => isSubject),
  };
}

/** What was held on a question, by whom and when. */
export const positions: Rule = (slots, facts) => {
  const { marks, cities, ordinals, periods } = slots;
  const asks = [
    "who",
    "what",
    "when",
    "where",
    "how",
    "say",
    "position",
    "about",
    "compare",
    "with",
    "time",
    "change",
  ] as const;
  if (!hasOnly(slots, ...asks, "matter", "meet", "summit", "meeting", "ministers", "heads") || slots.statuses.length > 0)
    return undefined;
  if (marks.has("with") && !marks.has("compare")) return undefined;
  if (marks.has("change") && !hasAny(slots, "say", "position", "about", "time", "how")) return undefined;
  // Ministers and heads of state tell which meeting is meant; where none is, their body speaks.
  const isBody = hasAny(slots, "ministers", "heads") && !hasAny(slots, "summit", "meeting");
  if (isBody && (slots.bodies.length === 0 || !hasAny(slots, "say", "position", "about"))) return undefined;
  // "What was Afghanistan in the SCO": a state, and no question of the day.
  if (slots.inSelf && !hasAny(slots, "say", "position", "about")) return undefined;
  const sides = sidesOf(slots);
  if (!sides) return undefined;
  const { topics, hosts } = sides;
  const holders = isBody ? slots.bodies : sides.holders;
  if (isBody && sides.holders.length > 0 && sides.holders[0] !== slots.self) return undefined;
  // "Positions in China" and "the position of Lavrov" may be posts.
  if (hosts.length > 0 && marks.has("position") && !marks.has("say")) return undefined;
  if (topics.length === 0 && marks.has("position") && slots.people.length > 0) return undefined;
  // "Beijing on Ukraine" is said of a state.
  const isSubject = [...slots.topics, ...slots.states].some((one) => one.isSubject);
  if (holders.length === 0 && isSubject && !hasAny(slots, "say", "position", "about", "compare") && cities.length > 0)
    return undefined;
  const keys = holders.map(({ kind, id }) => `${kind}/${id}`);
  // Most organisations hold nothing: their names are parts of other questions.
  if (keys.some((key) => key.startsWith("organisation/") && facts.holders[key] === undefined)) return undefined;
  const isAsked = sides.isOn || hasAny(slots, "say", "position", "about", "compare", "time", "how");
  if (topics.length === 0) {
    const isOne = holders.length === 1 && hasAny(slots, "say", "position") && !marks.has("change");
    if (!isOne || (holders[0] === slots.self && !saysWhich(slots))) return undefined;
  }
  // A city that says is its state: which, is not guessed.
  const isCitySpeaking = cities.some(({ isPlace }) => !isPlace) && !marks.has("compare") && periods.length === 0;
  if (holders.length === 0 && isAsked && isCitySpeaking) return undefined;
  if (!isAsked) {
    // Names alone: an answer only where there is one, and where they say more than what the topic is called.
    if (isBeing(slots)) return undefined;
    if (holders.length === 0 ? !saysWhich(slots) || marks.has("summit") : !hasOnly(slots, "summit", "matter")) return undefined;
    const isHeld = keys.some((key) => topics.some(({ id }) => facts.holders[key]?.includes(id)));
    if (holders.length > 0 && !isHeld) return undefined;
  }
  const isHere = hosts.length + cities.length + ordinals.length + periods.length > 0 || (marks.has("ministers") && !isBody);
  const kinds = hasAny(slots, "ministers", "heads") && !isBody ? slots : withMark(slots, "meeting");
  const meetings = isHere ? meetingsMeant(kinds, facts, ({ host }) => hosts.length === 0 || hosts.includes(host)) : undefined;
  if (meetings?.length === 0) return undefined;
  const period = cities.length === 0 && hosts.length === 0 && periods.length === 1 ? periods[0] : undefined;
  return { kind: "positions", holders, topics, meetings, period };
};
