import { type Answer, openEngine } from "./engine.ts";
import { emptyQuery, filters, isEmpty, type Query, readQuery, sorts, writeQuery } from "./query.ts";
import { resultItem, showFilters } from "./view.ts";

/** The search page: what is asked stands in the address, and every answer follows from it. */
const root = document.querySelector<HTMLElement>("[data-search]");
const input = root?.querySelector<HTMLInputElement>("[data-search-input]");
const results = root?.querySelector<HTMLElement>("[data-search-results]");
const status = root?.querySelector<HTMLElement>("[data-search-status]");
const form = root?.querySelector<HTMLElement>("[data-search-refine]");
const more = root?.querySelector<HTMLButtonElement>("[data-search-more]");
const clear = root?.querySelector<HTMLButtonElement>("[data-search-clear]");
const empty = root?.querySelector<HTMLElement>("[data-search-nothing]");
const failed = root?.querySelector<HTMLElement>("[data-search-failed]");

const perPage = 10;

if (root && input && results && status && form && more && clear && empty && failed) {
  let query = readQuery(new URLSearchParams(location.search));
  let engine: ReturnType<typeof openEngine> | undefined;
  let answer: Answer | undefined;
  let asked = 0;
  let shown = 0;

  /** Shows further results; a newer search that began meanwhile wins. */
  const show = async (run: number) => {
    const from = shown;
    const to = Math.min(from + perPage, answer?.total ?? 0);
    const found = await Promise.all(Array.from({ length: to - from }, (_, index) => answer?.page(from + index)));
    if (run !== asked) return;
    const items = found.flatMap((page) => (page ? [resultItem(page)] : []));
    if (from === 0) results.replaceChildren(...items);
    else results.append(...items);
    shown = to;
    more.hidden = shown >= (answer?.total ?? 0);
    if (from > 0) items[0]?.querySelector("a")?.focus();
  };

  const search = async () => {
    const run = ++asked;
    results.setAttribute("aria-busy", "true");
    try {
      engine ??= openEngine(root.dataset["search"] ?? "");
      const next = await (await engine)(query);
      if (run !== asked) return;
      answer = next;
      shown = 0;
      showFilters(form, query, next.counts);
      await show(run);
      if (run !== asked) return;
      failed.hidden = true;
      status.textContent = isEmpty(query) ? "" : tell(query, next.total);
      empty.hidden = isEmpty(query) || next.total > 0;
      clear.hidden = filters.every((filter) => query.chosen[filter].length === 0);
    } catch (error) {
      if (run !== asked) return;
      console.error(error);
      engine = undefined;
      results.replaceChildren();
      status.textContent = "The search could not be loaded.";
      failed.hidden = false;
      empty.hidden = true;
      more.hidden = true;
    }
    if (run === asked) results.setAttribute("aria-busy", "false");
  };

  const tell = ({ text }: Query, total: number) => {
    const words = text.trim() === "" ? "" : ` for “${text.trim().length > 80 ? `${text.trim().slice(0, 80)}…` : text.trim()}”`;
    return total === 0 ? `Nothing found${words}` : `${total} ${total === 1 ? "result" : "results"}${words}`;
  };

  const showQuery = () => {
    if (input.value !== query.text) input.value = query.text;
    for (const choice of form.querySelectorAll<HTMLInputElement>('input[name="sort"]'))
      choice.checked = choice.value === query.sort;
  };

  /** Takes over a changed query: a step of its own in the history for a choice, none for a letter. */
  const ask = (next: Query, step: "step" | "letter") => {
    query = next;
    const address = location.pathname + writeQuery(query);
    if (step === "step") history.pushState(null, "", address);
    else history.replaceState(null, "", address);
    return search();
  };

  let waiting: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => ask({ ...query, text: input.value }, "letter"), 80);
  });
  input.form?.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    ask({ ...query, text: input.value }, "step");
  });
  form.addEventListener("change", () => {
    const values = (name: string) =>
      [...form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]:checked`)].map(({ value }) => value);
    const chosen = emptyQuery().chosen;
    for (const filter of filters) chosen[filter] = values(filter);
    ask({ ...query, chosen, sort: sorts.find((sort) => values("sort").includes(sort)) ?? "relevance" }, "step");
  });
  clear.addEventListener("click", () => {
    ask({ ...query, chosen: emptyQuery().chosen }, "step");
    input.focus();
  });
  more.addEventListener("click", () => show(asked));
  addEventListener("popstate", () => {
    query = readQuery(new URLSearchParams(location.search));
    showQuery();
    search();
  });

  root.querySelector<HTMLElement>("[data-search-ready]")?.removeAttribute("hidden");
  showQuery();
  search();
}
