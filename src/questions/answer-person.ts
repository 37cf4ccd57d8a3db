import { answers as words } from "../language/words.ts";
import type { Card, Sentence } from "../search/card.ts";
import { fill, type Known, linkOf } from "./card.ts";
import type { Question } from "./question.ts";
import { sourceOf } from "./source.ts";

/** What people were, as articles report it: in all of them, or in those on some meetings. */
export async function answerPerson(known: Known, { people, meetings }: Extract<Question, { kind: "person" }>): Promise<Card> {
  const statements = await Promise.all(
    people.map(async ({ kind, id }): Promise<Sentence[]> => {
      const person = linkOf(known, kind, id);
      const { roles = [] } = await known.shelf(`${kind}/${id}`);
      const asked = roles.filter(({ meeting }) => meetings === undefined || meetings.some((one) => one.id === meeting));
      if (asked.length === 0) return [fill(meetings === undefined ? words.noOffice : words.noOfficeThen, { person })];
      return asked.map((role) => fill(words.office, { person, role: role.text, source: sourceOf(role) }));
    }),
  );
  return { lead: [words.asReported], statements: statements.flat(), remarks: [] };
}
