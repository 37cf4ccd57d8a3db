import { kindNames, passages as passageWords, search as words } from "../../language/words.ts";
import { byText } from "../../model/order.ts";
import { noteParagraph } from "../../model/note-place.ts";
import { paragraphNumber } from "../../model/paragraph-number.ts";
import type { Answer } from "../../search/answer.ts";
import { excerpts, type Piece } from "../../search/excerpt.ts";
import type { NameEntry } from "../../search/lookup.ts";
import { type Filter, filters, type Query, writeQuery } from "../../search/query.ts";
import type { Counts, Found } from "../../search/sources.ts";
import { labelOf } from "../../search/values.ts";
import { element } from "../element.ts";

/** The address of a paragraph with the words that were found, which the article's page marks on arrival. */
function paragraphAddress(url: string, id: string, pieces: readonly Piece[]): string {
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
  return item(kind === "page" ? "" : kindNames[kind].one, line, { title: label }, url);
}

/** Words that match, marked without the punctuation round them. */
function markedWords(text: string): (Node | string)[] {
  const [, before = "", words = "", after = ""] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(text) ?? [];
  return [before, element("mark", {}, words), after];
}

const marked = (pieces: readonly Piece[]): (Node | string)[] =>
  pieces.flatMap((piece) => (piece.marked ? markedWords(piece.text) : [piece.text]));

/** What the archivist remarks on a paragraph, told apart from what the article says. */
function noteItem({ url }: Found, { id, pieces }: { id: string; pieces: readonly Piece[] }): HTMLElement {
  const paragraph = noteParagraph(id);
  const label = paragraph ? passageWords.noteOn(paragraph) : passageWords.note;
  return element("p", { class: "note small" }, element("a", { href: `${url}#${id}` }, label), " ", ...marked(pieces));
}

/** A found page as an item of the list: kind and source, title, summary, and the paragraphs that match. */
export function resultItem(found: Found): HTMLLIElement {
  const passages = excerpts(found, 3).flatMap(({ id, pieces, notes }) => {
    if (id === undefined) return [element("p", { class: "excerpt" }, ...marked(pieces))];
    if (noteParagraph(id) !== undefined) return [noteItem(found, { id, pieces })];
    const label = passageWords.paragraphOf(paragraphNumber(id.slice(1)), found.meta.title ?? "");
    const link = element("a", { href: paragraphAddress(found.url, id, pieces), "aria-label": label }, `¶${id.slice(1)}`);
    return [element("p", { class: "excerpt" }, link, " ", ...marked(pieces)), ...notes.map((note) => noteItem(found, note))];
  });
  const { kind = "", line = "", title = found.url, summary, language } = found.meta;
  const reported = summary === undefined ? [] : [element("p", { class: "summary" }, summary)];
  return item(kind, line, { title, language }, found.url, ...reported, ...passages);
}

/** How many values of a filter are shown before the rest folds away. */
const shown = 6;

/** What is known of the values of filters: their names, their counts, and whether these are of the query. */
export interface Known {
  entries: readonly NameEntry[];
  values: Counts;
  areCounted: boolean;
}

/** The choices of one filter, most frequent first, years newest first. Without counts the values stand alone. */
function choicesOf(filter: Filter, chosen: readonly string[], { entries, values: all, areCounted }: Known): HTMLElement[] {
  const counts = all[filter];
  const values = [...new Set([...chosen, ...Object.keys(counts)])]
    .filter((value) => chosen.includes(value) || (counts[value] ?? 0) > 0)
    .map((value) => ({ value, label: labelOf(filter, value, entries), count: counts[value] ?? 0 }));
  values.sort((a, b) => (filter === "year" ? byText(b.value, a.value) : b.count - a.count || byText(a.label, b.label)));
  const choice = ({ value, label, count }: (typeof values)[number]) => {
    const box = element("input", { type: "checkbox", name: filter, value, ...(chosen.includes(value) ? { checked: "" } : {}) });
    return element(
      "label",
      {},
      box,
      ` ${label} `,
      ...(areCounted ? [element("span", { class: "quiet small" }, String(count))] : []),
    );
  };
  const isFirst = ({ value }: (typeof values)[number], index: number) => index < shown || chosen.includes(value);
  const rest = values.filter((value, index) => !isFirst(value, index));
  return [
    ...values.filter(isFirst).map(choice),
    ...(rest.length > 0
      ? [element("details", {}, element("summary", {}, words.moreValues(rest.length)), ...rest.map(choice))]
      : []),
  ];
}

