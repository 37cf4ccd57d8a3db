import { search as words } from "../../language/words.ts";
import { attachCombobox, type Suggestion } from "./combobox.ts";
import { type OpenEngine, openEngine } from "./engine.ts";
import { suggest } from "./suggest.ts";
import styles from "../../styles/suggestions.css?url";
import { element } from "../element.ts";
import { loadStyle } from "../style.ts";
import type { Shortcut } from "../shortcut.ts";

let dialog: HTMLDialogElement | undefined;
let engine: Promise<OpenEngine> | undefined;

/** Suggestions for what is typed; nothing where the index cannot be loaded. */
async function suggested(text: string): Promise<Suggestion[] | undefined> {
  try {
    engine ??= openEngine();
    return await suggest(await engine, text);
  } catch {
    engine = undefined;
    return undefined;
  }
}

/** Gives a field of the page suggestions. */
export function attachTo(input: HTMLInputElement): void {
  attachCombobox(input, async (text) => (await suggested(text)) ?? []);
  // What was typed while the code was on its way is answered as well.
  if (input.value !== "") input.dispatchEvent(new Event("input"));
}

/** The switch of the single key, which speech input may strike by itself (WCAG 2.2, 2.1.4). */
function shortcutSwitch(shortcut: Shortcut): HTMLElement {
  const box = element("input", { type: "checkbox" });
  box.checked = shortcut.isOn();
  box.addEventListener("change", () => shortcut.set(box.checked));
  return element("p", { class: "small" }, element("label", {}, box, ` ${words.shortcut}`));
}

function make(shortcut: Shortcut): HTMLDialogElement {
  const { searchPage = "" } = document.body.dataset;
  const input = element("input", {
    id: "search-dialog",
    name: "q",
    type: "text",
    enterkeyhint: "search",
    autocomplete: "off",
    maxlength: "10000",
  });
  const form = element(
    "form",
    { action: searchPage, method: "get" },
    element("label", { for: "search-dialog" }, words.label),
    element("div", { class: "field" }, input, element("button", { type: "submit" }, words.submit)),
  );
  const help = element("p", { class: "small quiet" }, words.dialogHelp);
  const made = element("dialog", { class: "search-dialog", "aria-label": words.dialog }, form, help, shortcutSwitch(shortcut));
  document.body.append(made);
  attachCombobox(input, async (text) => {
    const suggestions = await suggested(text);
    if (suggestions === undefined) help.textContent = words.dialogFailed;
    return suggestions ?? [];
  });
  made.addEventListener("click", (event) => {
    if (event.target === made) made.close();
  });
  return made;
}

/** Opens the search over the page; the focus returns where it was when it closes. */
export async function openDialog(shortcut: Shortcut): Promise<void> {
  await loadStyle(styles);
  dialog ??= make(shortcut);
  if (dialog.open) return;
  dialog.showModal();
  dialog.querySelector("input")?.select();
}
