import { offline as words } from "../../language/words.ts";
import type { Keepable } from "../../model/kept-files.ts";
import { element } from "../element.ts";
import { Changed, createStore } from "./store.ts";

/** Why keeping ended before its end, in words. */
function reasonOf(error: unknown): string {
  if (error instanceof Changed) return words.changed;
  const { name } = error as Error;
  return name === "AbortError" ? words.stopped : name === "QuotaExceededError" ? words.full : words.lost;
}

/** The part of a page where all of the archive is kept and removed: one button for what can be done next, one to remove, a line that says what is. */
async function start(root: HTMLElement): Promise<void> {
  const base = (document.body.dataset["searchPage"] ?? "/search/").replace(/search\/$/, "");
  const store = createStore(base);
  const go = element("button", { type: "button" });
  const remove = element("button", { type: "button" }, words.remove);
  const status = element("p", { role: "status" });
  const bar = element("progress", { "aria-label": words.progress, hidden: "" });
  let stop: AbortController | undefined;
  const size = await fetch(`${base}offline.json`, { cache: "reload" }).then(
    async (response) => (response.ok ? ((await response.json()) as Keepable).bytes : undefined),
    () => undefined,
  );
  const megabytes = Math.max(1, Math.round((size ?? 0) / 1e6));

  const show = async (told?: string) => {
    const state = await store.state();
    go.textContent = { none: words.keep(megabytes), part: words.goOn(megabytes), older: words.update, whole: "" }[state];
    // Without a network nothing more can be kept.
    go.hidden = state === "whole" || size === undefined;
    remove.hidden = state === "none" && !(await store.hasSeen());
    bar.hidden = true;
    status.textContent = told ?? { none: "", part: "", older: words.older, whole: words.kept }[state];
  };
  go.addEventListener("click", async () => {
    if (stop) return stop.abort();
    stop = new AbortController();
    go.textContent = words.stop;
    remove.hidden = true;
    bar.hidden = false;
    status.textContent = words.begun;
    const tell = (done: number, all: number) => {
      bar.max = all;
      bar.value = done;
      bar.textContent = words.keeping(done, all);
    };
    const outcome = await store.keep(tell, stop.signal).then(() => undefined, reasonOf);
    stop = undefined;
    await show(outcome);
    // The button that had the focus may have gone.
    if (go.hidden) remove.focus();
  });
  remove.addEventListener("click", async () => {
    await store.remove();
    await show(words.removed);
    if (go.hidden) root.querySelector("summary")?.focus();
    else go.focus();
  });
  await show();
  root.append(element("p", { class: "row" }, go, " ", remove), bar, status);
}

const part = document.querySelector<HTMLDetailsElement>("[data-offline]");
if (part) {
  const open = () => {
    if (location.hash === "#offline") part.open = true;
  };
  open();
  addEventListener("hashchange", open);
  // A copy on a disk is kept already; and where a browser lets nothing be kept, nothing is offered.
  const canKeep = location.protocol !== "file:" && globalThis.caches !== undefined && globalThis.crypto?.subtle !== undefined;
  if (canKeep && "serviceWorker" in navigator) start(part).catch(() => (part.hidden = true));
  else part.hidden = true;
}
