/** Below the site's own path every address is in small letters, a page's with a slash at its end: one that was typed otherwise leads to what was meant, on any host. */
const { pathname, search, hash, origin } = location;
const base = (document.body.dataset["searchPage"] ?? "/").replace(/search\/$/, "");
const below = pathname.slice(base.length).toLowerCase();
// An address that begins with two slashes would lead to another host.
const meant = new URL(base + below.replace(/^\/+/, "").replace(/(^|\/)([^/.]+)$/, "$1$2/"), origin);
if (pathname.startsWith(base) && pathname !== meant.pathname && meant.origin === origin)
  location.replace(meant.pathname + search + hash);
export {};
