/** The cards of the names in a text come, with their code, when the reader first turns to a name. */
const text = document.querySelector(".text[data-previews]");
let cards: Promise<typeof import("./preview.ts")> | undefined;

async function react(event: Event): Promise<void> {
  const isName = event.target instanceof Element && event.target.closest("a[href^='/']") !== null;
  if (!isName && !cards) return;
  cards ??= import("./preview.ts");
  try {
    (await cards).react(event);
  } catch {
    // It could not be loaded: the next time is another attempt.
    cards = undefined;
  }
}

if (text && "popover" in HTMLElement.prototype)
  for (const kind of ["pointerover", "pointerout", "focusin", "focusout"]) text.addEventListener(kind, react);
export {};
