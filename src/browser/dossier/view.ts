import type { Piece } from "../../formats/citation/styles.ts";
import { whose } from "../../formats/dossier.ts";
import { dossier as words } from "../../language/words.ts";
import { hostOf } from "../../model/sources.ts";
import { element } from "../element.ts";
import type { KeptPassage } from "./passages.ts";
import type { Kept } from "./passage.ts";

/** What a reader can do with what is kept; nothing with what was only shared. */
interface Change {
  takeOut(one: Kept): void;
  note(one: Kept, text: string): void;
}

const takeOutButton = (one: Kept, { takeOut }: Change) => {
  const button = element(
    "button",
    { type: "button", "data-screen-only": "", "aria-label": words.takeOutPassage(one.paragraph) },
    words.takeOut,
  );
  button.addEventListener("click", () => takeOut(one));
  return button;
};

/** The reader's note: a field on the screen, words on paper. */
function noteField(passage: KeptPassage, { note }: Change): Node[] {
  const field = element("textarea", {
    rows: "2",
    "aria-label": words.noteLabel(passage.paragraph, passage.item.title),
    placeholder: words.notePlaceholder,
    "data-screen-only": "",
  });
  field.value = passage.own;
  const printed = element("p", { class: "own-note" }, passage.own);
  field.addEventListener("input", () => {
    printed.textContent = field.value;
    note(passage.kept, field.value);
  });
  return [field, printed];
}

/** A passage with all that belongs to it. */
export function passageItem(passage: KeptPassage, change: Change | undefined): HTMLElement {
  const { item, here, text, paragraph, meeting, statusOn, statuses, notes, kept } = passage;
  return element(
    "li",
    {},
    element("p", { class: "small quiet" }, [whose(item), meeting].join(" · ")),
    element("h2", {}, element("a", { href: here, lang: item.language, dir: "auto" }, `${item.title}, ¶${paragraph}`)),
    element("blockquote", {}, text),
    ...(statuses.length > 0 ? [element("p", { class: "small" }, `${statusOn}: ${statuses.join(" · ")}`)] : []),
    ...notes.map((one) =>
      element(
        "p",
        { class: "note small" },
        element("b", {}, words.noteOn(paragraph)),
        ` ${one.text}`,
        ...one.sources.flatMap((source) => [" ", element("a", { href: source, rel: "external" }, hostOf(source))]),
      ),
    ),
    ...(change ? [...noteField(passage, change), takeOutButton(kept, change)] : []),
  );
}

/** A passage that could not be had. */
export function lostItem(one: Kept, again: () => void, change: Change | undefined): HTMLElement {
  const button = element("button", { type: "button" }, words.again);
  button.addEventListener("click", again);
  return element(
    "li",
    { "data-lost": "" },
    element("p", {}, words.lost(`${one.article}, ¶${one.paragraph}`)),
    button,
    ...(change ? [" ", takeOutButton(one, change)] : []),
  );
}

/** A work of the bibliography. */
export const citedItem = (pieces: readonly Piece[]): HTMLElement =>
  element(
    "li",
    {},
    ...pieces.map((piece) =>
      typeof piece === "string" ? piece : "work" in piece ? element("cite", {}, piece.work) : piece.address,
    ),
  );
