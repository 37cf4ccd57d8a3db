import { dossier as words } from "../../language/words.ts";
import styles from "../../styles/pin.css?url";
import { element } from "../element.ts";
import { loadStyle } from "../style.ts";
import { isSame, passageOf, readKept, writeKept } from "./store.ts";

/**
 * A button beside the number of the passage on which the pointer rests or the focus stands: it keeps the passage in the reader's dossier, or takes it out
 * again. It stands behind its link in the page, so that Tab reaches it next, and closes as the cards of names do: with Escape, or when it is left.
 */
const pause = 500;
/** How long a pointer rests on a number before it means it, in milliseconds. */
const rest = 200;
let timer = 0;
let shown: HTMLAnchorElement | undefined;
const box = element("span", { class: "pin", popover: "manual" });
const button = element("button", { type: "button" });
const toDossier = element("a", { href: (document.body.dataset["searchPage"] ?? "").replace(/search\/$/, "dossier/") });
const status = element("span", { role: "status", class: "visually-hidden" });
box.append(button, toDossier, status);
void loadStyle(styles);

const linkOf = (target: EventTarget | null) => {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>("a[href*='#p']") : null;
  // In the dossier itself all is kept already.
  return link && passageOf(link.href) && !link.closest("[data-dossier]") ? link : undefined;
};

function label(link: HTMLAnchorElement): void {
  const passage = passageOf(link.href);
  if (!passage) return;
  const kept = readKept();
  const isKept = kept.some((one) => isSame(one, passage));
  button.textContent = isKept ? words.takeOut : words.keep;
  button.setAttribute("aria-label", (isKept ? words.takeOutPassage : words.keepPassage)(passage.paragraph));
  toDossier.textContent = words.open(kept.length);
  toDossier.hidden = kept.length === 0;
}

function hide(): void {
  clearTimeout(timer);
  if (box.isConnected) {
    box.hidePopover();
    box.remove();
  }
  shown = undefined;
}

async function show(link: HTMLAnchorElement): Promise<void> {
  clearTimeout(timer);
  if (shown === link) return;
  hide();
  shown = link;
  status.textContent = "";
  await loadStyle(styles);
  if (shown !== link) return;
  label(link);
  link.after(box);
  box.showPopover();
  const { left, bottom, top } = link.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const isBelow = bottom + height < innerHeight;
  box.style.left = `${Math.max(4, Math.min(left, document.documentElement.clientWidth - width - 4))}px`;
  box.style.top = `${isBelow ? bottom : top - height}px`;
}

button.addEventListener("click", () => {
  const passage = shown && passageOf(shown.href);
  if (!shown || !passage) return;
  const kept = readKept();
  const others = kept.filter((one) => !isSame(one, passage));
  const isIn = others.length < kept.length;
  const done = writeKept(isIn ? others : [...kept, { ...passage, note: "" }]);
  label(shown);
  if (!done) status.textContent = words.notKept;
  else status.textContent = isIn ? words.takenOut(passage.paragraph) : words.kept(passage.paragraph);
});

const isInside = (target: EventTarget | null) => target instanceof Node && (box.contains(target) || shown?.contains(target));
const later = () => {
  clearTimeout(timer);
  timer = window.setTimeout(hide, pause);
};
document.addEventListener("pointerout", ({ target, relatedTarget }) => {
  if (!shown && linkOf(target)) clearTimeout(timer);
  else if (shown && isInside(target) && !isInside(relatedTarget)) later();
});
document.addEventListener("focusout", ({ relatedTarget }) => {
  if (shown && relatedTarget !== null && !isInside(relatedTarget)) hide();
});
box.addEventListener("pointerover", () => clearTimeout(timer));
/** The number on which the button was closed: that the focus comes back to it opens none. */
let closed: HTMLAnchorElement | undefined;
addEventListener("keydown", ({ key }) => {
  if (key !== "Escape" || !shown) return;
  closed = shown;
  if (box.contains(document.activeElement)) shown.focus();
  hide();
});
/** When a finger last followed a number: the page then scrolls to its passage, and the button stays. */
let followed = 0;
addEventListener("scroll", (event) => {
  if (event.timeStamp - followed > 1000) hide();
});

/** What a pointer on a number, the focus on it, or following it opens. */
export function react(event: Event): void {
  const link = linkOf(event.target);
  if (!link) return;
  if (event.type === "click") {
    followed = event.timeStamp;
    timer = window.setTimeout(() => show(link), 100);
  } else if (event.type === "focusin") {
    if (link !== closed && link.matches(":focus-visible")) void show(link);
    closed = undefined;
  } else if ((event as PointerEvent).pointerType === "mouse" && shown !== link) {
    clearTimeout(timer);
    timer = window.setTimeout(() => show(link), rest);
  }
}
