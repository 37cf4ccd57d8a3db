import type { Answer } from "../../search/answer.ts";
import { mayAsk } from "../../search/may-ask.ts";
import { emptyQuery, filters, isEmpty, type Query, readQuery, sorts, writeQuery } from "../../search/query.ts";
import { beginning, type Event, next, screenOf, type State } from "../../search/state.ts";
import { withIds } from "../../search/values.ts";
import { attachCombobox } from "./combobox.ts";
import { openEngine } from "./engine.ts";
import { partsOf } from "./parts.ts";
import { createSpeaker } from "./speaker.ts";
import { suggest } from "./suggest.ts";
import { showCard } from "./card.ts";
import { createTakeBox } from "./take-box.ts";
import { later, patience, wait, within } from "./waiting.ts";
import { namedItem, resultItem, showChosen, showFeed, showFilters, showInstead, showQuery } from "./view.ts";

/** The wires of the search page: what is asked stands in the address, every answer follows from it, and `src/search/state.ts` says what is shown. */
const perPage = 10;
/** So many results are shown before the others of the first page are loaded: each is a request, of ten kilobytes where the archive is large. */
const atOnce = 1;
/** How long to wait for the next letter, in milliseconds. */
const pause = 10;

const parameters = () => new URLSearchParams(location.search);

