/**
 * The way back to the search from which the reader came to this page, with its words and filters; where the browser keeps that page, to its
 * place too. Who came from elsewhere has none.
 */
const { searchPage = "" } = document.body.dataset;

interface Visited {
  index: number;
  key: string;
  url: string | null;
}
const history = (globalThis as { navigation?: { entries(): Visited[]; currentEntry: Visited } }).navigation;
const isSearch = (address: string | null) => {
  const { pathname, search, origin } = new URL(address || "about:blank");
  return origin === location.origin && pathname === searchPage && search !== "";
};
const pathOf = (address: string | null) => new URL(address || "about:blank").pathname;
// Steps within this page are none between the search and it.
const before = history
  ?.entries()
  .filter(({ index, url }) => index < history.currentEntry.index && pathOf(url) !== location.pathname)
  .pop();
const entry = before && isSearch(before.url) ? before : undefined;
const address = entry?.url ?? (isSearch(document.referrer) ? document.referrer : undefined);

if (address) void import("./search-back-link.ts").then(({ showWayBack }) => showWayBack(address, entry?.key));
export {};
