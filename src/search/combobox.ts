import { search as words } from "../language/words.ts";
import { element } from "./view.ts";

/** One suggestion, and the group it stands in. */
export interface Suggestion {
  group: string;
  label: string;
  line: string;
  url: string;
}

/**
 * Suggestions below a field, by the ARIA combobox pattern (list autocomplete with manual selection): arrows move, Enter follows the
 * chosen one, Escape closes and then empties, and without a choice Enter sends the form.
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
  let options: HTMLElement[] = [];
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
  const show = (suggestions: readonly Suggestion[]) => {
    const groups = Map.groupBy(suggestions, ({ group }) => group);
    options = [];
    const parts = [...groups].map(([group, members], place) => {
      const title = element("div", { class: "small quiet", id: `${id}-${place}`, role: "presentation" }, group);
      const items = members.map(({ label, line, url }) => {
        const option = element(
          "div",
          { role: "option", id: `${id}-option-${options.length}`, "data-url": url },
          element("b", {}, label),
          " ",
          element("span", { class: "small quiet" }, line),
        );
        option.addEventListener("mousedown", (event) => event.preventDefault());
        option.addEventListener("click", () => location.assign(url));
        options.push(option);
        return option;
      });
      return element("div", { role: "group", "aria-labelledby": title.id }, title, ...items);
    });
    list.replaceChildren(...parts);
    choose(-1);
    list.hidden = suggestions.length === 0;
    input.setAttribute("aria-expanded", String(!list.hidden));
  };

  input.addEventListener("input", async () => {
    const mine = ++run;
    const suggestions = await suggest(input.value).catch(() => []);
    if (mine === run) show(suggestions);
  });
  input.addEventListener("blur", close);
  input.form?.addEventListener("submit", close);
  input.addEventListener("keydown", (event) => {
    const open = !list.hidden;
    if (open && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      choose(((chosen + 1 + step + options.length + 1) % (options.length + 1)) - 1);
    } else if (open && event.key === "Enter" && chosen >= 0) {
      event.preventDefault();
      location.assign(options[chosen]?.dataset["url"] ?? "");
    } else if (open && event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      close();
    }
  });
}
