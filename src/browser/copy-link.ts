/**
 * Following the number of a paragraph, which leads to the paragraph, copies its address too, and tells so where the browser let it: beside the number,
 * and to those who hear the page in a region that stands in it. What is told stands in the page as well: a module for a sentence would be a request more.
 */
const text = document.querySelector<HTMLElement>(".text[data-copied]");
const region = document.querySelector("[data-copied-status]");
/** How long it is told, in milliseconds. */
const shown = 2500;
let timer = 0;

const beside = document.createElement("span");
beside.className = "copied";
beside.setAttribute("aria-hidden", "true");

text?.addEventListener("click", async (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>("a[data-number]");
  if (!link || !navigator.clipboard) return;
  try {
    await navigator.clipboard.writeText(location.origin + location.pathname + link.hash);
  } catch {
    // Not allowed: the address stands in the bar as ever.
    return;
  }
  const told = (text.dataset["copied"] ?? "").replace("{paragraph}", link.hash.slice(2));
  link.after(beside);
  beside.textContent = told;
  if (region) region.textContent = told;
  clearTimeout(timer);
  timer = window.setTimeout(() => {
    beside.remove();
    region?.replaceChildren();
  }, shown);
});
export {};
