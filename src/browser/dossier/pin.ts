import { dossier as words } from "../../language/words.ts";
import styles from "../../styles/pin.css?url";
import { element } from "../element.ts";
import { loadStyle } from "../style.ts";
import { dossierPage } from "./place.ts";
import { isSame, passageOf } from "./passage.ts";
import { readKept, writeKept } from "./store.ts";

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
const toDossier = element("a", { href: dossierPage });
const status = element("span", { role: "status" });
box.append(button, toDossier, status);

const linkOf = (target: EventTarget | null) => {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>("a[href*='#p']") : null;
  // In the dossier itself all is kept already; of what was taken out nothing is left to keep.
  return link && passageOf(link.href) && !link.closest("[data-dossier], [data-removed]") ? link : undefined;
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

/** Below its number, or above it where there is no room; never beyond the edges. */
function place(link: HTMLElement): void {
  const { left, bottom, top } = link.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  box.style.left = `${Math.max(4, Math.min(left, document.documentElement.clientWidth - width - 4))}px`;
  box.style.top = `${bottom + height < innerHeight ? bottom : top - height}px`;
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
  status.className = "visually-hidden";
  await loadStyle(styles);
  if (shown !== link) return;
  label(link);
  link.after(box);
  box.showPopover();
  place(link);
}

button.addEventListener("click", () => {
  const passage = shown && passageOf(shown.href);
  if (!shown || !passage) return;
  const kept = readKept();
  const others = kept.filter((one) => !isSame(one, passage));
  const isIn = others.length < kept.length;
  const done = writeKept(isIn ? others : [...kept, { ...passage, note: "" }]);
  label(shown);
  // The button says by its own words that it is done; that it is not must be seen.
  status.className = done ? "visually-hidden" : "";
  status.textContent = done ? (isIn ? words.takenOut : words.kept)(passage.paragraph) : words.notKept;
  place(shown);
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
  const link = shown;
  const isWithin = box.contains(document.activeElement);
  if (isWithin) closed = link;
  hide();
  if (isWithin) link.focus();
});
/** When a number was last followed: the page then scrolls to its passage. */
let followed = 0;
// Whoever has the focus there, or has just followed the number, scrolls with the button; any other is left behind.
addEventListener("scroll", (event) => {
  if (!shown) return;
  if (isInside(document.activeElement) || event.timeStamp - followed < 1000) place(shown);
  else hide();
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
  } else if ((event as PointerEvent).pointerType === "mouse" && shown !== link && link.matches(":hover")) {
    clearTimeout(timer);
    timer = window.setTimeout(() => show(link), rest);
  }
}

/** Opens at the number of the passage to which the address has led. */
export function arrive(hash: string): void {
  const link = linkOf([...document.querySelectorAll(".text a")].find((one) => one.getAttribute("href") === hash) ?? null);
  if (!link) return;
  // The page may still scroll to it.
  followed = performance.now();
  void show(link);
}
