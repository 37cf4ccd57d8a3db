import { answers as words } from "../../language/words.ts";
import type { Card, Sentence } from "../../search/card.ts";

/** After how long without a change what was found is read out, in milliseconds. */
const quiet = 700;
/** So many sentences of an answer are read out; the others are read where they stand. */
const most = 3;

const text = (sentence: Sentence) => sentence.map((part) => (typeof part === "string" ? part : part.text)).join("");

function spoken(card: Card): string {
  const sentences = [...(card.lead ? [card.lead] : []), ...card.statements].map(text);
  return [`${words.title}:`, ...sentences.slice(0, most)].join(" ");
}

/** Has answers and what was found read out in `place`, a live region: once, when no further letter comes. */
export function createSpeaker(place: HTMLElement): (card: Card | undefined, status: string) => void {
  let last = "";
  let waiting = 0;
  return (card, status) => {
    const now = [card ? spoken(card) : "", status].filter(Boolean).join(" ");
    if (now === last) return;
    last = now;
    clearTimeout(waiting);
    waiting = window.setTimeout(() => {
      place.textContent = now;
    }, quiet);
  };
}
