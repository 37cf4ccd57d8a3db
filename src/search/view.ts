import { kindNames, passages as passageWords, search as words } from "../language/words.ts";
import { paragraphNumber } from "../model/paragraph-number.ts";
import { excerpts, type Piece } from "./excerpt.ts";
import type { Counts, Found } from "./index-client.ts";
import type { NameEntry } from "./lookup.ts";
import { type Filter, filters, type Query } from "./query.ts";

/** Makes an element; strings become text, never HTML. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Record<string, string> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** The address of a paragraph with the words that were found, which the article's page marks on arrival. */
export function paragraphAddress(url: string, id: string, pieces: readonly Piece[]): string {
  const words = pieces.filter(({ marked }) => marked).flatMap(({ text }) => text.split(/\s+/));
  const plain = [...new Set(words.map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "")))].filter(
    (word) => word !== "",
  );
  return `${url}${plain.length > 0 ? `?${new URLSearchParams(plain.map((word) => ["mark", word]))}` : ""}#${id}`;
}

/** A title as a result has it: in its own language, where that is known. */
interface Title {
  title: string;
  language?: string | undefined;
}

function item(kind: string, line: string, { title, language }: Title, url: string, ...below: Node[]): HTMLLIElement {
  return element(
    "li",
    {},
    element("p", { class: "small quiet" }, [kind, line].filter(Boolean).join(" · ")),
    element("h2", {}, element("a", { href: url }, element("bdi", language ? { lang: language } : {}, title))),
    ...below,
  );
}

/** A page that the query names, as the first items of the list. */
export function namedItem({ kind, line, label, url }: NameEntry): HTMLLIElement {
  return item(kindNames[kind].one, line, { title: label }, url);
}

/** Words that match, marked without the punctuation round them. */
function markedWords(text: string): (Node | string)[] {
  const [, before = "", words = "", after = ""] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(text) ?? [];
  return [before, element("mark", {}, words), after];
}

/** A found page as an item of the list: kind and source, title, summary, and the paragraphs that match. */
export function resultItem(found: Found): HTMLLIElement {
  const passages = excerpts(found, 3).map(({ id, pieces }) => {
    const text = pieces.flatMap((piece) => (piece.marked ? markedWords(piece.text) : [piece.text]));
    if (id === undefined) return element("p", { class: "excerpt" }, ...text);
    const label = passageWords.paragraphOf(paragraphNumber(id.slice(1)), found.meta.title ?? "");
    const link = element("a", { href: paragraphAddress(found.url, id, pieces), "aria-label": label }, `¶${id.slice(1)}`);
    return element("p", { class: "excerpt" }, link, " ", ...text);
  });
  const { kind = "", line = "", title = found.url, summary, language } = found.meta;
  const reported = summary === undefined ? [] : [element("p", { class: "summary" }, summary)];
  return item(kind, line, { title, language }, found.url, ...reported, ...passages);
}

/** How many values of a filter are shown before the rest folds away. */
const shown = 6;

/** The choices of one filter, most frequent first, years newest first. Without counts the values stand alone. */
function choicesOf(filter: Filter, counts: Record<string, number>, chosen: readonly string[], counted: boolean): HTMLElement[] {
  const values = [...new Set([...chosen, ...Object.keys(counts)])].filter(
    (value) => chosen.includes(value) || (counts[value] ?? 0) > 0,
  );
  const byCount = (a: string, b: string) => (counts[b] ?? 0) - (counts[a] ?? 0) || (a < b ? -1 : 1);
  values.sort(filter === "year" ? (a, b) => (a < b ? 1 : -1) : byCount);
  const choice = (value: string) => {
    const box = element("input", { type: "checkbox", name: filter, value, ...(chosen.includes(value) ? { checked: "" } : {}) });
    return element(
      "label",
      {},
      box,
      ` ${value} `,
      ...(counted ? [element("span", { class: "quiet small" }, String(counts[value] ?? 0))] : []),
    );
  };
  const first = values.filter((value, index) => index < shown || chosen.includes(value));
  const rest = values.filter((value) => !first.includes(value));
  return [
    ...first.map(choice),
    ...(rest.length > 0
      ? [element("details", {}, element("summary", {}, words.moreValues(rest.length)), ...rest.map(choice))]
      : []),
  ];
}

/** Fills the filters with their values and counts; the focus and what is folded open stay as they are. */
export function showFilters(form: HTMLElement, query: Query, counts: Counts, counted: boolean): void {
  const focused = document.activeElement instanceof HTMLInputElement ? document.activeElement : undefined;
  for (const filter of filters) {
    const group = form.querySelector(`[data-search-filter="${filter}"]`);
    const open = group?.querySelector("details")?.open ?? false;
    const choices = choicesOf(filter, counts[filter], query.chosen[filter], counted);
    group?.querySelector("[data-choices]")?.replaceChildren(...choices);
    group?.toggleAttribute("hidden", choices.length === 0);
    const details = group?.querySelector("details");
    if (details) details.open = open;
  }
  if (focused?.type === "checkbox")
    form.querySelector<HTMLInputElement>(`input[name="${focused.name}"][value="${CSS.escape(focused.value)}"]`)?.focus();
}

/** A button for each chosen value, which takes it back. */
export function showChosen(place: HTMLElement, query: Query, clear: (change: (query: Query) => void) => void): void {
  const button = (label: string, change: (query: Query) => void) => {
    const made = element("button", { type: "button", "aria-label": words.remove(label) }, `${label} ✕`);
    made.addEventListener("click", () => clear(change));
    return made;
  };
  const values = filters.flatMap((filter) =>
    query.chosen[filter].map((value) =>
      button(value, (next) => {
        next.chosen[filter] = next.chosen[filter].filter((one) => one !== value);
      }),
    ),
  );
  const range = [
    ...(query.from ? [button(words.fromYear(query.from), (next) => Object.assign(next, { from: "" }))] : []),
    ...(query.to ? [button(words.toYear(query.to), (next) => Object.assign(next, { to: "" }))] : []),
  ];
  place.replaceChildren(...values, ...range);
}

/** The line that says how much was found. */
export function tell(query: Query, total: number): string {
  const text = query.text.trim();
  return words.found(total, text.length > 80 ? `${text.slice(0, 80)}…` : text);
}

/** A search for one state or topic can be followed: its page has a feed, which `place` then leads to. */
export function showFeed(place: HTMLElement, { chosen: { state, topic } }: Query, entries: readonly NameEntry[]): void {
  const isChosen = ({ kind, label }: NameEntry) =>
    (kind === "state" && label === state[0]) || (kind === "topic" && label === topic[0]);
  const one = state.length + topic.length === 1 ? entries.find(isChosen) : undefined;
  place.hidden = !one;
  if (one) place.replaceChildren(element("a", { href: `${one.url}feed.xml` }, words.follow(one.label)));
}
