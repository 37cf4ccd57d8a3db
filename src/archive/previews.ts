import { formatDay, formatPublished, noStatus, people as peopleWords, state as stateWords } from "../language/words.ts";
import { type Entry, kinds, type MentionKind, mentionKinds, type Person, type Summit } from "../model/kinds.ts";
import type { Status } from "../model/status.ts";
import type { Archive } from "./archive.ts";
import { labelOf, meetingDays, meetingLine, standingLine } from "./labels.ts";
import { standingOn } from "./membership.ts";
import { rolesOf } from "./roles.ts";

/** The essentials of what a name in a text means. */
export interface Preview {
  name: string;
  lines: string[];
  /** Of a state: its status on `day`. */
  status?: Status | "none";
  day?: string;
}

/** What a person was by the newest report on this meeting or one before; else whose person it is. */
function personLines(archive: Archive, person: Person, { end }: Summit): string[] {
  const role = rolesOf(archive, person).findLast(({ article }) => archive.get("summit", article.meeting).end <= end);
  if (role) return [peopleWords.roleOn(formatPublished(role.article), role.role)];
  return person.state === undefined ? [] : [archive.get("state", person.state).name];
}

const previewers: { [K in MentionKind]: (entry: Entry<K>, archive: Archive, summit: Summit) => Omit<Preview, "name"> } = {
  state(state, _archive, { end }) {
    const { span } = standingOn(state, end);
    const line = span ? standingLine(span) : noStatus.long;
    return { lines: [line, stateWords.asOf(formatDay(end))], status: span?.status ?? "none", day: end };
  },
  person: (person, archive, summit) => ({ lines: personLines(archive, person, summit) }),
  organisation: ({ description }) => ({ lines: [description] }),
  summit: (meeting) => ({ lines: [`${meetingLine(meeting)}, ${meetingDays(meeting)}`] }),
};

/** What the cards of names say in the articles on a meeting, as of its last day: by the end of its address, as `states/russia`. */
export function previewsOf(archive: Archive, summit: Summit): Record<string, Preview> {
  const articles = archive.articlesOf(summit.id);
  const ofKind = <K extends MentionKind>(kind: K) =>
    archive
      .mentionedIn(kind, articles)
      .map(({ entry }) => [
        `${kinds[kind].folder}/${entry.id}`,
        { name: labelOf(kind, entry), ...previewers[kind](entry, archive, summit) },
      ]);
  return Object.fromEntries(mentionKinds.flatMap(ofKind));
}
