/**
 * What a script adds to the box of citations is of use only when it is open. Addresses in citations, on paper as well, are completed where the archive's own was
 * not known.
 */
for (const address of document.querySelectorAll("[data-address]"))
  address.textContent = new URL(address.textContent, location.href).href;

const box = document.querySelector("details.cite");
const load = () => {
  box?.removeEventListener("toggle", load);
  // It could not be loaded: the next time is another attempt.
  import("./cite.ts").catch(() => box?.addEventListener("toggle", load));
};
box?.addEventListener("toggle", load);
export {};
