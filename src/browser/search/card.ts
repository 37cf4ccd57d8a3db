import { answers as words } from "../../language/words.ts";
import type { Card, Sentence } from "../../search/card.ts";
import { element } from "../element.ts";

const parts = (sentence: Sentence): (Node | string)[] =>
  sentence.map((part) =>
    typeof part === "string"
      ? part
      : element("a", { href: part.url, ...(part.name ? { "aria-label": part.name } : {}) }, part.text),
  );

/** Shows the answer to a question in its place, or takes it away. */
export function showCard(place: HTMLElement, card: Card | undefined): void {
  place.hidden = card === undefined;
  if (card?.asOf) place.dataset["statusAsOf"] = card.asOf;
  else delete place.dataset["statusAsOf"];
  if (!card) {
    place.replaceChildren();
    return;
  }
  const { lead, statements, remarks, more } = card;
  const [only, ...others] = statements;
  place.replaceChildren(
    element("h2", { id: "answer" }, words.title),
    ...(lead ? [element("p", {}, ...parts(lead))] : []),
    others.length === 0 && only && !lead
      ? element("p", {}, ...parts(only))
      : element("ul", { role: "list" }, ...statements.map((sentence) => element("li", {}, ...parts(sentence)))),
    ...remarks.map((remark) => element("p", { class: "small quiet" }, ...parts(remark))),
    ...(more ? [element("p", {}, element("a", { href: more.url }, more.text))] : []),
  );
}
