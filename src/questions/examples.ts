import { isSummit } from "../archive/meetings.ts";
import { askWords as words } from "../language/words.ts";
import { yearOf } from "../model/day.ts";
import type { Status } from "../model/status.ts";
import type { NameEntry } from "../search/lookup.ts";
import { questionIn } from "./ask.ts";
import { entryOf, type Known } from "./card.ts";
import type { StateFact } from "./facts.ts";

/** What a state newly became: the span that holds, or the newest. */
const newest = ({ history }: StateFact) => history.filter(({ certain, status }) => certain && status !== "guest").pop();

/** The topics on which most was reported of a holder, named. */
const topicsOf = (known: Known, key: string): string[] =>
  (known.facts.holders[key] ?? []).flatMap((id) => entryOf(known, "topic", id)?.label ?? []);

/** Questions that the archive can answer about what has a name, the likeliest first. */
function about(known: Known, { kind, id, label, city }: NameEntry): string[] {
  const { facts } = known;
  if (kind === "state") {
    const span = facts.states.filter((one) => one.id === id).flatMap((one) => newest(one) ?? [])[0];
    const isHost = facts.meetings.some(({ host }) => host === id);
    return [
      ...(span ? [words.since(label, span.status)] : [words.isMember(label)]),
      ...topicsOf(known, `state/${id}`)
        .slice(0, 1)
        .map((topic) => words.position(label, topic)),
      ...(isHost ? [words.hosted(label)] : []),
    ];
  }
  if (kind === "person")
    return [
      words.whoIs(label),
      ...topicsOf(known, `person/${id}`)
        .slice(0, 2)
        .map((topic) => words.position(label, topic)),
    ];
  if (kind === "organisation")
    return topicsOf(known, `organisation/${id}`)
      .slice(0, 3)
      .map((topic) => words.position(label, topic));
  if (kind === "topic") return [words.saidAbout(label)];
  const meeting = facts.meetings.find((one) => one.id === id);
  return meeting && isSummit(meeting)
    ? [words.chaired(city ?? "", yearOf(meeting.start)), words.whoAt("observer", city ?? "", yearOf(meeting.start))]
    : [];
}

const isUnderstood = (known: Known) => (question: string) => questionIn(question, known) !== undefined;

/** Two or three questions about a name, each of which has an answer. */
export const questionsAbout = (known: Known, entry: NameEntry): string[] =>
  about(known, entry).filter(isUnderstood(known)).slice(0, 3);

/** A question of each kind, each of which has an answer: what readers may ask. */
export function exampleQuestions(known: Known): string[] {
  const { facts } = known;
  const label = (kind: NameEntry["kind"], id = "") => entryOf(known, kind, id)?.label;
  const became = (status: Status) =>
    facts.states
      .filter((one) => newest(one)?.status === status)
      .sort((a, b) => ((newest(a)?.from ?? "") < (newest(b)?.from ?? "") ? 1 : -1))[0];
  const joined = became("member");
  const councils = facts.meetings.filter(isSummit);
  const reported = facts.meetings.filter(({ articles }) => articles > 0);
  const host = councils[councils.length - 2]?.host;
  const [holder = "", topics = []] =
    Object.entries(facts.holders)
      .filter(([key]) => key.startsWith("state/"))
      .sort(([, a], [, b]) => b.length - a.length)[0] ?? [];
  const names = { state: label("state", holder.split("/")[1]), topic: label("topic", topics[0]), host: label("state", host) };
  const middle = councils[Math.floor(councils.length / 2)];
  const questions = [
    joined && words.joined(joined.name),
    middle && words.whoIn("observer", yearOf(middle.start)),
    names.host && words.hosted(names.host),
    names.state && names.topic && words.said(names.state, names.topic, reported[0] && yearOf(reported[0].start)),
    middle && words.chaired(middle.city, yearOf(middle.start)),
    ...(councils.length > 0 ? [words.howManyNow("member"), words.founded] : []),
    middle && words.changed(middle.city, yearOf(middle.start)),
  ];
  return questions.filter((one) => one !== undefined && one !== "").filter((one) => isUnderstood(known)(one ?? "")) as string[];
}
