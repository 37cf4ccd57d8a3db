import { attachCombobox } from "./combobox.ts";
import { type Answer, type Engine, openEngine } from "./engine.ts";
import { suggest } from "./suggest.ts";
import { emptyQuery, filters, isEmpty, isRefined, type Query, readQuery, sorts, writeQuery } from "./query.ts";
import { element, namedItem, resultItem, showChosen, showFilters } from "./view.ts";

/** The search page: what is asked stands in the address, and every answer follows from it. */
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

const perPage = 10;
/** How many of them are shown as soon as they are there. */
const atOnce = 3;
/** How long to wait for the next letter, in milliseconds. */
const pause = 10;
/** How long the counts of the filters and the suggestions wait, so that the results come first. */
const later = 150;

if (root && input && results && status && form && more && clear && nothing && failed && instead && chosenPlace) {
  let query = readQuery(new URLSearchParams(location.search));
  let engine: Promise<Engine> | undefined;
  let answer: Answer | undefined;
  let asked = 0;
  let shown = 0;
  const open = () => (engine ??= openEngine(root.dataset["search"] ?? "", root.dataset["searchNames"] ?? ""));

  const itemsOf = async (from: number, to: number, { named, page }: Answer) => {
    const found = await Promise.allSettled(Array.from({ length: to - from }, (_, index) => page(from + index)));
    const pages = found.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
    return pages.filter(({ url }) => !named.some((entry) => entry.url === url)).map(resultItem);
  };

  /** Shows further results, the first few before the rest; a newer search that began meanwhile wins. */
  const show = async (run: number) => {
    const current = answer;
    if (!current) return;
    const start = shown;
    const end = Math.min(start + perPage, current.total);
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
    more.hidden = shown >= current.total;
  };

  const showInstead = () => {
    const { instead: other } = answer ?? {};
    instead.hidden = !other;
    if (!other) return;
    const why = other.because === "language" ? "Showing results for " : "Showing results for ";
    const as = element(
      "a",
      { href: location.pathname + writeQuery({ ...query, exact: true }) },
      `Search for “${query.text.trim()}” instead`,
    );
    instead.replaceChildren(why, element("b", {}, other.words), ". ", as);
  };

  const tell = ({ text }: Query, total: number) => {
    const words = text.trim() === "" ? "" : ` for “${text.trim().length > 80 ? `${text.trim().slice(0, 80)}…` : text.trim()}”`;
    return total === 0 ? `Nothing found${words}` : `${total} ${total === 1 ? "result" : "results"}${words}`;
  };

  const search = async () => {
    const run = ++asked;
    results.setAttribute("aria-busy", "true");
    try {
      const next = await (await open()).answer(query);
      if (run !== asked) return;
      answer = next;
      shown = 0;
      await show(run);
      if (run !== asked) return;
      failed.hidden = true;
      status.textContent = isEmpty(query) ? "" : tell(query, next.total);
      nothing.hidden = isEmpty(query) || next.total > 0;
      clear.hidden = !isRefined(query);
      showInstead();
      showChosen(chosenPlace, query, (change) => {
        const without = structuredClone(query);
        change(without);
        ask(without, "step");
        input.focus();
      });
      results.setAttribute("aria-busy", "false");
      await new Promise((resolve) => setTimeout(resolve, later));
      if (run !== asked) return;
      const counts = await next.counts();
      if (run !== asked) return;
      showFilters(form, query, counts ?? (await (await open()).values()), counts !== undefined);
    } catch (error) {
      if (run !== asked) return;
      console.warn(error);
      engine = undefined;
      results.replaceChildren();
      status.textContent = "The search could not be loaded.";
      failed.hidden = false;
      for (const hidden of [nothing, more, instead]) hidden.hidden = true;
    }
    if (run === asked) results.setAttribute("aria-busy", "false");
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

  let waiting: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => ask({ ...query, text: input.value, exact: false }, "letter"), pause);
  });
  input.form?.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    ask({ ...query, text: input.value }, "step");
  });
  form.addEventListener("change", () => {
    const values = (name: string) =>
      [...form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]:checked`)].map(({ value }) => value);
    const year = (name: string) =>
      /^\d{4}$/.exec(form.querySelector<HTMLInputElement>(`input[name="${name}"]`)?.value ?? "")?.[0] ?? "";
    const next: Query = { ...query, chosen: emptyQuery().chosen, from: year("from"), to: year("to") };
    for (const filter of filters) next.chosen[filter] = values(filter);
    next.sort = sorts.find((sort) => values("sort").includes(sort)) ?? "relevance";
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
