import type { Preview } from "../archive/previews.ts";
import styles from "../styles/preview.css?url";
import { element } from "./element.ts";
import { loadStyle } from "./style.ts";

/**
 * A card with the essentials of what a link names, while the pointer rests on the link or the focus stands on it. What the cards say is
 * loaded when the first is asked for; a card stays while the pointer is on it and closes with Escape (WCAG 2.2, 1.4.13).
 */
const pause = { open: 350, close: 200 };
const text = document.querySelector<HTMLElement>(".text[data-previews]") ?? document.body;
let timer = 0;
let shown: HTMLElement | undefined;
let asked: HTMLElement | undefined;

const linkOf = (target: EventTarget | null) =>
  (target instanceof Element && target.closest<HTMLElement>("a[href^='/']")) || undefined;

let loaded: Promise<Record<string, Preview>> | undefined;
async function load(address: string): Promise<Record<string, Preview>> {
  const [response] = await Promise.all([fetch(address), loadStyle(styles)]);
  if (!response.ok) throw new Error(`found ${response.status}, expected ${address}`);
  return response.json();
}
/** What the cards say; nothing where it cannot be loaded, and another attempt the next time. */
async function previews(): Promise<Record<string, Preview>> {
  loaded ??= load(text.dataset["previews"] ?? "");
  try {
    return await loaded;
  } catch {
    loaded = undefined;
    return {};
  }
}

const cards = new Map<string, HTMLElement>();
function cardOf(link: HTMLElement, known: Record<string, Preview>): HTMLElement | undefined {
  const name = (link.getAttribute("href") ?? "").split("/").slice(-3, -1).join("/");
  const preview = known[name];
  const made = cards.get(name);
  if (made || !preview) return made;
  const { status, day } = preview;
  const [first = "", ...others] = preview.lines;
  const line =
    status && day ? element("span", { class: "letter", "data-status": status, "data-status-as-of": day }, first) : first;
  const card = element("div", { class: "preview", popover: "manual" }, element("p", { class: "preview-name" }, preview.name));
  if (first) card.append(element("p", {}, line));
  card.append(...others.map((other) => element("p", { class: "quiet" }, other)));
  card.addEventListener("pointerover", () => clearTimeout(timer));
  card.addEventListener("pointerout", () => later(pause.close, hide));
  text.after(card);
  cards.set(name, card);
  return card;
}

function hide(): void {
  clearTimeout(timer);
  asked = undefined;
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

async function show(link: HTMLElement): Promise<void> {
  clearTimeout(timer);
  asked = link;
  const card = cardOf(link, await previews());
  // While it was loaded the reader may have gone on.
  if (asked !== link || card === shown) return;
  hide();
  if (!card) return;
  asked = link;
  card.showPopover();
  place(link, card);
  shown = card;
}

const later = (milliseconds: number, act: () => void) => {
  clearTimeout(timer);
  timer = window.setTimeout(act, milliseconds);
};

/** What a pointer or the focus on a name of the text, or leaving it, opens and closes. */
export function react(event: Event): void {
  const link = linkOf(event.target);
  if (event.type === "focusout") hide();
  else if (!link) return;
  else if (event.type === "pointerout") later(pause.close, hide);
  else if (event.type === "focusin") {
    if (link.matches(":focus-visible")) show(link);
  } else if (event instanceof PointerEvent && event.pointerType === "mouse") {
    previews();
    later(pause.open, () => show(link));
  }
}

addEventListener("keydown", ({ key }) => {
  if (key === "Escape") hide();
});
// The focus itself may have scrolled the page: its card goes along. Any other card would cover what is read.
addEventListener("scroll", () => {
  const link = linkOf(document.activeElement);
  if (!link || link !== asked) hide();
  else if (shown) place(link, shown);
});
