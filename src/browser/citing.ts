/** What a script adds to the box of citations is of use only when it is open. */
document.querySelector("details.cite")?.addEventListener("toggle", () => import("./cite.ts"), { once: true });
export {};
