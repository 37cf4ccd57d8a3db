import type { Facts } from "./facts.ts";
import type { Question } from "./question.ts";
import type { Rule } from "./rule.ts";
import type { Slots } from "./slots.ts";
import { meetings } from "./understand-meetings.ts";
import { positions } from "./understand-positions.ts";
import { founded, joined, person } from "./understand-changes.ts";
import { status, who } from "./understand-standings.ts";

/** The ways to understand a question, in their order. */
const rules: readonly Rule[] = [positions, founded, person, status, meetings, joined, who];

/** What a question asks for; nothing where it is not understood, or names a time of which the archive knows nothing. */
export function understand(slots: Slots, facts: Facts): Question | undefined {
  if (slots.periods.some(({ from, to }) => to < facts.founded || facts.asOf < from)) return undefined;
  for (const rule of facts.isWhole ? rules : rules.filter((one) => one !== positions && one !== person)) {
    const question = rule(slots, facts);
    if (question) return question;
  }
  return undefined;
}
