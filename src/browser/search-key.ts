import { shortcut } from "./shortcut.ts";

/** `/` and Ctrl-K (⌘K) open the search from anywhere; its code is loaded only then. */
addEventListener("keydown", async (event) => {
  const typing = event.target instanceof Element && event.target.closest("input, textarea, select, [contenteditable]");
  const slash = event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey && shortcut.isOn();
  const control = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.altKey;
  if (!slash && !control) return;
  event.preventDefault();
  const field = document.querySelector<HTMLInputElement>("main [data-search-input]");
  if (field) return field.select();
  const { openDialog } = await import("./search/dialog.ts");
  openDialog(shortcut);
});

/** A search field of a page gets its suggestions when the reader turns to it. */
addEventListener("focusin", async ({ target }) => {
  if (
    !(target instanceof HTMLInputElement) ||
    target.name !== "q" ||
    target.closest("[data-search]") ||
    target.role === "combobox"
  )
    return;
  if (target.closest("dialog")) return;
  const { attachTo } = await import("./search/dialog.ts");
  if (target.role !== "combobox") attachTo(target);
});
