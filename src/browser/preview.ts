/**
 * A card with the essentials of what a link names, while the pointer rests on the link or the focus stands on it. The cards stand in the
 * page (closed popovers); they stay while the pointer is on them and close with Escape (WCAG 2.2, 1.4.13).
 */
const pause = { open: 350, close: 200 };
const text = document.querySelector(".text");
let timer = 0;
let shown: HTMLElement | undefined;

const cardOf = (target: EventTarget | null): { link: HTMLElement; card: HTMLElement } | undefined => {
  const link = target instanceof Element ? target.closest<HTMLElement>("a[data-entry]") : null;
  const card = document.getElementById(`preview-${link?.dataset["entry"]?.replace("/", "-")}`);
  return link && card ? { link, card } : undefined;
};

function hide(): void {
  clearTimeout(timer);
  shown?.hidePopover();
  shown = undefined;
}

/** Below the line of the link, or above it where there is no room; never beyond the edges. */
function place(link: HTMLElement, card: HTMLElement): void {
  const line = link.getClientRects()[0] ?? link.getBoundingClientRect();
  const { width, height } = card.getBoundingClientRect();
  const below = line.bottom + height + 8 < innerHeight;
  card.style.left = `${Math.max(8, Math.min(line.left, document.documentElement.clientWidth - width - 8))}px`;
  card.style.top = `${below ? line.bottom + 4 : line.top - height - 4}px`;
}

function show(link: HTMLElement, card: HTMLElement): void {
  clearTimeout(timer);
  if (shown === card) return;
  hide();
  card.showPopover();
  place(link, card);
  shown = card;
}

const later = (milliseconds: number, act: () => void) => {
  clearTimeout(timer);
  timer = window.setTimeout(act, milliseconds);
};

if (text && "popover" in HTMLElement.prototype) {
  text.addEventListener("pointerover", (event) => {
    const found = cardOf(event.target);
    if (found && (event as PointerEvent).pointerType === "mouse") later(pause.open, () => show(found.link, found.card));
  });
  text.addEventListener("pointerout", (event) => {
    if (cardOf(event.target)) later(pause.close, hide);
  });
  text.addEventListener("focusin", ({ target }) => {
    const found = cardOf(target);
    if (found?.link.matches(":focus-visible")) show(found.link, found.card);
  });
  text.addEventListener("focusout", hide);
  const cards = document.querySelector("[data-previews]");
  cards?.addEventListener("pointerover", () => clearTimeout(timer));
  cards?.addEventListener("pointerout", () => later(pause.close, hide));
  addEventListener("keydown", ({ key }) => {
    if (key === "Escape") hide();
  });
  // The focus itself may have scrolled the page: its card goes along. Any other card would cover what is read.
  addEventListener("scroll", () => {
    const found = cardOf(document.activeElement);
    if (found && found.card === shown) place(found.link, found.card);
    else hide();
  });
}
export {};
