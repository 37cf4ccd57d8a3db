/** Below the site's own path every address is in small letters, a page's with a slash at its end: one that was typed otherwise leads to what was meant, on any host. */
const { pathname, search, hash } = location;
const base = (document.body.dataset["searchPage"] ?? "/").replace(/search\/$/, "");
const meant =
  base +
  pathname
    .slice(base.length)
    .toLowerCase()
    .replace(/([^/.]+)$/, "$1/");
if (pathname.startsWith(base) && pathname !== meant) location.replace(meant + search + hash);
export {};