function start(root: HTMLElement): void {
  const parts = partsOf(root);
  const { input, form, results } = parts;
  let state = beginning(readQuery(parameters()));
  let engine: ReturnType<typeof openEngine> | undefined;
  /** The engine that has answered already: where its index has gone, a new one may have come. */
  let answered: typeof engine;
  const open = () => (engine ??= openEngine());

  const say = createSpeaker(parts.spoken);
  const showTake = createTakeBox(parts.take);
  /** Shows what has changed from one state to the next. */
  const show = (before: State) => {
    const screen = screenOf(state);
    if (state.query !== before.query) showQuery(input, form, state.query);
    if (screen.status !== undefined && parts.status.textContent !== screen.status) parts.status.textContent = screen.status;
    results.setAttribute("aria-busy", String(screen.isBusy));
    const isLonger = state.answer === before.answer && state.items.length > before.items.length;
    if (isLonger) results.append(...state.items.slice(before.items.length).map(resultItem));
    else if (state.items !== before.items || state.named !== before.named)
      results.replaceChildren(...state.named.map(namedItem), ...state.items.map(resultItem));
    parts.more.hidden = !screen.hasMore;
    parts.nothing.hidden = !screen.foundNothing;
    parts.failed.hidden = !screen.hasFailed;
    parts.clear.hidden = !screen.canClear;
    showInstead(parts.instead, state.query, screen.instead);
    if (state.card !== before.card) showCard(parts.answer, parts.card, state.card);
    parts.examples.hidden = !isEmpty(state.query);
    if (!screen.isBusy) showTake(state.answer);
    if (screen.status !== undefined) say(state.cardOf === state.run ? state.card : undefined, screen.status);
  };
  const happen = (event: Event) => {
    const before = state;
    state = next(state, event);
    if (state !== before) show(before);
  };

  /** Loads the results from one to another, as far as there are any. */
  const load = (answer: Answer, from: number, to: number) =>
    Promise.all(
      Array.from({ length: Math.max(0, Math.min(to, answer.pages) - from) }, (_, index) => answer.page(from + index)),
    );

  /** Tells that a search has failed; the next one opens the index anew. */
  const fail = (run: number, error: unknown) => {
    console.warn(error);
    engine = undefined;
    happen({ type: "failed", run });
  };

  /** Answers a query. A word that is not yet typed to its end is not called misspelt or missing at once. */
  const search = async (asked: Query, isTyping = false, isAgain = false): Promise<void> => {
    happen({ type: "asked", query: asked });
    const { run } = state;
    const isOver = () => run !== state.run;
    void wait(patience).then(() => happen({ type: "slow", run }));
    try {
      const { answer: ask, names, values, questions } = await open();
      const isQuestion = !asked.exact && mayAsk(asked.text, names.entries);
      // What understands questions may be long in coming: the texts do not wait for it, and the answer comes when it comes.
      const understanding = isQuestion ? questions().then((open) => open?.understand(asked.text)) : Promise.resolve(undefined);
      const coming = understanding.then((one) => one?.card).then((card) => card && happen({ type: "card", run, card }));
      const understood = await within(understanding, patience);
      if (isOver()) return;
      const query = withIds(asked, names.entries);
      if (writeQuery(query) !== writeQuery(asked)) happen({ type: "understood", run, query });
      showFeed(parts.feed, query, names.entries);
      showChosen(parts.chosen, query, names.entries, takeOff);
      const answer = await ask(query, (named) => happen({ type: "named", run, named }), understood?.pages);
      await within(coming, patience);
      if (isTyping && (answer.instead || answer.total === 0)) await wait(later);
      if (isOver()) return;
      const first = await load(answer, 0, atOnce);
      happen({ type: "answered", run, answer, items: first, loaded: Math.min(atOnce, answer.pages) });
      const rest = await load(answer, atOnce, perPage);
      happen({ type: "loaded", run, items: rest, loaded: Math.min(perPage, answer.pages) });
      happen({ type: "settled", run });
      answered = engine;
      // The counts wait until no further letter comes.
      await wait(later);
      if (isOver()) return;
      const counts = await answer.counts();
      const known = counts ?? (await values());
      if (isOver()) return;
      showFilters(form, query, { entries: names.entries, values: known, areCounted: counts !== undefined });
      // Only once they are whole, and on a phone stand below results: nothing moves when they come.
      form.hidden = false;
    } catch (error) {
      if (isOver()) return;
      if (isAgain || engine === undefined || engine !== answered) return fail(run, error);
      engine = undefined;
      return search(asked, isTyping, true);
    }
  };

  /** Takes over a changed query: a step of its own in the history for a choice, none for a letter. */
  const put = (query: Query, step: "step" | "letter") => {
    const address = location.pathname + writeQuery(query);
    if (step === "step") history.pushState(null, "", address);
    else history.replaceState(null, "", address);
    return search(query, step === "letter");
  };

  const takeOff = (without: Query) => {
    put(without, "step");
    input.focus();
  };
  const more = async () => {
    const { answer, loaded, run, items } = state;
    if (!answer) return;
    try {
      const to = Math.min(loaded + perPage, answer.pages);
      const found = await load(answer, loaded, to);
      happen({ type: "loaded", run, items: found, loaded: to });
      results.children[state.named.length + items.length]?.querySelector("a")?.focus();
    } catch (error) {
      fail(run, error);
    }
  };

  let waiting = 0;
  const typed = () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(() => put({ ...state.query, text: input.value, exact: false }, "letter"), pause);
  };
  // What an input method composes is no word yet.
  input.addEventListener("input", (event) => (event as InputEvent).isComposing || typed());
  input.addEventListener("compositionend", typed);
  input.form?.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    put({ ...state.query, text: input.value }, "step");
  });
  form.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const { name, value } = target;
    const query = { ...state.query, chosen: { ...state.query.chosen } };
    const filter = filters.find((one) => one === name);
    // Only what was changed is read: the values of other filters may not stand in the page yet.
    if (filter)
      query.chosen[filter] = [...form.querySelectorAll<HTMLInputElement>(`input[name="${filter}"]:checked`)].map(
        (box) => box.value,
      );
    else if (name === "from" || name === "to") query[name] = /^\d{4}$/.test(value) ? value : "";
    else query.sort = sorts.find((sort) => sort === value) ?? "relevance";
    put(query, "step");
  });
  parts.clear.addEventListener("click", () => takeOff({ ...state.query, chosen: emptyQuery().chosen, from: "", to: "" }));
  parts.more.addEventListener("click", more);
  parts.again.addEventListener("click", () => {
    search(state.query);
    input.focus();
  });
  addEventListener("online", () => state.phase === "failed" && search(state.query));
  addEventListener("popstate", () => search(readQuery(parameters())));
  attachCombobox(input, async (text) => {
    await wait(later);
    return text === input.value ? suggest(await open(), text) : [];
  });

  parts.ready.hidden = false;
  parts.waiting.hidden = true;
  // What was typed before this code came is asked as well.
  const { query } = state;
  showQuery(input, form, { ...query, text: query.text || input.value });
  search({ ...query, text: input.value });
}

const root = document.querySelector<HTMLElement>("[data-search]");
if (root) start(root);
