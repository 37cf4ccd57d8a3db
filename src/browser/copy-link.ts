/**
 * Following the number of a paragraph, which leads to the paragraph, copies its address too, and tells so where the browser let it. What is told
 * stands in the page (`data-copied`): a module for a sentence would be a request more.
 */
const text = document.querySelector<HTMLElement>(".text[data-copied]");
/** How long it is told, in milliseconds. */
const shown = 2500;
let timer = 0;

const told = document.createElement("span");
told.role = "status";
told.className = "copied";

text?.addEventListener("click", async (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>("a[data-number]");
  if (!link || !navigator.clipboard) return;
  try {
    await navigator.clipboard.writeText(location.origin + location.pathname + link.hash);
  } catch {
    // Not allowed: the address stands in the bar as ever.
    return;
  }
  link.after(told);
  told.textContent = text.dataset["copied"]?.replace("{paragraph}", link.hash.slice(2)) ?? "";
  clearTimeout(timer);
  timer = window.setTimeout(() => told.replaceChildren(), shown);
});
export {};
