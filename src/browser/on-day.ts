import { decidedLine } from "../archive/labels.ts";
import { decidedOn, standingOn, statesByStatus } from "../archive/membership.ts";
import { formatDay, onDay as words, statusNames } from "../language/words.ts";
import { isDay } from "../model/day.ts";
import type { StatusSpan } from "../model/history.ts";
import { element } from "./element.ts";

/** Shows who was what on the day that the address names (`?on=2013-09-13`), from the states' histories; without `on` nothing changes. */
interface Row {
  name: string;
  url: string;
  /** Each span with since when it holds, in words. */
  history: (StatusSpan & { since: string })[];
}

const form = document.querySelector<HTMLFormElement>("[data-on-day]");
const place = document.querySelector<HTMLElement>("[data-on-day-result]");
const day = new URLSearchParams(location.search).get("on");

/** A state with since when it had its status on a day. */
function item(state: Row, on: string): HTMLElement {
  const since = standingOn(state, on).span?.since ?? "";
  return element(
    "li",
    {},
    element("a", { href: state.url }, state.name),
    " ",
    element("span", { class: "small quiet" }, since),
  );
}

function parts(rows: readonly Row[], on: string): HTMLElement[] {
  const groups = statesByStatus(rows, on).map(({ status, states }) =>
    element(
      "div",
      {},
      element("h3", {}, `${statusNames[status][states.length === 1 ? "one" : "many"]} ${states.length}`),
      element("ul", { role: "list" }, ...states.map((state) => item(state, on))),
    ),
  );
  const decided = decidedOn(rows, on).map((one) => element("p", {}, decidedLine(one)));
  return [groups.length > 0 ? element("div", { class: "groups" }, ...groups) : element("p", {}, words.none), ...decided];
}

async function show(on: string, input: HTMLInputElement, target: HTMLElement, table: string): Promise<void> {
  const tell = (text: string) => target.replaceChildren(element("p", {}, text));
  target.hidden = false;
  if (!isDay(on)) return tell(words.noDay(on));
  input.value = on;
  if (on > input.max) return tell(words.unknown(formatDay(on), formatDay(input.max)));
  try {
    const response = await fetch(table);
    if (!response.ok) throw new Error(response.statusText);
    const heading = element("h2", { tabindex: "-1" }, words.heading(formatDay(on)));
    target.replaceChildren(heading, ...parts((await response.json()) as Row[], on));
    target.dataset["statusAsOf"] = on;
    heading.focus();
  } catch {
    tell(words.failed);
  }
}

const input = form?.querySelector("input");
if (form && input && place && day !== null) show(day, input, place, form.dataset["onDay"] ?? "");
