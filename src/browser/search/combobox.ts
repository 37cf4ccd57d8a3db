import { search as words } from "../../language/words.ts";
import styles from "../../styles/suggestions.css?url";
import { element } from "../element.ts";
import { loadStyle } from "../style.ts";

/** One suggestion, and the group it stands in. */
export interface Suggestion {
  group: string;
  label: string;
  line: string;
  url: string;
}

function follow(address: string, inNewTab: boolean): void {
  if (inNewTab) open(address, "_blank", "noopener");
  else location.assign(address);
}

/**
 * Suggestions below a field, by the ARIA combobox pattern (list autocomplete with manual selection): arrows move, Enter follows the
 * chosen one (with Ctrl or ⌘ in a new tab), Escape closes and then empties, and without a choice Enter sends the form.
 */
export function attachCombobox(input: HTMLInputElement, suggest: (text: string) => Promise<Suggestion[]>): void {
  const id = `${input.id}-suggestions`;
  const list = element("div", { id, role: "listbox", class: "suggestions", "aria-label": words.suggestions, hidden: "" });
  input.closest(".field")?.after(list);
  for (const [name, value] of Object.entries({
    role: "combobox",
    "aria-autocomplete": "list",
    "aria-expanded": "false",
    "aria-controls": id,
  }))
    input.setAttribute(name, value);
  let options: HTMLAnchorElement[] = [];
  let chosen = -1;
  let run = 0;

  const close = () => {
    run++;
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
    chosen = -1;
  };
  const choose = (index: number) => {
    options[chosen]?.removeAttribute("aria-selected");
    chosen = index;
    const option = options[chosen];
    if (option) {
      option.setAttribute("aria-selected", "true");
      option.scrollIntoView({ block: "nearest" });
      input.setAttribute("aria-activedescendant", option.id);
    } else input.removeAttribute("aria-activedescendant");
  };
  let last = "";
  const show = (suggestions: readonly Suggestion[]) => {
    // The same list for a further letter stays: who is about to press in it would press on nothing.
    const now = JSON.stringify(suggestions);
    if (now === last && !list.hidden) return;
    last = now;
    options = suggestions.map(({ label, line, url }, index) =>
      element(
        "a",
        { role: "option", id: `${id}-option-${index}`, href: url, tabindex: "-1" },
        element("b", {}, element("bdi", {}, label)),
        " ",
        element("span", { class: "small quiet" }, line),
      ),
    );
    const groups = [...new Set(suggestions.map(({ group }) => group))].map((group, place) => {
      const title = element("div", { class: "small quiet", id: `${id}-${place}`, role: "presentation" }, group);
      const members = options.filter((_option, index) => suggestions[index]?.group === group);
      return element("div", { role: "group", "aria-labelledby": title.id }, title, ...members);
    });
    list.replaceChildren(...groups);
    choose(-1);
    list.hidden = suggestions.length === 0;
    input.setAttribute("aria-expanded", String(!list.hidden));
  };
  // A press within the list leaves the focus, and so the list, where it is.
  list.addEventListener("mousedown", (event) => event.preventDefault());

  const look = async () => {
    const mine = ++run;
    const [suggestions] = await Promise.all([suggest(input.value).catch(() => []), loadStyle(styles)]);
    if (mine === run) show(suggestions);
  };
  // What an input method composes is no word yet, and its keys are its own.
  input.addEventListener("input", (event) => (event as InputEvent).isComposing || look());
  input.addEventListener("compositionend", look);
  // Who presses a link below the list means that link: the list, which makes way for what is below it, goes after the click.
  let isPressed = false;
  let isLeft = false;
  const leave = () => setTimeout(() => isLeft && close());
  const release = () => {
    isPressed = false;
    if (isLeft) leave();
  };
  addEventListener("pointerdown", () => (isPressed = true), true);
  for (const name of ["pointerup", "pointercancel"]) addEventListener(name, release, true);
  input.addEventListener("focus", () => (isLeft = false));
  input.addEventListener("blur", () => {
    run++;
    isLeft = true;
    if (!isPressed) leave();
  });
  input.form?.addEventListener("submit", close);
  input.addEventListener("keydown", (event) => {
    // 229: a key that belongs to an input method, where the browser does not say so otherwise.
    if (event.isComposing || Reflect.get(event, "keyCode") === 229) return;
    // What is still on its way is not wanted either: it would come over what was found.
    if (event.key === "Escape") run++;
    if (list.hidden) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const isFollowed = event.key === "Enter" && chosen >= 0;
    if (step === undefined && !isFollowed && event.key !== "Escape") return;
    event.preventDefault();
    if (step !== undefined) choose(((chosen + 1 + step + options.length + 1) % (options.length + 1)) - 1);
    else if (isFollowed) follow(options[chosen]?.href ?? "", event.ctrlKey || event.metaKey);
    else {
      event.stopPropagation();
      close();
    }
  });
}
