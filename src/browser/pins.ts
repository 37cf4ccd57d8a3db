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

if ("popover" in HTMLElement.prototype) {
  for (const kind of kinds) document.addEventListener(kind, react);
  // A finger rests on nothing: whoever comes to a passage by its address finds the button there.
  if (/^#p\d/.test(location.hash) && matchMedia("(hover: none)").matches)
    import("./dossier/pin.ts").then(
      ({ arrive }) => arrive(location.hash),
      () => undefined,
    );
}
export {};
