import type { Card, Sentence } from "../../search/card.ts";
import { element } from "../element.ts";

const parts = (sentence: Sentence): (Node | string)[] =>
  sentence.map((part) =>
    typeof part === "string"
      ? part
      : element("a", { href: part.url, ...(part.name ? { "aria-label": part.name } : {}) }, part.text),
  );

/** Shows the answer to a question in `place`, within the section that has its heading, or takes both away. */
export function showCard(section: HTMLElement, place: HTMLElement, card: Card | undefined): void {
  section.hidden = card === undefined;
  if (card?.asOf) section.dataset["statusAsOf"] = card.asOf;
  else delete section.dataset["statusAsOf"];
  if (!card) {
    place.replaceChildren();
    return;
  }
  const { lead, statements, remarks, more } = card;
  place.replaceChildren(
    ...(lead ? [element("p", {}, ...parts(lead))] : []),
    element("ul", { role: "list" }, ...statements.map((sentence) => element("li", {}, ...parts(sentence)))),
    ...remarks.map((remark) => element("p", { class: "small quiet" }, ...parts(remark))),
    ...(more ? [element("p", {}, element("a", { href: more.url }, more.text))] : []),
  );
}
