import { statesByStatus } from "../archive/membership.ts";
import { formatDay, isDay } from "../model/day.ts";
import type { StatusSpan } from "../model/history.ts";
import { statusNames } from "../model/status.ts";

/** Shows who was what on the day that the address names (`?on=2013-09-13`), from the table of states; without `on` nothing changes. */
interface Row {
  id: string;
  name: string;
  history: StatusSpan[];
}

const form = document.querySelector<HTMLFormElement>("[data-on-day]");
const place = document.querySelector<HTMLElement>("[data-on-day-result]");
const day = new URLSearchParams(location.search).get("on");

function item(text: string, href: string): HTMLLIElement {
  const link = document.createElement("a");
  link.href = href;
  link.textContent = text;
  const entry = document.createElement("li");
  entry.append(link);
  return entry;
}

async function show(on: string, table: string): Promise<void> {
  const rows = (await (await fetch(table)).json()) as Row[];
  const groups = statesByStatus(rows, on);
  const heading = document.createElement("h2");
  heading.textContent = `On ${formatDay(on)}`;
  heading.tabIndex = -1;
  const parts = groups.map(({ status, states }) => {
    const title = document.createElement("h3");
    title.textContent = `${statusNames[status][states.length === 1 ? "one" : "many"]} ${states.length}`;
    const list = document.createElement("ul");
    list.setAttribute("role", "list");
    list.append(...states.map(({ id, name }) => item(name, `${location.pathname}${id}/`)));
    const part = document.createElement("div");
    part.append(title, list);
    return part;
  });
  const decided = rows.filter(({ history }) => history.some(({ certain, from }) => !certain && from <= on));
  const note = document.createElement("p");
  note.textContent =
    groups.length === 0
      ? "No state had a status in the SCO on this day."
      : decided.length > 0
        ? `Decided by then, but not known to be in force: ${decided.map(({ name }) => name).join(", ")} as SCO partners.`
        : "";
  const columns = document.createElement("div");
  columns.className = "groups";
  columns.append(...parts);
  if (!place) return;
  place.replaceChildren(heading, columns, note);
  place.dataset["statusAsOf"] = on;
  place.hidden = false;
  heading.focus();
}

if (form && place && day !== null) {
  const input = form.querySelector("input");
  if (isDay(day)) {
    if (input) input.value = day;
    show(day, form.dataset["onDay"] ?? "").catch(() => {
      place.textContent = "The table of states could not be loaded.";
      place.hidden = false;
    });
  } else {
    place.textContent = `“${day}” is no day. A day is written as 2013-09-13.`;
    place.hidden = false;
  }
}