/** Fills the filters with their values and counts; the focus and what is folded open stay as they are. */
export function showFilters(form: HTMLElement, query: Query, known: Known): void {
  const focused = document.activeElement instanceof HTMLInputElement ? document.activeElement : undefined;
  for (const filter of filters) {
    const group = form.querySelector(`[data-search-filter="${filter}"]`);
    const open = group?.querySelector("details")?.open ?? false;
    const choices = choicesOf(filter, query.chosen[filter], known);
    group?.querySelector("[data-choices]")?.replaceChildren(...choices);
    group?.toggleAttribute("hidden", choices.length === 0);
    const details = group?.querySelector("details");
    if (details) details.open = open;
  }
  if (focused?.type === "checkbox")
    form.querySelector<HTMLInputElement>(`input[name="${focused.name}"][value="${CSS.escape(focused.value)}"]`)?.focus();
}

/** A button for each chosen value, which takes it back. */
export function showChosen(
  place: HTMLElement,
  query: Query,
  entries: readonly NameEntry[],
  clear: (without: Query) => void,
): void {
  const button = (label: string, without: Partial<Query>) => {
    const made = element("button", { type: "button", "aria-label": words.remove(label) }, `${label} ✕`);
    made.addEventListener("click", () => clear({ ...query, ...without }));
    return made;
  };
  const values = filters.flatMap((filter) =>
    query.chosen[filter].map((value) => {
      const rest = query.chosen[filter].filter((one) => one !== value);
      return button(labelOf(filter, value, entries), { chosen: { ...query.chosen, [filter]: rest } });
    }),
  );
  const range = [
    ...(query.from ? [button(words.fromYear(query.from), { from: "" })] : []),
    ...(query.to ? [button(words.toYear(query.to), { to: "" })] : []),
  ];
  place.replaceChildren(...values, ...range);
}

/** What was searched for in place of what was typed, and the way to that. */
export function showInstead(place: HTMLElement, query: Query, instead: Answer["instead"]): void {
  place.hidden = instead === undefined;
  if (!instead) return;
  const { words: shownFor, without, isSome } = instead;
  if (isSome) place.replaceChildren(`${words.mostOf} `, element("b", {}, shownFor));
  if (isSome) return;
  const address = location.pathname + writeQuery({ ...query, exact: true });
  const asTyped = element("a", { href: address }, words.instead(query.text.trim()));
  const leftOut = without.length > 0 ? words.leftOut(without) : "";
  place.replaceChildren(`${words.showing} `, element("b", {}, shownFor), `${leftOut}. `, asTyped);
}

/** A search for one state or topic can be followed: its page has a feed, which `place` then leads to. */
export function showFeed(place: HTMLElement, { chosen: { state, topic } }: Query, entries: readonly NameEntry[]): void {
  const isChosen = ({ kind, id }: NameEntry) => (kind === "state" && id === state[0]) || (kind === "topic" && id === topic[0]);
  const one = state.length + topic.length === 1 ? entries.find(isChosen) : undefined;
  place.hidden = !one;
  if (one) place.replaceChildren(element("a", { href: `${one.url}feed.xml` }, words.follow(one.label)));
}

/** Shows in the fields what is asked. */
export function showQuery(input: HTMLInputElement, form: HTMLElement, { text, sort, ...query }: Query): void {
  if (input.value !== text) input.value = text;
  for (const choice of form.querySelectorAll<HTMLInputElement>('input[name="sort"]')) choice.checked = choice.value === sort;
  for (const name of ["from", "to"] as const) {
    const field = form.querySelector<HTMLInputElement>(`input[name="${name}"]`);
    if (field && field.value !== query[name]) field.value = query[name];
  }
}
