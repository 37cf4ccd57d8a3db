import { answers as words } from "../language/words.ts";
import type { Card, Sentence } from "../search/card.ts";
import { fill, type Known, linkOf } from "./card.ts";
import type { Question } from "./question.ts";
import { sourceOf } from "./source.ts";

/** What people were, as articles report it: in all of them, or in those on some meetings. */
export async function answerPerson(known: Known, { people, meetings }: Extract<Question, { kind: "person" }>): Promise<Card> {
  const asked = await Promise.all(
    people.map(async ({ kind, id }) => {
      const { roles = [] } = await known.shelf(`${kind}/${id}`);
      const isAsked = ({ meeting }: { meeting: string }) =>
        meetings === undefined || meetings.some((one) => one.id === meeting);
      return { person: linkOf(known, kind, id), roles: roles.filter(isAsked) };
    }),
  );
  const statements = asked.flatMap(({ person, roles }): Sentence[] =>
    roles.length === 0
      ? [fill(meetings === undefined ? words.noOffice : words.noOfficeThen, { person })]
      : roles.map((role) => fill(words.office, { person, role: role.text, source: sourceOf(role) })),
  );
  return { ...(asked.some(({ roles }) => roles.length > 0) ? { lead: [words.asReported] } : {}), statements, remarks: [] };
}
