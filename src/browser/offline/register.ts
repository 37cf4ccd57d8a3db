import { keepsOffline } from "../../site.ts";

const { searchPage = "" } = document.body.dataset;

/** Has the pages that a reader sees kept for when there is no network, once this one stands; and says of what this one consists, which was seen before that. */
async function register(): Promise<void> {
  try {
    await navigator.serviceWorker.register(searchPage.replace(/search\/$/, "offline.js"));
    const { active } = await navigator.serviceWorker.ready;
    const parts = performance.getEntriesByType("resource").map(({ name }) => name);
    active?.postMessage(
      [location.href, ...parts].filter((one) => one.startsWith(location.origin)).map((one) => one.replace(/[?#].*/, "")),
    );
  } catch {
    // A browser may let nothing be kept: the pages are there as before.
  }
}

if (keepsOffline && import.meta.env.PROD && "serviceWorker" in navigator && location.protocol !== "file:")
  addEventListener("load", register);
