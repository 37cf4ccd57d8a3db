import { search as words } from "../language/words.ts";
import { attachCombobox } from "./combobox.ts";
import { type Answer, type Engine, openEngine } from "./engine.ts";
import { suggest } from "./suggest.ts";
import { emptyQuery, filters, isEmpty, isRefined, type Query, readQuery, sorts, writeQuery } from "./query.ts";
import { element, namedItem, resultItem, showChosen, showFeed, showFilters, tell } from "./view.ts";

/** What is asked stands in the address, and every answer follows from it. */
const root = document.querySelector<HTMLElement>("[data-search]");
const part = <T extends HTMLElement>(name: string) => root?.querySelector<T>(`[data-search-${name}]`);
const input = part<HTMLInputElement>("input");
const results = part("results");
const status = part("status");
const form = part("refine");
const more = part<HTMLButtonElement>("more");
const clear = part<HTMLButtonElement>("clear");
const nothing = part("nothing");
const failed = part("failed");
const instead = part("instead");
const chosenPlace = part("chosen");
const feed = part("feed");

const perPage = 10;
const atOnce = 3;
/** How long to wait for the next letter, in milliseconds. */
const pause = 10;
/** How long the counts of the filters and the suggestions wait, so that the results come first. */
const later = 150;

if (root && input && results && status && form && more && clear && nothing && failed && instead && chosenPlace && feed) {
  let query = readQuery(new URLSearchParams(location.search));
  let engine: Promise<Engine> | undefined;
  let answer: Answer | undefined;
  let asked = 0;
  let shown = 0;
  const open = () => (engine ??= openEngine(root.dataset["search"] ?? "", root.dataset["searchNames"] ?? ""));

  const itemsOf = async (from: number, to: number, { named, page }: Answer) => {
    const pages = await Promise.all(Array.from({ length: to - from }, (_, index) => page(from + index)));
    return pages.filter(({ url }) => !named.some((entry) => entry.url === url)).map(resultItem);
  };

  /** Shows further results, the first few before the rest; a newer search that began meanwhile wins. */
  const show = async (run: number) => {
    const current = answer;
    if (!current) return;
    const start = shown;
    const end = Math.min(start + perPage, current.pages);
    for (const [from, to] of start === 0
      ? [
          [0, Math.min(atOnce, end)],
          [atOnce, end],
        ]
      : [[start, end]]) {
      if (from === undefined || to === undefined || (from > 0 && to <= from)) continue;
      const items = await itemsOf(from, to, current);
      if (run !== asked) return;
      if (from === 0) results.replaceChildren(...current.named.map(namedItem), ...items);
      else results.append(...items);
      if (start > 0) items[0]?.querySelector("a")?.focus();
    }
    shown = end;
    more.hidden = shown >= current.pages;
  };

  const showInstead = () => {
    const { instead: other } = answer ?? {};
    instead.hidden = !other;
    if (!other) return;
    const as = element(
      "a",
      { href: location.pathname + writeQuery({ ...query, exact: true }) },
      words.instead(query.text.trim()),
    );
    instead.replaceChildren(`${words.showing} `, element("b", {}, other.words), ". ", as);
  };

  /** Shows an answer with all that belongs to it, unless a newer search began meanwhile. */
  const present = async (run: number, next: Answer, { names }: Engine) => {
    if (run !== asked) return;
    answer = next;
    shown = 0;
    await show(run);
    if (run !== asked) return;
    status.textContent = isEmpty(query) ? "" : tell(query, next.total);
    failed.hidden = true;
    nothing.hidden = isEmpty(query) || next.total > 0;
    clear.hidden = !isRefined(query);
    showFeed(feed, query, names.entries);
    showInstead();
    showChosen(chosenPlace, query, (change) => {
      const without = structuredClone(query);
      change(without);
      ask(without, "step");
      input.focus();
    });
  };

  const search = async () => {
    const run = ++asked;
    results.setAttribute("aria-busy", "true");
    try {
      const opened = await open();
      const next = await opened.answer(query, (named) => {
        if (run === asked) results.replaceChildren(...named.map(namedItem));
      });
      await present(run, next, opened);
      // What takes longer waits until no further letter comes.
      await new Promise((resolve) => setTimeout(resolve, later));
      if (run !== asked) return;
      const reworded = next.instead ? undefined : await opened.reword(query);
      if (reworded) await present(run, reworded, opened);
      if (run !== asked) return;
      results.setAttribute("aria-busy", "false");
      const counts = await answer?.counts();
      if (run !== asked) return;
      showFilters(form, query, counts ?? (await opened.values()), counts !== undefined);
    } catch (error) {
      if (run !== asked) return;
      console.warn(error);
      engine = undefined;
      results.replaceChildren();
      status.textContent = words.failed;
      failed.hidden = false;
      for (const hidden of [nothing, more, instead, feed]) hidden.hidden = true;
      results.setAttribute("aria-busy", "false");
    }
  };

  const showQuery = () => {
    if (input.value !== query.text) input.value = query.text;
    for (const choice of form.querySelectorAll<HTMLInputElement>('input[name="sort"]'))
      choice.checked = choice.value === query.sort;
    for (const name of ["from", "to"] as const) {
      const field = form.querySelector<HTMLInputElement>(`input[name="${name}"]`);
      if (field && field.value !== query[name]) field.value = query[name];
    }
  };

  /** Takes over a changed query: a step of its own in the history for a choice, none for a letter. */
  const ask = (next: Query, step: "step" | "letter") => {
    query = next;
    showQuery();
    const address = location.pathname + writeQuery(query);
    if (step === "step") history.pushState(null, "", address);
    else history.replaceState(null, "", address);
    return search();
  };

  let waiting = 0;
  input.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(() => ask({ ...query, text: input.value, exact: false }, "letter"), pause);
  });
  input.form?.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    ask({ ...query, text: input.value }, "step");
  });
  form.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const { name, value } = target;
    const next = structuredClone(query);
    const filter = filters.find((one) => one === name);
    // Only what was changed is read: the values of other filters may not stand in the page yet.
    if (filter)
      next.chosen[filter] = [...form.querySelectorAll<HTMLInputElement>(`input[name="${filter}"]:checked`)].map(
        (box) => box.value,
      );
    else if (name === "from" || name === "to") next[name] = /^\d{4}$/.test(value) ? value : "";
    else next.sort = sorts.find((sort) => sort === value) ?? "relevance";
    ask(next, "step");
  });
  clear.addEventListener("click", () => {
    ask({ ...query, chosen: emptyQuery().chosen, from: "", to: "" }, "step");
    input.focus();
  });
  more.addEventListener("click", () => show(asked));
  addEventListener("popstate", () => {
    query = readQuery(new URLSearchParams(location.search));
    showQuery();
    search();
  });
  attachCombobox(input, async (text) => {
    await new Promise((resolve) => setTimeout(resolve, later));
    return text === input.value ? suggest(await open(), text) : [];
  });

  root.querySelector<HTMLElement>("[data-search-ready]")?.removeAttribute("hidden");
  showQuery();
  search();
}
