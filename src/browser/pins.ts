/** Beside the number of a passage, a button to keep it comes when the reader first turns to one: with its code, for pages are read by most without. */
const kinds = ["pointerover", "focusin", "click"] as const;
let pin: Promise<typeof import("./dossier/pin.ts")> | undefined;

async function react(event: Event): Promise<void> {
  if (!(event.target instanceof Element) || !event.target.closest("a[href*='#p']")) return;
  pin ??= import("./dossier/pin.ts");
  try {
    (await pin).react(event);
  } catch {
    pin = undefined;
  }
}

if ("popover" in HTMLElement.prototype) for (const kind of kinds) document.addEventListener(kind, react);
export {};
