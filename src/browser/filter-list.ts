import { stateFilter as words } from "../language/words.ts";
import { normal } from "../search/normal.ts";

/** Narrows the lists of a page to the rows whose names contain what is typed. Without script the lists stand in full. */
const field = document.querySelector<HTMLInputElement>("[data-filter-input]");
const outcome = document.querySelector("[data-filter-status]");

function narrow(): void {
  const typed = normal(field?.value ?? "");
  let shown = 0;
  for (const group of document.querySelectorAll<HTMLElement>("[data-filter-group]")) {
    let inGroup = 0;
    for (const row of group.querySelectorAll<HTMLElement>("[data-filter-row]")) {
      row.hidden = !row.dataset["filterRow"]?.includes(typed);
      if (!row.hidden) inGroup++;
    }
    group.hidden = inGroup === 0;
    shown += inGroup;
  }
  if (outcome) outcome.textContent = typed === "" ? "" : shown === 0 ? words.none : words.shown(shown);
}

field?.addEventListener("input", narrow);
if (field?.value) narrow();
