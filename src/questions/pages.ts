import { formatDay, onDay, summit as summitWords } from "../language/words.ts";
import type { NameEntry } from "../search/lookup.ts";
import { entryOf, type Known } from "./card.ts";
import type { MeetingFact } from "./facts.ts";
import type { Moment, Question } from "./question.ts";

/** The page on who was what at a moment: on the last day of the meeting, or of the last one in that time. */
function dayPage(known: Known, moment: Moment | undefined): NameEntry[] {
  const within = ({ end }: MeetingFact) =>
    !moment || ("period" in moment && moment.period.from <= end && end <= moment.period.to);
  const meeting = moment && "meeting" in moment ? moment.meeting : known.facts.meetings.filter(within).pop();
  const entry = meeting && entryOf(known, "summit", meeting.id);
  if (!entry) return [];
  const title = onDay.title(formatDay(meeting.end));
  return [
    { kind: "page", id: meeting.onDay, label: title, url: meeting.onDay, line: summitWords.lastDayOf(entry.label), names: [] },
  ];
}

const summits = ({ entries }: Known, meetings: readonly MeetingFact[]) =>
  entries.filter(({ kind, id }) => kind === "summit" && meetings.some((one) => one.id === id));

/** The pages that are made for a question, the best first. */
export function pagesFor(question: Question, known: Known): readonly NameEntry[] {
  switch (question.kind) {
    case "positions":
      return question.topics.length > 0 ? [...question.topics, ...question.holders] : question.holders;
    case "who":
      return (question.moments.length > 0 ? question.moments : [undefined]).flatMap((moment) => dayPage(known, moment));
    case "status":
      return [...question.moments.flatMap((moment) => dayPage(known, moment)), ...question.states];
    case "joined":
      return summits(
        known,
        question.moments.flatMap((moment) => ("meeting" in moment ? [moment.meeting] : [])),
      );
    case "meetings":
    case "choice":
      return summits(known, question.meetings);
    case "person":
      return question.people;
    case "founded":
      return summits(known, known.facts.meetings.slice(0, 1));
  }
}
