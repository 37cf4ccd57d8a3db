import { answers as words } from "../language/words.ts";
import type { NameEntry } from "../search/lookup.ts";
import { entryOf, fill, inRow, type Known, linkOf } from "./card.ts";
import type { Card, Sentence } from "../search/card.ts";
import type { MeetingFact, PositionFact, Shelf } from "./facts.ts";
import { periodText } from "./moments.ts";
import type { Question } from "./question.ts";
import { sourceOf } from "./source.ts";
import { variedFirst } from "./varied.ts";

/** So many positions an answer holds, and from one meeting where several are told of. */
const most = { all: 9, each: 3 };

const keysOf = (holders: readonly NameEntry[], topics: readonly NameEntry[]): string[] => {
  const held = holders.map(({ kind, id }) => `${kind}/${id}`);
  if (topics.length === 0) return held;
  return held.length === 0
    ? topics.map(({ id }) => `topic/${id}`)
    : held.flatMap((key) => topics.map(({ id }) => `${key}/${id}`));
};

/** Whether a shelf was made: what nobody said lies on none. */
function isThere({ facts }: Known, key: string): boolean {
  const [kind = "", id = "", topic] = key.split("/");
  if (kind === "topic") return Object.values(facts.holders).some((topics) => topics.includes(id));
  const topics = facts.holders[`${kind}/${id}`];
  return topics !== undefined && (topic === undefined || topics.includes(topic));
}

/** The positions of some shelves by meeting, those of the asked meetings; what lies on two shelves comes once. */
function byMeeting(shelves: readonly Shelf[], wanted: (id: string) => boolean) {
  const found = new Map<string, { total: number; positions: PositionFact[] }>();
  for (const { id, total, positions } of shelves.flatMap(({ meetings }) => meetings)) {
    if (!wanted(id)) continue;
    const before = found.get(id);
    const known = before?.positions ?? [];
    const isNew = (one: PositionFact) =>
      !known.some(({ url, text, topic }) => url === one.url && text === one.text && topic === one.topic);
    found.set(id, { total: total + (before?.total ?? 0), positions: [...known, ...positions.filter(isNew)] });
  }
  return found;
}

/** What a silence means: that nothing was found in the articles on a meeting, or that there are none. */
function silence(known: Known, asked: readonly MeetingFact[] | undefined): Sentence[] {
  const meetings = asked ?? known.facts.meetings;
  const reported = meetings.filter(({ articles }) => articles > 0);
  if (meetings.length > most.all) return [[words.coverage(reported.length, meetings.length)]];
  const unreported = meetings.filter(({ articles }) => articles === 0);
  const linked = (list: readonly MeetingFact[]) => inRow(list.map(({ id }) => linkOf(known, "summit", id)));
  return [
    ...(reported.length > 0 ? [fill(words.hasArticles, { meetings: linked(reported) })] : []),
    ...(unreported.length > 0 ? [fill(words.noArticle, { meetings: linked(unreported) })] : []),
  ];
}

/** When or where something was asked for, behind a blank: a time, or the meetings. */
function whenAsked(known: Known, { meetings, period }: Extract<Question, { kind: "positions" }>): Sentence {
  if (period) return [` ${periodText(period)}`];
  if (!meetings) return [];
  const named = inRow(meetings.map(({ id }) => linkOf(known, "summit", id)));
  return [" ", ...fill(words.atMeeting, { meeting: named })];
}

/** Who was reported to hold what. */
export async function answerPositions(known: Known, question: Extract<Question, { kind: "positions" }>): Promise<Card> {
  const { holders, topics, meetings } = question;
  const shelves = await Promise.all(
    keysOf(holders, topics)
      .filter((key) => isThere(known, key))
      .map((key) => known.shelf(key)),
  );
  const found = byMeeting(shelves, (id) => meetings === undefined || meetings.some((one) => one.id === id));
  const links = (list: readonly NameEntry[]) => inRow(list.map(({ kind, id }) => linkOf(known, kind, id)));
  const names = { holder: links(holders), topic: links(topics) };
  if (found.size === 0) {
    const template = holders.length === 0 ? words.noPositionOn : topics.length === 0 ? words.noPositionOf : words.noPosition;
    const when = whenAsked(known, question);
    return {
      statements: [fill(template, { ...names, when })],
      remarks: silence(known, meetings),
      ...(topics[0] ? { more: { text: words.moreOf(topics[0].label), url: topics[0].url } } : {}),
    };
  }
  const each = found.size === 1 ? most.all : most.each;
  const told = (one: PositionFact): Sentence => {
    const [kind = "state", id = ""] = one.holder.split("/") as [NameEntry["kind"], string];
    const about = topics.length === 1 ? "" : fill(words.onTopic, { topic: linkOf(known, "topic", one.topic) });
    const entry = entryOf(known, kind, id);
    const acting = kind === "person" && entry?.line ? words.actingFor(entry.line) : "";
    return fill(words.reported, { holder: linkOf(known, kind, id), acting, about, text: one.text, source: sourceOf(one) });
  };
  const order = known.facts.meetings.filter(({ id }) => found.has(id));
  const meeting = order.length === 1 ? order[0] : undefined;
  const statements = order.flatMap(({ id }) =>
    variedFirst(found.get(id)?.positions ?? [])
      .slice(0, each)
      .map((one) => [...(meeting ? [] : [linkOf(known, "summit", id), ": "]), ...told(one)]),
  );
  const at = topics[0] ?? holders[0];
  // What lies on two shelves is counted twice: then no number is told.
  const total = [...found.values()].reduce((sum, one) => sum + one.total, 0);
  const all = shelves.length === 1 && at ? words.more(total, at.label) : at && words.moreOf(at.label);
  const shown = statements.slice(-most.all);
  // Of two who were asked for, one may have said nothing.
  const lacking = holders.flatMap((holder) =>
    topics
      .filter(({ id }) => !isThere(known, `${holder.kind}/${holder.id}/${id}`))
      .map((topic) => fill(words.noPosition, { holder: links([holder]), topic: links([topic]), when: "" })),
  );
  const silent =
    meetings && meetings.length <= 3
      ? silence(
          known,
          meetings.filter(({ id }) => !found.has(id)),
        )
      : [];
  return {
    lead: meeting ? fill(words.asReportedOn, { meeting: linkOf(known, "summit", meeting.id) }) : [words.asReported],
    statements: shown,
    remarks: [...lacking, ...silent],
    more: total > shown.length && at && all ? { text: all, url: at.url } : undefined,
  };
}
