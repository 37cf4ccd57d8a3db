import { standingOn, statesByStatus } from "../archive/membership.ts";
import { formatDay, isDay } from "../model/day.ts";
import type { StatusSpan } from "../model/history.ts";
import { nameInText, statusNames } from "../model/status.ts";
import { element } from "../search/view.ts";

/** Shows who was what on the day that the address names (`?on=2013-09-13`), from the states' histories; without `on` nothing changes. */
interface Row {
  name: string;
  url: string;
  history: StatusSpan[];
}

const form = document.querySelector<HTMLFormElement>("[data-on-day]");
const place = document.querySelector<HTMLElement>("[data-on-day-result]");
const day = new URLSearchParams(location.search).get("on");

function parts(rows: readonly Row[], on: string): HTMLElement[] {
  const groups = statesByStatus(rows, on).map(({ status, states }) =>
    element(
      "div",
      {},
      element("h3", {}, `${statusNames[status][states.length === 1 ? "one" : "many"]} ${states.length}`),
      element("ul", { role: "list" }, ...states.map(({ name, url }) => element("li", {}, element("a", { href: url }, name)))),
    ),
  );
  const decided = rows.flatMap((row) => {
    const { decided: span } = standingOn(row, on);
    return span ? [`${row.name} (${nameInText(span.status)})`] : [];
  });
  return [
    groups.length > 0
      ? element("div", { class: "groups" }, ...groups)
      : element("p", {}, "No state had a status in the SCO on this day."),
    ...(decided.length > 0 ? [element("p", {}, `Decided by then, but not known to be in force: ${decided.join(", ")}.`)] : []),
  ];
}

async function show(on: string, input: HTMLInputElement, target: HTMLElement, table: string): Promise<void> {
  const tell = (text: string) => target.replaceChildren(element("p", {}, text));
  target.hidden = false;
  if (!isDay(on)) return tell(`“${on}” is no day. A day is written as 2013-09-13.`);
  input.value = on;
  if (on > input.max)
    return tell(`The archive knows nothing of ${formatDay(on)}: its newest meeting ended on ${formatDay(input.max)}.`);
  try {
    const response = await fetch(table);
    if (!response.ok) throw new Error(response.statusText);
    const heading = element("h2", { tabindex: "-1" }, `On ${formatDay(on)}`);
    target.replaceChildren(heading, ...parts((await response.json()) as Row[], on));
    target.dataset["statusAsOf"] = on;
    heading.focus();
  } catch {
    tell("The histories of the states could not be loaded. The days of the summits have pages of their own.");
  }
}

form?.removeAttribute("hidden");
const input = form?.querySelector("input");
if (form && input && place && day !== null) show(day, input, place, form.dataset["onDay"] ?? "");
