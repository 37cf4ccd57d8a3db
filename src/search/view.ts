import type { Answer, Found } from "./engine.ts";
import { excerpts } from "./excerpt.ts";
import { type Filter, filters, type Query } from "./query.ts";

/** Makes an element; strings become text, never HTML. */
function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Record<string, string> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** A found page as an item of the list: kind and source, title, and the paragraphs that match. */
export function resultItem(found: Found): HTMLLIElement {
  const passages = excerpts(found, 3).map(({ id, pieces }) => {
    const text = pieces.map((piece) => (piece.marked ? element("mark", {}, piece.text.trimEnd()) : piece.text));
    const spaced = pieces.flatMap((piece, index) => (piece.marked ? [text[index] as Node, " "] : [piece.text]));
    if (id === undefined) return element("p", { class: "excerpt" }, ...spaced);
    return element("p", { class: "excerpt" }, element("a", { href: `${found.url}#${id}` }, `¶${id.slice(1)}`), " ", ...spaced);
  });
  return element(
    "li",
    {},
    element("p", { class: "small quiet" }, [found.meta.kind, found.meta.line].filter(Boolean).join(" · ")),
    element("h2", {}, element("a", { href: found.url }, found.meta.title ?? found.url)),
    ...passages,
  );
}

/** How many values of a filter are shown before the rest folds away. */
const shown = 8;

/** The choices of one filter, most frequent first; years newest first. */
function filterGroup(filter: Filter, counts: Record<string, number>, chosen: readonly string[]): HTMLElement[] {
  const values = [...new Set([...chosen, ...Object.keys(counts)])].filter(
    (value) => chosen.includes(value) || (counts[value] ?? 0) > 0,
  );
  const byCount = (a: string, b: string) => (counts[b] ?? 0) - (counts[a] ?? 0) || (a < b ? -1 : 1);
  values.sort(filter === "year" ? (a, b) => (a < b ? 1 : -1) : byCount);
  const choice = (value: string) => {
    const box = element("input", { type: "checkbox", name: filter, value, ...(chosen.includes(value) ? { checked: "" } : {}) });
    return element("label", {}, box, ` ${value} `, element("span", { class: "quiet small" }, String(counts[value] ?? 0)));
  };
  const first = values.filter((value, index) => index < shown || chosen.includes(value));
  const rest = values.filter((value) => !first.includes(value));
  return [
    ...first.map(choice),
    ...(rest.length > 0 ? [element("details", {}, element("summary", {}, `${rest.length} more`), ...rest.map(choice))] : []),
  ];
}

/** Fills the filters with the values that the answer has, and their counts. The focus stays where it is. */
export function showFilters(form: HTMLElement, query: Query, counts: Answer["counts"]): void {
  const focused = document.activeElement instanceof HTMLInputElement ? document.activeElement : undefined;
  for (const filter of filters) {
    const group = form.querySelector(`[data-search-filter="${filter}"]`);
    const open = group?.querySelector("details")?.open ?? false;
    const choices = filterGroup(filter, counts[filter], query.chosen[filter]);
    group?.querySelector("[data-choices]")?.replaceChildren(...choices);
    group?.toggleAttribute("hidden", choices.length === 0);
    const details = group?.querySelector("details");
    if (details) details.open = open;
  }
  if (focused?.type === "checkbox")
    form.querySelector<HTMLInputElement>(`input[name="${focused.name}"][value="${CSS.escape(focused.value)}"]`)?.focus();
}
