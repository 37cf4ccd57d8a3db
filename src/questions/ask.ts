import { possessorsIn } from "../language/words.ts";
import { nearest } from "../model/nearest.ts";
import { normal } from "../search/normal.ts";
import { hasSigns, parseQuery } from "../search/parse.ts";
import { corrected } from "../search/lookup.ts";
import { answerMeetings, askBack } from "./answer-meetings.ts";
import { answerPerson } from "./answer-person.ts";
import { answerPositions } from "./answer-positions.ts";
import { answerStatus } from "./answer-status.ts";
import { answerFounded, answerJoined } from "./answer-joined.ts";
import { answerWho } from "./answer-who.ts";
import type { Known } from "./card.ts";
import type { Card, Sentence } from "../search/card.ts";
import type { Question } from "./question.ts";
import { wordsOf } from "./lexicon.ts";
import { readSlots } from "./slots.ts";
import { understand } from "./understand.ts";

/** Words with two of them in one where these are a name with a slip in it: "Shri Lanka", "Kofi Anan". */
function withPairs(words: readonly string[], unknown: readonly string[], pairs: readonly string[]): string[] {
  for (const [at, word] of words.slice(0, -1).entries()) {
    const next = words[at + 1] ?? "";
    const typed = `${word} ${next}`;
    const isNear = (pair: string) => pair[0] === typed[0] && Math.abs(pair.length - typed.length) < 2;
    const right = unknown.includes(word) || unknown.includes(next) ? nearest(typed, pairs.filter(isNear), 1) : undefined;
    if (right !== undefined) return [...words.slice(0, at), right, ...words.slice(at + 2)];
  }
  return [...words];
}

/** What a text asks for, misspelt names put right; nothing where it is not understood in full. */
export function questionIn(
  text: string,
  { entries, facts, lexicon }: Pick<Known, "entries" | "facts" | "lexicon">,
): Question | undefined {
  // Signs of the search language ask for texts.
  if (hasSigns(parseQuery(text))) return undefined;
  const words = wordsOf(text);
  const possessors = new Set(possessorsIn(text).map(normal));
  const read = readSlots(words, lexicon, facts, possessors);
  if (read.slots) return understand(read.slots, facts);
  const paired = withPairs(words, read.unknown, lexicon.pairs);
  const right = paired.flatMap((word) =>
    read.unknown.includes(word) ? wordsOf(corrected(entries, word) ?? word) : word.split(" "),
  );
  const again = readSlots(right, lexicon, facts, possessors);
  return again.slots ? understand(again.slots, facts) : undefined;
}

/** Whether a text has the words of a question and others that may be names in another language. */
export function wordsUnknown(text: string, { facts, lexicon }: Pick<Known, "facts" | "lexicon">): boolean {
  const { unknown, isAsking } = readSlots(wordsOf(text), lexicon, facts);
  return unknown !== undefined && isAsking && unknown.length <= mostUnknown;
}
const mostUnknown = 3;

/** A sentence with a capital where it begins with a word of its own. */
const begun = ([first, ...rest]: Sentence): Sentence =>
  typeof first === "string" ? [first.charAt(0).toUpperCase() + first.slice(1), ...rest] : first ? [first, ...rest] : [];

/** The answer to a question. Rejects where what was reported cannot be loaded. */
export async function answerTo(question: Question, known: Known, text: string): Promise<Card> {
  const card = await answerOf(question, known, text);
  return { ...card, statements: card.statements.map(begun) };
}

async function answerOf(question: Question, known: Known, text: string): Promise<Card> {
  switch (question.kind) {
    case "status":
      return answerStatus(known, question);
    case "who":
      return answerWho(known, question);
    case "joined":
      return answerJoined(known, question);
    case "founded":
      return answerFounded(known, question);
    case "meetings":
      return answerMeetings(known, question);
    case "positions":
      return answerPositions(known, question);
    case "person":
      return answerPerson(known, question);
    case "choice":
      return askBack(known, question, text);
  }
}
