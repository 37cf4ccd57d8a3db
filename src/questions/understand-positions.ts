import type { NameEntry } from "../search/lookup.ts";
import type { Facts } from "./facts.ts";
import type { Question } from "./question.ts";
import { plain } from "./lexicon.ts";
import { meetingsMeant, saysWhich } from "./meetings-meant.ts";
import type { Mentioned, Slots } from "./slots.ts";

/** Who is asked for and what about: of a name that is a state and a topic, the words around it tell which is meant. */
function sides({
  states,
  people,
  organisations,
  topics,
}: Slots): { holders: Mentioned[]; topics: NameEntry[]; places: Mentioned[]; isOn: boolean } | undefined {
  // "The Iranian nuclear programme": the state is a part of what the question is called.
  const within = ({ entry, end }: Mentioned) =>
    topics.some((topic) => topic.at === end && entry.names.some((name) => plain(topic.entry.label).split(" ").includes(name)));
  const dual = states.filter(({ topic }) => topic !== undefined);
  const single = states.filter((one) => one.topic === undefined && !within(one));
  const others = [...single.filter(({ isPlace }) => !isPlace), ...people, ...organisations];
  const isTopic = (one: Mentioned) =>
    one.isSubject || one.isPlace || (dual.length === 1 && (topics.length === 0 || others.length > 0));
  const asTopics = dual.filter(isTopic);
  const asHolders = dual.filter((one) => !isTopic(one));
  if (dual.length > 1 && asTopics.length === 0) return undefined;
  const holders = [...asHolders, ...others];
  if (holders.some(({ isSubject }) => isSubject)) return undefined;
  return {
    holders,
    topics: [...topics.map(({ entry }) => entry), ...asTopics.flatMap(({ topic }) => topic ?? [])],
    places: single.filter(({ isPlace }) => isPlace),
    isOn: holders.length > 0 && [...topics, ...asTopics].some(({ isSubject }) => isSubject),
  };
}

/** What was held on a question, by whom and when. */
export function understandPositions(slots: Slots, facts: Facts): Question | undefined {
  const { marks, statuses, periods } = slots;
  const allowed = "who what when where how say about compare time change with meet summit meeting ministers heads".split(" ");
  if (statuses.length > 0 || ![...marks].every((mark) => allowed.includes(mark))) return undefined;
  if (marks.has("with") && !marks.has("compare")) return undefined;
  // "What was Afghanistan in the SCO": a state, and no question of the day.
  if (slots.inSelf && !marks.has("say") && !marks.has("about")) return undefined;
  const found = sides(slots);
  if (!found) return undefined;
  const { topics, places, isOn } = found;
  const isAsked = isOn || ["say", "about", "compare", "time", "how"].some((mark) => marks.has(mark as "say"));
  const isSelf = slots.self !== undefined && !slots.inSelf && !slots.ofSelf;
  const named = found.holders.map(({ entry }) => entry);
  const holders = named.length === 0 && isSelf && slots.self ? [slots.self] : named;
  if (holders.some(({ kind, id }) => kind === "organisation" && facts.holders[`organisation/${id}`] === undefined))
    return undefined;
  if (topics.length === 0 && (holders.length !== 1 || !marks.has("say") || places.length > 0 || (isSelf && !saysWhich(slots))))
    return undefined;
  if (marks.has("change") && topics.length === 0) return undefined;
  // A city that says is its state: whose, is not guessed.
  if (
    holders.length === 0 &&
    isAsked &&
    slots.cities.some(({ isPlace }) => !isPlace) &&
    !marks.has("compare") &&
    periods.length === 0
  )
    return undefined;
  if (!isAsked && (holders.length === 0 ? !saysWhich(slots) : marks.size > 0 && !marks.has("summit") && !marks.has("what")))
    return undefined;
  // Without a word that asks for it, only what is there is an answer.
  const pairs = holders.flatMap(({ kind, id }) => topics.map((topic) => facts.holders[`${kind}/${id}`]?.includes(topic.id)));
  if (!isAsked && holders.length > 0 && !pairs.includes(true)) return undefined;
  const isHere = places.length > 0 || slots.cities.length + slots.ordinals.length + periods.length > 0;
  const hosts = places.map(({ entry }) => entry.id);
  const inAll = { ...slots, marks: new Set(marks.has("ministers") ? [...marks] : [...marks, "meeting" as const]) };
  const meetings = isHere ? meetingsMeant(inAll, facts, ({ host }) => hosts.length === 0 || hosts.includes(host)) : undefined;
  if (meetings?.length === 0) return undefined;
  return {
    kind: "positions",
    holders,
    topics,
    meetings,
    period: slots.cities.length === 0 && periods.length === 1 ? periods[0] : undefined,
  };
}
